import type { BlockNode } from '../tree/tree'
import { positionsIn, type ResolutionTree, textOf } from '../tree/tree'
import type { Rule } from './rule'

/**
 * The mark of a footnote that was set aside is left in the words, and a person should look: it is
 * none of them.
 *
 * @example ok
 * The General Assembly,
 *
 * Recalling paragraph 12, COP21, SP2 and No.5 of 1,000 items, as well as A/68/98,
 *
 * 1. Decides to meet in paragraph 1.
 *
 * @example 3:54 Unexpected "1" right after a word
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
        const { length } = mark
        const end = { ...start, column: start.column + length, offset: start.offset + length }
        report(
          `Unexpected "${mark}" right after a word, expected words alone; if it is a footnote mark, write it \`[^${mark.replace(/\D/g, '') || 1}]\` with the note below the text, or remove it`,
          { start, end },
        )
      }
      check(node.children)
    }
  }
  check(tree.children)
}

// After at least three lower-case letters, unlike "COP21", "No.5", "para.3" or "m²"; before a space
// or punctuation, unlike "1,000" or "A/68/98"; and not in a web address. A session or a year in
// brackets, "2200 A (XXI)", counts as a word, and so do capitals with a comma before the mark.
const WORD = String.raw`\p{Ll}{3}[”’"')]?[,;:]?[”’"')]?`
const SENTENCE = String.raw`(?<!\p{L})\p{L}\p{Ll}{4,}[”’"')]?\.[”’"')]?`
const BRACKETED = String.raw`\((?:[IVXLC]{1,8}|(?:19|20)\d\d)\)[,;:]?`
const CAPITALS = String.raw`\p{Lu}{2}[,;:]`
const NUMBER = String.raw`(?:\d{1,2}|\[\d{1,2}\])(?=[\s,;:.)]|$)(?!\.\d)`
const RAISED = '[¹²³⁰⁴-⁹]+'
// First a look ahead for the mark, since looking back over a long word is slow.
const MARK = new RegExp(
  String.raw`(?=[\d[¹²³⁰⁴-⁹])(?<=${WORD}|${SENTENCE}|${BRACKETED}|${CAPITALS})(?<!:\/\/\S{1,200})(?:${NUMBER}|${RAISED})`,
  'gu',
)
