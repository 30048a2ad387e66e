/**
 * The structure that the XML states, beside the text that the parser reads.
 */
import type { AknBlock } from './block'
import { oneLine } from './elements'
import { type InlineRun, wordsOf } from './inline'

/** A paragraph as the XML states it. */
export interface StatedParagraph {
  kind: 'preambular' | 'operative'
  /** As printed; null where there is none. */
  label: string | null
  /** 0 for a paragraph, 1 for its points, 2 for theirs. */
  level: number
  /** The place, in the list of paragraphs, of the one that it is a point of; null for level 0. */
  parent: number | null
  /** The words in italics with which it begins, or in bold where a text has none in italics, as in Chinese; null without such. */
  opening: string | null
  /** The first words, up to some sixty characters. */
  words: string
  /** The place of its block among all blocks. */
  block: number
}

const WORDS_AT_MOST = 60

/** The paragraphs among blocks: preambular and operative ones with their points, without annexes. */
export function statedParagraphs(blocks: readonly AknBlock[]): StatedParagraph[] {
  const paragraphs: StatedParagraph[] = []
  const isSetOff = setsOffOpenings(blocks)
  /** The last paragraph of each level. */
  let parents: number[] = []
  for (const [index, { kind, isAnnex, label, level, runs }] of blocks.entries()) {
    if (isAnnex || (kind !== 'preambular' && kind !== 'operative')) continue
    parents = parents.slice(0, level)
    const parent = parents.at(-1) ?? null
    parents[level] = paragraphs.length
    const words = oneLine(wordsOf(runs))
    const first = runs[0]
    paragraphs.push({
      kind,
      label,
      level,
      parent: level > 0 ? parent : null,
      opening: first && isSetOff(first) ? oneLine(openingIn(runs, isSetOff)) || null : null,
      words: words.length > WORDS_AT_MOST ? `${words.slice(0, WORDS_AT_MOST - 1)}…` : words,
      block: index,
    })
  }
  return paragraphs
}

/** How a text sets off the words that open clauses: in italics, or else in bold. */
function setsOffOpenings(blocks: readonly AknBlock[]): (run: InlineRun) => boolean {
  const hasItalics = blocks.some(
    ({ kind, runs }) => (kind === 'preambular' || kind === 'operative') && runs[0]?.isItalic,
  )
  return ({ isItalic, isBold }) => (hasItalics ? isItalic : isBold)
}

/** The words that are set off at the beginning of a block. */
function openingIn(runs: AknBlock['runs'], isSetOff: (run: InlineRun) => boolean): string {
  const end = runs.findIndex((run) => !isSetOff(run) && run.text.trim() !== '')
  return wordsOf(end < 0 ? runs : runs.slice(0, end))
}
