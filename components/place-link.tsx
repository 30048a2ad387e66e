import type { Body } from '@/lib/authorities'
import { shortNameOf } from '@/lib/describe'
import type { Clause, Footnote, Resolution } from '@/lib/record'
import { resolutionPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { ReferenceLink } from './elements/reference-preview/reference'

interface Props {
  place: { resolution: Resolution; body: Body | undefined; text: Clause | Footnote }
  /** The resolution whose page the link is on: its own clauses need only a number. */
  here?: Resolution | undefined
  /** Whether to name the resolution by its symbol, where its body has others beside it. */
  bySymbol?: boolean
}

/** A link to a clause or a footnote by its short name: "operative 3", "IPU preambular 12". */
export function PlaceLink({ place, here, bySymbol = false }: Props) {
  const { resolution, body, text } = place
  const isHere = resolution.id === here?.id
  const href = isHere ? `#${text.anchor}` : resolutionPath(resolution.id, text.anchor)
  const symbol = bySymbol ? resolution.symbol?.value : undefined
  const owner = isHere ? null : (symbol ?? body?.short ?? nameOf(resolution))
  return (
    <ReferenceLink href={href}>
      {[owner, shortNameOf(text)].filter(Boolean).join(' ')}
    </ReferenceLink>
  )
}
