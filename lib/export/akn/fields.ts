/**
 * The fields of a record in Akoma Ntoso: on the words that say them, or, where no words do, as data beside the text.
 */
import escapeStringRegexp from 'escape-string-regexp'
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Block, Range, Resolution } from '../../record'
import { NO_DAY } from '../days'
import type { MarkedRange } from './words'

/** A field as an element: on words that are the field's, in the blocks where it can be, or among the data. */
interface MarkedField {
  element: string
  attributes: Record<string, string>
  /** What the words are that say it; null where none can. */
  words: RegExp | null
  /** What stands for it among the data. */
  value: string
}

/** Blocks whose words say fields. */
const SAYING: ReadonlySet<string> = new Set(['masthead', 'enactingFormula'])

/** Finds the words that say fields, each once. */
export interface FieldMarker {
  /** The ranges of a block that say fields not found before. */
  in(block: Block): MarkedRange[]
  /** The fields that no block said, as elements of the edition's own. */
  rest(): Element[]
}

/** A marker of a resolution's fields. */
export function createFieldMarker(resolution: Resolution): FieldMarker {
  const left = new Set(fieldsOf(resolution))
  return {
    in(block) {
      const isClosing = block.type === 'paragraph' && block.part === 'closing'
      if (!SAYING.has(block.type) && !isClosing) return []
      const ranges: MarkedRange[] = []
      for (const field of left) {
        const range = field.words === null ? null : rangeOf(block.text, field.words)
        if (!range || ranges.some(({ start, end }) => start < range.end && range.start < end))
          continue
        left.delete(field)
        ranges.push({ ...range, element: field.element, attributes: field.attributes })
      }
      return ranges
    },
    rest: () =>
      [...left].map(({ element, attributes, value }) => x(`ar:${element}`, attributes, value)),
  }
}

function fieldsOf(resolution: Resolution): MarkedField[] {
  const { symbol, title, session, meeting, place, date, issued, agendaItem, language } = resolution
  const { number, titles = [] } = agendaItem?.value ?? {}
  const field = (
    element: string,
    refersTo: string,
    value: string | undefined,
    attributes: Record<string, string> = {},
    words: MarkedField['words'] = value === undefined ? null : spaced(value),
  ): MarkedField[] =>
    value === undefined
      ? []
      : [{ element, attributes: { refersTo: `#${refersTo}`, ...attributes }, words, value }]
  return [
    ...field('docNumber', 'symbol', symbol?.value),
    ...field('docTitle', 'resolutionTitle', title?.value),
    ...field('session', 'session', session?.value.name, {
      value: String(session?.value.number ?? ''),
    }),
    ...field('location', 'adoptionMeeting', meeting?.value),
    ...field('location', 'place', place?.value),
    ...field(
      'docDate',
      'adoptionDate',
      date?.value,
      { date: date?.value ?? NO_DAY },
      date ? dayIn(date.value, language) : null,
    ),
    // Words with these would be taken for ones around the text, and not of it.
    ...field('docDate', 'dateOfIssuance', issued?.value, { date: issued?.value ?? NO_DAY }, null),
    ...field('inline', 'agenda', number, { name: 'agenda item', title: number ?? '' }, null),
    ...titles.flatMap((each) =>
      field('inline', 'agenda', each, { name: 'agenda item name' }, null),
    ),
  ]
}

function rangeOf(text: string, words: RegExp): Range | null {
  const found = words.exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : null
}

/** Words with any spaces between them: a field has single ones, a text may have some that do not break. */
function spaced(words: string): RegExp {
  return new RegExp(words.trim().split(/\s+/).map(escapeStringRegexp).join('\\s+'), 'u')
}

/** A day as texts print it, "17 APRIL 2015", in a language or in English. */
function dayIn(date: string, language: string): RegExp {
  const [year = '', month = '', day = ''] = date.split('-')
  const names = [language, 'en'].map((each) => monthIn(each, Number(month)))
  return new RegExp(
    `(?<!\\d)0?${Number(day)}\\s+(?:de\\s+)?(?:${names.join('|')})\\s+(?:de\\s+)?${year}(?!\\d)`,
    'iu',
  )
}

const MONTHS = new Map<string, string>()

function monthIn(language: string, month: number): string {
  const key = `${language} ${month}`
  const known = MONTHS.get(key)
  if (known !== undefined) return known
  const day = new Date(Date.UTC(2000, month - 1, 1))
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    .format(day)
    .replace(/[^\p{L}\p{M}]/gu, '')
  MONTHS.set(key, name)
  return name
}
