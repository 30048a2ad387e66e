/**
 * What is offered beside clauses: topics, instruments, bodies, sessions and resolutions by their names, and the
 * place that a query such as "op 3 AALCO" names.
 */
import { resolutionPath } from '../site'
import type { NamedThing } from './index/data'
import type { createNameFinder } from './index/names'
import type { SearchIndex } from './index/reader'
import { type Token, tokensOf } from './query/tokens'
import type { GoTo, Offers } from './results'
import { searchTerms } from './words'

/** How many names are offered, of one kind and in all. */
const MOST = { ofType: 3, all: 8, places: 3 }

/** A paragraph by its kind and number: "op 3", "para. 3", "¶ 35", "operative paragraph 8 (a) (ii)". */
const PARAGRAPH =
  /(?:^|[\s,;])(?:(?<kind>op|ops|operative|pp|pps|preambular)\.?[\s-]*(?:(?:paras?|pars?|paragraphs?)\.?)?|(?:paras?|pars?|paragraphs?)\.?|[¶§]+)\s*(?<number>\d{1,3})(?<letters>(?:\s*\(\p{L}{1,5}\))*)(?![\p{L}\p{N}])/iu
/** A part of an instrument: "Article 51". */
const PART = /^(?:articles?|art\.|rules?|sections?|§)\s*\d+/i

/** Make the offers of a corpus; the file of names is loaded when they are first asked for. */
export function createOffers(
  index: SearchIndex,
  createFinder: typeof createNameFinder,
): (query: string) => Promise<Offers> {
  let finder: ReturnType<typeof createNameFinder> | null = null
  return async (query) => {
    const asked = query.trim()
    if (asked === '') return { things: [], goTo: [] }
    await index.load([index.manifest.names, index.manifest.paragraphs])
    finder ??= createFinder(index.names())
    const goTo = await placesOf(asked, index, finder)
    const words = wordsOf(asked)
    const things = words ? few(finder(words), words) : []
    const isWord = words?.length === 1
    const close = things.map((thing) => ({
      ...thing,
      isClose:
        !isWord || !['instrument', 'resolution'].includes(thing.type) || isNamed(thing, asked),
    }))
    return { things: close, goTo: goTo ?? missing(asked, things) }
  }
}

/** What may stand in a name: "Article 2 (4)" has parentheses. */
const PLAIN: ReadonlySet<Token['type']> = new Set([
  'word',
  'phrase',
  'passed-over',
  'open',
  'close',
])

/** The words of a query that has nothing but words; null for any other. */
function wordsOf(query: string): string[] | null {
  const tokens = tokensOf(query)
  const words = tokens.flatMap((token) =>
    token.type === 'word' || token.type === 'phrase' ? [...token.words] : [],
  )
  const isPlain = tokens.every(({ type }) => PLAIN.has(type))
  return isPlain && words.length > 0 && words.length <= 20 ? words : null
}

/** Whether a name is just that. */
function isNamed({ name, also }: NamedThing, query: string): boolean {
  const wanted = searchTerms(query).join(' ')
  return [name, ...also].some((each) => searchTerms(each).join(' ') === wanted)
}

/** The first of each kind; parts of instruments only where a number is asked for. */
function few(things: readonly NamedThing[], words: readonly string[]): NamedThing[] {
  const counts = new Map<NamedThing['type'], number>()
  const hasNumber = words.some((word) => /^\d+$/.test(word))
  const kept = things.filter(({ type }) => {
    if (type === 'part' && !hasNumber) return false
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    return count <= MOST.ofType
  })
  return kept.slice(0, MOST.all)
}

/** Where a paragraph is that a query names; null where it names none. */
async function placesOf(
  query: string,
  index: SearchIndex,
  find: ReturnType<typeof createNameFinder>,
): Promise<GoTo[] | null> {
  const match = PARAGRAPH.exec(query)
  const { kind, number, letters = '' } = match?.groups ?? {}
  if (!match || number === undefined) return null
  const rest = query.replace(match[0], ' ').trim()
  const name = rest.replace(/^(of|in|to|the|resolution)\b|[,;.]+$/gi, '').trim()
  const words = searchTerms(name)
  if (words.length === 0) return null
  const steps = [number, ...searchTerms(letters)].join('-')
  const kinds = kind ? [/^o/i.test(kind) ? 'op' : 'pp'] : ['op', 'pp']
  const all = index.names().things.filter(({ type }) => type === 'resolution')
  const found = find(words).filter(({ type }) => type === 'resolution')
  if (found.length === 0) return [{ words: `This corpus has no resolution “${name}”.`, path: null }]
  const places: GoTo[] = []
  for (const thing of found.slice(0, MOST.places)) {
    const resolution = all.indexOf(thing)
    await index.load([index.textFile(resolution)])
    const text = index.text(resolution)
    const anchors = kinds.map((each) => `${each}-${Number(number)}${steps.slice(number.length)}`)
    const [paragraph] = anchors.flatMap(
      (anchor) => text.paragraphs.find((each) => each.anchor === anchor) ?? [],
    )
    places.push(
      paragraph
        ? {
            words: `${paragraph.kind === 'operative' ? 'Operative' : 'Preambular'} paragraph ${paragraph.place}, ${text.name}`,
            path: resolutionPath(text.id, paragraph.anchor),
          }
        : {
            words: `${text.name} has no ${kind ? (kinds[0] === 'op' ? 'operative ' : 'preambular ') : ''}paragraph ${number}${letters}.`,
            path: null,
          },
    )
  }
  return places
}

/** What the corpus lacks of what a query plainly names. */
function missing(query: string, things: readonly NamedThing[]): GoTo[] {
  const isHere = things.some(({ type }) => type === 'part')
  return PART.test(query) && !isHere
    ? [{ words: `Nothing in this corpus is listed as “${query}”.`, path: null }]
    : []
}
