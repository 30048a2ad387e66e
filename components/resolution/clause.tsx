import type { Apparatus, CitedByFirst } from '@/lib/corpus'
import { fullLabelOf } from '@/lib/describe'
import { writtenPath } from '@/lib/export/citation'
import type { Clause as ClauseRecord, Resolution } from '@/lib/record'
import { AnnotatedText, type LinkedRange } from '../annotated-text'
import { CopyLink } from '../elements/copy-link/copy-link'
import styles from './clause.module.css'
import { ClauseApparatus } from './clause-apparatus'
import { OldAnchors } from './old-anchors'
import { siteWords } from './written'

/** What surrounds the clauses of a resolution, by their anchors. */
export interface Surroundings {
  /** The links of a clause's references. */
  references: ReadonlyMap<string, readonly LinkedRange[]>
  apparatus: ReadonlyMap<string, Apparatus>
  /** What cites the resolution as a whole. */
  citedBy: CitedByFirst
  /** The numbers of notes that were withdrawn. */
  retired: readonly number[]
}

interface Props {
  clause: ClauseRecord
  resolution: Resolution
  surroundings: Surroundings
}

/**
 * A clause with its label in the margin, which is its permalink; the editor's notes on it; and its
 * sub-paragraphs.
 */
export function Clause({ clause, resolution, surroundings }: Props) {
  const { anchor, kind, children } = clause
  const { name, label } = fullLabelOf(clause)
  const apparatus = surroundings.apparatus.get(anchor)
  return (
    <li
      id={anchor}
      data-path={writtenPath(clause)}
      className={kind === 'operative' ? `${styles.clause} ${styles.operative}` : styles.clause}
    >
      <OldAnchors resolution={resolution} anchor={anchor} />
      <a className={styles.label} href={`#${anchor}`} data-clause="">
        <span className="visually-hidden" {...siteWords(resolution.language)}>
          {name}
        </span>{' '}
        <span className={styles.printed} data-words={clause.label === null ? undefined : 'label'}>
          {`${label} `}
        </span>
      </a>
      <div className={styles.words}>
        <CopyLink />
        <p data-words="">
          <AnnotatedText
            block={clause}
            references={surroundings.references.get(anchor)}
            notes={apparatus?.notes.map(({ note }) => note)}
            hasFootnotes
          />
        </p>
      </div>
      {apparatus && (
        <ClauseApparatus clause={clause} apparatus={apparatus} resolution={resolution} />
      )}
      {children.length > 0 && (
        <ol className={styles.children}>
          {children.map((child) => (
            <Clause
              key={child.anchor}
              clause={child}
              resolution={resolution}
              surroundings={surroundings}
            />
          ))}
        </ol>
      )}
    </li>
  )
}
