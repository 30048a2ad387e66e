/**
 * Markup other than HTML and Markdown: LaTeX, wikis and AsciiDoc are read through to the words, others are named.
 */
import { asMapped, type MappedText } from '../mapped-text'
import { isAsciiDoc, readAsciiDoc } from './asciidoc'
import { isLatex, readLatex } from './latex'
import type { LeftOut, MarkupText, UnreadMarkup } from './markup-writer'
import { otherMarkup } from './others'
import { isWiki, readWiki } from './wiki'

export type { LeftOut, UnreadMarkup } from './markup-writer'

const LANGUAGES: readonly { is: (raw: string) => boolean; read: (raw: string) => MarkupText }[] = [
  { is: isLatex, read: readLatex },
  { is: isWiki, read: readWiki },
  { is: isAsciiDoc, read: readAsciiDoc },
]

/** Whether a text has markup that is read. */
export function hasMarkup(raw: string): boolean {
  return LANGUAGES.some(({ is }) => is(raw))
}

/** How often a text is read: markup may be within other markup. */
const READINGS_AT_MOST = 20

/**
 * Read the markup of a text.
 *
 * @returns the words, and what was left out, in the places of the raw text; a text without such markup is unchanged
 */
export function readMarkup(source: MappedText): MarkupText {
  let read: MarkupText = { ...source, leftOut: [], unread: [] }
  for (let reading = 0; reading < READINGS_AT_MOST; reading++) {
    const language = LANGUAGES.find(({ is }) => is(read.text))
    if (!language)
      return reading === 0
        ? behind({ ...asMapped(read.text), leftOut: [], unread: otherMarkup(read.text) }, read)
        : read
    const next = language.read(read.text)
    const isSame = next.text === read.text
    read = behind(next, read)
    if (isSame) return read
  }
  return read
}

/** A reading of what another one gave, in the places of the text that it had. */
function behind(next: MarkupText, first: MarkupText): MarkupText {
  const toRaw: MappedText['toRaw'] = (at) => first.toRaw(next.toRaw(at))
  const leftOut = next.leftOut.map(
    (part): LeftOut => ({
      ...part,
      start: first.toRaw(part.start),
      end: first.toRaw(part.end - 1) + 1,
    }),
  )
  const unread = next.unread.map((part): UnreadMarkup => ({ ...part, at: first.toRaw(part.at) }))
  return {
    text: next.text,
    toRaw,
    leftOut: [...first.leftOut, ...leftOut],
    unread: [...first.unread, ...unread],
  }
}
