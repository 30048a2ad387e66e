/**
 * The markup of LaTeX: read command by command, through to the words.
 */
import { behindArguments } from './latex-arguments'
import { LatexLists } from './latex-lists'
import {
  ACCENTS,
  BLOCKS,
  ENVIRONMENTS,
  SECOND_IS_WORDS,
  SETTING,
  SIGNS,
  WITHOUT_WORDS,
} from './latex-words'
import { type MarkupText, MarkupWriter } from './markup-writer'

/** Commands that no other text has, with the brace behind them. */
const SURE =
  /\\(?:documentclass|begin|end|(?:sub)*section\*?|chapter\*?|title|text(?:it|bf|sc|rm|sf|up)|emph|footnote|underline|usepackage|paragraph\*?)\s?(?:\[[^\]\n]*\])?\{/
const LIKELY = /\\(?:item|par|noindent|bfseries|itshape|bf|it|em|sc|maketitle)(?![a-zA-Z])/g

/** Whether a text has the commands of LaTeX. */
export function isLatex(raw: string): boolean {
  return SURE.test(raw) || (raw.match(LIKELY)?.length ?? 0) > 1
}

/** Read LaTeX. */
export function readLatex(raw: string): MarkupText {
  return new LatexReader(raw).read()
}

/** The next stretch: a command, a brace, a comment, what stands for another character, or plain words. */
const TOKEN =
  /\\(?<word>[a-zA-Z]+)\*?[ \t]*(?:\n(?!\s*\n)[ \t]*)?|\\(?<sign>[\s\S])|(?<brace>[{}])|(?<comment>%[^\n]*\n?[ \t]*)|(?<other>~|``|''|---|--|&)|(?<math>\$\$?[^$\n]{0,400}\$\$?)|[^\\{}%~`'\-&$]+|[\s\S]/gy
const OTHERS: Readonly<Record<string, string>> = {
  '~': '\u00A0',
  '``': '“',
  "''": '”',
  '---': '—',
  '--': '–',
  '&': '\t',
}
const FOOTNOTES = new Set(['footnote', 'footnotetext', 'thanks'])
/** Signs that a backslash keeps as they are, and those that stand for a space or nothing. */
const ESCAPED = /[&%$#_{}]/
const SPACES: Readonly<Record<string, string>> = {
  ' ': ' ',
  ',': ' ',
  ';': ' ',
  ':': ' ',
  '\n': ' ',
}

class LatexReader {
  private readonly writer: MarkupWriter
  private readonly lists: LatexLists
  /** What the closing of each open brace does: it ends a paragraph, or is nothing. */
  private readonly braces: ('paragraph' | null)[] = []
  private opens: 'paragraph' | null = null
  private at = 0

  constructor(private readonly raw: string) {
    this.writer = new MarkupWriter(raw)
    this.lists = new LatexLists(raw, this.writer)
  }

  read(): MarkupText {
    while (this.at < this.raw.length) {
      TOKEN.lastIndex = this.at
      const match = TOKEN.exec(this.raw)
      if (!match) break
      const start = this.at
      this.at = TOKEN.lastIndex
      this.readToken(match.groups ?? {}, start)
    }
    return this.writer.finish()
  }

  private readToken(
    { word, sign, brace, comment, other, math }: Partial<Record<string, string>>,
    start: number,
  ): void {
    if (word !== undefined) this.readCommand(word, start)
    else if (sign !== undefined) this.readSign(sign, start)
    else if (brace !== undefined) this.readBrace(brace, start)
    else if (comment !== undefined) this.writer.leave(start, this.at)
    else if (other !== undefined) this.writer.put(OTHERS[other] ?? other, start)
    else {
      if (math !== undefined) this.writer.report('LaTeX formula', start, true)
      this.writer.keep(start, this.at)
    }
  }

  private readBrace(brace: string, start: number): void {
    this.writer.leave(start, this.at)
    if (brace === '{') this.braces.push(this.opens)
    else {
      if (this.braces.pop() === 'paragraph') this.writer.breakParagraph()
      // "\\foo{one}{two}": two arguments are not one word.
      if (this.raw[this.at] === '{') this.writer.put(' ', this.at)
    }
    this.opens = null
  }

  private readSign(sign: string, start: number): void {
    const space = SPACES[sign]
    const accent = ACCENTS[sign]
    if (sign === '\\') {
      this.leaveArguments(0)
      this.writer.leave(start, this.at)
      this.writer.put('\n', start)
    } else if (ESCAPED.test(sign)) this.writer.put(sign, start)
    else if (space !== undefined) this.writer.put(space, start)
    else if (accent !== undefined) this.readAccent(accent, start)
    else this.writer.leave(start, this.at)
  }

  private readAccent(mark: string, start: number): void {
    const letter = /\s*(?:\{\\?([a-zA-Z])\}|\\([ij])(?![a-zA-Z])\s?|([a-zA-Z]))/y
    letter.lastIndex = this.at
    const found = letter.exec(this.raw)
    const base = found?.[1] ?? found?.[2] ?? found?.[3]
    if (base) {
      this.at = letter.lastIndex
      this.writer.put((base + mark).normalize('NFC'), start)
    } else this.writer.keep(start, this.at)
  }

  private readCommand(word: string, start: number): void {
    const accent = word.length === 1 ? ACCENTS[word] : undefined
    const sign = SIGNS[word]
    if (accent !== undefined && /^[{\\a-zA-Z]/.test(this.raw.slice(this.at, this.at + 1)))
      this.readAccent(accent, start)
    else if (word === 'begin' || word === 'end') this.readEnvironment(word, start)
    else if (word === 'item') this.at = this.lists.writeItem(start, this.at)
    else if (sign !== undefined) {
      this.writer.leave(start, this.at)
      this.writer.put(sign, start)
    } else if (FOOTNOTES.has(word)) {
      this.leaveArguments(1)
      this.writer.leave(start, this.at, 'footnote')
    } else {
      this.readOther(word, start)
      this.writer.leave(start, this.at)
    }
  }

  /** Go past a command of which nothing but its words is written. */
  private readOther(word: string, start: number): void {
    const without = WITHOUT_WORDS[word]
    const from = this.at
    if (word === 'setcounter' || word === 'renewcommand') {
      this.leaveArguments(2)
      this.lists.set(this.raw.slice(from, this.at))
    } else if (without !== undefined) this.leaveArguments(without)
    else if (SECOND_IS_WORDS.has(word)) this.leaveArguments(1)
    else if (BLOCKS.has(word)) {
      this.writer.breakParagraph()
      this.leaveArguments(0)
      if (this.raw[this.at] === '{') this.opens = 'paragraph'
    } else if (!SETTING.has(word)) this.writer.report(`LaTeX command \`\\${word}\``, start)
  }

  private readEnvironment(word: string, start: number): void {
    const { writer, lists } = this
    const name = /\{([^{}\n]{1,40})\}/y
    name.lastIndex = this.at
    const environment = name.exec(this.raw)?.[1]
    if (environment !== undefined) {
      this.at = name.lastIndex
      writer.breakParagraph()
      if (word === 'begin') this.beginEnvironment(environment, start)
      else lists.closes(environment)
    }
    writer.leave(start, this.at)
  }

  private beginEnvironment(name: string, start: number): void {
    const known = ENVIRONMENTS[name]
    const from = this.at
    this.leaveArguments(known ?? 0)
    if (this.lists.opens(name)) this.lists.begin(name, this.raw.slice(from, this.at))
    else if (known === undefined) this.writer.report(`LaTeX environment \`${name}\``, start)
  }

  private leaveArguments(count: number): void {
    this.at = behindArguments(this.raw, this.at, count)
  }
}
