import type { Subject, Vote, Voters } from '@/lib/proceedings'
import type { Field, Resolution } from '@/lib/record'
import { FieldRow } from './field-row'
import styles from './proceedings.module.css'

/** How many sponsors are named among the other fields; all are listed where there are more. */
const SPONSORS_AT_MOST = 6

/**
 * The first of many sponsors, and how many others there are.
 *
 * @example firstOf(['A', 'B', 'C', 'D', 'E', 'F', 'G']) // ['A', 'B', '5 others']
 */
export function firstOf(sponsors: readonly string[]): readonly string[] {
  if (sponsors.length <= SPONSORS_AT_MOST) return sponsors
  return [...sponsors.slice(0, 2), `${sponsors.length - 2} others`]
}

/** How a resolution came about, as far as that is known: agenda item, draft, vote, subjects. */
export function Proceedings({ resolution }: { resolution: Resolution }) {
  const { agendaItem, draft, meetingRecord, vote, subjects, sponsors } = resolution
  const many = sponsors && sponsors.value.length > SPONSORS_AT_MOST ? sponsors : undefined
  if (!agendaItem && !draft && !meetingRecord && !vote && !subjects && !many) return null
  return (
    <dl className={styles.proceedings}>
      {agendaItem && (
        <FieldRow name="Agenda item" field={agendaItem}>
          <bdi>
            {[agendaItem.value.number, agendaItem.value.titles.join('; ')].join(' ').trim()}
          </bdi>
        </FieldRow>
      )}
      {draft && (
        <FieldRow name="Draft" field={draft}>
          <bdi>{draft.value}</bdi>
        </FieldRow>
      )}
      {meetingRecord && (
        <FieldRow name="Record of the meeting" field={meetingRecord}>
          <bdi>{meetingRecord.value}</bdi>
        </FieldRow>
      )}
      {vote && <VoteRow field={vote} />}
      {many && (
        <FieldRow name="Sponsors" field={many}>
          <Names summary={`All ${many.value.length}`} names={many.value} />
        </FieldRow>
      )}
      {subjects && (
        <FieldRow name="Subjects" field={subjects}>
          <SubjectLists subjects={subjects.value} />
        </FieldRow>
      )}
    </dl>
  )
}

const SIDES = [
  ['for', 'For'],
  ['against', 'Against'],
  ['abstaining', 'Abstaining'],
] as const

/** How strongly each side of a vote is drawn. */
const STRENGTH = { for: 1, against: 0.5, abstaining: 0.2 }

/** A vote as a bar, of which each side has its share; the table beside it says the same. */
function VoteBar({ vote }: { vote: Extract<Vote, { type: 'recorded' }> }) {
  const counts = SIDES.map(([side]) => vote[side].count)
  const startOf = (index: number) => counts.slice(0, index).reduce((sum, count) => sum + count, 0)
  const all = startOf(counts.length)
  if (all === 0) return null
  return (
    <svg
      viewBox={`0 0 ${all} 1`}
      width="240"
      height="8"
      preserveAspectRatio="none"
      fill="currentColor"
      aria-hidden="true"
    >
      {SIDES.map(([side], index) => (
        <rect
          key={side}
          x={startOf(index)}
          width={counts[index]}
          height="1"
          fillOpacity={STRENGTH[side]}
        />
      ))}
    </svg>
  )
}

/** A vote as a small bar with its table, and the names of those who voted, or that there was none. */
function VoteRow({ field }: { field: Field<Vote> }) {
  const vote = field.value
  if (vote.type === 'without')
    return (
      <FieldRow name="Vote" field={field}>
        Adopted without a vote
      </FieldRow>
    )
  const named = SIDES.filter(([side]) => vote[side].names.length > 0)
  return (
    <FieldRow name="Vote" field={field}>
      <VoteBar vote={vote} />
      <table className={styles.vote}>
        <thead>
          <tr>
            {SIDES.map(([side, name]) => (
              <th key={side} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {SIDES.map(([side]) => (
              <td key={side}>{vote[side].count}</td>
            ))}
          </tr>
        </tbody>
      </table>
      {named.map(([side, name]) => (
        <Names key={side} summary={`${name}: ${votersOf(vote[side])}`} names={vote[side].names} />
      ))}
    </FieldRow>
  )
}

function votersOf({ count }: Voters): string {
  return `${count} ${count === 1 ? 'name' : 'names'}`
}

/** Names that are shown when asked for. */
function Names({ summary, names }: { summary: string; names: readonly string[] }) {
  return (
    <details className={styles.names}>
      <summary>{summary}</summary>
      <bdi>{names.join('; ')}</bdi>
    </details>
  )
}

/** Subjects by the lists that they are of. */
function SubjectLists({ subjects }: { subjects: readonly Subject[] }) {
  const dictionaries = [...new Set(subjects.map(({ dictionary }) => dictionary))]
  return dictionaries.map((dictionary) => {
    const names = subjects.flatMap((subject) =>
      subject.dictionary === dictionary ? subject.name : [],
    )
    return <Names key={dictionary} summary={`${dictionary}: ${names.length}`} names={names} />
  })
}
