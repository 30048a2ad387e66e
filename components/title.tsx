import { isInCapitals } from '@/lib/describe'
import type { Resolution } from '@/lib/record'
import { ASIDE } from './apart'
import styles from './title.module.css'

interface Props {
  /** The language that the title is in. */
  language: string
  children: string
}

/**
 * A title as printed. One that is printed all in capitals is set in small capitals: the letters do
 * not change, and the page does not shout. It may run in either direction.
 */
export function Title({ language, children }: Props) {
  return (
    <bdi lang={language} className={isInCapitals(children) ? styles.capitals : undefined}>
      {children}
    </bdi>
  )
}

/**
 * Marks a heading as words of the resolution where its text states the title, or else as the
 * editor's.
 */
export function markOfTitle({ title }: Resolution): { 'data-words': '' } | { 'data-apart': '' } {
  return title?.from === 'text' ? { 'data-words': '' } : ASIDE
}

/** A title that leads to its resolution. */
export function TitleLink({ href, ...title }: { href: string } & Props) {
  return (
    <a className={styles.link} href={href}>
      <Title {...title} />
    </a>
  )
}
