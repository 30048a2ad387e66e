/**
 * Resolutions by their numbers: "resolution 70/237 of 23 December 2015", "its resolutions 687
 * (1991) and 1373 (2001)", "A/RES/70/237". What numbers look like is said in `bodies.yml`.
 */
import type { Authorities, ReferenceWords } from '../../authorities'
import { PARAGRAPH } from '../../parts'
import type { CitedParagraph, Range, Reference } from '../../record'
import { symbolForms } from '../symbol-form'
import { anyBefore, anyOf } from '../whole-words'
import { createBodyNames, type NamedBody } from './body-names'
import { endOf, type Mention, type Pinpoint, rangeOf } from './mention'
import { createResolutionNumberReader, NUMBER_ENDS, type Numbered } from './resolution-numbers'

/** Make a finder of resolutions. */
export function createResolutionFinder(
  authorities: Authorities,
  words: ReferenceWords,
  language: string,
): (text: string) => Mention[] {
  const forms = symbolForms(authorities.bodies)
  const { readList, withDate, dateAt } = createResolutionNumberReader(forms, words, language)
  const { one, many, numberSigns } = words.resolutions
  const sign = `(?:${anyBefore(numberSigns)})?`
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?<many>${anyOf(many)})|${anyOf(one)})(?![\\p{L}\\p{N}-])`,
    'giu',
  )
  const number = new RegExp(`\\s{0,20}${sign}(?=[\\dA-Z(])`, 'uy')
  const afterBody = new RegExp(`,?\\s{1,20}${sign}(?=\\d)`, 'uy')
  const telling = forms.filter(({ isTelling }) => isTelling)
  const full = new RegExp(
    `(?<![\\p{L}\\p{N}/.-])(?:${telling.map(({ source }) => source).join('|') || '(?!)'})${NUMBER_ENDS}`,
    'gu',
  )
  // A quick test spares most clauses a slow one.
  const beginnings = new RegExp(telling.map(({ beginning }) => beginning).join('|') || '(?!)')
  const names = createBodyNames(authorities, words)
  const short = new Set(forms.flatMap(({ bodies, isShortened }) => (isShortened ? bodies : [])))

  /** The date after the body's name: "resolution 53/70 of the General Assembly of …". */
  const dateBehind = (text: string, { end }: Range, body: NamedBody | null): string | null =>
    body ? (dateAt(text, end + body.length)?.date ?? null) : null

  /** Whose they are; where no words say so, "its" may mean a body named before. */
  const whose = (named: NamedBody | null, namedUpTo: () => string[]) => ({
    isNamed: named !== null,
    bodies: named?.bodies ?? namedUpTo(),
  })

  /** The numbers behind a word, and the name between it and them: "resoluciones del Consejo 1980/67". */
  const numbersBehind = (text: string, end: number, isPlural: boolean) => {
    const at = endOf(number, text, end)
    if (at !== null) return { list: readList(text, at, isPlural), between: null }
    const between = names.after(text, end)
    const behind = between?.bodies.length ? endOf(afterBody, text, end + between.length) : null
    return { list: behind === null ? [] : readList(text, behind, isPlural), between }
  }

  return (text) => {
    if (!/\d/.test(text)) return []
    const mentions: Mention[] = []
    const inLists = names.upTo(text)
    for (const match of text.matchAll(pattern)) {
      const isPlural = match.groups?.many !== undefined
      const { list, between } = numbersBehind(text, match.index + match[0].length, isPlural)
      const before = between ?? names.before(text, match.index)
      const behind = before ? null : nameBehind(text, list)
      const named = before ?? behind
      const known = named?.bodies.some((id) => short.has(id)) ?? false
      const numbered = known ? list : list.slice(0, bareFrom(list))
      const last = numbered.at(-1)
      if (!last) continue
      const body = whose(named, () => inLists(match.index))
      const isBefore = before !== null && before !== between && before.bodies.length > 0
      const lead = isBefore ? nameLength(text, match.index, before) : 0
      const takesParts = numbered.length === 1
      numbered.forEach((each, index) => {
        const start = index === 0 ? match.index - lead : each.start
        const date = each.date ?? (each === last ? dateBehind(text, last, behind) : null)
        const bodies = each.isBare ? body.bodies.filter((id) => short.has(id)) : body.bodies
        mentions.push(toMention({ ...each, start, date }, { ...body, bodies }, takesParts))
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

  /** The name behind the last number of a list that is sure, or behind the bare numbers after it. */
  function nameBehind(text: string, list: readonly Numbered[]): NamedBody | null {
    const last = list.at(-1)
    const found = last ? names.after(text, last.end) : null
    const sure = list[bareFrom(list) - 1]
    return found ?? (sure && sure !== last ? names.after(text, sure.end) : null)
  }
}

/** The place of the first bare number in a list; its length where there is none. */
function bareFrom(list: readonly Numbered[]): number {
  const at = list.findIndex(({ isBare }) => isBare)
  return at < 0 ? list.length : at
}

/** How far before the word the body's name begins, including a possessive. */
function nameLength(text: string, index: number, { length }: NamedBody): number {
  return text.slice(index - length, index).trimStart().length
}

function toMention(
  { symbol, date, start, end }: Omit<Numbered, 'isBare'>,
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
