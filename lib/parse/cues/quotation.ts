/**
 * Quotations of whole paragraphs, which hold no clauses of the resolution that quotes them.
 */

/** Whether a block's words begin with a quotation mark. */
export function opensQuotation(words: string): boolean {
  return /^\s*["“«'‘]/.test(words)
}

/** Whether a block's words end with a quotation mark, perhaps with punctuation after it. */
function closesQuotation(words: string): boolean {
  return /["”»'’][\s.;,)]*$/.test(words.slice(-END))
}

const END = 12

/** How many paragraphs a quotation has at most. */
const QUOTED_AT_MOST = 60

/**
 * How many blocks a quotation takes that begins with the first of them: up to the one that ends
 * with a quotation mark, or only the first where none nearby does.
 *
 * @param words the words of the blocks from there on
 */
export function quotedBlocks(words: readonly string[]): number {
  const end = words.slice(0, QUOTED_AT_MOST).findIndex(closesQuotation)
  return end < 0 ? 1 : end + 1
}
