import { textInOneLine } from '../clause-links'
import { notify } from '../site-notice/element'

/** Copy the address of a clause, by the link that names it. */
export function copyClauseAddress(link: HTMLAnchorElement): Promise<void> {
  return copyAddress(link.origin + link.pathname + link.hash, textInOneLine(link))
}

/**
 * Copy an address, and say so. Where the browser lets no page write to the clipboard, as on
 * one that came without encryption, the address is shown for the reader to copy.
 *
 * @param address in full
 * @param name what it is the address of: "Operative paragraph 3."
 */
export async function copyAddress(address: string, name: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address)
    notify(`Link copied: ${name}`)
  } catch {
    notify(`The browser did not allow copying. The link: ${address}`, { name: 'Close' })
  }
}
