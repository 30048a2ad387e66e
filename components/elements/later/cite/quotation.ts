/**
 * The words of clauses, as they are quoted: those of the organisation alone.
 */

/** A paragraph of a quotation: its words, after the label that the text prints, if it has one. */
export interface QuotedLine {
  label: string
  words: string
  language: string
}

/**
 * The words of clauses with their sub-paragraphs. A label comes before words only where there are several
 * paragraphs, and only one that the text prints.
 */
export function quotedLines(clauses: readonly Element[]): QuotedLine[] {
  const items = clauses.flatMap((clause) => [clause, ...clause.querySelectorAll('li[id]')])
  const lines = items.flatMap((item) => {
    const words = item.querySelector(':scope > div > [data-words]')
    const label = item.querySelector(':scope > a > [data-words=label]')
    const language = item.closest<HTMLElement>('[lang]')?.lang ?? ''
    const quoted = words ? textOf(words) : ''
    return quoted ? [{ label: label ? textOf(label) : '', words: quoted, language }] : []
  })
  return lines.length === 1 ? lines.map((line) => ({ ...line, label: '' })) : lines
}

/** What an element says, without what was opened over it. */
function textOf(element: Element): string {
  const copy = document.createElement('p')
  copy.append(element.cloneNode(true))
  for (const over of copy.querySelectorAll('[popover], [role=doc-noteref]')) over.remove()
  return (copy.textContent ?? '').replace(/[\r\n]+/g, ' ').trim()
}
