/**
 * Phrases, and which of them begins at a place in a text.
 */
import { foldWord } from '../fold'

/** A word of a text and its place. */
export interface PhraseWord {
  /** As {@link foldWord} gives it. */
  text: string
  start: number
  end: number
}

/** A trie of words: what may follow, and what ends here. */
interface Node<Value> {
  next: Map<string, Node<Value>>
  value?: Value
}

/** Finds the longest of its phrases that begins at a word. */
export interface Phrases<Value> {
  /** The value of that phrase and how many words it has; null where none begins there. */
  longest(words: readonly PhraseWord[], at: number): { value: Value; length: number } | null
}

const WORDS_AT_MOST = 16

/** The first word of a phrase, for a quick test whether one may begin at a place. */
export function firstWordOf(phrase: string): string {
  return wordsIn(phrase)[0] ?? ''
}

/** The words of a phrase of the data; each sign of Chinese is one, since nothing parts its words. */
function wordsIn(phrase: string): string[] {
  return phrase.toLowerCase().match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? []
}

/** A word: letters, with hyphens, apostrophes and what is invisible in it, or not decoded; or a sign of Chinese. */
const WORD =
  /[\s,]{0,12}(\p{Script=Han}|[\p{L}\p{M}\uFFFD][\p{L}\p{M}'’\-\u00AD\u200B-\u200F\u2010\u2011\u2060-\u2064\uFEFF\uFFFD]*)/uy

/** The words at a place, as long as only white space or a comma separates them. */
export function wordsAt(text: string, at: number, most = WORDS_AT_MOST): PhraseWord[] {
  const words: PhraseWord[] = []
  for (let from = at; words.length < most; ) {
    WORD.lastIndex = from
    const printed = WORD.exec(text)?.[1]
    if (!printed) break
    from = WORD.lastIndex
    words.push({ text: foldWord(printed), start: from - printed.length, end: from })
  }
  return words
}

/** What a character that could not be decoded may have been, in a word that it is within. */
const LIGATURES = ['fi', 'fl', 'ff', 'ffi', 'ffl']

/** What a word may be: itself, or, with a character that could not be decoded, with a ligature there. */
function candidates(word: string): readonly string[] {
  return word.includes('\uFFFD')
    ? LIGATURES.map((ligature) => word.replace('\uFFFD', ligature))
    : [word]
}

/** Make a finder of phrases. Of two that are the same, the first counts. */
export function createPhrases<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): Phrases<Value> {
  const root: Node<Value> = { next: new Map() }
  for (const [phrase, value] of entries) {
    let node = root
    for (const word of wordsIn(phrase)) {
      const child = node.next.get(word) ?? { next: new Map() }
      node.next.set(word, child)
      node = child
    }
    node.value ??= value
  }
  return {
    longest(words, at) {
      let found: { value: Value; length: number } | null = null
      let node: Node<Value> | undefined = root
      for (let length = 0; node; ) {
        if (node.value !== undefined && length > 0) found = { value: node.value, length }
        const next: Step<Value> | null = stepFrom(node, words, at + length)
        node = next?.node
        length += next?.length ?? 0
      }
      return found
    },
  }
}

interface Step<Value> {
  node: Node<Value>
  length: number
}

/** The node that the next word leads to: one word, or two into which a PDF broke it, "Reaf firming". */
function stepFrom<Value>(
  { next }: Node<Value>,
  words: readonly PhraseWord[],
  at: number,
): Step<Value> | null {
  const word = words[at]
  if (!word) return null
  for (const text of candidates(word.text)) {
    const node = next.get(text)
    if (node) return { node, length: 1 }
  }
  const rest = words[at + 1]
  if (!rest || !word.text.endsWith('f') || rest.start !== word.end + 1) return null
  const node = next.get(word.text + rest.text)
  return node ? { node, length: 2 } : null
}
