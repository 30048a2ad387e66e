import styles from './breadcrumb.module.css'

/** A list that a page belongs to, or a group in it. */
export interface Crumb {
  name: string
  href: string
}

/** The path to a page, above its title: "Resolutions › Inter-Parliamentary Union". */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="eyebrow">
      <ol className={styles.crumbs}>
        {crumbs.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
