/**
 * Metadata that stands in the text: symbol, place, date and title in the masthead, body
 * and session in the enacting formula. What is not there, or could be two things, is null.
 */
import type { Body } from '../authorities'
import type { Field, Range, Session } from '../record'
import { findDates } from './date'
import { readEnactingFormula } from './enacting-formula'
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
export function readMetadata(tree: ResolutionTree, bodies: Body[], language: string): Metadata {
  const printed = tree.children.filter(
    (child): child is PrintedNode => child.type === 'masthead' || child.type === 'enactingFormula',
  )
  const formula = readFormula(
    printed.find((node) => node.type === 'enactingFormula'),
    bodies,
  )
  const masthead = printed
    .filter((node) => node.type === 'masthead')
    .map((node) => readMastheadLine(node, bodies, language))
  const titles = masthead.filter((line) => line.title)

  return {
    ...formula,
    symbol: only(masthead.map((line) => line.symbol)),
    date: only(masthead.map((line) => line.date)),
    place: only(masthead.map((line) => line.place)),
    // Two lines that might each be the title are none.
    title: titles.length === 1 ? (titles[0]?.title ?? null) : null,
  }
}

function readFormula(
  node: PrintedNode | undefined,
  bodies: Body[],
): Pick<Metadata, 'body' | 'session'> {
  const reading = node && readEnactingFormula(textOf(node), bodies)
  if (!reading) return { body: null, session: null }
  const { body, session } = reading
  return {
    body: body && fieldAt(node, body, body.id),
    session: session && fieldAt(node, session, session.session),
  }
}

type MastheadLine = Pick<Metadata, 'symbol' | 'date' | 'place' | 'title'>

/** A masthead block is a line of references — symbol, place, date in some order — or it is words. */
function readMastheadLine(node: PrintedNode, bodies: Body[], language: string): MastheadLine {
  const text = textOf(node)
  const symbol = findSymbol(text, bodies)
  const dates = findDates(text, language)
  const date = dates.length === 1 ? dates[0] : undefined
  const place = date && findPlace(text, symbol?.end ?? 0, date.start)
  const references = symbol !== null || place !== undefined
  return {
    symbol: symbol && fieldAt(node, symbol, symbol.symbol),
    date: date && references ? fieldAt(node, date, date.date) : null,
    place: place ? fieldAt(node, place, capitalised(text.slice(place.start, place.end))) : null,
    title:
      references || date ? null : fieldAt(node, { start: 0 }, text.trim().replace(/\s+/g, ' ')),
  }
}

/** One to four words that begin large and stand, with a comma, right before the date. */
function findPlace(text: string, from: number, dateStart: number): Range | undefined {
  const before = text.slice(from, dateStart)
  const match = /(?<place>\p{Lu}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){0,3}),\s*$/u.exec(before)
  const place = match?.groups?.place
  if (!match || !place || before.slice(0, match.index).trim() !== '') return undefined
  const start = from + match.index
  return { start, end: start + place.length }
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

function only<Value>(values: (Value | null)[]): Value | null {
  const found = values.filter((value) => value !== null)
  return found.length === 1 ? (found[0] ?? null) : null
}
