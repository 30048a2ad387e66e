import { Fragment } from 'react'
import type { CitedByFirst } from '@/lib/corpus'
import { countedTexts } from '@/lib/describe'
import type { Resolution } from '@/lib/record'
import { citedByPath } from '@/lib/site'
import { PlaceLink } from '../place-link'

interface Props {
  citedBy: CitedByFirst
  /** The resolution whose page it is on. */
  here: Resolution
  /** The clause that is cited; none for the resolution. */
  anchor?: string
}

/**
 * What cites a clause or a resolution, each with its verb, "Cited by operative 3: Decides"; where it is much,
 * the first of it, and the way to all.
 */
export function CitedByList({ citedBy: { first, listed }, here, anchor }: Props) {
  const resolutions = new Set(first.map(({ resolution }) => resolution))
  const bodies = new Set([...resolutions].map(({ body }) => body?.value))
  return (
    <>
      Cited by{' '}
      {first.map(({ verbs, by, ...place }, index) => (
        <Fragment key={`${place.resolution.id}#${by.anchor}`}>
          {index > 0 && ', '}
          <PlaceLink
            place={{ ...place, text: by }}
            here={here}
            bySymbol={bodies.size < resolutions.size}
          />
          {verbs.length > 0 && (
            <>
              : <i>{verbs.join(', ')}</i>
            </>
          )}
        </Fragment>
      ))}
      {listed !== null && (
        <>
          {first.length > 0 && ' and others; '}
          <a href={citedByPath(here.id, anchor ?? null)}>{countedTexts(listed)} in all</a>
        </>
      )}
    </>
  )
}
