import { type PageNumber, shownNumbers } from '@/lib/list-pages'
import { listPagePath } from '@/lib/site'
import current from './current-links.module.css'
import styles from './list-pages.module.css'

interface Props {
  page: PageNumber
  /** The list's own address, which is that of its first page. */
  path: string
}

/** The ways between the pages of a list; nothing where it has but one. */
export function ListPages({ page, path }: Props) {
  const { number, of } = page
  if (of === 1) return null
  return (
    <nav aria-label="Pages" className={styles.pages}>
      {number > 1 && (
        <a rel="prev" href={listPagePath(path, number - 1)}>
          Previous
        </a>
      )}
      <ol className={`${styles.numbers} ${current.links}`}>
        {shownNumbers(page).map((shown, index, all) =>
          shown === null ? (
            <li key={`after ${all[index - 1]}`} className={styles.gap}>
              …
            </li>
          ) : (
            <li key={shown}>
              <a
                href={listPagePath(path, shown)}
                aria-label={`Page ${shown}`}
                aria-current={shown === number ? 'page' : undefined}
              >
                {shown}
              </a>
            </li>
          ),
        )}
      </ol>
      {number < of && (
        <a rel="next" href={listPagePath(path, number + 1)}>
          Next
        </a>
      )}
    </nav>
  )
}

/** Which page of a list it is, for the head of the page: "Page 2 of 5"; nothing where it has but one. */
export function PageOf({ page: { number, of } }: Pick<Props, 'page'>) {
  if (of === 1) return null
  return (
    <p className="eyebrow">
      Page {number} of {of}
    </p>
  )
}
