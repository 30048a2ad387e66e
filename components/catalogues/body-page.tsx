import type { ReactNode } from 'react'
import type { BodyList, OfBody } from '@/lib/corpus'
import { counted, nameOfBody, nameOfYear } from '@/lib/describe'
import { type ListPage, runsOf } from '@/lib/list-pages'
import type { Resolution } from '@/lib/record'
import { lineOf } from '@/lib/resolution-line'
import { bodyAnchor, bodyPath, resolutionsPath, yearAnchor, yearStep } from '@/lib/site'
import { yearOf } from '@/lib/views'
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
  const { body, years, sessions } = group
  const total = (period ?? group).resolutions.length
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
      {period && <p className={styles.purpose}>{counted(total, 'resolution')}</p>}
      <ListFilter body={bodyAnchor(id)} period={period?.id} total={total}>
        {isBeginning && (
          <>
            <Periods name="Years" periods={years} group={group} />
            <Periods name="Sessions" periods={sessions} group={group} />
          </>
        )}
        {period || years.length === 1 ? (
          <ul className={styles.rows}>{rowsOf(group, page.entries, 'h2')}</ul>
        ) : (
          <Groups groups={yearsOf(group, page.entries)} />
        )}
        <ListPages page={page} path={path} />
      </ListFilter>
    </article>
  )
}

/** The resolutions of a page by year; where the page holds all, links lead to each. */
function yearsOf(group: OfBody, entries: readonly Resolution[]): Group[] {
  return runsOf(entries, yearOf).map(({ key: year, entries: own }) => {
    const id = yearStep(year)
    return {
      id: group.isLong ? yearAnchor(id) : id,
      name: nameOfYear(year),
      count: own.length,
      rows: rowsOf(group, own, 'h3'),
    }
  })
}

/** Rows; where the page holds all, links lead to the first of each session. */
function rowsOf(
  { sessions, isLong }: OfBody,
  entries: readonly Resolution[],
  heading: 'h2' | 'h3',
): ReactNode {
  const anchors = new Map(
    isLong ? [] : sessions.map(({ id, resolutions: [first] }) => [first?.id, id] as const),
  )
  return entries.map((entry) => (
    <ResolutionRow
      key={entry.id}
      line={lineOf(entry)}
      heading={heading}
      id={anchors.get(entry.id)}
    />
  ))
}
