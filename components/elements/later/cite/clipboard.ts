/**
 * Copying a citation, plain and set.
 */
import { type CitedWork, plainText } from '@/lib/export/citation'
import { notify } from '../../site-notice/element'
import { type CitedClauses, citationOf, clippingOf } from './citation'
import { chosenStyle, isWithWords } from './styles'

/**
 * Copy the citation of clauses in the reader's style, with their words if these are wanted, and say so. Where the
 * browser does not allow it the citation is shown for the reader to copy.
 *
 * @param names what is cited: "Operative paragraph 3."
 */
export async function copyClipping(
  work: CitedWork,
  clauses: CitedClauses,
  names: string,
): Promise<void> {
  const style = chosenStyle()
  if (!style) return
  const runs = citationOf(work, clauses, style)
  const { plain, html } = clippingOf(runs, clauses, style, isWithWords())
  try {
    await writeBoth(plain, html)
    notify(`Citation copied (${style.name}): ${names}`)
  } catch {
    notify(`The browser did not allow copying. The citation: ${plainText(runs)}`, { name: 'Close' })
  }
}

async function writeBoth(plain: string, html: string): Promise<void> {
  if (!('ClipboardItem' in window)) return navigator.clipboard.writeText(plain)
  const item = new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })
  await navigator.clipboard.write([item])
}
