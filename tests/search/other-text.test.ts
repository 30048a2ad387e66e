/**
 * What a text has beside its clauses is searched too: headings, annexes and footnotes.
 */
import { describe, expect, test } from 'vitest'
import { buildSearch } from '../../lib/search/build'
import { SEARCH_AT_REST, type SearchState } from '../../lib/site'
import { inventCorpus } from '../citing-authorities'
import { createEngine } from './project-search'

const invented = await inventCorpus([
  {
    id: 'lamps',
    body: 'un-general-assembly',
    symbol: 'A/RES/70/237',
    date: '2015-12-23',
    text: `Noting the lanterns,[^1]

At the harbour

1. Decides to keep lanterns;

2. Requests a report.

Annex

Every lighthouse keeper signs the harbour book.

[^1]: See General Assembly resolution 61/120 on beacons, and the lanterns of old.`,
  },
  {
    id: 'beacons',
    body: 'un-general-assembly',
    symbol: 'A/RES/61/120',
    date: '2006-12-23',
    text: `Noting its resolution 53/70 of 4 December 1998 and Security Council resolution 1373 (2001),

1. Decides to build beacons in accordance with resolution A/RES/53/70;

2. Recalls document A/70/174.`,
  },
])
const engine = createEngine(
  await buildSearch({
    ...invented,
    texts: new Map(),
    textStarts: new Map(),
    annotations: new Map(),
    translations: new Map(),
    releases: [],
  }),
)

async function found(query: string, state: Partial<SearchState> = {}) {
  const results = await engine.search({ ...SEARCH_AT_REST, query, ...state })
  if (results?.type !== 'results' || results.found.view !== 'clauses') throw new Error('No clauses')
  return results.found.groups.flatMap(({ resolution, entries }) =>
    entries.map(
      ({ kind, place, fragment }) => `${resolution.id} ${kind} ${place} #${fragment.split(':')[0]}`,
    ),
  )
}

describe('what is beside the clauses', () => {
  test.each([
    ['lighthouse', ['lamps other Annex #']],
    ['harbour', ['lamps other Heading #sec-1', 'lamps other Annex #']],
    ['lanterns', ['lamps preambular 1 #pp-1', 'lamps operative 1 #op-1', 'lamps footnote 1 #fn-1']],
    ['kind:footnote', ['lamps footnote 1 #fn-1']],
    ['kind:other harbour -lighthouse', ['lamps other Heading #sec-1']],
    // Each is alone: words of a footnote are none of a clause, nor of the annex.
    ['lanterns lighthouse', []],
    ['beacons old', ['lamps footnote 1 #fn-1']],
    // But they are words of the resolution.
    ['lighthouse report in:resolution', ['lamps operative 2 #op-2', 'lamps other Annex #']],
    ['cites:A/RES/61/120', ['lamps footnote 1 #fn-1']],
    // What the corpus lacks, however it is cited.
    ['cites:A/RES/53/70', ['beacons preambular 1 #pp-1', 'beacons operative 1 #op-1']],
    ['cites:53/70 kind:operative', ['beacons operative 1 #op-1']],
    ['cites:"S/RES/1373 (2001)"', ['beacons preambular 1 #pp-1']],
    ['cites:S/RES/1373', ['beacons preambular 1 #pp-1']],
    ['cites:A/70/174', ['beacons operative 2 #op-2']],
    ['cites:A/RES/53/7', []],
  ])('%s', async (query, expected) => {
    expect(await found(query)).toEqual(expected)
  })

  test('is counted as what it is', async () => {
    const results = await engine.search({ ...SEARCH_AT_REST, query: 'lanterns OR harbour' })
    expect(results).toMatchObject({
      total: { clauses: 2, footnotes: 1, others: 2, notes: 0, resolutions: 1, hits: 5 },
    })
  })

  test('is shown on its own', async () => {
    expect(await found('lanterns', { kind: 'footnote' })).toEqual(['lamps footnote 1 #fn-1'])
    expect(await found('', { kind: 'other' })).toEqual([])
  })

  test('is called by what it is in a concordance, and leads there', async () => {
    const results = await engine.search({
      ...SEARCH_AT_REST,
      query: 'harbour OR beacons',
      view: 'concordance',
    })
    if (results?.type !== 'results' || results.found.view !== 'concordance') throw new Error('None')
    expect(results.found.rows.map(({ place, path }) => [place, path])).toEqual([
      ['Heading', '/resolutions/lamps/#sec-1'],
      ['Annex', '/resolutions/lamps/'],
      ['Footnote 1', '/resolutions/lamps/#fn-1'],
      ['Operative 1', '/resolutions/beacons/#op-1'],
    ])
  })
})
