/**
 * Blocks as a text: the project's Markdown, or the words alone.
 */
import { type MappedText, MappedTextBuilder } from '../mapped-text'
import type { AknBlock } from './block'
import { emphasise } from './emphasis'
import { wordsOf } from './inline'

/** A text made of blocks, with the place of each in it. */
export interface WrittenBlocks extends MappedText {
  /** Where each block begins, with its label, and ends. */
  places: { start: number; end: number }[]
  /** The offset in the text of an offset in the tree's text: the end of the words before it. */
  fromRaw(offset: number): number
}

/**
 * Write blocks, with a blank line between them and their labels before them.
 *
 * @param style `markdown` marks emphasis, `plain` has the words alone
 */
export function writeBlocks(
  blocks: readonly AknBlock[],
  style: 'markdown' | 'plain',
): WrittenBlocks {
  const builder = new MappedTextBuilder()
  const places: WrittenBlocks['places'] = []
  const ends: { at: number; end: number }[] = []
  let length = 0
  const add = (text: string, at: number) => {
    builder.add(text, at)
    length += text.length
  }
  for (const block of blocks) {
    if (length > 0) add('\n\n', block.start)
    const start = length
    if (block.label !== null)
      add(wordsOf(block.runs) === '' ? block.label : `${block.label} `, block.start)
    // Headings and titles are shown as such; so is the whole of a title in bold.
    const isPlain = style === 'plain' || block.kind === 'heading' || block.kind === 'masthead'
    for (const { text, at } of isPlain ? block.runs : emphasise(block.runs)) {
      add(text, at)
      ends.push({ at, end: length })
    }
    places.push({ start, end: length })
  }
  if (length > 0) add('\n', blocks.at(-1)?.end ?? 0)
  return {
    ...builder.build(),
    places,
    fromRaw: (offset) => ends[lastBefore(ends, offset)]?.end ?? 0,
  }
}

/** The last of stretches in order that begins before an offset; -1 where none does. */
function lastBefore(stretches: readonly { at: number }[], offset: number): number {
  let low = -1
  let high = stretches.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.at ?? 0) < offset) low = middle
    else high = middle
  }
  return low
}
