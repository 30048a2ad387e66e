/**
 * Writing a text without its markup, with the place of each word.
 */
import { type MappedText, MappedTextBuilder } from '../mapped-text'

/** What is left out of a text, and where it is in it. */
export interface LeftOut {
  kind: 'markup' | 'footnote'
  text: string
  start: number
  end: number
}

/** Markup that is not read, as it stands in the text. */
export interface UnreadMarkup {
  /** What it is, for a message: "LaTeX command `\\foo`". */
  what: string
  /** Where it is. */
  at: number
  /** What becomes of it: its words alone are kept, or it is shown unchanged. */
  isShown: boolean
}

/** A text without its markup. */
export interface MarkupText extends MappedText {
  leftOut: LeftOut[]
  unread: UnreadMarkup[]
}

/** Writes words in order; places are those of the text with its markup. */
export class MarkupWriter {
  private readonly builder = new MappedTextBuilder()
  private readonly leftOut: LeftOut[] = []
  private readonly unread = new Map<string, UnreadMarkup>()
  /** The end of what is written, which shows whether a paragraph has ended. */
  private tail = ''
  private breaks = false

  constructor(private readonly raw: string) {}

  /** Write words that are in the text. */
  keep(start: number, end: number): void {
    this.put(this.raw.slice(start, end), start)
  }

  /** Write words for markup that is in the text. */
  put(words: string, at: number): void {
    const begins = words.search(/\S/)
    if (this.breaks && begins >= 0) {
      this.endParagraph(at)
      this.breaks = false
      this.write(words.slice(begins), at + Math.min(begins, words.length))
    } else if (begins >= 0 || !this.breaks || this.tail !== '') this.write(words, at)
  }

  /** Leave out markup; white space needs no mention. */
  leave(start: number, end: number, kind: LeftOut['kind'] = 'markup'): void {
    const text = this.raw.slice(start, end)
    if (text.trim() !== '') this.leftOut.push({ kind, text, start, end })
  }

  /** Have the next words begin a paragraph. */
  breakParagraph(): void {
    this.breaks = true
  }

  /** Report markup that is not read; each kind of it once. */
  report(what: string, at: number, isShown = false): void {
    if (!this.unread.has(what)) this.unread.set(what, { what, at, isShown })
  }

  /** Report every mark of some kinds that stands for other words than those it has, and is shown. */
  reportShown(kinds: readonly (readonly [pattern: RegExp, what: string])[]): void {
    for (const [pattern, what] of kinds) {
      for (const { index, 0: mark } of this.raw.matchAll(pattern))
        this.report(`${what} \`${mark.trim()}\``, index, true)
    }
  }

  finish(): MarkupText {
    return {
      ...this.builder.build(),
      leftOut: this.leftOut,
      unread: [...this.unread.values()],
    }
  }

  private endParagraph(at: number): void {
    if (this.tail.trim() === '' || /\n[ \t]*\n[ \t]*$/.test(this.tail)) return
    this.write(/\n[ \t]*$/.test(this.tail) ? '\n' : '\n\n', at)
  }

  private write(words: string, at: number): void {
    if (words === '') return
    this.builder.add(words, at)
    const last = (this.tail + words).trimEnd()
    const space = (this.tail + words).slice(last.length)
    this.tail = last.slice(-1) + space
  }
}
