import type { Body } from '@/lib/authorities'
import { placeAndDate } from '@/lib/describe'
import type { Resolution } from '@/lib/record'
import { absoluteUrl, resolutionPath, SITE_NAME } from '@/lib/site'
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
  const { id, symbol, session, source } = resolution
  const citation = [
    body?.name,
    nameOf(resolution),
    symbol?.value,
    session?.value.name,
    placeAndDate(resolution),
  ].filter(Boolean)
  const address = absoluteUrl(resolutionPath(id))
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
