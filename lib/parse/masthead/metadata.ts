/**
 * Metadata in the text: symbol, place, date and title above the enacting formula, body and session
 * in it or above it, date and meeting after the last clause. What is missing or ambiguous is null.
 */
import type { Field, Session } from '../../record'
import type { MeetingFinder } from '../cues/back-matter'
import type { BodyFinder, FormulaReader, SessionFinder } from '../cues/enacting-formula'
import { type ParagraphNode, type PrintedNode, type ResolutionTree, textOf } from '../tree/tree'
import { readDate } from './adoption-date'
import { readBody, readSession } from './body-and-session'
import type { MastheadReader } from './masthead'
import type { MastheadUnit } from './masthead-unit'
import { fieldAt, fieldIn, type Placed } from './placed'
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
