/**
 * The patterns by which styles of citation are written down in `citation-styles.yml`: words, values in
 * braces, parts that are left out where a value in them is not known, alternatives, italics.
 */

/** A part of a pattern. */
export type PatternPart =
  | { type: 'words'; words: string }
  /** A value by its name: `title`. */
  | { type: 'value'; name: string }
  /** Where italics begin or end. */
  | { type: 'italics' }
  /** The first of these whose values are known; nothing where none is. */
  | { type: 'choice'; options: PatternPart[][] }

/** A pattern that was read, or what is wrong with it. */
export type PatternReading = { parts: PatternPart[] } | { problem: string }

/** Values by their names; what is not known is undefined. */
export type PatternValues = Readonly<Record<string, string | undefined>>

/** A stretch of a citation in one setting. */
export interface CitationRun {
  text: string
  isItalic: boolean
}

const TOKEN = /\\([[\]*|{}\\])|\{(\w+)\}|([[\]|*])|([^\\{}[\]|*]+)|(.)/gsu

/**
 * Read a pattern.
 *
 * @param pattern `'[{body} ]Res {number}[ ({date})]'`
 * @param names the values that there are
 */
export function readPattern(pattern: string, names: readonly string[]): PatternReading {
  const open: PatternPart[][][] = [[[]]]
  const add = (part: PatternPart) => open.at(-1)?.at(-1)?.push(part)
  for (const [, escaped, name, sign, words, stray] of pattern.matchAll(TOKEN)) {
    const plain = escaped ?? words
    if (plain !== undefined) add({ type: 'words', words: plain })
    else if (name !== undefined) {
      if (!names.includes(name)) return { problem: `a value among ${names.join(', ')}` }
      add({ type: 'value', name })
    } else if (sign === '*') add({ type: 'italics' })
    else if (sign === '[') open.push([[]])
    else if (sign === '|' && open.length > 1) open.at(-1)?.push([])
    else if (sign === ']' && open.length > 1) {
      const options = open.pop() ?? []
      if (!options.every(endsUpright))
        return { problem: 'each * of an option in the option itself' }
      add({ type: 'choice', options })
    } else
      return { problem: `no ${sign ?? stray} here; put \\ before a sign that is meant as such` }
  }
  const [parts = []] = open[0] ?? []
  if (open.length > 1) return { problem: 'a ] for each [' }
  if (!endsUpright(parts)) return { problem: 'a second * for each' }
  return { parts }
}

function endsUpright(parts: readonly PatternPart[]): boolean {
  return parts.filter(({ type }) => type === 'italics').length % 2 === 0
}

/** How a style sets commas and full stops at the end of a quotation: after it, or within. */
export type QuotesStyle = 'british' | 'american'

/**
 * Fill a pattern.
 *
 * @returns stretches in order; null where a value is not known that the pattern cannot do without
 */
export function fillPattern(
  parts: readonly PatternPart[],
  values: PatternValues,
  quotes: QuotesStyle = 'british',
): CitationRun[] | null {
  const pieces = piecesOf(parts, values)
  return pieces && runsOf(pieces, quotes)
}

/** Between a closing quotation mark and a sign that may go before it. */
const AT_QUOTES = /(?<=[’”"»])(?=[.,])/

type Piece = { text: string; isOwn: boolean } | 'italics'

function piecesOf(parts: readonly PatternPart[], values: PatternValues): Piece[] | null {
  const pieces: Piece[] = []
  for (const part of parts) {
    if (part.type === 'words') {
      pieces.push(...part.words.split(AT_QUOTES).map((text) => ({ text, isOwn: true })))
    } else if (part.type === 'italics') {
      pieces.push('italics')
    } else if (part.type === 'value') {
      const value = values[part.name]?.replace(/\s+/g, ' ').trim()
      if (!value) return null
      pieces.push({ text: value, isOwn: false })
    } else {
      const filled = part.options.map((option) => piecesOf(option, values))
      pieces.push(...(filled.find((each) => each !== null) ?? []))
    }
  }
  return pieces
}

/** The closing quotation marks that a style may use. */
const CLOSING = /[’”"»]$/

function runsOf(pieces: readonly Piece[], quotes: QuotesStyle): CitationRun[] {
  const runs: CitationRun[] = []
  let isItalic = false
  // Only the quotation marks of the pattern take signs in; those of a title are its own.
  let isClosed = false
  const add = (text: string) => {
    const last = runs.at(-1)
    if (text === '') return
    if (last?.isItalic === isItalic) last.text += text
    else runs.push({ text, isItalic })
  }
  for (const piece of pieces) {
    if (piece === 'italics') isItalic = !isItalic
    else if (!piece.isOwn) {
      add(piece.text)
      isClosed = false
    } else {
      const { text } = piece
      const before = runs.map((run) => run.text).join('')
      const last = runs.at(-1)
      const sign = /^[.,]/.exec(text)?.[0]
      if (!sign) add(text)
      else if (isStopped(before, sign)) add(text.slice(1))
      else if (quotes === 'american' && last && isClosed) {
        last.text = last.text.slice(0, -1) + sign + last.text.slice(-1)
        add(text.slice(1))
      } else add(text)
      isClosed = CLOSING.test(text)
    }
  }
  return runs
}

/** Whether words have ended already, so that a comma or full stop would be a second one. */
function isStopped(before: string, sign: string): boolean {
  const end =
    before
      .replace(/[’”"»)\]]+$/, '')
      .trimEnd()
      .at(-1) ?? ','
  // A bracket of the pattern's own ends nothing: "… (Doc. 3)." has its full stop.
  if (/[)\]]$/.test(before)) return false
  return sign === '.' ? /[.,?!…:;]/.test(end) : /[,?!:;]/.test(end)
}
