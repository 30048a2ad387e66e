/**
 * The title, among what is above the enacting formula.
 */
import type { MastheadWords } from '../../authorities'
import type { Field } from '../../record'
import { anyOf } from '../whole-words'
import { leadAfterStop, leadOf, type MastheadUnit } from './masthead-unit'
import { fieldAt, foldWords, type Placed } from './placed'

/** Reads the title among the units above the enacting formula; the symbol is no title. */
export type TitleReader = (units: readonly Placed[], symbol: Placed | null) => Field<string> | null

/** Make a reader of titles; the words are those of all languages, since a masthead may have several. */
export function createTitleReader(words: readonly MastheadWords[]): TitleReader {
  // "Title: A resolution on lamps".
  const labels = anyOf(words.flatMap(({ titles }) => titles))
  const labelled = new RegExp(`^\\s*(?:${labels})\\s*:\\s*(?=\\S)`, 'iu')
  return (units, symbol) => readTitle(units, symbol, labelled)
}

/**
 * The title: what follows the symbol, "78/246. Report on"; else the words above the formula, where
 * they are one title, or only one of them is in capitals.
 */
function readTitle(
  units: readonly Placed[],
  symbol: Placed | null,
  labelled: RegExp,
): Field<string> | null {
  for (const placed of units) {
    const { unit } = placed
    if (!unit.symbol) continue
    const rest = unit.text.slice(unit.symbol.end)
    // Only a word such as "Resolution" may stand before the symbol.
    const begins = /^\s*(?:\p{Lu}\p{L}+\s+)?$/u.test(unit.text.slice(0, unit.symbol.start))
    const lead = leadAfterStop(rest) ?? (begins ? leadOf(rest) : undefined)
    if (lead === undefined || unit.dates.length > 0 || unit.kind === 'adoption') continue
    const start = unit.symbol.end + lead.length
    return fieldAt(placed.node, unit.start + start, titleOf(unit.text.slice(start)))
  }
  const given = units.find(({ unit }) => labelled.test(unit.text))
  if (given) {
    const lead = labelled.exec(given.unit.text)?.[0].length ?? 0
    const words = given.unit.text.slice(lead)
    return fieldAt(given.node, given.unit.start + lead, titleOf(words))
  }
  const sponsor = units.findLastIndex(({ unit }) => unit.kind === 'sponsor')
  const candidates = units
    .slice(sponsor + 1)
    .filter(({ unit }) => unit.kind === 'words' && !hasOtherDates(unit) && isTitle(unit.text))
  const capitals = candidates.filter(({ unit }) => !/\p{Ll}/u.test(unit.text))
  const [first, ...others] = candidates
  if (!first) return null
  const isSame = others.every(({ unit }) => foldWords(unit.text) === foldWords(first.unit.text))
  const named = candidates.filter(({ unit }) => unit.begins)
  const only = (found: readonly Placed[]) => (found.length === 1 ? found[0] : null)
  const chosen = isSame ? first : (only(named) ?? only(capitals))
  if (!chosen || (symbol && chosen.unit === symbol.unit)) return null
  return fieldAt(chosen.node, chosen.unit.start, titleOf(chosen.unit.text))
}

/**
 * Whether a line has a date other than that of the resolution it names: "work done since 1 May
 * 1999".
 */
function hasOtherDates({ dates, ownDates }: MastheadUnit): boolean {
  return dates.length > ownDates.length
}

/** A title's words, without references to documents in brackets after it. */
function titleOf(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ')
  if (words.length > TITLE_AT_MOST) return words
  // An asterisk or number at its end is the mark of a note.
  const line = words.replace(/\*+$|(?<=\p{Ll}{2})\d{1,2}$/u, '')
  const reference = /\s+\((?=[^()]*(?:\([^()]*\)[^()]*)*\d+\/\d+).*\)$/u.exec(line)
  return reference && reference.index > 0 ? line.slice(0, reference.index) : line
}

/** The longest title in which references are looked for. */
const TITLE_AT_MOST = 1000

function isTitle(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 3 && !/[;,:]\s*$/.test(text)
}
