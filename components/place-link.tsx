import type { ClausePlace } from '@/lib/corpus'
import { shortNameOf } from '@/lib/describe'
import type { Resolution } from '@/lib/record'
import { resolutionPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { ReferenceLink } from './elements/reference-preview/reference'

interface Props {
  place: ClausePlace
  /** The resolution whose page the link is on: its own clauses need only a number. */
  here?: Resolution | undefined
}

/** A link to a clause by its short name: "operative 3", "IPU preambular 12". */
export function PlaceLink({ place: { resolution, body, clause }, here }: Props) {
  const isHere = resolution.id === here?.id
  const href = isHere ? `#${clause.anchor}` : resolutionPath(resolution.id, clause.anchor)
  const owner = isHere ? null : (body?.short ?? nameOf(resolution))
  return (
    <ReferenceLink href={href}>
      {[owner, shortNameOf(clause)].filter(Boolean).join(' ')}
    </ReferenceLink>
  )
}
