import type { BlockNode } from '../tree'
import { positionsIn, type ResolutionTree, textOf } from '../tree'
import type { Rule } from './rule'

/**
 * The mark of a footnote that was set aside stays behind in the words, and a human should look: it
 * is none of the resolution's.
 *
 * @example ok
 * The General Assembly,
 *
 * Recalling paragraph 12, COP21, SP2 and No.5 of 1,000 items, as well as A/68/98,
 *
 * 1. Decides to meet in paragraph 1.
 *
 * @example 3:54 Unexpected "1" right behind a word
 * The General Assembly,
 *
 * Recalling the Covenant on Civil and Political Rights,1 and its Protocols,
 *
 * 1. Decides to meet.
 */
export const ruleFootnoteMark: Rule = (tree, report) => {
  const check = (blocks: readonly (ResolutionTree | BlockNode)['children'][number][]) => {
    for (const node of blocks) {
      if (!('children' in node)) continue
      const words = textOf(node)
      const positionOf = positionsIn(node)
      for (const { 0: mark, index } of words.matchAll(MARK)) {
        const start = positionOf(index)
        report(
          `Unexpected "${mark}" right behind a word, expected words alone; if it is the mark of a footnote, take it out of the text`,
          { start, end: positionOf(index + mark.length) },
        )
      }
      check(node.children)
    }
  }
  check(tree.children)
}

// Behind at least three small letters, so that it is none of "COP21", "No.5", "para.3" or "m²";
// before a space or a mark that ends words, so that it is none of "1,000" or "A/68/98"; and in no
// address of the web. A session or a year in brackets, "2200 A (XXI)", counts as a word does, and
// so do capitals where a comma parts them from the mark.
const WORD = String.raw`\p{Ll}{3}[”’"')]?[,;:]?[”’"')]?`
const SENTENCE = String.raw`(?<!\p{L})\p{L}\p{Ll}{4,}[”’"')]?\.[”’"')]?`
const BRACKETED = String.raw`\((?:[IVXLC]{1,8}|(?:19|20)\d\d)\)[,;:]?`
const CAPITALS = String.raw`\p{Lu}{2}[,;:]`
const NUMBER = String.raw`(?:\d{1,2}|\[\d{1,2}\])(?=[\s,;:.)]|$)(?!\.\d)`
const RAISED = '[¹²³⁰⁴-⁹]+'
// Looked for where a mark could begin, since a look back over a long word takes its time.
const MARK = new RegExp(
  String.raw`(?=[\d[¹²³⁰⁴-⁹])(?<=${WORD}|${SENTENCE}|${BRACKETED}|${CAPITALS})(?<!:\/\/\S{1,200})(?:${NUMBER}|${RAISED})`,
  'gu',
)
