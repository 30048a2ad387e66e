import type { BodyList, OfBody } from '@/lib/corpus'
import { counted, nameOfBody } from '@/lib/describe'
import type { ListPage } from '@/lib/list-pages'
import type { Resolution } from '@/lib/record'
import { lineOf } from '@/lib/resolution-line'
import { bodyAnchor, bodyPath, resolutionsPath, yearAnchor } from '@/lib/site'
import { Breadcrumb } from '../breadcrumb'
import { ListFilter } from '../elements/list-filter/list-filter'
import { ListPages, PageOf } from '../list-pages'
import { AboutBody, Periods } from './about-body'
import { type Group, Groups } from './catalogue'
import styles from './catalogue.module.css'
import { ResolutionRow } from './resolution-row'

interface Props {
  group: OfBody
  /** Which of its lists this is, and which page of that. */
  list: BodyList
  page: ListPage<Resolution>
  title: string
}

/** A body: what it is, its years and sessions, and its resolutions; or those of a year or session. */
export function BodyPage({ group, list: { period, path }, page, title }: Props) {
  const { body, resolutions, years, sessions } = group
  const id = body?.id ?? null
  const isBeginning = !period && page.number === 1
  return (
    <article className={styles.page}>
      <Breadcrumb
        crumbs={[
          { name: 'Resolutions', href: resolutionsPath() },
          ...(period ? [{ name: nameOfBody(body), href: bodyPath(id) }] : []),
        ]}
      />
      <h1>{title}</h1>
      <PageOf page={page} />
      {isBeginning && <AboutBody group={group} />}
      {period && (
        <p className={styles.purpose}>{counted(period.resolutions.length, 'resolution')}</p>
      )}
      <ListFilter
        body={bodyAnchor(id)}
        period={period?.id}
        total={(period ?? { resolutions }).resolutions.length}
      >
        {isBeginning && (
          <>
            <Periods name="Years" periods={years} group={group} />
            <Periods name="Sessions" periods={sessions} group={group} />
          </>
        )}
        {period || years.length === 1 ? (
          <ul className={styles.rows}>
            {page.entries.map((entry) => (
              <ResolutionRow key={entry.id} line={lineOf(entry)} heading="h2" />
            ))}
          </ul>
        ) : (
          <Groups groups={yearsOf(group, page.entries)} />
        )}
        <ListPages page={page} path={path} />
      </ListFilter>
    </article>
  )
}

/**
 * The resolutions of a page by year. Where the page holds all, links lead to its years, and to the first
 * resolution of each session.
 */
function yearsOf({ years, sessions, isLong }: OfBody, entries: readonly Resolution[]): Group[] {
  const shown = new Set(entries)
  const anchors = new Map(
    isLong ? [] : sessions.map(({ id, resolutions: [first] }) => [first?.id, id] as const),
  )
  return years.flatMap(({ id, name, resolutions }) => {
    const own = resolutions.filter((resolution) => shown.has(resolution))
    if (own.length === 0) return []
    const rows = own.map((entry) => (
      <ResolutionRow key={entry.id} line={lineOf(entry)} heading="h3" id={anchors.get(entry.id)} />
    ))
    return [{ id: isLong ? yearAnchor(id) : id, name, count: own.length, rows }]
  })
}
