/**
 * Metadata that stands in the text: symbol, place, date and title in the masthead, body
 * and session in the enacting formula. What is not there, or could be two things, is null.
 */
import type { Body } from '../authorities'
import type { Field, Range, Session } from '../record'
import { findDates } from './date'
import type { FormulaReader } from './enacting-formula'
import { findSymbol } from './symbol'
import { type PrintedNode, positionIn, type ResolutionTree, textOf } from './tree'

/** The fields that a text may state; null where it does not. */
export interface Metadata {
  body: Field<string> | null
  symbol: Field<string> | null
  title: Field<string> | null
  session: Field<Session> | null
  place: Field<string> | null
  date: Field<string> | null
}

/**
 * Read the metadata that a tree's masthead and enacting formula state.
 *
 * @param tree the resolution tree
 * @param bodies the bodies that the corpus knows
 * @param language BCP 47 tag of the text
 */
export function readMetadata(
  tree: ResolutionTree,
  {
    bodies,
    readFormula,
    language,
  }: { bodies: Body[]; readFormula: FormulaReader; language: string },
): { metadata: Metadata; masthead: MastheadLine[] } {
  const nodes = tree.children.filter((child): child is PrintedNode => child.type === 'masthead')
  const formula = tree.children.find(
    (child): child is PrintedNode => child.type === 'enactingFormula',
  )
  const lines = nodes.map((node) => readMastheadLine(node, bodies, language))
  // Two lines that might each state a field state none.
  const only = (name: keyof MastheadFields) => {
    const [first, second] = lines.flatMap(({ fields }) => fields[name] ?? [])
    return first && !second ? first : null
  }
  const metadata: Metadata = {
    ...fieldsOfFormula(formula, readFormula),
    symbol: only('symbol'),
    date: only('date'),
    place: only('place'),
    title: only('title'),
  }
  return { metadata, masthead: lines }
}

/**
 * The masthead blocks whose every word is in a record's fields; the others are to be shown.
 *
 * @param masthead what was read of each block
 * @param metadata the fields as they are in the record
 */
export function blocksInFields(
  masthead: readonly MastheadLine[],
  metadata: Metadata,
): Set<PrintedNode> {
  const stated = new Set<unknown>(Object.values(metadata))
  const inFields = masthead.filter(
    ({ fields, isWhole }) => isWhole && Object.values(fields).every((field) => stated.has(field)),
  )
  return new Set(inFields.map(({ node }) => node))
}

function fieldsOfFormula(
  node: PrintedNode | undefined,
  readFormula: FormulaReader,
): Pick<Metadata, 'body' | 'session'> {
  const reading = node && readFormula(textOf(node))
  if (!reading) return { body: null, session: null }
  const { body, session } = reading
  return {
    body: body && fieldAt(node, body, body.id),
    session: session && fieldAt(node, session, session.session),
  }
}

type MastheadFields = Partial<Record<'symbol' | 'date' | 'place' | 'title', Field<string>>>

/** A masthead block as read. */
export interface MastheadLine {
  node: PrintedNode
  fields: MastheadFields
  /** Whether the fields hold every word of the line. */
  isWhole: boolean
}

/** A masthead block is a line of references — symbol, place, date — or it is words. */
function readMastheadLine(node: PrintedNode, bodies: Body[], language: string): MastheadLine {
  const text = textOf(node)
  const symbol = findSymbol(text, bodies)
  const [date, secondDate] = findDates(text, language)
  const place = date && !secondDate ? findPlace(text, symbol, date.start) : undefined
  if (!symbol && !place) {
    if (date) return { node, fields: {}, isWhole: false }
    const title = fieldAt(node, { start: 0 }, text.trim().replace(/\s+/g, ' '))
    return { node, fields: { title }, isWhole: true }
  }
  const fields: MastheadFields = {
    ...(symbol && { symbol: fieldAt(node, symbol, symbol.symbol) }),
    ...(date && !secondDate && { date: fieldAt(node, date, date.date) }),
    ...(place && { place: fieldAt(node, place, capitalised(text.slice(place.start, place.end))) }),
  }
  const rest = [symbol, place, date]
    .flatMap((range) => (range ? [text.slice(range.start, range.end)] : []))
    .reduce((left, words) => left.replace(words, ''), text)
  return { node, fields, isWhole: !secondDate && /^[\s,;:.–-]*$/.test(rest) }
}

/** One to four words that begin large and stand, with a comma, right before the date. */
function findPlace(text: string, symbol: Range | null, dateStart: number): Range | undefined {
  const from = symbol && symbol.end <= dateStart ? symbol.end : 0
  const before = text.slice(from, dateStart)
  const pattern = /^\s*(?<place>\p{Lu}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){0,3}),\s*$/du
  const [start, end] = pattern.exec(before)?.indices?.groups?.place ?? []
  if (start === undefined || end === undefined) return undefined
  return { start: from + start, end: from + end }
}

/** "NEW DELHI" becomes "New Delhi"; what is not all in capitals stays. */
function capitalised(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\s+/g, ' ')
}

function fieldAt<Value>(node: PrintedNode, at: Pick<Range, 'start'>, value: Value): Field<Value> {
  return { value, from: 'text', position: positionIn(node, at.start) }
}
