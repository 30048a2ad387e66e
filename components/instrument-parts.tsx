import type { InstrumentUse, PartUse } from '@/lib/corpus'
import { shortNameOf } from '@/lib/describe'
import { resolutionPath } from '@/lib/site'
import { APART } from './apart'
import styles from './instrument-parts.module.css'
import { NoteLink } from './note-link'

/** The parts of an instrument that matter here: what each is about, and what leads to it. */
export function InstrumentParts({ use }: { use: InstrumentUse }) {
  if (use.parts.length === 0) return null
  return (
    <>
      <h2 className="visually-hidden">Parts</h2>
      <dl className={styles.parts} {...APART}>
        {use.parts.map((part) => (
          <div key={part.anchor} id={part.anchor} className={styles.part}>
            <dt>
              {part.part.name} {part.part.number}
            </dt>
            <dd>
              {part.subject}
              <Leads part={part} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The clauses and notes that lead to a part. */
function Leads({ part: { subject, citing, notes } }: { part: PartUse }) {
  const clauses = citing.flatMap(({ resolution, clauses }) =>
    clauses.map(({ clause }) => ({ resolution, clause })),
  )
  if (clauses.length + notes.length === 0) return null
  return (
    <span className={styles.leads}>
      {subject && ' · '}
      {clauses.map(({ resolution, clause }, index) => (
        <span key={`${resolution.id}#${clause.anchor}`}>
          {index > 0 && ', '}
          <a href={resolutionPath(resolution.id, clause.anchor)}>
            {resolution.symbol?.value ?? resolution.id} {shortNameOf(clause)}
          </a>
        </span>
      ))}
      {notes.map((place, index) => (
        <span key={`${place.resolution.id} ${place.note.number}`}>
          {index + clauses.length > 0 && ', '}
          <NoteLink place={place} />
        </span>
      ))}
    </span>
  )
}
