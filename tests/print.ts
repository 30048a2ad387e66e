/**
 * A record printed as a clean text: its blocks in order, a blank line between them.
 */
import type { Block, Clause } from '../lib/record'

/** Print blocks; a label before its clause, and sub-paragraphs as blocks. */
export function print(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.type === 'clause' ? printClause(block) : [block.text]))
    .map(plain)
    .filter((text) => text !== '')
    .join('\n\n')
}

function printClause(clause: Clause): string[] {
  const { label, text, children } = clause
  return [label === null ? text : `${label} ${text}`, ...children.flatMap(printClause)]
}

/** Words without space at the ends of their lines, and without blank lines. */
function plain(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
