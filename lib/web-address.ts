/**
 * Addresses that lead out of the site. They come from data, so what a link may contain is defined
 * here, once.
 */

/**
 * Whether a page may link to an address: `https:`, a host with a dot in it, no user's name before
 * that, and only printable ASCII, which cannot reverse or hide the words around it.
 */
export function isWebAddress(address: string): boolean {
  return (
    /^https:\/\/[a-z0-9.-]+\.[a-z0-9-]+(:\d+)?([/?#][!-~]*)?$/i.test(address) &&
    URL.canParse(address)
  )
}

/**
 * An address without what ends the sentence around it; so does a bracket that was not opened in it.
 */
function withoutEnd(address: string): string {
  const shorter = address.replace(/[.,;:!?'"”’>\]]$/, '')
  if (shorter !== address) return withoutEnd(shorter)
  const isOpened = address.split('(').length >= address.split(')').length
  return address.endsWith(')') && !isOpened ? withoutEnd(address.slice(0, -1)) : address
}

/** Cut words where linkable addresses begin and end. Joined, the pieces are the words. */
export function cutAtAddresses(words: string): { text: string; isAddress: boolean }[] {
  return words.split(/(https:\/\/\S+)/).flatMap((piece, index) => {
    const address = index % 2 === 1 ? withoutEnd(piece) : ''
    const isAddress = isWebAddress(address)
    const pieces = isAddress ? [address, piece.slice(address.length)] : [piece]
    return pieces
      .map((text, place) => ({ text, isAddress: isAddress && place === 0 }))
      .filter(({ text }) => text !== '')
  })
}
