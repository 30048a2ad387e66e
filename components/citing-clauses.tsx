import type { Body } from '@/lib/authorities'
import type { CitingPlace } from '@/lib/corpus'
import { bodyOf, detailsOf } from '@/lib/describe'
import { runsOf } from '@/lib/list-pages'
import { resolutionPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { AnnotatedText } from './annotated-text'
import styles from './citing-clauses.module.css'
import { ClauseLink } from './clause-link'
import { markOfTitle, TitleLink } from './title'

interface Props {
  places: readonly CitingPlace[]
  bodies: readonly Body[]
}

/** Clauses and footnotes that cite something, in full, with the words that do marked; by resolution. */
export function CitingClauses({ places, bodies }: Props) {
  return runsOf(places, ({ resolution }) => resolution).map(({ key: resolution, entries }) => (
    <section key={resolution.id} className={styles.resolution}>
      <p className="eyebrow">{detailsOf(resolution, bodyOf(bodies, resolution)).join(' · ')}</p>
      <h3 {...markOfTitle(resolution)}>
        <TitleLink href={resolutionPath(resolution.id)} language={resolution.language}>
          {nameOf(resolution)}
        </TitleLink>
      </h3>
      <ul>
        {entries.map(({ by, words }) => (
          <li key={by.anchor} className={styles.clause}>
            <ClauseLink resolution={resolution} clause={by} />
            <blockquote lang={resolution.language} data-words="">
              <AnnotatedText block={by} marks={words} />
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  ))
}
