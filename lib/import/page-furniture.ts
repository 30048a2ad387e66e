/**
 * Page furniture: what a printed page has around the text.
 *
 * Page numbers, job numbers, barcodes and form feeds are furniture wherever they are, and are found
 * first: they are the page marks. Symbols and running titles next to one, and the lines of a
 * distribution block, are furniture too.
 */
import { foldLine, type RawLine } from './raw-lines'

const PAGE_NUMBER =
  /^(?:(?:page|página|pág\.|p\.)\s*\d{1,4}(?:\s*(?:of|de|sur|\/)\s*\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—]|\/\s*\.\.\.|\.\.\.\s*\/)$/iu
/** "23-26260", "24-16432 (E) 030124", "N0743839 (E)", "GE.19-01234(E)". */
const JOB_NUMBER =
  /^(?:[A-Z]{1,3}[. ]?)?\d{2}-\d{4,6}(?:\s*\([A-Z]\))?(?:\s+\d{6}){0,2}$|^[A-Z]\d{7}(?:\s*\([A-Z]\))?$/u
const BARCODE = /^\*\s*[A-Z0-9]{5,}\s*\*$/u
/** What may be beside a job number: a time stamp, a language, the mark that a page continues. */
const BESIDE = /^(?:\d{4}Z|\([A-Z]\)|\/?\.{3}\/?|\d{1,3}\s*\/\s*\d{1,3}|\d{6}|\d{1,3})$/u
const PAGE_MARKS = [PAGE_NUMBER, JOB_NUMBER, BARCODE]

const SYMBOL = /^\[?[A-Z]+(?:\/[\p{L}\p{N}.()-]+)+\*?\]?$/u
const SYMBOL_WITH_YEAR = /^[A-Z]+(?:\/[\p{L}\p{N}.()-]+)+\s*\(\d{4}\)$/u
const DISTRIBUTION =
  /^(?:(?:[\p{L}-]+\s+){0,4}distr(?:ibution)?\b\.?\s*:?\s*(?:general|limited|restricted|générale|limitée|restreinte|limitada|reservada)?|original\s*:.*|(?:english|french|spanish|arabic|chinese|russian)(?:\s+(?:only|and .*))?)$/iu
const DATE = /^\d{1,2}(?:er|º)?\s+(?:de\s+)?\p{L}+\s+(?:de\s+)?\d{4}$/u
/** The longest a line of page marks may be, since they may be far apart. */
const PAGE_MARKS_AT_MOST = 140

/** How many lines a running title has at most. */
const RUNNING_TITLE_AT_MOST = 8
/** How many characters of the first pages may hold a running title. */
const WORDS_AT_MOST = 20_000
/** How far from the top a distribution block may begin. */
const FIRST_PAGE = 60

/** Mark the page furniture in `lines`. */
export function markPageFurniture(lines: RawLine[]): void {
  for (const line of lines) {
    if (isMadeOfPageMarks(line.text.trim())) line.setAside = 'page'
  }
  markDistribution(lines)
  const titles = new RunningTitles(lines)
  lines.forEach((line, index) => {
    if (line.setAside !== 'page') return
    if (titles.isFirstPage(index)) return
    markAbove(lines, index, titles)
    markBelow(lines, index, titles)
  })
}

/** Whether a line is one page mark, or made of them: "24-16432 3/13". */
function isMadeOfPageMarks(printed: string): boolean {
  const text = printed.length > PAGE_MARKS_AT_MOST ? '' : printed.replace(/\s+/g, ' ')
  if (text === '') return false
  if (isPageMark(text)) return true
  const parts = text.split(' ')
  return (
    parts.length > 1 &&
    parts.some(isPageMark) &&
    parts.every((part) => isPageMark(part) || BESIDE.test(part))
  )
}

function isPageMark(text: string): boolean {
  return PAGE_MARKS.some((mark) => mark.test(text))
}

/** "Distr.: General", the date below it, which is not that of adoption, and the language. */
function markDistribution(lines: RawLine[]): void {
  // What is set aside does not count, so that a second reading finds the same.
  let above = 0
  for (const [index, line] of lines.entries()) {
    if (above >= FIRST_PAGE) return
    const text = line.text.trim()
    if (text === '' || !DISTRIBUTION.test(text)) {
      if (line.setAside === null) above++
      continue
    }
    line.setAside = 'distribution'
    if (!/\bdistr/i.test(text)) continue
    const next = lines.slice(index + 1, index + 4).find(({ isBlank }) => !isBlank)
    if (next && DATE.test(next.text.trim())) next.setAside = 'distribution'
  }
}

/** The words of the first pages, which have a running title in full. */
class RunningTitles {
  private readonly last: number
  private words = ''
  /** How many of the words are above each line. */
  private readonly above: number[] = []

  constructor(lines: readonly RawLine[]) {
    // The page marks of the first page are in its upper part, close to each other.
    let last = -1
    for (const [index, line] of lines.slice(0, FIRST_PAGE).entries()) {
      if (line.setAside === 'page' && (last < 0 ? index < 25 : index - last < 6)) last = index
    }
    this.last = last
    for (const line of lines.slice(0, FIRST_PAGE * 2)) {
      this.above.push(this.words.length)
      if (this.words.length > WORDS_AT_MOST) break
      if (line.setAside === null) this.words += foldLine(line.text.slice(0, WORDS_AT_MOST))
    }
  }

  isFirstPage(index: number): boolean {
    return index <= this.last
  }

  /** Whether folded words are above a line; short ones prove too little. */
  has(folded: string, index: number): boolean {
    const above = this.above[index] ?? this.words.length
    const place = this.words.indexOf(folded)
    return folded.length >= 8 && place >= 0 && place + folded.length <= above
  }
}

/** The running title and the symbol right above a page mark. */
function markAbove(lines: RawLine[], mark: number, titles: RunningTitles): void {
  let at = mark - 1
  while (at >= 0 && lines[at]?.isBlank && mark - at < 4) at--
  const group: RawLine[] = []
  let folded = ''
  let known: RawLine[] = []
  let hasSymbol = false
  for (; at >= 0 && group.length < RUNNING_TITLE_AT_MOST; at--) {
    const line = lines[at]
    if (!line || line.isBlank || line.setAside === 'footnote') break
    if (line.setAside !== null) {
      known = [...group]
      break
    }
    group.push(line)
    const isSymbol = endsWithSymbol(line.text.trim(), titles, at)
    if (!isSymbol) folded = foldLine(line.text) + folded
    hasSymbol ||= isSymbol
    if (folded === '' || titles.has(folded, at)) known = [...group]
  }
  // A line of text that happens to be in the title too is recognised by its surroundings.
  const whole = known.length === group.length || hasSymbol
  if (whole) for (const line of known) line.setAside = 'page'
}

/** The symbol right below a page mark, and the running title with it. */
function markBelow(lines: RawLine[], mark: number, titles: RunningTitles): void {
  const group: RawLine[] = []
  let hasSymbol = false
  for (let at = mark + 1; at < Math.min(lines.length, mark + RUNNING_TITLE_AT_MOST); at++) {
    const line = lines[at]
    if (!line || line.isBlank) continue
    if (line.setAside !== null) break
    const text = line.text.trim()
    if (endsWithSymbol(text, titles, at)) hasSymbol = true
    else if (!titles.has(foldLine(text), at)) break
    group.push(line)
  }
  if (hasSymbol) for (const line of group) line.setAside = 'page'
}

/** "A/RES/78/1", or a running title with the symbol beside it: "The lamps   A/RES/78/1". */
function endsWithSymbol(text: string, titles: RunningTitles, at: number): boolean {
  if (SYMBOL.test(text) || SYMBOL_WITH_YEAR.test(text)) return true
  const beside = /^(.*\S)\s{2,}(\S+)$/.exec(text) ?? /^(.*\S)\s(\S+)$/.exec(text)
  const [, first, last] = beside ?? []
  const turned = /^(\S+)\s+(.*\S)$/.exec(text)
  const has = (symbol: string | undefined, title: string | undefined) =>
    SYMBOL.test(symbol ?? '') && titles.has(foldLine(title ?? ''), at)
  return has(last, first) || has(turned?.[1], turned?.[2])
}
