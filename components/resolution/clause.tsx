import { kindName, labelOf } from '@/lib/describe'
import type { Clause as ClauseRecord, Resolution } from '@/lib/record'
import { AnnotatedText, type LinkedRange } from '../annotated-text'
import { CopyLink } from '../elements/copy-link/copy-link'
import styles from './clause.module.css'
import { OldAnchors } from './old-anchors'

interface Props {
  clause: ClauseRecord
  resolution: Resolution
  /** Where the references of the resolution's clauses lead, by anchor. */
  references: ReadonlyMap<string, readonly LinkedRange[]>
}

/** A clause with its label, which is its permalink, in the margin; and its sub-paragraphs. */
export function Clause({ clause, resolution, references }: Props) {
  const { anchor, kind, children } = clause
  const name = clause.path.length === 1 ? kindName[kind] : 'Sub-paragraph'
  return (
    <li id={anchor} className={`${styles.clause} ${styles[kind]}`}>
      <OldAnchors resolution={resolution} anchor={anchor} />
      <a className={styles.label} href={`#${anchor}`} data-clause="">
        <span className="visually-hidden">{name}</span> {labelOf(clause)}
      </a>
      <CopyLink name={`${name} ${labelOf(clause)}`} />
      <div>
        <p>
          <AnnotatedText block={clause} references={references.get(anchor) ?? []} />
        </p>
        {children.length > 0 && (
          <ol className={styles.children}>
            {children.map((child) => (
              <Clause
                key={child.anchor}
                clause={child}
                resolution={resolution}
                references={references}
              />
            ))}
          </ol>
        )}
      </div>
    </li>
  )
}
