import type { Body } from '@/lib/authorities'
import type { Ground, Grounded, PlacedWords } from '@/lib/corpus'
import { bylineOf, kindName, labelOf, placeOf } from '@/lib/describe'
import type { Clause, Resolution } from '@/lib/record'
import { parallelPath, resolutionPath, SITE_NAME, topicPath } from '@/lib/site'
import { nameOf, withChildren } from '@/lib/views'
import { AnnotatedText } from './annotated-text'
import { APART } from './apart'
import { AnchorFinder } from './elements/anchor-finder/anchor-finder'
import styles from './parallel-page.module.css'
import { PrintNote } from './print-note'
import { citationOf } from './resolution/print-note'
import { TitleLink } from './title'

interface Props {
  resolution: Resolution
  body: Body | undefined
  paragraphs: readonly Grounded[]
}

/** A resolution's operative paragraphs, each beside the preambular ones that may ground it. */
export function ParallelPage({ resolution, body, paragraphs }: Props) {
  const { id, language } = resolution
  return (
    <article>
      <header {...APART}>
        <AnchorFinder />
        <p className="eyebrow">{bylineOf(resolution, body)}</p>
        <h1>Parallel reading</h1>
        <p className={styles.title}>
          <TitleLink href={resolutionPath(id)} language={language}>
            {nameOf(resolution)}
          </TitleLink>
        </p>
        <p>
          Each operative paragraph beside the preambular paragraphs that may ground it. A program
          proposes them, because both speak of the same topics or in the same words; the text itself
          does not say that one grounds the other.
        </p>
      </header>
      <ol>
        {paragraphs.map(({ operative, grounds }) => (
          <li key={operative.anchor} id={operative.anchor} className={styles.row}>
            <div className={styles.operative}>
              <ParallelClause
                clause={operative}
                resolution={resolution}
                marks={grounds.flatMap(({ words }) => words.map((shared) => shared.operative))}
              />
            </div>
            <div className={styles.grounds}>
              {grounds.map((ground) => (
                <div key={ground.preambular.anchor} className={styles.ground}>
                  <ParallelClause
                    clause={ground.preambular}
                    resolution={resolution}
                    marks={ground.words.map(({ preambular }) => preambular)}
                  />
                  <p className={styles.evidence} {...APART}>
                    <Evidence ground={ground} />
                  </p>
                </div>
              ))}
              {grounds.length === 0 && (
                <p className={styles.evidence} {...APART}>
                  None is proposed.
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <PrintNote
        citation={`Parallel reading, proposed by ${SITE_NAME}, of ${citationOf(resolution, body)}`}
        path={parallelPath(id)}
      />
    </article>
  )
}

/** A paragraph with its sub-paragraphs, each with its own label. */
function ParallelClause({
  clause,
  resolution: { id, language },
  marks,
}: {
  clause: Clause
  resolution: Resolution
  marks: readonly PlacedWords[]
}) {
  return (
    <>
      <a className={styles.place} href={resolutionPath(id, clause.anchor)} data-clause="">
        {kindName[clause.kind]} {placeOf(clause)}
      </a>
      {withChildren(clause).map((each) => (
        <p key={each.anchor} lang={language}>
          {each !== clause && (
            <span
              data-words={each.label === null ? undefined : 'label'}
            >{`${labelOf(each)} `}</span>
          )}
          <span data-words="">
            <AnnotatedText
              block={each}
              marks={marks.filter(({ anchor }) => anchor === each.anchor)}
            />
          </span>
        </p>
      ))}
    </>
  )
}

/** The evidence for a ground: "Both speak of sovereignty; both say “international law”." */
function Evidence({ ground: { topics, words } }: { ground: Ground }) {
  return (
    <>
      {topics.length > 0 && 'Both speak of '}
      {topics.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={topicPath(id)}>{name}</a>
        </span>
      ))}
      {words.length > 0 && (topics.length > 0 ? '; both say ' : 'Both say ')}
      {words
        .map(({ operative, preambular }) => saying(operative.words, preambular.words))
        .join(', ')}
      .
    </>
  )
}

/** Words that both say; each side's own where they differ: “use of ICT” and “use of ICTs”. */
function saying(one: string, other: string): string {
  return one === other ? `“${one}”` : `“${one}” and “${other}”`
}
