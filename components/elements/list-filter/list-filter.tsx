import type { ReactNode } from 'react'
import { counted } from '@/lib/describe'
import type { ResolutionLine } from '@/lib/resolution-line'
import { resolutionIndexPath, resolutionsPath } from '@/lib/site'
import catalogue from '../../catalogues/catalogue.module.css'
import { ResolutionRow } from '../../catalogues/resolution-row'
import styles from './list-filter.module.css'

/** How many resolutions are taken in at a glance, and need no filter. */
const FEW = 20

/** What the element fills: it has all that a row can have. */
const MODEL: ResolutionLine = {
  path: resolutionsPath(),
  title: 'A',
  inCapitals: true,
  language: 'en',
  date: '2000-01-01',
  status: '',
  details: [],
  clauses: '',
}

interface Props {
  /** The part of a body's address that is its own, and a year or session of it; without, all are filtered. */
  body?: string
  period?: string | undefined
  /** How many resolutions there are in all pages of the list. */
  total: number
  /** The list as it stands without script. */
  children: ReactNode
}

/** A list of resolutions with a box that finds some of them, in all its pages, as one types. */
export function ListFilter({ body, period, total, children }: Props) {
  if (total <= FEW) return children
  return (
    <list-filter data-index={resolutionIndexPath} data-body={body} data-period={period}>
      <div className={styles.filter}>
        <label>
          Find among {counted(total, 'resolution')}
          <input
            type="search"
            placeholder="Title, symbol, session, year"
            autoCapitalize="none"
            spellCheck={false}
          />
        </label>
        <p role="status" />
      </div>
      <div data-list="">{children}</div>
      <ul className={catalogue.rows} data-model="" hidden>
        <ResolutionRow line={MODEL} heading="h2" />
      </ul>
    </list-filter>
  )
}
