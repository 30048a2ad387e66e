/**
 * From source to runs: what Markdown does in reading a resolution.
 *
 * Only three constructs of Markdown count in a resolution's text: front matter, paragraphs
 * (separated by blank lines) and emphasis. Everything else that Markdown would read into it would
 * lose text: its lists drop the printed numbers, four spaces make code, `[1]: …` vanishes, `&` and
 * `\` are rewritten. Paragraphs are cut here, and remark reads the emphasis of those that may
 * contain some: in a long paragraph it takes time with the square of its lines.
 */
import type { Emphasis } from '../../record'
import { mayHoldEmphasis, pushEmphasis } from './emphasis'

/**
 * How many emphasis marks are read as such in one paragraph. micromark takes time with the square
 * of their number, and a paragraph with so many has no emphasis anyway.
 */
export const EMPHASIS_MARKS_AT_MOST = 1000

/** A stretch of the source of one kind. The runs of a file cover it without gap or overlap. */
export interface Run {
  start: number
  end: number
  /** `space` is what is outside paragraphs; `delimiter` an emphasis mark; `mark` that of a footnote, `[^3]`. */
  type: 'frontMatter' | 'space' | 'delimiter' | 'mark' | 'text'
  /** The emphasis around a text run, outermost first. */
  emphases: readonly Emphasis['type'][]
}

/** Front matter at the head of a file: lines between two of `---`. */
const FRONT_MATTER = /^---[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))??---[ \t]*(?=[\r\n]|$)/

/** Whether a run is a sign that is no part of the words. */
export function isSign({ type }: Run): boolean {
  return type === 'delimiter' || type === 'mark'
}

/** A footnote below the text. */
export interface NoteRuns {
  /** "3" for `[^3]`. */
  mark: string
  /** What separates it from what is above. */
  space: Run[]
  /** `[^3]: ` at its beginning. */
  label: Run
  words: Run[]
  /** What follows the last one at the end of the file. */
  end: Run[]
}

/** The runs of a file. */
export interface Runs {
  /** In order; with those of the footnotes below them they cover the file exactly. */
  runs: Run[]
  /** The footnotes below the text, in order. */
  notes: NoteRuns[]
  /** Where paragraphs begin whose emphasis is not read, because they have too many marks. */
  unread: number[]
}

/**
 * Cut a file into runs. Emphasis is read in a paragraph that has no more marks than {@link
 * EMPHASIS_MARKS_AT_MOST}.
 */
export function toRuns(source: string): Runs {
  let runs: Run[] = []
  const unread: number[] = []
  let at = 0
  const push = (end: number, type: Run['type'], emphases: Run['emphases'] = []) => {
    if (end <= at) return
    runs.push({ start: at, end, type, emphases })
    at = end
  }
  // A byte order mark is not part of the text.
  push(source.startsWith('\uFEFF') ? 1 : 0, 'space')
  push(at + (FRONT_MATTER.exec(source.slice(at))?.[0].length ?? 0), 'frontMatter')
  const paragraphs = paragraphsOf(source, at)
  const stretches = notesBelow(source, paragraphs)
  const pushWords = (start: number, end: number) => {
    const words = source.slice(start, end)
    if (mayHoldEmphasis(words)) {
      const signs = words.match(/[*_]/g)?.length ?? 0
      if (signs > EMPHASIS_MARKS_AT_MOST) unread.push(start)
      else pushEmphasis(words, start, push)
    }
    push(end, 'text')
  }
  const textEnd = stretches[0]?.start ?? source.length
  for (const { start, end } of paragraphs) {
    if (start >= textEnd) break
    push(start, 'space')
    pushWords(start, end)
  }
  if (stretches.length === 0) {
    push(source.length, 'space')
    return { runs, notes: [], unread }
  }
  const text = runs
  const notes = stretches.map(({ mark, start, words, end }, index): NoteRuns => {
    const take = () => runs.splice(0)
    runs = []
    push(start, 'space')
    const space = take()
    push(words, 'mark')
    const [label = { start, end: words, type: 'mark' as const, emphases: [] }] = take()
    pushWords(words, end)
    const own = take()
    if (index === stretches.length - 1) push(source.length, 'space')
    return { mark, space, label, words: own, end: take() }
  })
  const marks = new Set(notes.map(({ mark }) => mark.toLowerCase()))
  return { runs: text.flatMap((run) => withMarks(source, run, marks)), notes, unread }
}

/** The mark of a footnote in the text. */
const MARK = /\[\^([a-z\d]{1,10})\]/gi
/** A footnote at the beginning of a line. */
const NOTE = /^\[\^([a-z\d]{1,10})\]:[ \t]+(?=\S)/gim

/** The footnotes below a text: its last paragraphs, as far as they begin as footnotes do. */
function notesBelow(
  source: string,
  paragraphs: readonly { start: number; end: number }[],
): { mark: string; start: number; words: number; end: number }[] {
  const isNote = ({ start }: { start: number }) =>
    source.startsWith('[^', start) && source.slice(start, start + LABEL_AT_MOST).search(NOTE) === 0
  const first = paragraphs.findLastIndex((paragraph) => !isNote(paragraph)) + 1
  return paragraphs.slice(first).flatMap(({ start, end }) => {
    const labels = [...source.slice(start, end).matchAll(NOTE)]
    return labels.map(({ 0: label, 1: mark = '', index }, at) => ({
      mark,
      start: start + index,
      words: start + index + label.length,
      end: labels[at + 1] ? start + (labels[at + 1]?.index ?? 0) : end,
    }))
  })
}

const LABEL_AT_MOST = 40

/** A text run cut at the marks of footnotes that are there. */
function withMarks(source: string, run: Run, marks: ReadonlySet<string>): Run[] {
  if (run.type !== 'text') return [run]
  const pieces: Run[] = []
  let start = run.start
  for (const { 0: printed, 1: mark = '', index } of source
    .slice(run.start, run.end)
    .matchAll(MARK)) {
    if (!marks.has(mark.toLowerCase())) continue
    const at = run.start + index
    if (at > start) pieces.push({ ...run, start, end: at })
    start = at + printed.length
    pieces.push({ ...run, type: 'mark', start: at, end: start })
  }
  if (start < run.end) pieces.push({ ...run, start })
  return pieces
}

/** Where paragraphs begin and end: lines that are not blank, without the last line's ending. */
function paragraphsOf(source: string, from: number): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = []
  let isOpen = false
  const line = /([^\r\n]*)(\r\n|\n|\r|$)/y
  line.lastIndex = from
  while (line.lastIndex < source.length) {
    const start = line.lastIndex
    const [, words = ''] = line.exec(source) ?? []
    // As in Markdown, a line of no-break spaces does not separate paragraphs.
    const isBlank = /^[ \t]*$/.test(words)
    const last = isOpen ? paragraphs.at(-1) : undefined
    if (last && !isBlank) last.end = start + words.length
    else if (!isBlank) paragraphs.push({ start, end: start + words.length })
    isOpen = !isBlank
  }
  return paragraphs
}
