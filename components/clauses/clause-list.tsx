import type { Body } from '@/lib/authorities'
import type { ClauseOf } from '@/lib/corpus'
import { bodyOf, detailsOf } from '@/lib/describe'
import { runsOf } from '@/lib/list-pages'
import { resolutionPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { AnnotatedText } from '../annotated-text'
import { ClauseLink } from '../clause-link'
import { markOfTitle, TitleLink } from '../title'
import styles from './clause-list.module.css'

interface Props {
  clauses: readonly ClauseOf[]
  bodies: readonly Body[]
}

/** Clauses in full under the titles of their resolutions, each leading to its place. */
export function ClauseList({ clauses, bodies }: Props) {
  return runsOf(clauses, ({ resolution }) => resolution).map(({ key: resolution, entries }) => (
    <section key={resolution.id} className={styles.resolution}>
      <h2 {...markOfTitle(resolution)}>
        <TitleLink href={resolutionPath(resolution.id)} language={resolution.language}>
          {nameOf(resolution)}
        </TitleLink>
      </h2>
      <p className="eyebrow">{detailsOf(resolution, bodyOf(bodies, resolution)).join(' · ')}</p>
      <ul>
        {entries.map(({ clause }) => (
          <li key={clause.anchor} className={styles.clause}>
            <ClauseLink resolution={resolution} clause={clause} />
            <p lang={resolution.language} data-words="">
              <AnnotatedText block={clause} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  ))
}
