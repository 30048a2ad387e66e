import type { Resolution } from '@/lib/record'
import styles from './title.module.css'

interface Props {
  /** The language that the title is in. */
  language: string
  children: string
}

/**
 * A title as printed. One that is printed all in capitals is set in small capitals: the
 * letters stay what they are, and the page does not shout. Its direction is its own affair.
 */
export function Title({ language, children }: Props) {
  const capitals = children === children.toUpperCase() && children !== children.toLowerCase()
  return (
    <bdi lang={language} className={capitals ? styles.capitals : undefined}>
      {children}
    </bdi>
  )
}

/** Marks a heading as words of the resolution, where its text states its title. */
export function printedTitle({ title }: Resolution): { 'data-words'?: '' } {
  return title?.from === 'text' ? { 'data-words': '' } : {}
}

/** A title that leads to its resolution. */
export function TitleLink({ href, ...title }: { href: string } & Props) {
  return (
    <a className={styles.link} href={href}>
      <Title {...title} />
    </a>
  )
}
