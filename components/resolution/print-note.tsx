import type { Body } from '@/lib/authorities'
import { formatDate } from '@/lib/describe'
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
  const citation = [
    body?.name,
    title ? said(title, title.value) : nameOf(resolution),
    symbol && said(symbol, symbol.value),
    session && said(session, session.value.name),
    place && said(place, place.value),
    date && said(date, formatDate(date.value)),
    STANDING[status.value],
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

/** What a citation must say of a text that may not be the one adopted. */
const STANDING = { adopted: null, draft: 'draft, not adopted', unverified: 'unverified text' }

/** A field as it is cited: in square brackets where the editor supplied it. */
function said({ from }: Field<unknown>, words: string): string {
  return from === 'editor' ? `[${words}]` : words
}
