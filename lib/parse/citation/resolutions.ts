/**
 * Resolutions by their numbers: "resolution 70/237 of 23 December 2015", "its resolutions 687
 * (1991) and 1373 (2001)", "A/RES/70/237". What numbers look like is said in `bodies.yml`.
 */
import type { Authorities } from '../../authorities'
import { PARAGRAPH } from '../../parts'
import type { CitedParagraph, Range, Reference } from '../../record'
import { findDates } from '../date'
import { symbolForms } from '../symbol-form'
import { createBodyNames, type NamedBody } from './body-names'
import { endOf, type Mention, type Pinpoint, rangeOf } from './mention'

const WORD =
  /(?<![\p{L}\p{N}-])(?:[Rr]esolutions?|RESOLUTIONS?)\s{1,4}(?:Nos?\.?\s{1,4})?(?=[\dA-Z(])/gu
const AND = /(?:,\s{1,4}(?:and\s{1,4}|or\s{1,4})?|\s{1,4}(?:and|or)\s{1,4})(?=[\dA-Z(])/uy
const BEFORE_DATE = /(?:,?\s{1,4}adopted)?,?\s{1,4}(?:of|on|dated)\s{1,4}(?=[\d\p{Lu}])/uy
const DATE_AT_MOST = 24
const LANGUAGE = 'en'

/** A number, and the date after it. */
interface Numbered extends Range {
  symbol: string
  date: string | null
}

/** Make a finder of resolutions. */
export function createResolutionFinder(authorities: Authorities): (text: string) => Mention[] {
  const forms = symbolForms(authorities.bodies)
  const ends = '(?![\\p{L}\\p{N}/-])'
  const readers = forms.map(({ source }) => new RegExp(source + ends, 'uy'))
  const telling = forms.filter(({ isTelling }) => isTelling).map(({ source }) => source)
  const full = new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${telling.join('|') || '(?!)'})${ends}`, 'gu')
  // A quick test spares most clauses a slow one.
  const beginnings = new RegExp(
    forms.flatMap(({ isTelling, beginning }) => (isTelling ? [beginning] : [])).join('|') || '(?!)',
  )
  const names = createBodyNames(authorities)

  const readAt = (text: string, at: number): Numbered | null => {
    const symbolEnd = Math.max(...readers.map((reader) => endOf(reader, text, at) ?? -1))
    if (symbolEnd <= at) return null
    return withDate(text, { start: at, end: symbolEnd })
  }

  const readList = (text: string, start: number): Numbered[] => {
    const found: Numbered[] = []
    let at: number | null = start
    while (at !== null) {
      const next = readAt(text, at)
      if (!next) break
      found.push(next)
      at = endOf(AND, text, next.end)
    }
    return found
  }

  /** Whose they are; where no words say so, "its" may mean a body named before. */
  const whose = (named: NamedBody | null, namedUpTo: () => string[]) => ({
    isNamed: named !== null,
    bodies: named?.bodies ?? namedUpTo(),
  })

  return (text) => {
    if (!/\d/.test(text)) return []
    const mentions: Mention[] = []
    const inLists = names.upTo(text)
    for (const match of text.matchAll(WORD)) {
      const list = readList(text, match.index + match[0].length)
      const last = list.at(-1)
      if (!last) continue
      const before = names.before(text, match.index)
      const behind = names.after(text, last.end)
      const body = whose(before ?? behind, () => inLists(match.index))
      const lead = before && before.bodies.length > 0 ? nameLength(text, match.index, before) : 0
      const takesParts = list.length === 1
      list.forEach((numbered, index) => {
        const start = index === 0 ? match.index - lead : numbered.start
        const date = numbered.date ?? (numbered === last ? dateBehind(text, last, behind) : null)
        mentions.push(toMention({ ...numbered, start, date }, body, takesParts))
      })
    }
    if (!beginnings.test(text)) return mentions
    // Those in a list are found twice; the ones found by the list are at least as long, and win.
    const alone = names.upTo(text)
    for (const match of text.matchAll(full)) {
      const numbered = withDate(text, rangeOf(match))
      const behind = names.after(text, numbered.end)
      const body = whose(behind, () => alone(match.index))
      const date = numbered.date ?? dateBehind(text, numbered, behind)
      mentions.push(toMention({ ...numbered, date }, body, true))
    }
    return mentions
  }
}

/** How far before the word the body's name begins, including a possessive. */
function nameLength(text: string, index: number, { length }: NamedBody): number {
  return text.slice(index - length, index).trimStart().length
}

function withDate(text: string, { start, end }: Range): Numbered {
  const symbol = text.slice(start, end).replace(/\s+/g, ' ')
  const found = dateAt(text, end)
  return { symbol, date: found?.date ?? null, start, end: found?.end ?? end }
}

/** The date after the body's name: "resolution 53/70 of the General Assembly of …". */
function dateBehind(text: string, { end }: Range, body: NamedBody | null): string | null {
  return body ? (dateAt(text, end + body.length)?.date ?? null) : null
}

/** The date right after a place, and where it ends. */
function dateAt(text: string, at: number): { date: string; end: number } | null {
  const start = endOf(BEFORE_DATE, text, at)
  if (start === null) return null
  const [found] = findDates(text.slice(start, start + DATE_AT_MOST), LANGUAGE)
  return found?.start === 0 ? { date: found.date, end: start + found.end } : null
}

function toMention(
  { symbol, date, start, end }: Numbered,
  body: { isNamed: boolean; bodies: string[] },
  takesParts: boolean,
): Mention {
  return {
    start,
    end,
    cite: (range, part): Reference | null => {
      if (part && (!takesParts || part.name !== PARAGRAPH)) return null
      const paragraph = part && toParagraph(part)
      return { type: 'resolution', symbol, ...body, date, paragraph, ...range }
    },
  }
}

function toParagraph({ kind, path, through }: Pinpoint): CitedParagraph {
  return { kind, path, through }
}
