/**
 * The grammar of openings, `(modifier)* head (modifier)*`, at one word.
 */
import type { Head, Openings } from '../../authorities'
import type { ClauseKind } from '../../record'
import { createUnglue } from './glued'
import type { OpeningReading } from './opening-reading'
import { createPhrases, firstWordOf, type PhraseWord } from './phrases'
import { pluralsOf } from './plurals'
import { createFormReader } from './unlisted'

interface Form {
  kind: ClauseKind
  head: Head
}

/** The kind of clause that a form makes before a word. */
function kindOf({ kind, head }: Form, next: string): ClauseKind {
  return head.operativeBefore.includes(next) ? 'operative' : kind
}

/** Reads heads and their modifiers at a word of a text. */
export interface HeadReader {
  /** The first words of everything that the grammar lists. */
  starts: ReadonlySet<string>
  /** Whether a word, or the beginning of one that a PDF broke or ran together, may begin an opening. */
  mayStart(words: readonly PhraseWord[]): boolean
  /** The opening at a word, by a listed head or by the form of another. */
  readAt(text: string, words: PhraseWord[], from: number): OpeningReading | null
  /** The same by a head that does not tell the kind of clause. */
  readEitherAt(text: string, words: PhraseWord[], from: number): OpeningReading | null
}

/**
 * Make a reader from the data of a language.
 *
 * @param isPlural whether several persons speak: "The Parties decide"
 */
export function createHeadReader(grammar: Openings, isPlural: boolean): HeadReader {
  const { additive, manner, additiveBefore, with: phrase } = grammar.modifiers
  const before = createPhrases([...additive, ...manner].map((words) => [words, words] as const))
  const additives = createPhrases(additive.map((words) => [words, words] as const))
  const introduced = new Set(additiveBefore)
  /** Whether an additive modifier after a head is one before this word; any, where the data list none. */
  const isTied = (next: string) => introduced.size === 0 || introduced.has(next)
  const [prepositions, adjectives, nouns] = [
    new Set(phrase.prepositions),
    new Set(phrase.adjectives),
    new Set(phrase.nouns),
  ]
  const operativeOf = ({ operative }: Head) =>
    isPlural ? [...operative, ...operative.flatMap((form) => pluralsOf(form, grammar))] : operative
  const forms = createPhrases(
    grammar.heads.flatMap((head) => [
      ...head.preambular.map((form) => [form, { kind: 'preambular', head } as Form] as const),
      ...operativeOf(head).map((form) => [form, { kind: 'operative', head } as Form] as const),
    ]),
  )
  const eitherForms = createPhrases(
    grammar.heads.flatMap((head) =>
      head.either.map((form) => [form, { kind: 'preambular', head } as Form] as const),
    ),
  )
  const unlisted = createFormReader(grammar)
  const starts = new Set(
    [
      ...additive,
      ...manner,
      ...grammar.leadIns,
      ...grammar.heads.flatMap((head) => [...head.preambular, ...operativeOf(head)]),
    ].map(firstWordOf),
  )
  const { glueOf, unglued } = createUnglue(grammar.common, starts)
  /** "with deep concern": how many words it takes at `at`. */
  const withPhrase = (words: PhraseWord[], at: number): number => {
    if (!prepositions.has(words[at]?.text ?? '')) return 0
    let end = at + 1
    while (adjectives.has(words[end]?.text ?? '')) end++
    return nouns.has(words[end]?.text ?? '') ? end + 1 - at : 0
  }

  const readAt = (
    text: string,
    read: PhraseWord[],
    from: number,
    among = forms,
  ): OpeningReading | null => {
    let words = read
    const modifiers: string[] = []
    let tied = false
    let next = from
    for (;;) {
      const modifier = before.longest(words, next)
      if (!modifier) break
      modifiers.push(modifier.value)
      tied ||= additive.includes(modifier.value)
      next += modifier.length
    }
    let form = among.longest(words, next)
    if (!form) {
      words = unglued(words, next)
      if (words !== read) form = among.longest(words, next)
    }
    const listedKind = form && kindOf(form.value, words[next + form.length]?.text ?? '')
    const kind = listedKind ?? unlisted(words, next)
    if (!kind) return null
    const headWord = words[next]?.text ?? ''
    next += form?.length ?? 1
    for (;;) {
      const length = withPhrase(words, next)
      const tie = length === 0 ? additives.longest(words, next) : null
      // "Recalling further that …" has a modifier, "Encourages further efforts" an object.
      if (tie && isTied(words[next + tie.length]?.text ?? '')) {
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
    const first = words[from]
    const last = words[next - 1]
    if (!first || !last) return null
    const range = { start: first.start, end: last.end }
    return {
      kind,
      additive: tied,
      listed: form !== null,
      participle: grammar.unlisted.preambular.auxiliaries.includes(headWord),
      operativeAfter: form?.value.head.operativeAfter ?? null,
      opening: {
        ...range,
        phrase: text.slice(range.start, range.end),
        head: form?.value.head.head ?? headWord,
        modifiers,
        force: form?.value.head.force ?? null,
      },
    }
  }

  return {
    starts,
    mayStart: ([first, second]) => {
      const word = first?.text ?? ''
      if (starts.has(word) || word.includes('\uFFFD')) return true
      if (word.endsWith('f') && second && starts.has(word + second.text)) return true
      return glueOf(word) !== null
    },
    readAt: (text, words, from) => readAt(text, words, from),
    readEitherAt: (text, words, from) => readAt(text, words, from, eitherForms),
  }
}
