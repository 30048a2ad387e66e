/**
 * What helps where nothing was found.
 */
import leven from 'leven'
import type { Asked } from './asked'
import { evaluate } from './evaluate/evaluate'
import type { SearchIndex, VocabularyWord } from './index/reader'
import { printQuery } from './query/print'
import { positiveTerms, type Term, termsIn } from './query/tree'
import type { Help } from './results'
import { foldWord } from './words'

const SPELLINGS = 5
/** How many letters a word must have to be taken for the beginning of others. */
const SHORTEST = 2
/** What helps a query that found nothing. */
export async function helpFor({ reading, index, forms }: Asked): Promise<Help> {
  const { tree, scope } = reading
  if (!tree) return { parts: [], spellings: [] }
  const parts = tree.type === 'and' ? tree.parts : []
  await index.load([index.manifest.vocabulary])
  const vocabulary = index.vocabulary()
  const query = printQuery(tree, scope, forms)
  return {
    parts: parts.map((part) => ({
      words: printQuery(part, 'clause', forms),
      query: printQuery(part, scope, forms),
      clauses: evaluate(part, scope, index).paragraphs.length,
    })),
    spellings: positiveTerms(tree)
      .flatMap(termsIn)
      .filter((term) => isUnknown(term, index))
      .flatMap((term) =>
        spellingsOf(term.shown, vocabulary).map(({ instead, count }) => ({
          instead,
          count,
          query: query.replace(term.shown, instead),
        })),
      ),
  }
}

function isUnknown({ forms, shown }: Term, index: SearchIndex): boolean {
  return (
    !/^[“(]/.test(shown) &&
    forms.every((form) => form.some((word) => index.words(word).length === 0))
  )
}

/** Words of the corpus that begin as a word does, are spelled nearly so, or are its two halves. */
function spellingsOf(
  shown: string,
  vocabulary: readonly VocabularyWord[],
): { instead: string; count: number }[] {
  const word = foldWord(shown)
  const most = word.length < 5 ? 1 : word.length < 9 ? 2 : 3
  const near = vocabulary.flatMap(({ word: other, count }) => {
    if (other.startsWith(word) && word.length >= SHORTEST) {
      return [{ instead: other, count, distance: 0.5 }]
    }
    if (Math.abs(other.length - word.length) > most || /^\d/.test(other)) return []
    const distance = leven(word, other, { maxDistance: most + 1 })
    return distance <= most ? [{ instead: other, count, distance }] : []
  })
  return [...near, ...halvesOf(word, vocabulary)]
    .sort((a, b) => a.distance - b.distance || b.count - a.count)
    .slice(0, SPELLINGS)
}

/** "cyberoperation" as "cyber operation", where the corpus has both words. */
function halvesOf(word: string, vocabulary: readonly VocabularyWord[]) {
  const isHalf = ({ word: each }: VocabularyWord) => word.startsWith(each) || word.endsWith(each)
  const known = new Map(vocabulary.filter(isHalf).map(({ word: each, count }) => [each, count]))
  return Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => {
    const [one, other] = [word.slice(0, at + 3), word.slice(at + 3)]
    return { one, other, count: Math.min(known.get(one) ?? 0, known.get(other) ?? 0) }
  })
    .filter(({ count }) => count > 0)
    .map(({ one, other, count }) => ({ instead: `“${one} ${other}”`, count, distance: 0 }))
}
