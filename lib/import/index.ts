/**
 * Reading raw texts: what people find (plain text, Markdown, HTML, the text of a PDF) becomes the
 * clean text that the parser reads. It knows how documents are printed and put on the web, but
 * nothing of bodies or clauses, which are the parser's.
 *
 * ```text
 * raw ─ html, markup, markdown ─> text ─ page-furniture, footnotes, navigation ─> lines ─ join ─> clean text
 * xml ─ akn ─> clean text, with the structure and the fields that it states
 * ```
 */
import { markFootnotes } from './footnotes'
import { isHtml, readHtml } from './html'
import { joinLines } from './join'
import { asMapped, type MappedText } from './mapped-text'
import { unmark } from './markdown'
import { readMarkup, type UnreadMarkup } from './markup'
import { markNavigation } from './navigation'
import { markPageFurniture } from './page-furniture'
import { toRawLines } from './raw-lines'
import type { SetAside } from './set-aside'

export {
  type AknDocument,
  type AknFields,
  type AknFootnote,
  type AknProblem,
  type AknText,
  isXml,
  readAkn,
  type StatedParagraph,
} from './akn'
export { type FootnotedText, joinFootnotes, type PlacedFootnote } from './join-footnotes'
export type { SetAside } from './set-aside'

/** A raw text as read. */
export interface Imported {
  /** The clean text. */
  text: string
  /** What was set aside, in order. */
  setAside: SetAside[]
  /** Broken words put together again, where it is uncertain whether they have a hyphen. */
  guesses: { word: string; at: number }[]
  /** Markup whose words may not be those of the text. */
  unread: UnreadMarkup[]
  /** The offset in the raw text of an offset in `text`. */
  toRaw(offset: number): number
}

/** A part of a text, and where it begins. */
interface Stretch {
  start: number
  text: string
}

/**
 * Finds the words of a text that are of another language than those to be read, and the marks that part them from
 * these. It gives the text with a space for each of their characters; null where there are none.
 */
export type Separate = (
  text: string,
) => { text: string; apart: readonly Stretch[]; marks: readonly Stretch[] } | null

/**
 * Read a raw text.
 *
 * It leaves out markup, and sets aside page furniture, distribution blocks, footnotes and what a web page has around a
 * text; it joins wrapped lines and broken words, and mends nothing else. A clean text is left
 * unchanged.
 *
 * @param raw the text; HTML where it is marked up as such
 * @param separate finds what is of another language
 */
export function readRaw(raw: string, separate: Separate = () => null): Imported {
  const page = isHtml(raw) ? readHtml(raw) : null
  const { text, toRaw } = page ?? asMapped(raw)
  const separated = separate(text)
  const marked = { text: separated?.text ?? text, toRaw }
  const apartAs =
    (kind: SetAside['kind']) =>
    ({ start, text }: Stretch): SetAside => {
      return { kind, text, start: toRaw(start), end: toRaw(start + text.length - 1) + 1 }
    }
  const { apart = [], marks = [] } = separated ?? {}
  const ofAnother = [...apart.map(apartAs('language')), ...marks.map(apartAs('markup'))]
  const read = settled(marked) ?? { ...marked, setAside: [], guesses: [], unread: [] }
  const setAside = outermost([...(page?.unread ?? []), ...ofAnother, ...read.setAside])
  return {
    ...read,
    unread: read.unread.filter(
      ({ what }, index) => read.unread.findIndex((other) => other.what === what) === index,
    ),
    setAside: page
      ? setAside
      : setAside.map((part) => ({ ...part, text: raw.slice(part.start, part.end) })),
  }
}

/**
 * A text cleaned until nothing changes: joined lines may show what could not be seen before. Null
 * where that takes too many passes; no one writes such a text, and it is left unchanged.
 */
function settled(marked: MappedText): Imported | null {
  let read = clean(marked)
  for (let pass = 1; pass < PASSES_AT_MOST; pass++) {
    const next = clean(read)
    if (next.text === read.text) return read
    read = {
      ...next,
      setAside: [...read.setAside, ...next.setAside],
      guesses: [...read.guesses, ...next.guesses],
      unread: [...read.unread, ...next.unread],
    }
  }
  return null
}

const PASSES_AT_MOST = 12

/**
 * Leave out what is within another: markup in a line that is set aside, or a page number between
 * the halves of a line that is set aside once they are joined.
 */
function outermost(setAside: readonly SetAside[]): SetAside[] {
  let end = 0
  return setAside
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((part) => {
      const isNested = part.end <= end
      end = Math.max(end, part.end)
      return !isNested
    })
}

function clean(marked: MappedText): Imported {
  const markup = readMarkup(marked)
  const source = unmark(markup)
  const lines = toRawLines(source.text)
  markPageFurniture(lines)
  markFootnotes(lines)
  markNavigation(lines)
  const joined = joinLines(lines, source.text)
  const setAside = lines.flatMap(({ text, start, end, setAside: kind }): SetAside[] =>
    kind && text.trim() !== ''
      ? [{ kind, text, start: source.toRaw(start), end: source.toRaw(end) }]
      : [],
  )
  const marks = source.marks.map((mark): SetAside => ({ kind: 'markup', ...mark }))
  return {
    text: joined.text,
    setAside: [...markup.leftOut, ...marks, ...setAside],
    guesses: joined.guesses.map(({ word, at }) => ({ word, at: source.toRaw(at) })),
    unread: markup.unread,
    toRaw: (offset) => source.toRaw(joined.toRaw(offset)),
  }
}
