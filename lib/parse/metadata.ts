/**
 * Metadata that stands in the text: symbol, place, date and title above the enacting formula,
 * body and session in it or above it, date and meeting below the last clause. What is not
 * there, or could be two things, is null.
 */
import type { Field, Range, Session } from '../record'
import { findDates } from './date'
import type { BodyFinder, FormulaReader, SessionFinder } from './enacting-formula'
import { fromRoman } from './marker'
import type { MastheadReader, MastheadUnit } from './masthead'
import type { MeetingFinder } from './part'
import {
  type BlockNode,
  type ParagraphNode,
  type PrintedNode,
  positionIn,
  type ResolutionTree,
  textOf,
} from './tree'

/** The fields that a text may state; null where it does not. */
export interface Metadata {
  body: Field<string> | null
  symbol: Field<string> | null
  title: Field<string> | null
  session: Field<Session> | null
  meeting: Field<string> | null
  place: Field<string> | null
  date: Field<string> | null
}

/** What metadata is read with. */
export interface MetadataReaders {
  readFormula: FormulaReader
  readMasthead: MastheadReader
  findBody: BodyFinder
  findSession: SessionFinder
  findMeeting: MeetingFinder
  language: string
}

/** A masthead block as read. */
export interface MastheadBlock {
  node: PrintedNode
  units: MastheadUnit[]
}

/** A unit and the block in which it stands. */
interface Placed {
  node: PrintedNode
  unit: MastheadUnit
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
  const masthead = nodes.map((node) => ({ node, units: readers.readMasthead(textOf(node), named) }))
  const units = masthead.flatMap(({ node, units }) => units.map((unit) => ({ node, unit })))
  const closing = tree.children.filter(
    (child): child is ParagraphNode =>
      child.type === 'paragraph' && (child.part === 'closing' || child.part === 'unknown'),
  )
  const symbol = readSymbol(units)
  const metadata: Metadata = {
    body: readBody(tree, units, symbol, readers),
    symbol: symbol && fieldIn(symbol, symbol.unit.symbol, symbol.unit.symbol?.symbol ?? ''),
    title: readTitle(units, symbol),
    session: readSession(tree, units, symbol, readers),
    meeting: readMeeting(units, closing, readers),
    place: readPlace(units),
    date: readDate(units, closing, readers.language),
  }
  return { metadata, masthead, isDraft: symbol?.unit.symbol?.isDraft ?? false }
}

/**
 * The masthead blocks whose every word is in a record's fields; the others are to be shown.
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

/** The fullest symbol above the formula; none where two different ones are as full. */
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
  // "ES-10/29." over the title is the end of "A/RES/ES-10/29".
  const isSame = first && others.every((other) => symbolOf(first).endsWith(symbolOf(other)))
  return first && isSame ? first : null
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
  for (const node of tree.children) {
    if (node.type !== 'enactingFormula') continue
    const found = readFormula(textOf(node))?.body
    if (!found) continue
    const narrowed = narrow(found.ids, [bySymbol, ...above.map(({ found: { ids } }) => ids)])
    return narrowed ? fieldAt(node, found.start, narrowed) : null
  }
  const hasFormula = tree.children.some(({ type }) => type === 'enactingFormula')
  const tells = symbol?.unit.symbol?.tells || !hasFormula
  if (symbol && tells && bySymbol.length === 1 && bySymbol[0]) {
    return fieldIn(symbol, symbol.unit.symbol, bySymbol[0])
  }
  const named = above.filter(({ found: { ids } }) => ids.length === 1)
  const [first] = named
  const isSame = named.every(({ found: { ids } }) => ids[0] === first?.found.ids[0])
  const id = first?.found.ids[0]
  return first && isSame && id ? fieldAt(first.node, first.start, id) : null
}

/** The one of several ids that the first hint which bears on them leaves. */
function narrow(ids: readonly string[], hints: readonly (readonly string[])[]): string | null {
  let left = [...ids]
  for (const hint of hints) {
    const common = left.filter((id) => hint.includes(id))
    if (common.length > 0) left = common
    if (left.length === 1) break
  }
  return left.length === 1 ? (left[0] ?? null) : null
}

/**
 * The title: what stands behind the symbol, "78/246. Report on"; else the words above the
 * formula, where they are one title, or one of them is set in capitals.
 */
function readTitle(units: readonly Placed[], symbol: Placed | null): Field<string> | null {
  for (const placed of units) {
    const { unit } = placed
    if (!unit.symbol) continue
    const rest = unit.text.slice(unit.symbol.end)
    const begins = unit.text.slice(0, unit.symbol.start).trim() === ''
    const lead = /^\s*\.\s+(?=\p{L})/u.exec(rest)?.[0] ?? (begins ? leadOf(rest) : undefined)
    if (lead === undefined || unit.dates.length > 0 || unit.kind === 'adoption') continue
    const start = unit.symbol.end + lead.length
    return fieldAt(placed.node, unit.start + start, titleOf(unit.text.slice(start)))
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

/** What parts a symbol from a title of several words behind it: "WHA76.19 Strengthening the". */
function leadOf(rest: string): string | undefined {
  return /^\s*[-–—:]?\s+(?=\p{Lu}\p{L}*\s+\p{L})/u.exec(rest)?.[0]
}

/** Whether a line has a date that is not the one of what it names: "work done since 1 May 1999". */
function hasOtherDates({ dates, ownDates }: MastheadUnit): boolean {
  return dates.length > ownDates.length
}

/** A title's words, without the references of documents in brackets behind it. */
function titleOf(text: string): string {
  // A star or number at its end is the mark of a note.
  const line = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\*+$|(?<=\p{Ll}{2})\d{1,2}$/u, '')
  if (line.length > TITLE_AT_MOST) return line
  const reference = /\s+\((?=[^()]*(?:\([^()]*\)[^()]*)*\d+\/\d+).*\)$/u.exec(line)
  return reference && reference.index > 0 ? line.slice(0, reference.index) : line
}

/** How long a title is at most in which one looks for references. */
const TITLE_AT_MOST = 1000

function isTitle(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 3 && !/[;,:]\s*$/.test(text)
}

function readSession(
  tree: ResolutionTree,
  units: readonly Placed[],
  symbol: Placed | null,
  { readFormula, findSession }: MetadataReaders,
): Field<Session> | null {
  for (const node of tree.children) {
    if (node.type !== 'enactingFormula') continue
    const found = readFormula(textOf(node))?.session
    if (found) return fieldAt(node, found.start, found.session)
  }
  const found = units.flatMap((placed) => {
    const session = placed.unit.kind === 'session' ? findSession(placed.unit.text) : null
    return session ? [{ placed, session }] : []
  })
  const [first, second] = found
  if (first && !second) return fieldIn(first.placed, first.session, first.session.session)
  const roman = symbol?.unit.symbol?.roman
  const number = roman ? fromRoman(roman.toLowerCase()) : null
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

/**
 * The date of adoption: above the formula in a line of references or one that tells of the
 * adoption, else below the last clause. Two different ones are none.
 */
function readDate(
  units: readonly Placed[],
  closing: readonly ParagraphNode[],
  language: string,
): Field<string> | null {
  const datedBy = (kinds: readonly MastheadUnit['kind'][]) =>
    units.flatMap((placed) => {
      const { unit } = placed
      const [date, second] = unit.kind === 'words' ? unit.ownDates : unit.dates
      if (!kinds.includes(unit.kind) || !date || second || isTitled(unit)) return []
      return [{ placed, date }]
    })
  // What tells of the adoption counts before a date that stands alone.
  for (const above of [datedBy(['adoption', 'words']), datedBy(['reference'])]) {
    const [first] = above
    if (!first) continue
    const isSame = above.every(({ date }) => date.date === first.date.date)
    return isSame ? fieldIn(first.placed, first.date, first.date.date) : null
  }
  const below = closing.flatMap((node) => {
    const words = textOf(node)
    if (words.length > CLOSING_AT_MOST) return []
    return findDates(words, language).map((date) => ({ node, date }))
  })
  const [last] = below
  const isSame = below.every(({ date }) => date.date === last?.date.date)
  return last && isSame ? fieldAt(last.node, last.date.start, last.date.date) : null
}

const CLOSING_AT_MOST = 200

/** Whether a title stands behind the symbol, so that a date in it is the title's. */
function isTitled({ text, symbol }: MastheadUnit): boolean {
  return (
    symbol !== null &&
    /^\s*\.\s+\p{L}/u.test(text.slice(symbol.end)) &&
    !/^\s*\.\s+\p{L}+\s+(?:of|du|de)\s/u.test(text.slice(symbol.end))
  )
}

/** "NEW DELHI" becomes "New Delhi"; what is not all in capitals stays. */
function capitalised(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\s+/g, ' ')
}

function foldWords(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

function fieldIn<Value>(
  { node, unit }: Placed,
  at: Pick<Range, 'start'> | null,
  value: Value,
): Field<Value> {
  return fieldAt(node, unit.start + (at?.start ?? 0), value)
}

function fieldAt<Value>(node: BlockNode, offset: number, value: Value): Field<Value> {
  return { value, from: 'text', position: positionIn(node, offset) }
}
