import type { Body } from '@/lib/authorities'
import { bodyOf, detailsOf, kindName, placeOf } from '@/lib/describe'
import type { Resolution } from '@/lib/record'
import { resolutionPath } from '@/lib/site'
import { allClauses, nameOf } from '@/lib/views'
import { AnnotatedText } from './annotated-text'
import { APART } from './apart'
import styles from './clauses-page.module.css'
import { markOfTitle, TitleLink } from './title'

interface Props {
  resolutions: readonly Resolution[]
  bodies: readonly Body[]
}

/** Every clause of the corpus on one page, each with a link to its place: search without script. */
export function ClausesPage({ resolutions, bodies }: Props) {
  return (
    <article>
      <header {...APART}>
        <h1>All clauses</h1>
        <p className={styles.purpose}>
          Every clause of the corpus on one page. Use your browser’s own find to search it.
        </p>
      </header>
      {resolutions.map((resolution) => (
        <section key={resolution.id} className={styles.resolution}>
          <h2 {...markOfTitle(resolution)}>
            <TitleLink href={resolutionPath(resolution.id)} language={resolution.language}>
              {nameOf(resolution)}
            </TitleLink>
          </h2>
          <p className="eyebrow">{detailsOf(resolution, bodyOf(bodies, resolution)).join(' · ')}</p>
          <ul>
            {allClauses(resolution).map((clause) => (
              <li key={clause.anchor} className={styles.clause}>
                <a href={resolutionPath(resolution.id, clause.anchor)} data-clause="">
                  {kindName[clause.kind]} {placeOf(clause)}
                </a>
                <p lang={resolution.language} data-words="">
                  <AnnotatedText block={clause} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  )
}
