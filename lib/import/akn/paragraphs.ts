/**
 * What the words of a paragraph say of it: a heading, a label, an opening.
 */
import type { Element } from 'xast'
import { allText } from './elements'
import { type InlineRun, wordsOf } from './inline'

/** Whether all words are bold: so a heading is printed. */
export function isWholeBold(runs: readonly InlineRun[]): boolean {
  return runs.length > 0 && runs.every(({ text, isBold }) => isBold || text.trim() === '')
}

/** Whether words begin as clauses do: with a letter in italics, but not in italics only. */
export function hasOpening(runs: readonly InlineRun[]): boolean {
  const first = runs.find(({ text }) => text.trim() !== '')
  const isAll = runs.every(({ text, isItalic }) => isItalic || text.trim() === '')
  return !isAll && first?.isItalic === true && /^\s*\p{L}/u.test(first.text)
}

/**
 * Whether a heading begins an annex.
 *
 * @example isAnnexHeading('Annex II') // true
 */
export function isAnnexHeading(words: string): boolean {
  return ANNEX.test(words)
}

const ANNEX = /^\s*(?:annex|appendix|annexe|anexo|приложение|المرفق|مرفق|附件)(?!\p{Ll})/iu

/** A label that is among the words, with the tab after it that separates it in print. */
const LABEL = /^\s*(?<label>\(?(?:\d{1,3}|\p{Ll}{1,4}|\p{Lu}|\p{Lo})(?:[.)]| ?[-–]))[ ]*\t/u

/** The label with which the words of a paragraph begin where the XML has no `num`; null without one. */
export function labelIn(runs: readonly InlineRun[], element: Element): { label: string } | null {
  const label = LABEL.exec(allText(element))?.groups?.label
  return label && wordsOf(runs).startsWith(label) ? { label } : null
}

/** Runs without the label that they begin with. */
export function withoutLabel(
  runs: readonly InlineRun[],
  { label }: { label: string },
): InlineRun[] {
  let left = label.length
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length)
    left -= cut
    const space = left === 0 && cut > 0 ? (/^ */.exec(run.text.slice(cut))?.[0].length ?? 0) : 0
    const text = run.text.slice(cut + space)
    return text === '' ? [] : [{ ...run, text, at: run.at + cut + space }]
  })
}
