/**
 * Quotations of whole paragraphs, which hold no clauses of the resolution that quotes them.
 */

/** Whether a block's words begin with a quotation mark. */
export function opensQuotation(words: string): boolean {
  return /^\s*["“«'‘]/.test(words)
}

/** Whether words that begin with a quotation mark have not come to the one that ends them. */
export function isOpenQuotation(words: string): boolean {
  return !/["”»'’]["”»'’\s.;,)]*$/.test(words)
}
