import type { OfBody, OfYear } from '@/lib/corpus'
import { counted, nameOfBody } from '@/lib/describe'
import { NEWEST, TITLES_A_PAGE } from '@/lib/list-pages'
import { lineOf } from '@/lib/resolution-line'
import { bodyAnchor, bodyPath, yearAnchor } from '@/lib/site'
import { CountedLinks } from '../counted-links'
import { ListFilter } from '../elements/list-filter/list-filter'
import { Contents, type Group, Groups } from './catalogue'
import styles from './catalogue.module.css'
import { linksTo } from './periods'
import { ResolutionRow } from './resolution-row'

interface Props {
  groups: readonly OfBody[]
  years: readonly OfYear[]
}

/** Every resolution by body, while one page holds them; else the bodies and years that lead to them. */
export function ResolutionsPage({ groups, years }: Props) {
  const total = groups.reduce((sum, { resolutions }) => sum + resolutions.length, 0)
  const isLong = total > TITLES_A_PAGE
  const sections = [
    ...(isLong ? [sectionOfBodies(groups)] : groups.map(sectionOf)),
    ...(total > NEWEST && years.length > 1 ? [sectionOfYears(years)] : []),
  ]
  return (
    <article className={styles.page}>
      <h1>Resolutions</h1>
      <p className={styles.purpose}>
        {isLong
          ? `The ${counted(total, 'resolution')} of the corpus, by body and by year.`
          : 'Every resolution of the corpus by its body, the newest first.'}
      </p>
      <ListFilter total={total}>
        <Contents groupedBy="On this page" groups={sections} />
        <Groups groups={sections} />
      </ListFilter>
    </article>
  )
}

/** A body with its resolutions. */
function sectionOf({ body, resolutions }: OfBody): Group {
  const id = body?.id ?? null
  return {
    id: bodyAnchor(id),
    name: nameOfBody(body),
    href: bodyPath(id),
    count: resolutions.length,
    rows: resolutions.map((resolution) => (
      <ResolutionRow key={resolution.id} line={lineOf(resolution)} heading="h3" />
    )),
  }
}

/** The bodies, those whose resolutions take more than a page with their years. */
function sectionOfBodies(groups: readonly OfBody[]): Group {
  return {
    id: 'by-body',
    name: 'By body',
    count: groups.length,
    rows: groups.map(({ body, resolutions, years, isLong }) => {
      const id = body?.id ?? null
      return (
        <li key={id} id={bodyAnchor(id)} className={styles.row}>
          <div>
            <h3 className={styles.name}>
              <a href={bodyPath(id)}>{nameOfBody(body)}</a>
            </h3>
            {isLong && years.length > 1 && (
              <div className={styles.years}>
                <CountedLinks links={linksTo(years)} />
              </div>
            )}
          </div>
          <p className={styles.aside}>{counted(resolutions.length, 'resolution')}</p>
        </li>
      )
    }),
  }
}

/** The years, each with the bodies that have a part in it. */
function sectionOfYears(years: readonly OfYear[]): Group {
  return {
    id: 'by-year',
    name: 'By year',
    count: years.length,
    rows: years.map(({ id, name, count, bodies }) => (
      <li key={id} id={yearAnchor(id)} className={`${styles.row} ${styles.dated}`}>
        <h3 className={styles.aside}>{name}</h3>
        <CountedLinks
          links={bodies.map(({ body, year: { path, resolutions } }) => ({
            href: path,
            name: body?.short ?? nameOfBody(null),
            count: resolutions.length,
          }))}
        />
        <p className={styles.aside}>{counted(count, 'resolution')}</p>
      </li>
    )),
  }
}
