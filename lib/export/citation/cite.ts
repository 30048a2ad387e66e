/**
 * Citing: a text, a place in it and a style in, the citation out.
 */
import type { CitationStyle, CitationStyles } from '../../authorities'
import {
  type CitationRun,
  fillPattern,
  type PatternValues,
  readPattern,
} from '../../citation-pattern'
import { citedNumber } from './number'
import { type CitedPlace, numberOfPlace } from './place'
import type { CitedWork } from './work'

/** What a citation may have beside the text and the place. */
export interface CiteOptions {
  /** A place in the text; the whole by default. */
  place?: CitedPlace | undefined
  /** The full address of the text or the place. */
  address?: string | undefined
  /** The day on which it was asked for, ISO 8601. */
  accessed?: string | undefined
}

const MONTHS = [
  ['January', 'February', 'March', 'April', 'May', 'June'],
  ['July', 'August', 'September', 'October', 'November', 'December'],
].flat()

/**
 * The citation of a text, or of a place in it, in a style: runs of words, upright or in italics.
 *
 * @param styles the data, for how symbols are read
 * @example cite(work, oscola, styles) // "UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373"
 * @throws Error where the pattern of the style cannot be filled, which the schema prevents
 */
export function cite(
  work: CitedWork,
  style: CitationStyle,
  styles: Pick<CitationStyles, 'symbols' | 'otherKinds'>,
  options: CiteOptions = {},
): CitationRun[] {
  const pattern = work.status === 'draft' ? style.draft : style.resolution
  return fill(pattern, citationValues(work, style, styles, options), style)
}

/** A citation as plain text. */
export function plainText(runs: readonly CitationRun[]): string {
  return runs.map(({ text }) => text).join('')
}

function fill(pattern: string, values: PatternValues, { quotes }: Pick<CitationStyle, 'quotes'>) {
  const reading = readPattern(pattern, Object.keys(values))
  const runs = 'parts' in reading ? fillPattern(reading.parts, values, quotes) : null
  if (!runs) throw new Error(`Unexpected pattern ${pattern}, expected one that can be filled`)
  return runs
}

/**
 * What a style's patterns can say of a text or a place in it, by the names of the values; `citation-styles.yml` says
 * what each is. What is not known is undefined.
 */
export function citationValues(
  work: CitedWork,
  style: CitationStyle,
  styles: Pick<CitationStyles, 'symbols' | 'otherKinds'>,
  { place, address, accessed }: CiteOptions = {},
): PatternValues {
  const { body, date, issued, title, name, status } = work
  const isDraft = status === 'draft'
  // The symbol of a draft is that of a document.
  const number = isDraft ? null : citedNumber(work, styles)
  const document = isDraft ? (work.symbol ?? undefined) : number?.document
  const label = isDraft
    ? styles.symbols.find((each) => each.body === body?.id)?.label
    : number?.label
  const own = label === undefined ? undefined : style.labels[label]
  const dateIn = (iso: string | null | undefined) => (iso ? formattedDate(iso, style) : undefined)
  const pinpoint = place && pinpointOf(place, style)
  return {
    body: body ? (style.bodies[body.id] ?? body[style.otherBodies]) : undefined,
    resolution: number
      ? number.isNamed
        ? number.symbol
        : plainText(fill(style.number, { number: number.number, year: number.year }, style))
      : undefined,
    symbol: number?.symbol,
    document,
    newDocument: number?.isRoman ? undefined : document,
    label: document === undefined ? undefined : (own ?? style.otherLabel),
    title: title?.replace(/[\s,;:]+$/, ''),
    name,
    date: dateIn(date ?? issued),
    adopted: date === issued ? undefined : dateIn(date),
    issued: dateIn(issued),
    pinpoint,
    operative: place?.kind === 'operative' ? pinpoint : undefined,
    preambular: place?.kind === 'preambular' ? pinpoint : undefined,
    unverified: status === 'unverified' ? 'unverified text' : undefined,
    address,
    accessed: dateIn(accessed),
  }
}

function pinpointOf(place: CitedPlace, style: CitationStyle): string {
  const [one, many] = style.pinpoints[place.kind]
  const values = { place: numberOfPlace(place, style.steps) }
  return plainText(fill(place.through ? many : one, values, style))
}

/** A date in the form of a style. */
function formattedDate(iso: string, style: CitationStyle): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const months = style.months ?? MONTHS
  const values = { day: String(Number(day)), month: months[Number(month) - 1], year }
  return plainText(fill(style.date, values, style))
}
