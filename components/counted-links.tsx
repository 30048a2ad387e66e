import { formatNumber } from '@/lib/describe'
import styles from './counted-links.module.css'

/** A name that leads on, with how much there is. */
export interface CountedLink {
  /** The anchor of the link itself, for addresses of what stood here before. */
  id?: string
  href: string
  name: string
  count: number
}

/** Names that lead on, in lines: "2015 12, 2014 9". */
export function CountedLinks({ links }: { links: readonly CountedLink[] }) {
  return (
    <ul className={styles.links}>
      {links.map(({ id, href, name, count }) => (
        <li key={href} id={id}>
          <a href={href}>{name}</a> <span className={styles.count}>{formatNumber(count)}</span>
        </li>
      ))}
    </ul>
  )
}
