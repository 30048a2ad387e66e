import type { ReactNode } from 'react'
import type { Body } from '@/lib/authorities'
import type { CitingList, CitingPlace, MostCiting as Most } from '@/lib/corpus'
import { counted, countedTexts, countTexts } from '@/lib/describe'
import type { ListPage } from '@/lib/list-pages'
import { APART, ASIDE } from './apart'
import { Breadcrumb, type Crumb } from './breadcrumb'
import { CitingClauses } from './citing-clauses'
import styles from './citing-list-page.module.css'
import { ListPages, PageOf } from './list-pages'
import { MostCiting } from './most-citing'
import ruled from './ruled-heading.module.css'

interface Props {
  /** What is cited, and what it belongs to. */
  title: ReactNode
  crumbs: readonly Crumb[]
  /** What it is about, where that is known. */
  subject?: string | undefined
  list: CitingList
  page: ListPage<CitingPlace>
  /** The address of the list. */
  path: string
  most: Most
  bodies: readonly Body[]
}

/** All that cites something which many clauses cite. */
export function CitingListPage(props: Props) {
  const { title, crumbs, subject, list, page, path, most, bodies } = props
  return (
    <article>
      <header {...APART}>
        <Breadcrumb crumbs={crumbs} />
        <h1 className={styles.title}>{title}</h1>
        {subject && <p className={styles.subject}>{subject}</p>}
      </header>
      <h2 className={`${ruled.heading} ${styles.count}`} {...ASIDE}>
        Cited in {countedTexts(countTexts(list.places))} of{' '}
        {counted(list.citing.length, 'resolution')}
      </h2>
      {page.number === 1 && <MostCiting most={most} />}
      <PageOf page={page} />
      <CitingClauses places={page.entries} bodies={bodies} />
      <ListPages page={page} path={path} />
    </article>
  )
}
