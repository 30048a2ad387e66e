/**
 * Phrases, and which of them begins at a place in a text.
 */

/** A word of a text, in lower case, and its place. */
export interface PhraseWord {
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
  return phrase.toLowerCase().split(/\s+/, 1)[0] ?? ''
}

/**
 * The words at a place, as long as only white space or a comma separates them. Apostrophes become
 * straight.
 */
export function wordsAt(text: string, at: number, most = WORDS_AT_MOST): PhraseWord[] {
  const word = /[\s,]{0,12}([\p{L}\p{M}][\p{L}\p{M}'’-]*)/uy
  word.lastIndex = at
  const words: PhraseWord[] = []
  while (words.length < most) {
    const printed = word.exec(text)?.[1]
    if (!printed) break
    const end = word.lastIndex
    words.push({
      text: printed.toLowerCase().replaceAll('’', "'"),
      start: end - printed.length,
      end,
    })
  }
  return words
}

/** Make a finder of phrases. Of two that are the same, the first counts. */
export function createPhrases<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): Phrases<Value> {
  const root: Node<Value> = { next: new Map() }
  for (const [phrase, value] of entries) {
    let node = root
    for (const word of phrase.toLowerCase().split(/\s+/)) {
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
      for (let length = 0; node; length++) {
        if (node.value !== undefined && length > 0) found = { value: node.value, length }
        node = node.next.get(words[at + length]?.text ?? '')
      }
      return found
    },
  }
}
