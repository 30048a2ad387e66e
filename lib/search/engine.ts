/**
 * Searching: what the worker does in a browser, and the tests do in Node.
 */
import type { SearchKind, SearchState } from '../site'
import type { Asked } from './asked'
import { type Completion, completionsOf } from './completions'
import { COUNTED_AS, type Counts, NO_COUNTS } from './counts'
import { evaluate, type Found } from './evaluate/evaluate'
import { filesFor } from './evaluate/files'
import { createFacets } from './facets'
import { helpFor } from './help'
import { createNameFinder } from './index/names'
import type { SearchIndex } from './index/reader'
import { createOffers } from './offers'
import { createWordForms } from './query/forms'
import { readQuery } from './query/read'
import type { Reading, Tree } from './query/tree'
import { readingFilesFor, shownReading } from './reading'
import type { Facet, LargeSearch, Offers, SearchResults } from './results'
import { clausesOf } from './views/clauses'
import { collocatesOf } from './views/collocates'
import { concordanceOf, type Table, tableOf } from './views/concordance'
import { figuresOf } from './views/figures'

/** How many bytes a search loads without asking. */
const BYTES_AT_MOST = 2_000_000

/** How a search is made. */
export interface SearchOptions {
  /** Whether it may load as much as it needs. */
  mayLoadAll: boolean
  /** Whether the answer is still wanted; asked before each long step. */
  isWanted: () => boolean
}

/** Answers over one corpus. */
export interface SearchEngine {
  /** What a state finds; null where the answer is no longer wanted. */
  search(
    state: SearchState,
    options?: Partial<SearchOptions>,
  ): Promise<SearchResults | LargeSearch | null>
  /** What is offered beside it. */
  offers(query: string): Promise<Offers>
  /** How what was found may be narrowed down. */
  facets(state: SearchState): Promise<Facet[]>
  /** What a beginning may become, the most frequent first. */
  completions(beginning: string): Promise<Completion[]>
  /** All rows of the concordance or collocates of a state, to take along. */
  table(state: SearchState): Promise<Table>
}

/** Make an engine over files. */
export function createSearchEngine(index: SearchIndex): SearchEngine {
  const forms = createWordForms(index.manifest.forms)
  /** What the newest query found: pages and sorts of it need no new search. */
  let newest: { key: string; found: Found } | null = null

  const read = (state: SearchState) => {
    const reading = readQuery(state.query, forms, new Set(state.off))
    const filters = filtersOf(state)
    const parts = [...filters, ...(reading.tree ? [reading.tree] : [])]
    const [only] = parts
    const tree: Tree | null = parts.length > 1 ? { type: 'and', parts } : (only ?? null)
    return { reading, tree }
  }

  const find = (state: SearchState, reading: Reading, tree: Tree | null): Found => {
    const { query, body, kind, off } = state
    const key = JSON.stringify([query, body, kind, off])
    if (newest?.key === key) return newest.found
    const found = tree && reading.tree ? evaluate(tree, reading.scope, index) : NOTHING
    newest = { key, found }
    return found
  }

  const ask = async (state: SearchState): Promise<Asked> => {
    const { reading, tree } = read(state)
    await index.load([index.manifest.paragraphs, ...(tree ? filesFor(tree, index) : [])])
    return { state, reading, tree, found: find(state, reading, tree), index, forms }
  }

  return {
    async search(state, { mayLoadAll = false, isWanted = () => true } = {}) {
      const { reading, tree } = read(state)
      const { bodies, counts } = index.manifest
      const files = [
        index.manifest.paragraphs,
        ...(tree ? filesFor(tree, index) : []),
        ...readingFilesFor(reading, forms, index),
      ]
      const bytes = index.missing(files)
      if (bytes > BYTES_AT_MOST && !mayLoadAll) {
        await index.load([index.manifest.paragraphs])
        const shown = shownReading(state, { ...reading, tree: null }, forms, index)
        return { type: 'large', bytes, reading: shown, bodies, corpus: counts }
      }
      await index.load(files)
      if (!isWanted()) return null
      const found = find(state, reading, tree)
      const asked: Asked = { state, reading, tree, found, index, forms }
      const view = await viewOf(asked, isWanted)
      if (!view) return null
      const isInVain = found.paragraphs.length === 0 && reading.tree !== null
      return {
        type: 'results',
        isEmpty: reading.tree === null,
        reading: shownReading(state, reading, forms, index),
        total: { ...countsOf(index, found.paragraphs), hits: sum(found.hits) },
        searched: searchedBy(state, index),
        bodies,
        corpus: counts,
        found: view,
        help: isInVain ? await helpFor(asked) : null,
      }
    },
    offers: createOffers(index, createNameFinder),
    facets: async (state) => createFacets(await ask(state)),
    completions: (beginning) => completionsOf(beginning, index),
    table: async (state) => tableOf(await ask(state)),
  }
}

const NOTHING: Found = {
  paragraphs: new Uint32Array(),
  hits: new Uint32Array(),
  scores: new Float32Array(),
}

function viewOf(asked: Asked, isWanted: () => boolean) {
  switch (asked.state.view) {
    case 'clauses':
      return clausesOf(asked, isWanted)
    case 'concordance':
      return concordanceOf(asked, isWanted)
    case 'collocates':
      return collocatesOf(asked, isWanted)
    case 'figures':
      return figuresOf(asked)
  }
}

/** The filters of a state as fields. */
function filtersOf({ body, kind }: Pick<SearchState, 'body' | 'kind'>): Tree[] {
  return [
    ...(body ? [{ type: 'field', name: 'body', value: body } as const] : []),
    ...(kind ? [{ type: 'field', name: 'kind', value: kind } as const] : []),
  ]
}

/** What is searched by a state, whatever the query. */
function searchedBy(state: SearchState, index: SearchIndex): Counts {
  const { manifest } = index
  if (!state.body && !state.kind) return manifest.counts
  const { count, kinds, resolutions, data } = index.paragraphs()
  const body = manifest.bodies.findIndex(({ id }) => id === state.body)
  const searched: number[] = []
  for (let paragraph = 0; paragraph < count; paragraph++) {
    const isOfBody =
      !state.body || (body >= 0 && data.bodies[resolutions[paragraph] ?? -1] === body)
    if (isOfBody && (!state.kind || kinds[paragraph] === state.kind)) searched.push(paragraph)
  }
  return countsOf(index, searched)
}

/** Counts of paragraphs, which rise. */
function countsOf(index: SearchIndex, paragraphs: ArrayLike<number>): Counts {
  const { kinds, resolutions } = index.paragraphs()
  const counts = { ...NO_COUNTS }
  /** How many paragraphs of one kind follow one another: most are of the same. */
  let run = 0
  let kind: SearchKind = 'other'
  let last = -1
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] ?? 0
    const resolution = resolutions[paragraph] ?? 0
    const kindHere = kinds[paragraph] ?? 'other'
    if (kindHere !== kind) {
      counts[COUNTED_AS[kind]] += run
      kind = kindHere
      run = 0
    }
    run += 1
    if (resolution !== last) counts.resolutions += 1
    last = resolution
  }
  counts[COUNTED_AS[kind]] += run
  return counts
}

function sum(numbers: Uint32Array): number {
  let all = 0
  for (const number of numbers) all += number
  return all
}
