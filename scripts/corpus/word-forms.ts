/**
 * `npm run corpus -- word-forms`: words of the corpus that may be forms of one another and that no family holds,
 * for an editor to judge. A stemmer proposes, and never decides: it takes "internal" and "international" for one.
 */
import { stemmer } from 'stemmer'
import type { Corpus } from '../../lib/corpus'
import { groupBy } from '../../lib/group-by'
import { createWordForms, type WordForms } from '../../lib/search/query/forms'
import { findWords } from '../../lib/search/words'
import { allClauses } from '../../lib/views'

/** Words that are shorter, or have digits, have no family worth a line. */
const WORD = /^\p{L}{4,}$/u

/** Print what may be families; it is never an error. */
export function printWordForms(corpus: Corpus): number {
  for (const line of proposedFamilies(corpus)) console.log(line)
  return 0
}

/**
 * What may be families of English, as lines of its file: "  - [regulate, regulated] # 3, 1", with how often each word
 * is in the corpus; the most frequent first.
 */
export function proposedFamilies({ resolutions, authorities }: Corpus): string[] {
  const english = authorities.wordForms.get('en')
  const forms = english && createWordForms({ ...english, hyphenated: [] })
  const counts = new Map<string, number>()
  for (const resolution of resolutions) {
    if (!/^en\b/.test(resolution.language)) continue
    for (const { text } of allClauses(resolution)) {
      for (const { word } of findWords(text)) {
        if (WORD.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
      }
    }
  }
  return [...groupBy([...counts.keys()].sort(), stemmer).values()]
    .map((words) => (forms ? withoutForms(words, forms) : words))
    .filter((words) => words.length > 1)
    .map((words) => ({ words, all: words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) }))
    .sort((a, b) => b.all - a.all || (a.words.join() < b.words.join() ? -1 : 1))
    .map(
      ({ words }) =>
        `  - [${words.join(', ')}] # ${words.map((word) => counts.get(word)).join(', ')}`,
    )
}

/** One word of each family among some. */
function withoutForms(words: readonly string[], forms: WordForms): string[] {
  const kept: string[] = []
  for (const word of words) {
    const known = new Set(forms.formsOf([word], false).map((form) => form.join(' ')))
    if (!kept.some((each) => known.has(each))) kept.push(word)
  }
  return kept
}
