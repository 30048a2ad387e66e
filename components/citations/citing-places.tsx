import { kindName, placeOf } from '@/lib/describe'
import type { Clause, Resolution } from '@/lib/record'
import { resolutionPath } from '@/lib/site'

interface Props {
  resolution: Resolution
  /** All of one kind. */
  clauses: readonly Clause[]
}

/** "Preambular 2 3 5": a link for each clause, with its full name for screen readers. */
export function CitingPlaces({ resolution, clauses }: Props) {
  if (clauses.length === 0) return null
  return (
    <ul>
      {clauses.map((clause, index) => {
        const [kind, ...rest] = kindName[clause.kind].split(' ')
        return (
          <li key={clause.anchor}>
            <a href={resolutionPath(resolution.id, clause.anchor)} data-clause="">
              <span className={index > 0 ? 'visually-hidden' : undefined}>{kind}</span>
              <span className="visually-hidden"> {rest.join(' ')}</span> {placeOf(clause)}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
