/**
 * How the site puts a record's fields into words.
 */
import type { Body, Instrument } from './authorities'
import { numberOf } from './parts'
import type {
  CitedParagraph,
  CitedPart,
  Clause,
  ClauseKind,
  Footnote,
  Force,
  Outcome,
  Reference,
  Resolution,
  Status,
} from './record'
import { clauses } from './views'

/** The body of a resolution, where it is known. */
export function bodyOf(bodies: readonly Body[], resolution: Resolution): Body | undefined {
  return bodies.find(({ id }) => id === resolution.body?.value)
}

/** What a body is called over a list of its resolutions: also one that is not known. */
export function nameOfBody(body: Body | null | undefined): string {
  return body?.name ?? 'Body not known'
}

/** A year over a list of resolutions: "2015", "Without a date". */
export function nameOfYear(year: string | null): string {
  return year ?? 'Without a date'
}

/**
 * "17 April 2015" for "2015-04-17", "April 2015" for "2015-04", "2015" for "2015"; with the short
 * month "17 Apr 2015".
 */
export function formatDate(date: string, monthForm: 'long' | 'short' = 'long'): string {
  const [, month, day] = date.split('-')
  const form = `${month ? monthForm : ''} ${day ? 'numeric' : ''}`
  const formatter =
    DATE_FORMATTERS.get(form) ??
    new Intl.DateTimeFormat('en-GB', {
      year: 'numeric',
      month: month ? monthForm : undefined,
      day: day ? 'numeric' : undefined,
      timeZone: 'UTC',
    })
  DATE_FORMATTERS.set(form, formatter)
  return formatter.format(new Date(`${date}${month ? '' : '-01'}${day ? '' : '-01'}T00:00:00Z`))
}

/** By the form of month and day: to make one takes longer than to format a hundred dates. */
const DATE_FORMATTERS = new Map<string, Intl.DateTimeFormat>()

/**
 * "draft of 15 January 2015", or "draft" where its date is not known; null for anything but a
 * draft.
 */
export function draftName({ status, issued }: Resolution): string | null {
  if (status.value !== 'draft') return null
  return issued ? `draft of ${formatDate(issued.value)}` : 'draft'
}

/**
 * Where and when a text was adopted, "Beijing, 17 April 2015", or as much of it as is known; for a
 * draft what {@link draftName} says.
 */
export function occasionOf(resolution: Resolution): string {
  const { place, date } = resolution
  const adopted = [place?.value, date && formatDate(date.value)].filter(Boolean).join(', ')
  return draftName(resolution) ?? adopted
}

/**
 * Whose a text is, for the line above its title: "Inter-Parliamentary Union · draft of 15 January
 * 2015".
 */
export function bylineOf(resolution: Resolution, body: Body | undefined): string {
  return [body?.name, draftName(resolution)].filter(Boolean).join(' · ')
}

/** "Mr. N. Lazrek (Morocco) and Mr. J.C. Mahía (Uruguay)" */
export function nameOfSponsors(sponsors: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(sponsors)
}

/** What became of a draft: "adopted as amended on 1 April 2015". */
export function nameOfOutcome({ text, date }: Outcome): string {
  return date ? `${text} on ${formatDate(date)}` : text
}

/**
 * What identifies a resolution beside its name: body, symbol, place and date, or which draft it is.
 */
export function detailsOf(resolution: Resolution, body: Body | undefined): string[] {
  const parts = [body?.short, resolution.symbol?.value, occasionOf(resolution)]
  return parts.filter((part): part is string => Boolean(part))
}

/** Instruments of a kind, in words. */
export const instrumentKindsName: Record<Instrument['kind'], string> = {
  treaty: 'Treaties',
  declaration: 'Declarations',
  resolution: 'Resolutions',
  decision: 'Decisions',
  judgment: 'Judgments',
  'advisory opinion': 'Advisory opinions',
  report: 'Reports',
  letter: 'Letters',
  articles: 'Articles',
  manual: 'Manuals',
}

/** A status in words. */
export const statusName: Record<Status['value'], string> = {
  adopted: 'Adopted',
  draft: 'Draft',
  unverified: 'Unverified',
}

/** "Preambular paragraph", "Operative paragraph". */
export const kindName: Record<ClauseKind, string> = {
  preambular: 'Preambular paragraph',
  operative: 'Operative paragraph',
}

/** A force in words; "Not listed" for an unknown one. */
export function forceName(force: Force | null): string {
  return force ? FORCE_NAMES[force] : 'Not listed'
}

const FORCE_NAMES: Record<Force, string> = {
  decides: 'Decides',
  requests: 'Requests',
  urges: 'Urges',
  encourages: 'Encourages',
  states: 'States',
}

/**
 * A clause's label as shown: as printed, or else its number in square brackets, as editors mark
 * what they add.
 */
export function labelOf(clause: Pick<Clause, 'label' | 'path'>): string {
  return clause.label ?? `[${clause.path.at(-1)}]`
}

/**
 * What comes before a clause's words on its page: "Operative paragraph 2.", "Sub-paragraph (a)".
 */
export function fullLabelOf(clause: Pick<Clause, 'kind' | 'label' | 'path'>): {
  name: string
  label: string
} {
  const name = clause.path.length === 1 ? kindName[clause.kind] : 'Sub-paragraph'
  return { name, label: labelOf(clause) }
}

/** A clause's place in words, to cite it by: "12", "2 (a) (i)". */
export function placeOf({ path }: Pick<Clause, 'path'>): string {
  return numberOf(path)
}

/** A clause in words, in a sentence: "operative paragraph 3", "preambular paragraph 12 (a)". */
export function namedInSentence(clause: Pick<Clause, 'kind' | 'path'>): string {
  return `${clause.kind} paragraph ${placeOf(clause)}`
}

/** What can be named in few words: a clause, or a footnote of the source. */
export type NamedText = Pick<Clause, 'kind' | 'path'> | Pick<Footnote, 'mark'>

/** Whether it is a footnote. */
export function isFootnote(text: NamedText): text is Pick<Footnote, 'mark'> {
  return 'mark' in text
}

/** A clause or footnote in few words, for links: "operative 3", "preambular 12 (a)", "footnote 3". */
export function shortNameOf(text: NamedText): string {
  return isFootnote(text) ? `footnote ${text.mark}` : `${text.kind} ${placeOf(text)}`
}

/** How many clauses there are among some texts, and how many footnotes. */
export interface CountOfTexts {
  clauses: number
  footnotes: number
}

/** Count what cites something by kind. */
export function countTexts(places: readonly { by: NamedText }[]): CountOfTexts {
  const footnotes = places.filter(({ by }) => isFootnote(by)).length
  return { clauses: places.length - footnotes, footnotes }
}

/** "12 clauses", "12 clauses and 1 footnote". */
export function countedTexts({ clauses, footnotes }: CountOfTexts): string {
  const found = [
    ...(clauses > 0 || footnotes === 0 ? [counted(clauses, 'clause')] : []),
    ...(footnotes > 0 ? [counted(footnotes, 'footnote')] : []),
  ]
  return found.join(' and ')
}

/** "operative paragraph 4 (b)", "paragraphs 3 to 5". */
export function nameOfParagraph({ kind, path, through }: CitedParagraph): string {
  const noun = through ? 'paragraphs' : 'paragraph'
  return [kind, noun, placeOf({ path }), ...(through ? ['to', placeOf({ path: through })] : [])]
    .filter(Boolean)
    .join(' ')
}

/** "Article 2 (4)", "Article 55 to 58". */
export function nameOfPart({ name, number, through }: CitedPart): string {
  return `${name} ${number}${through ? ` to ${through}` : ''}`
}

/** What a reference names, with the ids of what it may mean, for messages to editors. */
export function nameOfReference(reference: Reference): string {
  switch (reference.type) {
    case 'instrument': {
      const { naming, instruments, word, part } = reference
      const name = {
        name: `instrument ${instruments.join(' or ')}`,
        generic: `the ${word} (${instruments.join(' or ')})`,
        unlisted: `an unlisted ${word}`,
        part: null,
      }[naming]
      return [name, part && nameOfPart(part)].filter(Boolean).join(', ')
    }
    case 'resolution': {
      const { symbol, isNamed, bodies, date, paragraph } = reference
      const of = bodies.join(' or ') || (isNamed ? 'an unlisted body' : '')
      const whose = of && (isNamed ? ` of ${of}` : `, perhaps of ${of}`)
      return [`resolution ${symbol}${whose}`, date, paragraph && nameOfParagraph(paragraph)]
        .filter(Boolean)
        .join(', ')
    }
    case 'document': {
      const { symbol, part } = reference
      return [`document ${symbol}`, part && nameOfPart(part)].filter(Boolean).join(', ')
    }
    case 'paragraph': {
      const { where } = reference
      const of = where === 'resolution' ? 'of this resolution' : where
      return [nameOfParagraph(reference), of].filter(Boolean).join(' ')
    }
    case 'neighbour':
      return [`the ${reference.side}`, reference.kind, 'paragraph'].filter(Boolean).join(' ')
    case 'self':
      return 'this resolution'
    case 'session':
      return `session ${reference.number}`
  }
}

/** "9 preambular and 4 operative paragraphs". */
export function countClauses(resolution: Resolution): string {
  const preambular = clauses(resolution, 'preambular').length
  const operative = clauses(resolution, 'operative').length
  return `${preambular} preambular and ${operative} operative paragraphs`
}

const NUMBERS = new Intl.NumberFormat('en-GB')

/** "1", "2,140". */
export function formatNumber(number: number): string {
  return NUMBERS.format(number)
}

/** "1 clause", "2,140 clauses". */
export function counted(number: number, noun: string): string {
  return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** Whether words are printed all in capitals. */
export function isInCapitals(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase()
}

/** "38%"; a share above zero is at least "<1%". */
export function percentage(part: number, whole: number): string {
  if (part === 0) return '0%'
  const rounded = Math.round((100 * part) / whole)
  return rounded === 0 ? '<1%' : `${rounded}%`
}
