import { Fragment } from 'react'
import type { CitedBy } from '@/lib/corpus'
import type { Resolution } from '@/lib/record'
import { PlaceLink } from '../place-link'

interface Props {
  citedBy: readonly CitedBy[]
  /** The resolution whose page it is on. */
  here: Resolution
}

/** What cites a clause or a resolution, each with its verb: "Cited by operative 3: Decides". */
export function CitedByList({ citedBy, here }: Props) {
  return (
    <>
      Cited by{' '}
      {citedBy.map(({ verbs, ...place }, index) => (
        <Fragment key={`${place.resolution.id}#${place.clause.anchor}`}>
          {index > 0 && ', '}
          <PlaceLink place={place} here={here} />
          {verbs.length > 0 && (
            <>
              : <i>{verbs.join(', ')}</i>
            </>
          )}
        </Fragment>
      ))}
    </>
  )
}
