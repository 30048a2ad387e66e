/**
 * Metadata in the text: symbol, place, date and title above the enacting formula, body and session
 * in it or above it, date and meeting after the last clause. What is missing or ambiguous is null.
 */
import type { Field, Session } from '../../record'
import { fromRoman } from '../../roman'
import type { MeetingFinder } from '../cues/back-matter'
import type { BodyFinder, FormulaReader, SessionFinder } from '../cues/enacting-formula'
import {
  type BlockNode,
  type ParagraphNode,
  type PrintedNode,
  type ResolutionTree,
  textOf,
} from '../tree/tree'
import { readDate } from './adoption-date'
import type { MastheadReader, MastheadUnit } from './masthead'
import { fieldAt, fieldIn, foldWords, type Placed } from './placed'
import type { TitleReader } from './title'

/** The fields that a text may state; null where it does not. */
export interface Metadata {
  body: Field<string> | null
  symbol: Field<string> | null
  title: Field<string> | null
  session: Field<Session> | null
  meeting: Field<string> | null
  place: Field<string> | null
  date: Field<string> | null
  issued: Field<string> | null
}

/** How many masthead blocks are read at either end. */
const NODES_AT_MOST = 60

/** What reads metadata. */
export interface MetadataReaders {
  readFormula: FormulaReader
  readMasthead: MastheadReader
  readTitle: TitleReader
  findBody: BodyFinder
  findSession: SessionFinder
  findMeeting: MeetingFinder
  /** Whether the words of a closing tell that a text was not adopted. */
  saysRejected: (words: string) => boolean
  language: string
}

/** A masthead block as read. */
export interface MastheadBlock {
  node: PrintedNode
  units: MastheadUnit[]
}

/**
 * Read the metadata that a tree states.
 *
 * @param tree the resolution tree
 * @param readers what reads its words
 * @returns the fields, the masthead's blocks, and whether the text is a draft by its symbol
 */
export function readMetadata(
  tree: ResolutionTree,
  readers: MetadataReaders,
): { metadata: Metadata; masthead: MastheadBlock[]; isDraft: boolean } {
  const nodes = tree.children.filter((child): child is PrintedNode => child.type === 'masthead')
  const named = tree.children.flatMap((node) =>
    node.type === 'enactingFormula' ? (readers.readFormula(textOf(node))?.body?.ids ?? []) : [],
  )
  // What names a text is at its head or right above the formula.
  const read = new Set([...nodes.slice(0, NODES_AT_MOST), ...nodes.slice(-NODES_AT_MOST)])
  const masthead = nodes.map((node) => ({
    node,
    units: read.has(node) ? readers.readMasthead(textOf(node), named) : [],
  }))
  const units = masthead.flatMap(({ node, units }) => units.map((unit) => ({ node, unit })))
  const closing = tree.children.filter(
    (child): child is ParagraphNode =>
      child.type === 'paragraph' && (child.part === 'closing' || child.part === 'unknown'),
  )
  const symbol = readSymbol(units)
  const isDraft = symbol?.unit.symbol?.isDraft ?? false
  const metadata: Metadata = {
    body: readBody(tree, units, symbol, readers),
    symbol: symbol && fieldIn(symbol, symbol.unit.symbol, symbol.unit.symbol?.symbol ?? ''),
    title: readers.readTitle(units, symbol),
    session: readSession(tree, units, symbol, readers),
    meeting: readMeeting(units, closing, readers),
    place: readPlace(units),
    date: readDate(units, closing, readers),
    issued: null,
  }
  return { metadata: isDraft ? asOfDraft(metadata) : metadata, masthead, isDraft }
}

/** The metadata of a draft: its printed date is that of the document, not of adoption. */
export function asOfDraft(metadata: Metadata): Metadata {
  return { ...metadata, date: null, issued: metadata.issued ?? metadata.date }
}

/**
 * The masthead blocks whose words are all in the record's fields; the others must be shown.
 *
 * @param masthead what was read of each block
 * @param metadata the fields as they are in the record
 */
export function blocksInFields(
  masthead: readonly MastheadBlock[],
  metadata: Metadata,
): Set<BlockNode> {
  const values = Object.values(metadata)
    .filter((field) => field?.from === 'text')
    .map((field) => field?.value)
  const said = values.flatMap((value) =>
    typeof value === 'string' ? [foldWords(value)] : value ? [foldWords(value.name)] : [],
  )
  const stated = new Set(said)
  const isIn = ({ units }: MastheadBlock) =>
    units.length > 0 &&
    units.every((unit) => {
      const parts = [
        unit.symbol && unit.text.slice(unit.symbol.start, unit.symbol.end),
        unit.place && unit.text.slice(unit.place.start, unit.place.end),
      ].flatMap((part) => (part ? [foldWords(part)] : []))
      const date = unit.dates.length === 1 ? unit.dates[0] : undefined
      if (unit.dates.length > 1) return false
      let rest = foldWords(
        date ? unit.text.slice(0, date.start) + unit.text.slice(date.end) : unit.text,
      )
      if (date && !stated.has(foldWords(date.date))) return false
      for (const part of [...parts, ...said])
        if (stated.has(part)) rest = rest.replace(part, '').trim()
      return rest === ''
    })
  return new Set(masthead.filter(isIn).map(({ node }) => node))
}

/** The fullest symbol above the formula; null where two different ones are equally full. */
function readSymbol(units: readonly Placed[]): Placed | null {
  const found = units.filter(({ unit }) => unit.symbol !== null)
  const rank = ({ unit }: Placed) => {
    const symbol = unit.symbol?.symbol ?? ''
    const hasLetters = /\p{L}/u.test(symbol)
    return (unit.symbol?.isDraft ? 0 : 2) + (hasLetters ? 1 : 0)
  }
  const best = Math.max(...found.map(rank))
  const symbolOf = ({ unit }: Placed) => unit.symbol?.symbol ?? ''
  const [first, ...others] = found
    .filter((placed) => rank(placed) === best)
    .sort((a, b) => symbolOf(b).length - symbolOf(a).length)
  // "ES-10/29." above the title is the end of "A/RES/ES-10/29".
  const isSame = first && others.every((other) => symbolOf(first).endsWith(symbolOf(other)))
  return first && isSame ? first : null
}

/** The enacting formulas of a text with what each says. */
function* formulasIn(tree: ResolutionTree, readFormula: FormulaReader) {
  for (const node of tree.children) {
    if (node.type !== 'enactingFormula') continue
    const reading = readFormula(textOf(node))
    if (reading) yield { node, ...reading }
  }
}

function readBody(
  tree: ResolutionTree,
  units: readonly Placed[],
  symbol: Placed | null,
  { readFormula, findBody }: MetadataReaders,
): Field<string> | null {
  const above = units.flatMap(({ node, unit }) => {
    const found = findBody(unit.text)
    return found ? [{ node, found, start: unit.start + found.start }] : []
  })
  const bySymbol = symbol?.unit.symbol?.bodies ?? []
  for (const { node, body: found } of formulasIn(tree, readFormula)) {
    if (!found) continue
    const narrowed = narrow(found.ids, [bySymbol, ...above.map(({ found: { ids } }) => ids)])
    return narrowed ? fieldAt(node, found.start, narrowed) : null
  }
  const hasFormula = tree.children.some(({ type }) => type === 'enactingFormula')
  const isTelling = symbol?.unit.symbol?.identifiesBody || !hasFormula
  if (symbol && isTelling && bySymbol.length === 1 && bySymbol[0]) {
    return fieldIn(symbol, symbol.unit.symbol, bySymbol[0])
  }
  const named = above.filter(({ found: { ids } }) => ids.length === 1)
  const [first] = named
  const isSame = named.every(({ found: { ids } }) => ids[0] === first?.found.ids[0])
  const id = first?.found.ids[0]
  return first && isSame && id ? fieldAt(first.node, first.start, id) : null
}

/** The one of several ids that the first relevant hint leaves. */
function narrow(ids: readonly string[], hints: readonly (readonly string[])[]): string | null {
  let left = [...ids]
  for (const hint of hints) {
    const common = left.filter((id) => hint.includes(id))
    if (common.length > 0) left = common
    if (left.length === 1) break
  }
  return left.length === 1 ? (left[0] ?? null) : null
}

function readSession(
  tree: ResolutionTree,
  units: readonly Placed[],
  symbol: Placed | null,
  { readFormula, findSession }: MetadataReaders,
): Field<Session> | null {
  for (const { node, session: found } of formulasIn(tree, readFormula)) {
    if (found) return fieldAt(node, found.start, found.session)
  }
  const found = units.flatMap((placed) => {
    const session = placed.unit.kind === 'session' ? findSession(placed.unit.text) : null
    return session ? [{ placed, session }] : []
  })
  const [first, second] = found
  if (first && !second) return fieldIn(first.placed, first.session, first.session.session)
  const roman = symbol?.unit.symbol?.roman
  const number = roman ? fromRoman(roman) : null
  if (!symbol || !roman || !number) return null
  return fieldIn(symbol, symbol.unit.symbol, { number, name: roman })
}

function readMeeting(
  units: readonly Placed[],
  closing: readonly ParagraphNode[],
  { findMeeting }: MetadataReaders,
): Field<string> | null {
  for (const node of closing) {
    const found = findMeeting(textOf(node))
    if (found) return fieldAt(node, found.start, found.meeting)
  }
  for (const placed of units) {
    const found = placed.unit.kind === 'adoption' ? findMeeting(placed.unit.text) : null
    if (found) return fieldIn(placed, found, found.meeting)
  }
  return null
}

function readPlace(units: readonly Placed[]): Field<string> | null {
  const found = units.filter(({ unit }) => unit.place !== null)
  const [first, second] = found
  if (!first || second || !first.unit.place) return null
  const { start, end } = first.unit.place
  return fieldIn(first, first.unit.place, capitalised(first.unit.text.slice(start, end)))
}

/** "NEW DELHI" becomes "New Delhi"; what is not all in capitals stays. */
function capitalised(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\s+/g, ' ')
}
