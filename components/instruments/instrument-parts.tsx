import type { InstrumentUse, PartUse } from '@/lib/corpus'
import { countedTexts, countTexts, shortNameOf } from '@/lib/describe'
import { instrumentPartPath, resolutionPath } from '@/lib/site'
import { APART } from '../apart'
import { NoteLink } from '../note-link'
import styles from './instrument-parts.module.css'

/** The parts of an instrument that matter here: what each is about, and what leads to it. */
export function InstrumentParts({ use }: { use: InstrumentUse }) {
  if (use.parts.length === 0) return null
  return (
    <>
      <h2 className="visually-hidden">Parts</h2>
      <dl className={use.hasManyParts ? `${styles.parts} ${styles.many}` : styles.parts} {...APART}>
        {use.parts.map((part) => (
          <div key={part.anchor} id={part.anchor} className={styles.part}>
            <dt>{part.name}</dt>
            <dd>
              {part.subject}
              <Leads part={part} all={instrumentPartPath(use.instrument.id, part.anchor)} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

interface LeadsProps {
  part: PartUse
  /** Where all that cites it is listed, if that is much. */
  all: string
}

/** The clauses and notes that lead to a part. */
function Leads({ part: { subject, citing, hasPages, notes }, all }: LeadsProps) {
  const { places } = citing
  if (places.length + notes.length === 0) return null
  return (
    <span className={styles.leads}>
      {subject && ' · '}
      {hasPages ? (
        <a href={all}>{countedTexts(countTexts(places))}</a>
      ) : (
        places.map(({ resolution, by }, index) => (
          <span key={`${resolution.id}#${by.anchor}`}>
            {index > 0 && ', '}
            <a href={resolutionPath(resolution.id, by.anchor)}>
              {resolution.symbol?.value ?? resolution.id} {shortNameOf(by)}
            </a>
          </span>
        ))
      )}
      {notes.map((place, index) => (
        <span key={`${place.resolution.id} ${place.note.number}`}>
          {index + places.length > 0 && ', '}
          <NoteLink place={place} />
        </span>
      ))}
    </span>
  )
}
