import type { OpeningList, OpeningPlace } from '@/lib/corpus'
import { counted, detailsOf, forceName, kindName, nameOfBody } from '@/lib/describe'
import { type ListPage, runsOf } from '@/lib/list-pages'
import type { Resolution } from '@/lib/record'
import { bodyAnchor, headPath, openingsPath, resolutionPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { AnnotatedText } from '../annotated-text'
import { Breadcrumb } from '../breadcrumb'
import { ClauseLink } from '../clause-link'
import { CountedLinks } from '../counted-links'
import { ListPages, PageOf } from '../list-pages'
import ruled from '../ruled-heading.module.css'
import { Title } from '../title'
import { excerpt } from './excerpt'
import styles from './head-page.module.css'
import { bodyInHeadPath, nameOfColumn, nameOfHead } from './names'

interface Props {
  list: OpeningList
  page: ListPage<OpeningPlace>
}

/** The clauses that open with a head: by body, then by resolution. */
export function HeadPage({ list, page }: Props) {
  const { kind, row } = list
  return (
    <article>
      <Breadcrumb
        crumbs={[
          { name: 'How bodies act', href: openingsPath },
          { name: `${kindName[kind]}s`, href: `${openingsPath}#${kind}` },
        ]}
      />
      <h1 lang={row.language ?? undefined} className={styles[kind]}>
        {nameOfHead(row)}
      </h1>
      <p className={styles.count}>
        {forceName(row.force)} · {counted(row.places.length, 'opening')}
      </p>
      <Bodies {...list} />
      <PageOf page={page} />
      {runsOf(page.entries, ({ body }) => body).map(({ key: body, entries }) => (
        <section key={bodyAnchor(body?.id ?? null)} id={bodyAnchor(body?.id ?? null)}>
          <h2 className={`${ruled.heading} ${styles.body}`}>{nameOfBody(body)}</h2>
          {runsOf(entries, ({ resolution }) => resolution).map(({ key: resolution, entries }) => (
            <ResolutionOpenings key={resolution.id} resolution={resolution} places={entries} />
          ))}
        </section>
      ))}
      <ListPages page={page} path={headPath(kind, row)} />
    </article>
  )
}

/** Where the openings of each body begin; nothing where there is one body. */
function Bodies({ kind, row, columns }: OpeningList) {
  const counts = columns.flatMap((column, index) => {
    const cell = row.cells[index]
    return cell?.count ? [{ column, cell }] : []
  })
  if (counts.length < 2) return null
  return (
    <nav aria-label="Bodies" className={styles.bodies}>
      <CountedLinks
        links={counts.map(({ column, cell }) => ({
          href: bodyInHeadPath(kind, row, column.bodies[0]?.id ?? null, cell),
          name: nameOfColumn(column),
          count: cell.count,
        }))}
      />
    </nav>
  )
}

interface ResolutionProps {
  resolution: Resolution
  places: readonly OpeningPlace[]
}

/** The openings of a resolution, each with the first words of its clause. */
function ResolutionOpenings({ resolution, places }: ResolutionProps) {
  const { id, language } = resolution
  return (
    <div className={styles.resolution}>
      <h3>
        <a href={resolutionPath(id)}>
          <Title language={language}>{nameOf(resolution)}</Title>
        </a>
      </h3>
      <p className="eyebrow">{detailsOf(resolution, undefined).join(' · ')}</p>
      <ul>
        {places.map(({ clause, opening }) => (
          <li key={`${clause.anchor} ${opening.start}`} className={styles.clause}>
            <ClauseLink resolution={resolution} clause={clause} />
            <p lang={language}>
              <AnnotatedText block={excerpt(clause, opening)} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
