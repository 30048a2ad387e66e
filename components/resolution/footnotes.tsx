import { namedInSentence } from '@/lib/describe'
import type { Resolution } from '@/lib/record'
import { allClauses } from '@/lib/views'
import { AnnotatedText } from '../annotated-text'
import { ASIDE } from '../apart'
import type { Surroundings } from './clause'
import styles from './footnotes.module.css'
import { OldAnchors } from './old-anchors'
import { written } from './written'

interface Props extends Pick<Surroundings, 'references'> {
  resolution: Resolution
}

/** The footnotes of the source, below its text: the organisation's words, and none of the editor's. */
export function Footnotes({ resolution, references }: Props) {
  const { footnotes = [], language } = resolution
  if (footnotes.length === 0) return null
  const places = placesOfMarks(resolution)
  return (
    <section className={styles.footnotes} aria-labelledby="footnotes-heading" role="doc-endnotes">
      <h2 className={styles.heading} id="footnotes-heading" {...ASIDE}>
        Footnotes
      </h2>
      <ol className={styles.list} {...written(language)}>
        {footnotes.map((footnote) => {
          const { anchor, mark } = footnote
          const place = places.get(anchor)
          return (
            <li key={anchor} id={anchor} className={styles.footnote}>
              <OldAnchors resolution={resolution} anchor={anchor} />
              <a className={styles.mark} href={`#${anchor}`} data-footnote="">
                <span className="visually-hidden" lang="en">
                  Footnote
                </span>{' '}
                {mark}
              </a>
              <div>
                <p data-words="">
                  <AnnotatedText block={footnote} references={references.get(anchor)} />
                </p>
              </div>
              {place && (
                <a
                  className={styles.back}
                  href={`#${place.anchor}`}
                  role="doc-backlink"
                  lang="en"
                  aria-label={`Back to ${place.name}`}
                  {...ASIDE}
                >
                  ↑
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The first clause that has a mark of each footnote. */
function placesOfMarks(resolution: Resolution): Map<string, { anchor: string; name: string }> {
  const places = new Map<string, { anchor: string; name: string }>()
  for (const clause of allClauses(resolution)) {
    for (const { anchor } of clause.footnoteMarks ?? []) {
      if (!places.has(anchor))
        places.set(anchor, { anchor: clause.anchor, name: namedInSentence(clause) })
    }
  }
  return places
}
