import type { Body } from '@/lib/authorities'
import { formatDate, nameOfOutcome, nameOfSponsors } from '@/lib/describe'
import type { Field, Resolution } from '@/lib/record'
import { type TextAddress, textPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { PrintNote } from '../print-note'
import { siteWords } from './written'

interface Props {
  resolution: Resolution
  address: TextAddress
  body: Body | undefined
}

/** The foot of a printed resolution: how to cite it, and where it was retrieved. */
export function ResolutionPrintNote({ resolution, address, body }: Props) {
  return (
    <PrintNote
      citation={citationOf(resolution, body)}
      path={textPath(address)}
      ofSite={siteWords(resolution.language)}
    >
      The address of a paragraph ends in its anchor: #pp-1, #op-1. SHA-256 of the source text:{' '}
      {resolution.source.sha256}.
    </PrintNote>
  )
}

/** The citation of a resolution, without a full stop. */
export function citationOf(resolution: Resolution, body: Body | undefined): string {
  const { title, symbol, session, place, date, status } = resolution
  const { issued, sponsors, outcome } = resolution
  const goesBy = date ?? issued
  const citation = [
    body?.name,
    title ? said(title, title.value) : nameOf(resolution),
    symbol && said(symbol, symbol.value),
    session && said(session, session.value.name),
    status.value === 'draft' &&
      [
        'draft resolution',
        sponsors && `submitted by ${said(sponsors, nameOfSponsors(sponsors.value))}`,
      ]
        .filter(Boolean)
        .join(' '),
    place && said(place, place.value),
    goesBy && said(goesBy, formatDate(goesBy.value)),
    outcome && said(outcome, nameOfOutcome(outcome.value)),
    status.value === 'unverified' && 'unverified text',
  ].filter(Boolean)
  return citation.join(', ')
}

/** A field as cited: in square brackets where the editor supplied it. */
function said({ from }: Field<unknown>, words: string): string {
  return from === 'editor' ? `[${words}]` : words
}
