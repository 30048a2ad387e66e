import styles from './title.module.css'

/**
 * A title as printed. One that is printed all in capitals is set in small capitals: the
 * letters stay what they are, and the page does not shout.
 */
export function Title({ children }: { children: string }) {
  const capitals = children === children.toUpperCase() && children !== children.toLowerCase()
  return capitals ? <span className={styles.capitals}>{children}</span> : children
}

/** A title that leads to its resolution. */
export function TitleLink({ href, children }: { href: string; children: string }) {
  return (
    <a className={styles.link} href={href}>
      <Title>{children}</Title>
    </a>
  )
}
