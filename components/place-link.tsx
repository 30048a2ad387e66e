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
  /** Whether to name the resolution by its symbol, where its body has others beside it. */
  bySymbol?: boolean
}

/** A link to a clause by its short name: "operative 3", "IPU preambular 12". */
export function PlaceLink({ place, here, bySymbol = false }: Props) {
  const { resolution, body, clause } = place
  const isHere = resolution.id === here?.id
  const href = isHere ? `#${clause.anchor}` : resolutionPath(resolution.id, clause.anchor)
  const symbol = bySymbol ? resolution.symbol?.value : undefined
  const owner = isHere ? null : (symbol ?? body?.short ?? nameOf(resolution))
  return (
    <ReferenceLink href={href}>
      {[owner, shortNameOf(clause)].filter(Boolean).join(' ')}
    </ReferenceLink>
  )
}
