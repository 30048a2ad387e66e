/**
 * The lists of LaTeX: the labels of their items, as they are printed.
 */
import { BULLETED, NUMBERED } from './latex-words'
import { HAS_LABEL, type LabelFormat, LEVELS, labelOf } from './list-labels'
import type { MarkupWriter } from './markup-writer'

interface OpenList {
  name: string
  /** Null for bullets. */
  format: LabelFormat | null
  number: number
}

const COUNTERS = ['enumi', 'enumii', 'enumiii', 'enumiv']
const LABELLED = /\\(arabic|alph|Alph|roman|Roman)(?:\*|\{enum[iv]+\})/
const SHORT = /^[^1aAiI\\=]*([1aAiI])[^\p{L}\d\\=]*$/u
const KINDS: Readonly<Record<string, LabelFormat['numeral']>> = {
  '1': 'arabic',
  a: 'alph',
  A: 'Alph',
  i: 'roman',
  I: 'Roman',
}

/** The lists that are open at a place. */
export class LatexLists {
  private readonly open: OpenList[] = []
  /** The last numbers of the levels, for a list that resumes. */
  private readonly last: number[] = []
  private readonly formats: LabelFormat[] = [...LEVELS]

  constructor(
    private readonly raw: string,
    private readonly writer: MarkupWriter,
  ) {}

  /** Whether an environment is a list. */
  opens(name: string): boolean {
    return NUMBERED.has(name) || BULLETED.has(name)
  }

  /** End a list. */
  closes(name: string): void {
    const at = this.open.findLastIndex((list) => list.name === name)
    if (at < 0) return
    const level = this.numberedLevels - 1
    const list = this.open[at]
    if (list?.format && level >= 0) this.last[level] = list.number
    this.open.length = at
  }

  /** Begin a list with the options in square brackets behind its name. */
  begin(name: string, options: string): void {
    if (BULLETED.has(name)) {
      this.open.push({ name, format: null, number: 0 })
      return
    }
    const level = this.numberedLevels
    const [, given = ''] = /\[([\s\S]*)\]/.exec(options) ?? []
    const start = /\bstart\s*=\s*(\d{1,3})/.exec(given)?.[1]
    const resumed = /\bresume\b/.test(given) ? (this.last[level] ?? 0) : 0
    const format = formatOf(given) ?? this.formats[Math.min(level, LEVELS.length - 1)] ?? null
    this.open.push({ name, format, number: start ? Number(start) - 1 : resumed })
  }

  /** Set a counter, `{enumi}{3}`, or the format of a level, `{\labelenumi}{(\alph{enumi})}`. */
  set(words: string): void {
    const [, counter = '', number] = /^\s*\{(enum[iv]+)\}\s*\{(\d{1,3})\}/.exec(words) ?? []
    const level = COUNTERS.indexOf(counter)
    const list = this.open.filter(({ format }) => format)[level]
    if (list && number) list.number = Number(number)
    const [, named = '', label = ''] =
      /^\s*\{\\label(enum[iv]+)\}\s*\{([\s\S]*)\}/.exec(words) ?? []
    const format = formatOf(`label=${label}`)
    if (format && COUNTERS.includes(named)) this.formats[COUNTERS.indexOf(named)] = format
  }

  /** Write the label of an item; gives the place behind its command and label. */
  writeItem(start: number, after: number): number {
    const printed = /\[((?:[^[\]{}]|\{[^{}]*\})*)\][ \t]*/y
    printed.lastIndex = after
    const own = printed.exec(this.raw)
    const end = own ? printed.lastIndex : after
    this.writer.leave(start, end)
    this.writer.breakParagraph()
    const list = this.open.at(-1)
    if (own) {
      const label = plain(own[1] ?? '')
      if (label !== '') this.writer.put(`${label} `, start)
    } else {
      if (list) list.number++
      const label = list?.format ? labelOf(list.number, list.format) : '• '
      if (!HAS_LABEL.test(plain(this.raw.slice(end, end + 40)))) this.writer.put(label, start)
    }
    return end
  }

  private get numberedLevels(): number {
    return this.open.filter(({ format }) => format !== null).length
  }
}

/** The format that options state: "label=(\alph*)", "(a)", "I."; null where they state none. */
function formatOf(options: string): LabelFormat | null {
  const [, label] = /\blabel\s*=\s*((?:[^,{}]|\{[^{}]*\})*)/.exec(options) ?? []
  const [found, numeral] = LABELLED.exec(label ?? '') ?? []
  if (label !== undefined && found && numeral) {
    const at = label.indexOf(found)
    return {
      before: plain(label.slice(0, at)),
      numeral: numeralOf(numeral),
      after: plain(label.slice(at + found.length)),
    }
  }
  const [, short] = SHORT.exec(options) ?? []
  if (!short) return null
  const at = options.indexOf(short)
  const kind = KINDS[short]
  return kind
    ? { before: plain(options.slice(0, at)), numeral: kind, after: plain(options.slice(at + 1)) }
    : null
}

function numeralOf(name: string): LabelFormat['numeral'] {
  return Object.values(KINDS).find((kind) => kind === name) ?? 'arabic'
}

/** Words without commands and braces. */
function plain(words: string): string {
  return words.replace(/\\[a-zA-Z]+\*?\s*|[{}]|\\(?=[^a-zA-Z])/g, '').trimStart()
}
