/**
 * Quotations of whole paragraphs, which hold no clauses of the resolution that quotes them.
 */

/** Whether a block's words begin with a quotation mark. */
export function opensQuotation(words: string): boolean {
  return /^\s*["“«'‘]/.test(words)
}

/** Whether a block's words end with a quotation mark, and signs that may stand behind it. */
export function closesQuotation(words: string): boolean {
  return /["”»'’][\s.;,)]*$/.test(words.slice(-END))
}

const END = 12
