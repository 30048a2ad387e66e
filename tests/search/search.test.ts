import { describe, expect, test } from 'vitest'
import { NO_COUNTS } from '../../lib/search/counts'
import { SEARCH_AT_REST } from '../../lib/site'
import { allClauses } from '../../lib/views'
import { getTestCorpus } from '../helpers'
import { engine, find, placesOf } from './project-search'

const corpus = await getTestCorpus()
const clauses = corpus.resolutions.flatMap((resolution) =>
  allClauses(resolution).map((clause) => ({ id: resolution.id, ...clause })),
)
const notes = corpus.resolutions.flatMap(({ id }) =>
  (corpus.annotations.get(id)?.notes ?? []).map(({ number, text }) => ({
    id,
    anchor: `note-${number}`,
    text,
  })),
)
/** Headings and what else the texts have beside their clauses. */
const others = corpus.resolutions.flatMap(({ id, blocks }) =>
  blocks.flatMap((block) => {
    if (block.type !== 'heading' && block.type !== 'paragraph') return []
    return [{ id, anchor: block.type === 'heading' ? block.anchor : '', text: block.text }]
  }),
)
const AALCO = 'aalco-res-54-sp2'
const IPU = 'ipu-132-cyber-warfare'

/** The words of a text by a plain rule of the test's own. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** A plain scan: the texts that have words in sequence, and how often. */
function scan(
  words: readonly string[],
  texts: readonly { id: string; anchor: string; text: string }[],
) {
  const found: string[] = []
  let hits = 0
  for (const { id, anchor, text } of texts) {
    const all = wordsOf(text)
    const here = all.filter((_, at) => words.every((word, step) => all[at + step] === word)).length
    if (here > 0) found.push(`${id}#${anchor}`)
    hits += here
  }
  return { found: found.sort(), hits }
}

describe('every word, pair and phrase of the texts finds and counts what a plain scan does', () => {
  const all = [...clauses, ...others, ...notes]
  const rows = all.map(({ text }) => wordsOf(text))

  test.each([1, 2, 4])('in sequences of %i', async (length) => {
    const sequences = new Map<string, string[]>()
    for (const words of rows) {
      // Repeated words may overlap themselves, which the plain scan would count as two.
      for (let at = 0; at + length <= words.length; at += length) {
        const sequence = words.slice(at, at + length)
        if (new Set(sequence).size === length) sequences.set(sequence.join(' '), sequence)
      }
    }
    expect(sequences.size).toBeGreaterThan(700)
    for (const [query, sequence] of sequences) {
      const { total } = await find(`"${query}"`, { view: 'figures' })
      const inClauses = scan(sequence, clauses)
      const inOthers = scan(sequence, others)
      const inNotes = scan(sequence, notes)
      expect(total, query).toMatchObject({
        clauses: inClauses.found.length,
        others: inOthers.found.length,
        notes: inNotes.found.length,
        hits: inClauses.hits + inOthers.hits + inNotes.hits,
      })
    }
  })

  test('and they are these clauses', async () => {
    for (const word of new Set(clauses.flatMap(({ text }) => wordsOf(text)))) {
      expect((await placesOf(`"${word}"`)).sort(), word).toEqual(scan([word], clauses).found)
    }
  })
})

describe('questions of a scholar', () => {
  /** A query, and the clauses that it finds. */
  const QUERIES: [string, string[]][] = [
    ['attribution', [`${IPU}#pp-12`, `${IPU}#pp-13`]],
    ['ATTRIBUTION', [`${IPU}#pp-12`, `${IPU}#pp-13`]],
    ['áttribution', [`${IPU}#pp-12`, `${IPU}#pp-13`]],
    ['sovereignty', [`${AALCO}#op-2`]],
    ['terrorism', [`${AALCO}#pp-6`, `${IPU}#pp-14`]],
    ['"terrorism"', []],
    ['international humanitarian law', [`${IPU}#op-6`]],
    ['132nd', []],
    ['Inter-Parliamentary Union', []],
    ['Charter of the United Nations', [`${AALCO}#pp-8`, `${AALCO}#op-2`, `${IPU}#pp-3`]],
    ['cyberattack', [`${AALCO}#pp-7`]],
    ['cyber-attack', [`${AALCO}#pp-7`]],
    ['cyber attack', [`${AALCO}#pp-7`]],
    ['cyber attacks', [`${AALCO}#pp-7`]],
    ['nonstate', [`${AALCO}#pp-7`, `${IPU}#pp-9`, `${IPU}#pp-13`]],
    ['organisation', [`${AALCO}#op-3`, `${IPU}#op-11`]],
    ['organi?ations', [`${AALCO}#op-3`, `${IPU}#op-11`]],
    ['sovereignity', []],
    ['sover', []],
    ['sover*', [`${AALCO}#op-2`]],
    ['*ttribution', [`${IPU}#pp-12`, `${IPU}#pp-13`]],
    ['attribution mistaken', [`${IPU}#pp-13`]],
    ['attribution AND mistaken', [`${IPU}#pp-13`]],
    ['attribution NOT mistaken', [`${IPU}#pp-12`]],
    ['attribution -mistaken', [`${IPU}#pp-12`]],
    ['(attribution OR sovereignty) -mistaken', [`${AALCO}#op-2`, `${IPU}#pp-12`]],
    ['attribution sovereignty', []],
    ['attribution sovereignty in:resolution', []],
    ['charter governance in:resolution kind:operative', [`${AALCO}#op-1`, `${AALCO}#op-2`]],
    ['"mistaken attribution"', [`${IPU}#pp-13`]],
    ['“mistaken attribution”', [`${IPU}#pp-13`]],
    ['„mistaken attribution”', [`${IPU}#pp-13`]],
    ['«mistaken attribution»', [`${IPU}#pp-13`]],
    ['"mistaken attribution', [`${IPU}#pp-13`]],
    ['"attribution mistaken"', []],
    ['"mistaken attribut"', []],
    ['"attribution mistaken"~0', [`${IPU}#pp-13`]],
    ['"attribution mistaken">0', []],
    ['"united charter"~0', []],
    ['"united charter"~1', [`${IPU}#pp-3`]],
    ['("use of force" ~10 Charter)', []],
    ['("use of force" ~10 domain)', [`${IPU}#pp-11`]],
    ['body:ipu verb:urges', [`${IPU}#op-11`]],
    ['body:AALCO charter kind:operative', [`${AALCO}#op-2`]],
    ['year:2014..2015 sovereignty', [`${AALCO}#op-2`]],
    ['year:2016.. sovereignty', []],
    ['date:2015-04 sovereignty', [`${AALCO}#op-2`]],
    ['date:..2015-03 sovereignty', []],
    ['topic:terrorism kind:preambular', [`${AALCO}#pp-6`, `${IPU}#pp-14`]],
    ['cites:un-charter', [`${AALCO}#pp-8`, `${AALCO}#op-2`, `${IPU}#pp-3`]],
    ['cites:"Charter of the United Nations" status:draft', [`${IPU}#pp-3`]],
    ['resolution:C-I/132/DR attribution', [`${IPU}#pp-12`, `${IPU}#pp-13`]],
    ['force:urges', [`${IPU}#pp-14`, `${IPU}#op-3`, `${IPU}#op-7`, `${IPU}#op-11`].slice(1)],
    ['opening:"further recommends"', [`${IPU}#op-10`]],
    ['language:fr', []],
    ['ttribution', []],
    ['átтribution', []],
    ['constructor', []],
    ['__proto__', []],
    ['<blink>', []],
  ]
  test.each(QUERIES)('%s', async (query, expected) => {
    const places = await placesOf(query)
    expect(places.sort()).toEqual([...expected].sort())
  })

  test('“cyberspace -Internet” has no clause with both', async () => {
    const expected = clauses.flatMap(({ id, anchor, text }) => {
      const words = wordsOf(text)
      return words.includes('cyberspace') && !words.includes('internet') ? [`${id}#${anchor}`] : []
    })
    expect((await placesOf('cyberspace -Internet')).sort()).toEqual(expected.sort())
  })

  test('“NOT war” leaves out clauses, and marks nothing', async () => {
    const { total, found } = await find('NOT war')
    expect(total.hits).toBe(0)
    expect(total.clauses).toBeLessThan(clauses.length)
    if (found.view !== 'clauses') throw new Error('Unexpected view')
    expect(
      found.groups.flatMap(({ entries }) => entries.flatMap(({ snippet }) => snippet)),
    ).not.toContainEqual(expect.objectContaining({ match: true }))
  })

  test.each(['', '   ', '""', '“ ”', '.,;', '-', '*', '"', '()', '😀', '¶ §', 'No.'])(
    'nothing is asked by %j, and it has an answer',
    async (query) => {
      expect(await find(query)).toMatchObject({ isEmpty: true, total: { clauses: 0, hits: 0 } })
    },
  )

  test.each([
    'x'.repeat(3_000),
    'war '.repeat(10_000),
    '('.repeat(500),
    '-'.repeat(500),
    'a OR '.repeat(300),
  ])('the long query %#, has an answer', async (query) => {
    expect(await find(query)).toMatchObject({ type: 'results' })
  })
})

describe('how a query was read', () => {
  test('in words, with what is left without each part', async () => {
    const { reading } = await find('body:ipu ("use of force" OR attribution) -Internet')
    expect(reading.parts).toEqual([
      { words: 'by IPU', rest: '(“use of force” OR attribution) NOT internet' },
      { words: '“use of force” or attribution', rest: 'body:ipu NOT internet' },
      { words: 'not internet', rest: 'body:ipu (“use of force” OR attribution)' },
    ])
  })

  test('with the forms of each word that stand in the corpus, which can be taken off', async () => {
    const { reading } = await find('terrorism')
    expect(reading.forms).toEqual([
      {
        word: 'terrorism',
        isPattern: false,
        forms: [
          { form: 'terrorism', count: expect.any(Number), isOn: true },
          { form: 'terrorist', count: expect.any(Number), isOn: true },
          { form: 'terrorists', count: expect.any(Number), isOn: true },
        ],
      },
    ])
    const without = await find('terrorism', { off: ['terrorist'] })
    expect(without.total.clauses).toBe(0)
    expect(without.reading.forms[0]?.forms[1]).toMatchObject({ form: 'terrorist', isOn: false })
  })

  test('with the words that a pattern stands for, which are not chosen one by one', async () => {
    const { reading } = await find('sover*')
    expect(reading.forms).toEqual([
      {
        word: 'sover*',
        isPattern: true,
        forms: [
          expect.objectContaining({ form: 'sovereignty' }),
          expect.objectContaining({ form: 'sovereign' }),
        ],
      },
    ])
  })

  test.each([
    ['foo:bar', 'unknown-field', 'foo:bar'],
    ['body:xyz war', 'unknown-value', 'body:xyz'],
    ['war OR', 'literal', 'OR'],
    ['AND war', 'literal', 'AND'],
    ['war para.', 'passed-over', 'para.'],
    ['war *', 'everything', '*'],
  ])('“%s”: %s', async (query, type, words) => {
    expect((await find(query)).reading.remarks).toContainEqual(
      expect.objectContaining({ type, words }),
    )
  })
})

describe('beside clauses', () => {
  const offered = async (query: string) =>
    (await engine.offers(query)).things.map(({ type, name }) => `${type}: ${name}`)

  test.each([
    ['terrorism', 'topic: Terrorism'],
    ['international humanitarian law', 'topic: International humanitarian law'],
    ['132nd', 'session: 132nd Assembly, IPU'],
    ['Inter-Parliamentary Union', 'body: Inter-Parliamentary Union'],
    ['Charter of the United Nations', 'instrument: Charter of the United Nations'],
    ['AALCO/RES/54/SP2', 'resolution: INTERNATIONAL LAW IN CYBERSPACE'],
    ['C-I/132/DR', 'resolution: Cyber warfare: A serious threat to peace and global security'],
    ['beijing', 'resolution: INTERNATIONAL LAW IN CYBERSPACE'],
    ['lazrek', 'resolution: Cyber warfare: A serious threat to peace and global security'],
    ['sover', 'topic: Sovereignty'],
    ['Article 51', 'part: Article 51, Charter of the United Nations'],
    ['Article 2 (4)', 'part: Article 2 (4), Charter of the United Nations'],
    ['Art. 51', 'part: Article 51, Charter of the United Nations'],
  ])('“%s” offers %s', async (query, expected) => {
    expect(await offered(query)).toContain(expected)
  })

  test('a resolution has its symbol beside its title, which others may have too', async () => {
    const { things } = await engine.offers('cyberspace')
    expect(things.filter(({ type }) => type === 'resolution')).toMatchObject([
      { details: 'AALCO/RES/54/SP2' },
    ])
  })

  test.each([['zebra'], ['“1 April 2015”'], ['attribution OR war'], ['body:ipu']])(
    '“%s” offers nothing',
    async (query) => {
      expect(await offered(query)).toEqual([])
    },
  )

  test.each([
    ['op 3 AALCO', `/resolutions/${AALCO}/#op-3`],
    ['AALCO/RES/54/SP2 para 3', `/resolutions/${AALCO}/#op-3`],
    ['AALCO/RES/54/SP2, para. 3', `/resolutions/${AALCO}/#op-3`],
    ['AALCO/RES/54/SP2 ¶ 4', `/resolutions/${AALCO}/#op-4`],
    ['paragraph 8 of AALCO/RES/54/SP2', `/resolutions/${AALCO}/#pp-8`],
    ['pp 8 aalco', `/resolutions/${AALCO}/#pp-8`],
    ['preambular paragraph 8 of AALCO/RES/54/SP2', `/resolutions/${AALCO}/#pp-8`],
    ['ipu 132 op 9', `/resolutions/${IPU}/#op-9`],
    ['A/RES/62/228 ¶ 35', null],
    ['AALCO/RES/54/SP2 op 99', null],
    ['Article 999', null],
  ])('“%s” goes to %s', async (query, path) => {
    const { goTo } = await engine.offers(query)
    expect(goTo.map((each) => each.path)).toEqual([path])
  })
})

describe('where nothing is found', () => {
  test('other spellings are offered', async () => {
    expect((await find('sovereignity')).help?.spellings[0]).toMatchObject({
      instead: 'sovereignty',
      query: 'sovereignty',
    })
    expect((await find('cyberdomain')).help?.spellings[0]?.instead).toBe('“cyber domain”')
  })

  test('and what each part finds alone', async () => {
    expect(
      (await find('attribution sovereignty zebra', { kind: 'operative' })).help?.parts,
    ).toEqual(
      [
        { words: 'attribution', query: 'attribution', clauses: 7 },
        { words: 'sovereignty', query: 'sovereignty', clauses: 5 },
        { words: 'zebra', query: 'zebra', clauses: 0 },
      ].map((part) => ({ ...part, clauses: expect.any(Number) })),
    )
  })

  test('a word that is being typed is completed', async () => {
    expect((await engine.completions('sover')).map(({ word }) => word)).toEqual([
      'sovereignty',
      'sovereign',
    ])
    expect(await engine.completions('x'.repeat(3_000))).toEqual([])
  })

  test.each([
    ['body:', ['body:ipu', 'body:aalco']],
    ['body:a', ['body:aalco']],
    ['BODY:A', ['body:aalco']],
    ['kind:', ['kind:note', 'kind:preambular', 'kind:operative', 'kind:other']],
    ['kind:foot', []],
    ['year:20', ['year:2015']],
    ['date:2015-04', ['date:2015-04-17']],
    ['verb:ur', ['verb:urge']],
    ['force:en', ['force:encourages']],
    ['opening:calls', ['opening:"Calls upon"']],
    ['topic:"international hum', ['topic:international-humanitarian-law']],
    ['cites:un-ch', ['cites:un-charter']],
    ['cites:"United Nations Charter', ['cites:un-charter']],
    ['resolution:AALCO', ['resolution:aalco-res-54-sp2']],
    ['status:', ['status:draft', 'status:adopted']],
    ['language:', ['language:en']],
    ['vote:', []],
    ['subject:', []],
    // Words of notes may be any, and a field that there is not has no values.
    ['note:Tall', []],
    ['colour:r', []],
    ['verb:urge', []],
  ])('a value of a field too: %s', async (typed, expected) => {
    const completions = await engine.completions(typed)
    expect(completions.map(({ word }) => word)).toEqual(expected)
    for (const { word, count } of completions) {
      const { total } = await find(word)
      expect(total.clauses + total.others + total.footnotes + total.notes, word).toBe(count)
    }
  })
})

describe('filters', () => {
  test('by body and by kind, and what was searched', async () => {
    expect(await placesOf('charter', { body: 'aalco' })).toEqual([`${AALCO}#pp-8`, `${AALCO}#op-2`])
    expect(await find('charter', { body: 'ipu', kind: 'operative' })).toMatchObject({
      total: { clauses: 0, notes: 0 },
      searched: { ...NO_COUNTS, clauses: 12, resolutions: 1 },
    })
    expect((await find('charter')).searched).toEqual({
      ...NO_COUNTS,
      clauses: 40,
      others: others.length,
      notes: 57,
      resolutions: 2,
    })
    expect((await find('', { kind: 'note' })).searched).toEqual({
      ...NO_COUNTS,
      notes: notes.length,
      resolutions: 2,
    })
    expect((await find('charter', { body: 'nobody' })).searched.clauses).toBe(0)
  })

  test('notes on their own, or left out', async () => {
    expect(await placesOf('sovereignty', { kind: 'note' })).toEqual([])
    expect((await placesOf('sovereignty', { kind: 'note' }, 'notes')).length).toBeGreaterThan(0)
    expect(await placesOf('note:Tallinn', {}, 'notes')).toEqual(
      await placesOf('Tallinn', { kind: 'note' }, 'notes'),
    )
  })

  test('facets count what was found, and lead to it', async () => {
    const facets = await engine.facets({ ...SEARCH_AT_REST, query: 'security' })
    expect(facets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Body', 'Kind', 'Verb', 'Force', 'Topic', 'Status']),
    )
    for (const { values } of facets) {
      for (const { clauses: count, query } of values) {
        const { total } = await find(query)
        expect(total.clauses + total.others + total.notes, query).toBe(count)
      }
    }
  })
})

describe('pages', () => {
  test('have all that was found, each once', async () => {
    const all = await placesOf('kind:preambular OR kind:operative')
    expect(all.sort()).toEqual(clauses.map(({ id, anchor }) => `${id}#${anchor}`).sort())
  })

  test('by date', async () => {
    const [first] = await placesOf('cyberspace', { sort: 'newest' })
    const [last] = await placesOf('cyberspace', { sort: 'oldest' })
    expect([first, last]).toEqual([`${AALCO}#pp-3`, `${IPU}#pp-1`])
  })
})
