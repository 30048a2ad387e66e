/**
 * The grammar of openings, `(modifier)* head (modifier)*`, over the phrases of
 * `content/authorities/openings.yml`.
 */
import type { Head, Openings } from '../authorities'
import type { ClauseKind, Opening } from '../record'

/** An opening as read: which kind of clause its head's form makes, beside what the record keeps. */
export interface OpeningReading {
  kind: ClauseKind
  opening: Opening
  /** Whether a modifier such as "also" ties it to what stands before. */
  additive: boolean
}

/** Reads openings in a text. Made once from the data by {@link createOpeningReader}. */
export interface OpeningReader {
  /** The opening that begins at `at`, after any white space; null where no known head stands there. */
  read(text: string, at?: number): OpeningReading | null
  /**
   * Where a clause of a kind opens again: after a semicolon, "; requests …", or after
   * a comma if a word such as "also" shows that it does: ", also noting that …".
   */
  readFurther(text: string, kind: ClauseKind, from: number): Opening[]
}

interface Word {
  text: string
  start: number
  end: number
}

/** A trie over words: at each word what may follow, and what ends here. */
interface Phrases<Value> {
  next: Map<string, Phrases<Value>>
  value?: Value
}

interface Form {
  kind: ClauseKind
  head: Head
}

/** Make a reader from the data. */
export function createOpeningReader(data: Openings): OpeningReader {
  const { additive, manner, additiveBefore } = data.modifiers
  const before = phrases([...additive, ...manner].map((modifier) => [modifier, modifier] as const))
  const additives = phrases(additive.map((modifier) => [modifier, modifier] as const))
  const introduced = new Set(additiveBefore)
  const adjectives = new Set(data.modifiers.with.adjectives)
  const nouns = new Set(data.modifiers.with.nouns)
  const forms = phrases(
    data.heads.flatMap((head) => [
      ...head.preambular.map((form) => [form, { kind: 'preambular', head } as Form] as const),
      ...head.operative.map((form) => [form, { kind: 'operative', head } as Form] as const),
    ]),
  )

  /** "with deep concern": how many words it takes at `at`. */
  const withPhrase = (words: Word[], at: number): number => {
    if (words[at]?.text !== 'with') return 0
    let end = at + 1
    while (adjectives.has(words[end]?.text ?? '')) end++
    return nouns.has(words[end]?.text ?? '') ? end + 1 - at : 0
  }

  const read = (text: string, at = 0): OpeningReading | null => {
    const words = firstWords(text, at)
    const modifiers: string[] = []
    let tied = false
    let next = 0
    for (;;) {
      const modifier = longest(before, words, next)
      if (!modifier) break
      modifiers.push(modifier.value)
      tied ||= additive.includes(modifier.value)
      next += modifier.length
    }
    const form = longest(forms, words, next)
    if (!form) return null
    next += form.length
    for (;;) {
      const length = withPhrase(words, next)
      const tie = length === 0 ? longest(additives, words, next) : null
      // "Recalling further that …" has a modifier, "Encourages further efforts" an object.
      if (tie && introduced.has(words[next + tie.length]?.text ?? '')) {
        modifiers.push(tie.value)
        tied = true
        next += tie.length
      } else if (length > 0) {
        modifiers.push(
          words
            .slice(next, next + length)
            .map((word) => word.text)
            .join(' '),
        )
        next += length
      } else break
    }
    const first = words[0]
    const last = words[next - 1]
    if (!first || !last) return null
    const { head, force } = form.value.head
    const range = { start: first.start, end: last.end }
    const phrase = text.slice(range.start, range.end)
    return {
      kind: form.value.kind,
      additive: tied,
      opening: { ...range, phrase, head, modifiers, force },
    }
  }

  const readFurther = (text: string, kind: ClauseKind, from: number): Opening[] => {
    const found: Opening[] = []
    for (const match of text.slice(from).matchAll(/([;,])\s+(?:and\s+)?/g)) {
      const reading = read(text, from + match.index + match[0].length)
      if (reading?.kind !== kind) continue
      if (match[1] === ';' || reading.additive) found.push(reading.opening)
    }
    return found
  }

  return { read, readFurther }
}

const WORDS_AT_MOST = 14

/** The words at `at`, small, as long as nothing but white space stands between them. */
function firstWords(text: string, at: number): Word[] {
  const word = /\s*([\p{L}\p{M}][\p{L}\p{M}'’-]*)/uy
  word.lastIndex = at
  const words: Word[] = []
  while (words.length < WORDS_AT_MOST) {
    const printed = word.exec(text)?.[1]
    if (!printed) break
    const end = word.lastIndex
    words.push({ text: printed.toLowerCase(), start: end - printed.length, end })
  }
  return words
}

function phrases<Value>(entries: readonly (readonly [string, Value])[]): Phrases<Value> {
  const root: Phrases<Value> = { next: new Map() }
  for (const [phrase, value] of entries) {
    let node = root
    for (const word of phrase.toLowerCase().split(/\s+/)) {
      const child = node.next.get(word) ?? { next: new Map() }
      node.next.set(word, child)
      node = child
    }
    node.value = value
  }
  return root
}

/** The longest phrase that begins at `at`. */
function longest<Value>(
  root: Phrases<Value>,
  words: Word[],
  at: number,
): { value: Value; length: number } | null {
  let found: { value: Value; length: number } | null = null
  let node: Phrases<Value> | undefined = root
  for (let length = 0; node; length++) {
    if (node.value !== undefined) found = { value: node.value, length }
    node = node.next.get(words[at + length]?.text ?? '')
  }
  return found
}
