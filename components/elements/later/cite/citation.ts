/**
 * A citation of a place on this page, as it is shown and copied.
 */
import type { CitationStyle } from '@/lib/authorities'
import type { CitationRun } from '@/lib/citation-pattern'
import {
  type CitedPlace,
  type CitedWork,
  cite,
  plainText,
  rangeOfPlaces,
  readWork,
  toCitedPlace,
} from '@/lib/export/citation'
import { citeAnchor } from '@/lib/site'
import { make } from '../dom'
import { fragmentOf } from '../range'
import { type QuotedLine, quotedLines } from './quotation'
import { citation } from './styles'

/** The text that this page shows; null on other pages. */
export function workOfPage(): CitedWork | null {
  const data = document.getElementById(citeAnchor)?.dataset.work
  const [id = ''] = location.pathname.split('/').slice(-2)
  return data ? readWork(data, id) : null
}

/** What is cited: clauses in order, or none for the whole text. */
export type CitedClauses = readonly HTMLElement[]

/** The full address of what is cited. */
export function addressOf(clauses: CitedClauses): string {
  const page = location.origin + location.pathname
  return clauses.length > 0 ? `${page}#${fragmentOf(clauses)}` : page
}

/** The citation of clauses of a work, with their address. */
export function citationOf(
  work: CitedWork,
  clauses: CitedClauses,
  style: CitationStyle,
): CitationRun[] {
  return cite(work, style, citation, {
    place: placeOf(clauses),
    address: addressOf(clauses),
    accessed: today(),
  })
}

function placeOf(clauses: CitedClauses): CitedPlace | undefined {
  const [first, last] = [clauses[0], clauses.at(-1)].map((clause) =>
    clause ? toCitedPlace(clause.id, clause.dataset.path) : null,
  )
  return first && last ? rangeOfPlaces(first, last) : undefined
}

/** The reader's day, ISO 8601. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-')
}

/** A citation as elements, its italics set and its address a link. */
export function nodesOf(runs: readonly CitationRun[], address: string): (Node | string)[] {
  return runs.flatMap(({ text, isItalic }) => {
    if (isItalic) return make('i', {}, text)
    const [before = '', after] = text.split(address)
    return after === undefined ? text : [before, make('a', { href: address }, address), after]
  })
}

/** What the clipboard gets: the words, if they are wanted, and the citation, plain and set. */
export function clippingOf(
  runs: readonly CitationRun[],
  clauses: CitedClauses,
  style: CitationStyle,
  isWithWords: boolean,
): { plain: string; html: string } {
  const lines = isWithWords ? quotedLines(clauses) : []
  const set = make('p', {}, ...nodesOf(runs, addressOf(clauses)))
  if (lines.length === 0) return { plain: plainText(runs), html: set.outerHTML }
  const [open, close] = style.quotes === 'british' ? ['‘', '’'] : ['“', '”']
  const words = lines.map(({ label, words }) => label + (label && ' ') + words)
  return {
    plain: `${open}${words.join('\n')}${close}\n${plainText(runs)}`,
    html: quotationOf(lines, words).outerHTML + set.outerHTML,
  }
}

/** A quotation set apart needs no quotation marks. */
function quotationOf(lines: readonly QuotedLine[], words: readonly string[]): HTMLElement {
  return make(
    'blockquote',
    { lang: lines[0]?.language ?? '' },
    ...words.map((each) => make('p', {}, each)),
  )
}
