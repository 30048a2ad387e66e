import type { Body } from '@/lib/authorities'
import { formatDate, nameOfOutcome, nameOfSponsors } from '@/lib/describe'
import type { Field, Resolution } from '@/lib/record'
import { addressOf, resolutionPath, SITE_NAME } from '@/lib/site'
import { nameOf } from '@/lib/views'
import styles from './print-note.module.css'

/** The foot of a printed resolution: how to cite it, and where it was retrieved. */
export function PrintNote({
  resolution,
  body,
}: {
  resolution: Resolution
  body: Body | undefined
}) {
  const { id, title, symbol, session, place, date, status, source } = resolution
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
  const address = addressOf(resolutionPath(id))
  return (
    <footer className={styles.note}>
      <p>Cite as: {citation.join(', ')}.</p>
      <p>
        Retrieved from {SITE_NAME}, {address}. The address of a paragraph ends in its anchor: #pp-1,
        #op-1. SHA-256 of the source text: {source.sha256}.
      </p>
    </footer>
  )
}

/** A field as it is cited: in square brackets where the editor supplied it. */
function said({ from }: Field<unknown>, words: string): string {
  return from === 'editor' ? `[${words}]` : words
}
