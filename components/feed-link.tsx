import { feedPath } from '@/lib/site'

/** Where readers of feeds find what is new, in the head of a page. */
export function FeedLink({ name }: { name: string }) {
  return <link rel="alternate" type="application/atom+xml" href={feedPath(name)} />
}
