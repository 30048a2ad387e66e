/**
 * The first step of reading a query: what stands in it, one after another. Any text has tokens; nothing is
 * an error.
 */
import type { Range } from '../../record'
import { foldWord } from '../words'
import { FIELDS, type FieldName, type Form, SCOPES, type Scope } from './tree'

/** What stands in a query. `range` counts from its beginning. */
export type Token = { range: Range } & (
  | { type: 'open' | 'close' | 'and' | 'or' | 'not' | 'minus' }
  /** Words between quotation marks; perhaps with `~5` or `>5` right behind. */
  | { type: 'phrase'; words: string[]; near: Nearness | null }
  /** One word, or several that are written as one: "cyber-attack", "A/RES/62/228". */
  | { type: 'word'; words: Form; joined: boolean; text: string }
  /** `~10` between two words. */
  | ({ type: 'near' } & Nearness)
  | { type: 'field'; name: FieldName; value: string }
  | { type: 'scope'; scope: Scope }
  /** A field that there is none of, with its value as words. */
  | { type: 'unknown-field'; words: Form | null; text: string }
  /** What has no letter or digit, or only says that a number follows: "¶", "para." */
  | { type: 'passed-over'; text: string }
)

/** How near words must be. */
export interface Nearness {
  distance: number
  ordered: boolean
}

const QUOTES = '"“”„‟«»＂'
/** Beyond this no paragraph has words. */
const MOST_WORDS_BETWEEN = 10_000

/** A word, perhaps with wildcards; a question mark at its end is punctuation. */
const WORD =
  /(?:[\p{L}\p{N}*]|\?(?=[\p{L}\p{N}*?]*[\p{L}\p{N}*]))(?:[\p{L}\p{M}\p{N}*]|\?(?=[\p{L}\p{N}*?]*[\p{L}\p{N}*])|[\u00AD\u200B-\u200D\u2060\uFEFF])*/gu
/** What may be between words that are written as one. */
const JOINT = /^[-‐‑‒–/'’ʼ.:·_&]+$/u
/** What a hyphen joins is also written without one. */
const HYPHEN = /^[-‐‑]$/u
/** What says that the number of a document or paragraph follows. */
const BEFORE_NUMBER = /^(nos?|paras?|pars?|arts?|ops?|pps?|res)\.$/i

/**
 * The tokens of a query, in its order.
 *
 * `"use of force"~5 -Internet year:2010..2015` is a phrase with a distance, a minus, a word and a field.
 */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < query.length) {
    const rest = query.slice(at)
    const space = /^\s+/u.exec(rest)
    if (space) {
      at += space[0].length
      continue
    }
    const before = at === 0 || /[\s(]/u.test(query[at - 1] ?? '')
    const { token, length } = tokenAt(rest, before)
    tokens.push(...token.map((each) => ({ ...each, range: { start: at, end: at + length } })))
    at += length
  }
  return tokens
}

/** A token without its place. */
type Bare = Token extends infer Each ? (Each extends Token ? Omit<Each, 'range'> : never) : never

interface Taken {
  token: Bare[]
  length: number
}

function tokenAt(rest: string, isAfterSpace: boolean): Taken {
  const [first = ''] = rest
  if (first === '(') return { token: [{ type: 'open' }], length: 1 }
  if (first === ')') return { token: [{ type: 'close' }], length: 1 }
  if (QUOTES.includes(first)) return phraseAt(rest)
  if (isAfterSpace && /^[-−][^\s\-−)]/u.test(rest)) return { token: [{ type: 'minus' }], length: 1 }
  const near = /^([~>])(\d{1,6})(?=[\s()]|$)/u.exec(rest)
  if (near) {
    return { token: [{ type: 'near', ...nearnessOf(near) }], length: near[0].length }
  }
  const field = /^(\p{L}+):(?=\S)(?!\/)/u.exec(rest)
  if (field?.[1] !== undefined) return fieldAt(rest, field[1])
  const [chunk = first] = /^[^\s()"“”„‟«»＂]+/u.exec(rest) ?? []
  return { token: wordsAt(chunk), length: chunk.length }
}

function nearnessOf([, sign, distance]: RegExpExecArray): Nearness {
  return { distance: Math.min(Number(distance), MOST_WORDS_BETWEEN), ordered: sign === '>' }
}

function phraseAt(rest: string): Taken {
  const close = [...rest].findIndex((character, index) => index > 0 && QUOTES.includes(character))
  const characters = [...rest]
  const inside = characters.slice(1, close < 0 ? undefined : close).join('')
  const quoted = close < 0 ? rest.length : characters.slice(0, close + 1).join('').length
  const near = close < 0 ? null : /^([~>])(\d{1,6})(?=[\s()]|$)/u.exec(rest.slice(quoted))
  const words = patternsIn(inside).map(({ pattern }) => pattern)
  return {
    token: [{ type: 'phrase', words, near: near && nearnessOf(near) }],
    length: quoted + (near?.[0].length ?? 0),
  }
}

function fieldAt(rest: string, name: string): Taken {
  const valueAt = name.length + 1
  const value = rest.slice(valueAt)
  const [first = ''] = value
  const quoted = QUOTES.includes(first)
    ? [...value].findIndex((character, index) => index > 0 && QUOTES.includes(character))
    : -1
  const [bare = ''] = /^[^\s()"“”„‟«»＂]*/u.exec(value) ?? []
  const isQuoted = QUOTES.includes(first)
  const text = isQuoted
    ? [...value].slice(0, quoted < 0 ? undefined : quoted + 1).join('')
    : bare || first
  const plain = isQuoted ? [...text].slice(1, quoted < 0 ? undefined : -1).join('') : text
  const length = valueAt + text.length
  const known = FIELDS.find((each) => each === name.toLowerCase())
  if (known && plain.trim()) {
    return { token: [{ type: 'field', name: known, value: plain.trim() }], length }
  }
  const scope = SCOPES.find((each) => each === plain.toLowerCase().replace(/^(sub)(par)/, '$1-$2'))
  if (name.toLowerCase() === 'in' && scope) return { token: [{ type: 'scope', scope }], length }
  const all = rest.slice(0, length)
  return {
    token: [{ type: 'unknown-field', words: formOf(patternsIn(all)), text: all }],
    length,
  }
}

interface FoundPattern extends Range {
  pattern: string
}

/** The words of a stretch of a query, with their wildcards; a lone `*` is none. */
function patternsIn(text: string): FoundPattern[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const pattern = match[0]
      .split(/([*?]+)/)
      .map((part, index) => (index % 2 === 0 ? foldWord(part) : part.replace(/\*+/g, '*')))
      .join('')
    return /^[*?]*$/.test(pattern)
      ? []
      : [{ pattern, start: match.index, end: match.index + match[0].length }]
  })
}

function formOf(patterns: readonly FoundPattern[]): Form | null {
  const [first, ...others] = patterns.map(({ pattern }) => pattern)
  return first === undefined ? null : [first, ...others]
}

const OPERATORS = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
] as const)

function wordsAt(chunk: string): Bare[] {
  for (const [word, type] of OPERATORS) if (chunk === word) return [{ type }]
  if (BEFORE_NUMBER.test(chunk)) return [{ type: 'passed-over', text: chunk }]
  const patterns = patternsIn(chunk)
  if (patterns.length === 0) return [{ type: 'passed-over', text: chunk }]
  // Words with other punctuation between them are words of their own: "peace,security".
  const runs: FoundPattern[][] = []
  for (const pattern of patterns) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && JOINT.test(chunk.slice(last.end, pattern.start))) run.push(pattern)
    else runs.push([pattern])
  }
  return runs.flatMap((run): Bare[] => {
    const words = formOf(run)
    if (!words) return []
    const joined =
      run.length > 1 &&
      run.every(
        ({ start }, index) =>
          index === 0 || HYPHEN.test(chunk.slice(run[index - 1]?.end ?? start, start)),
      )
    const text = chunk.slice(run[0]?.start, run.at(-1)?.end)
    return [{ type: 'word', words, joined, text }]
  })
}
