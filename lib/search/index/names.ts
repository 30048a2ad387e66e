/**
 * The index over names, by FlexSearch: its builder and its reader share one configuration, since FlexSearch
 * silently imports an index made with another, and then finds less.
 */
import { type IndexOptions, Index as NameIndex } from 'flexsearch'
import { searchTerms } from '../words'
import type { NameData, NamedThing } from './data'

const options: IndexOptions = {
  // Every beginning of a word finds it, so that names are offered while one types.
  tokenize: 'forward',
  encode: searchTerms,
}

/** FlexSearch's export of an index over names, whose ids are places in the list. */
export async function exportNames(things: readonly NamedThing[]): Promise<Record<string, string>> {
  const index = new NameIndex(options)
  things.forEach(({ name, also }, place) => {
    index.add(place, [name, ...also].join(' '))
  })
  const exported: Record<string, string> = {}
  await index.export((key: string, data: string) => {
    exported[key] = data
  })
  return exported
}

/**
 * Names by their words: all that have each word of a query, or one that begins with it; names that have them
 * in their own words first, then by how much of the name they are.
 */
export function createNameFinder({
  things,
  index: exported,
}: NameData): (words: readonly string[]) => NamedThing[] {
  const index = new NameIndex(options)
  for (const [key, data] of Object.entries(exported)) index.import(key, data)
  return (words) => {
    if (words.length === 0) return []
    const places = index.search(words.join(' '), { limit: Math.max(things.length, 1) }).map(Number)
    return places
      .flatMap((place) => {
        const thing = things[place]
        const rank = thing ? rankOf(thing, words) : null
        return thing && rank !== null ? [{ thing, rank, place }] : []
      })
      .sort((a, b) => a.rank - b.rank || a.place - b.place)
      .map(({ thing }) => thing)
  }
}

/** Whether a word begins with another; a number is no beginning of a longer one: 1 of 17, but 132 of 132nd. */
function beginsWith(word: string, beginning: string): boolean {
  const rest = word.slice(beginning.length)
  return word.startsWith(beginning) && !(/\d$/.test(beginning) && /^\d/.test(rest))
}

/** How well a name fits words, the lowest the best; null where it lacks one of them. */
function rankOf({ name, also }: NamedThing, words: readonly string[]): number | null {
  const own = searchTerms(name)
  const all = [...own, ...searchTerms(also.join(' '))]
  const has = (among: readonly string[]) =>
    words.every((word) => among.some((each) => beginsWith(each, word)))
  if (!has(all)) return null
  const exact = [name, ...also].some((each) => searchTerms(each).join(' ') === words.join(' '))
  if (exact) return 0
  return has(own) ? 1 + (own.length - words.length) / (own.length + 1) : 3
}
