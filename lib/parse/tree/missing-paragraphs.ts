/**
 * References to paragraphs that a text does not have.
 */
import type { VFile } from 'vfile'
import { reportWarning } from '../../messages'
import { numberOf } from '../../parts'
import type { Block, Clause, Position } from '../../record'
import type { CitedNumber } from '../citation/mention'

/** A paragraph that a clause names without saying whose it is: "mentioned in paragraph 7". */
export interface UnsaidParagraph extends CitedNumber {
  position: Position
}

/**
 * Warn of paragraphs that the text does not have, where no words say that they are another's. A
 * text that prints no numbers, or has an annex, may be numbered otherwise.
 */
export function checkParagraphs(
  file: VFile,
  unsaid: readonly UnsaidParagraph[],
  blocks: readonly Block[],
): void {
  if (unsaid.length === 0) return
  if (blocks.some((block) => block.type === 'paragraph' && block.part === 'annex')) return
  const printed = new Set(
    blocks.flatMap((block) => (block.type === 'clause' ? printedIn(block) : [])),
  )
  if (printed.size === 0) return
  for (const { path, through, position } of unsaid) {
    const missing = [path, ...(through ? [through] : [])].find(
      (each) => !printed.has(numberOf(each)),
    )
    if (!missing) continue
    reportWarning(
      file,
      'reference',
      `Unexpected reference to paragraph ${numberOf(missing)}, expected a paragraph that the text has; it gets no link, so see whether the text was read rightly`,
      position,
    )
  }
}

/** The numbers that a clause and its sub-paragraphs print. */
function printedIn({ label, path, children }: Clause): string[] {
  return [...(label === null ? [] : [numberOf(path)]), ...children.flatMap(printedIn)]
}
