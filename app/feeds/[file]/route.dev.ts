import { getCorpus } from '@/lib/corpus'
import { feedNames, toFeed } from '@/lib/export'
import { feedFileName } from '@/lib/site'

/** What is new, as a feed, in development; a build writes them all (`scripts/write-files`). */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const corpus = await getCorpus()
  const name = feedNames(corpus).find((each) => feedFileName(each) === file)
  const feed = name === undefined ? null : toFeed(corpus, name)
  if (feed === null) return new Response('Not found', { status: 404 })
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } })
}
