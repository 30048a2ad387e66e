/**
 * Addresses that lead out of the site. They come from data, so what they may be is told here once.
 */

/**
 * Whether this is an address of the web that a page may link to: `https:` and a host, without a
 * user's name before it, in the plain signs of ASCII, among which none turns or hides words.
 */
export function isWebAddress(address: string): boolean {
  return (
    /^https:\/\/[^/?#\\@]+([/?#]|$)/.test(address) && /^[!-~]+$/.test(address) && isHosted(address)
  )
}

function isHosted(address: string): boolean {
  return URL.canParse(address) && !address.includes('\\') && new URL(address).hostname.includes('.')
}

/** Words, or an address among them. */
export interface WordsOrAddress {
  text: string
  isAddress: boolean
}

/** Cut words where addresses that may be links begin and end. Put together, the pieces are the words. */
export function cutAtAddresses(words: string): WordsOrAddress[] {
  const pieces: WordsOrAddress[] = []
  for (const piece of words.split(/(https:\/\/\S*[^\s.,;:!?'"”’)\]>])/)) {
    if (piece === '') continue
    pieces.push({ text: piece, isAddress: isWebAddress(piece) })
  }
  return pieces
}
