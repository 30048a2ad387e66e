import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createCitationReader,
  createShardsReader,
  divided,
  type IndexedWork,
  toIndexedWork,
} from '../../lib/cite'
import {
  type CitedPlace,
  cite,
  citedWork,
  plainText,
  rangeOfPlaces,
  toCitedPlace,
} from '../../lib/export/citation'
import { getAuthorities, getTestCorpus } from '../helpers'

const authorities = await getAuthorities()
const { resolutions } = await getTestCorpus()
const { bodies, citation } = authorities

const seeds = resolutions.map((resolution) =>
  toIndexedWork(
    citedWork(
      resolution,
      bodies.find(({ id }) => id === resolution.body?.value),
    ),
    resolution,
  ),
)

/** Texts that are not in the project, with clauses of every kind. */
function invented(body: string, symbol: string, date: string): IndexedWork {
  const found = bodies.find(({ id }) => id === body)
  if (!found) throw new Error(`No body ${body}`)
  return {
    id: symbol.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    body: { id: body, name: found.name, short: found.short },
    symbol,
    title: 'An invented title',
    name: 'An invented title',
    date,
    issued: null,
    session: null,
    status: 'adopted',
    translation: null,
    language: 'en',
    anchors: [
      'pp-1',
      'pp-2',
      'pp-3',
      'op-1',
      'op-2',
      'op-2-a',
      'op-2-b',
      'op-2-c',
      'op-3',
      'op-8=9/a',
    ],
  }
}
const works = [
  ...seeds,
  invented('un-general-assembly', 'A/RES/51/210', '1996-12-17'),
  invented('un-security-council', 'S/RES/1373 (2001)', '2001-09-28'),
  invented('un-general-assembly', '3314 (XXIX)', '1974-12-14'),
  invented('un-human-rights-council', 'A/HRC/RES/7/14', '2008-03-27'),
]
const read = createCitationReader({ authorities, works })

/** What is found, each as where it leads. */
function found(pasted: string): string[] {
  return read(pasted).map(({ symbol, places, missing }) => {
    const all = places.map(({ work, fragment }) => `${work.id}${fragment && '#'}${fragment}`)
    const led = all.join(' or ') || `not here: ${symbol}`
    return missing === null ? led : `${led} without ${missing}`
  })
}

const CASES: [pasted: string, ...expected: string[]][] = [
  ['AALCO/RES/54/SP2', 'aalco-res-54-sp2'],
  ['AALCO/RES/54/SP2, para 2', 'aalco-res-54-sp2#op-2'],
  ['See AALCO/RES/54/SP2, paras. 2–4.', 'aalco-res-54-sp2#op-2..op-4'],
  ['S.C. Res. 1373, ¶ 2(a), U.N. Doc. S/RES/1373 (Sept. 28, 2001).', 's-res-1373-2001-#op-2-a'],
  ['Security Council resolution 1373 (2001), OP2', 's-res-1373-2001-#op-2'],
  ['S/RES/1373 (2001), PP3', 's-res-1373-2001-#pp-3'],
  ['G.A. Res. 51/210, ¶¶ 1–3, U.N. Doc. A/RES/51/210 (Dec. 17, 1996)', 'a-res-51-210#op-1..op-3'],
  ['UNGA Res 3314 (XXIX) (14 December 1974), para 1', '3314-xxix-#op-1'],
  ['A/RES/70/237, para. 3', 'not here: A/RES/70/237'],
  ['A/RES/51/210, para. 99', 'a-res-51-210 without 99'],
  // What a clause is called is the printed number, not that of its anchor.
  ['A/RES/51/210, para. 9 (a)', 'a-res-51-210#op-8'],
  // A paragraph of another work is not taken for one of the text before.
  ['AALCO/RES/54/SP2; Smith, Law (2010) para 3', 'aalco-res-54-sp2'],
  [
    '1. AALCO/RES/54/SP2, para 1.\n2. A/RES/51/210, para 2 (b);\n3. A/RES/70/237.',
    'aalco-res-54-sp2#op-1',
    'a-res-51-210#op-2-b',
    'not here: A/RES/70/237',
  ],
  ['no citation in 2015, and none in and/or 24/7'],
  [''],
]

test.each(CASES)('%j', (pasted, ...expected) => {
  expect(found(pasted)).toEqual(expected)
})

test('what was pasted is given back as it was', () => {
  const pasted = 'Cf.\nS.C. Res. 1373,\n¶ 2(a); and A/RES/51/210, para. 2 too'
  expect(read(pasted).map(({ words }) => words)).toEqual([
    'S.C. Res. 1373, ¶ 2(a)',
    'A/RES/51/210, para. 2',
  ])
})

describe('what is cited in a style is found again', () => {
  const placesOf = ({ anchors }: IndexedWork): CitedPlace[] =>
    anchors.flatMap((written) => {
      const [anchor = '', path] = written.split('=')
      return toCitedPlace(anchor, path) ?? []
    })
  const cases = fc
    .tuple(
      fc.constantFrom(...works),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      fc.constantFrom('', 'See ', '12. '),
    )
    .map(([work, first, second, isRange, before]) => {
      const places = placesOf(work)
      const place = places[first % (places.length + 1)]
      const alike = places.filter(
        (each) =>
          each.kind === place?.kind &&
          each.path.length === place.path.length &&
          each.path.length === 1,
      )
      const other = alike[second % Math.max(alike.length, 1)]
      const isOrdered = place && other && Number(place.path[0]) < Number(other.path[0])
      const cited =
        isRange && isOrdered && place.path.length === 1 ? rangeOfPlaces(place, other) : place
      return { work, place: cited, before }
    })

  test.each(citation.styles.map(({ id }) => id))('%s', (id) => {
    const style = citation.styles.find((each) => each.id === id)
    if (!style) throw new Error(id)
    fc.assert(
      fc.property(cases, ({ work, place, before }) => {
        const written = before + plainText(cite(work, style, citation, { place }))
        const answers = read(written)
        expect(answers.map(({ places }) => places.map((each) => each.work.id))).toEqual([[work.id]])
        expect(answers[0]?.places[0]?.place ?? undefined).toEqual(place)
      }),
      { numRuns: 300 },
    )
  })
})

test('any text is read, in time that grows with its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (pasted) => {
      for (const { words } of read(pasted)) expect(words).not.toBe('')
    }),
  )
  const page = 'See A/RES/51/210, para. 2 (a), and S.C. Res. 1373, ¶ 2. '.repeat(2000)
  expect(read(page)).toHaveLength(4000)
})

describe('a large corpus in shards', () => {
  const many = [
    ...works,
    ...Array.from({ length: 900 }, (_, index) => {
      const [session, number] = [60 + Math.floor(index / 60), index % 60]
      return [
        invented('un-general-assembly', `A/RES/${session}/${number}`, '2005-12-01'),
        invented('un-security-council', `S/RES/${1400 + index} (2002)`, '2002-05-01'),
        invented('un-human-rights-council', `A/HRC/RES/${session}/${number}`, '2008-03-27'),
      ]
    }).flat(),
  ]
  const shards = divided(many, authorities)
  const whole = createCitationReader({ authorities, works: many })
  const reader = () => {
    const asked: number[] = []
    const load = async (shard: number) => {
      asked.push(shard)
      return shards[shard] ?? {}
    }
    return { read: createShardsReader({ authorities, count: shards.length, load }), asked }
  }

  test('every text is in a shard, and few are in several', () => {
    const held = shards.flatMap((shard) => Object.values(shard))
    expect(new Set(held.map(({ id }) => id)).size).toBe(new Set(many.map(({ id }) => id)).size)
    expect(held.length).toBeLessThan(many.length * 1.2)
    const largest = Math.max(...shards.map((shard) => Object.keys(shard).length))
    expect(largest).toBeLessThan((4 * many.length) / shards.length)
  })

  const bibliography = CASES.map(([pasted]) => pasted).join('\n\n')

  test.each([...CASES.map(([pasted]) => pasted), 'GA Res 61/7; resolution 61/7', bibliography])(
    '%j is answered as by the whole',
    async (pasted) => {
      const { read: readShards, asked } = reader()
      expect(await readShards(pasted)).toEqual(whole(pasted))
      expect(new Set(asked).size).toBe(asked.length)
    },
  )

  test('any citations are, in any style, and little is loaded for each', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...many), fc.constantFrom(...citation.styles)), {
          minLength: 1,
          maxLength: 4,
        }),
        async (cited) => {
          const pasted = cited
            .map(([work, style]) => plainText(cite(work, style, citation)))
            .join('; ')
          const { read: readShards, asked } = reader()
          expect(await readShards(pasted)).toEqual(whole(pasted))
          expect(asked.length).toBeLessThanOrEqual(3 * cited.length)
        },
      ),
      { numRuns: 20 },
    )
  })

  test('what is not there is asked for again', async () => {
    let isThere = false
    const readShards = createShardsReader({
      authorities,
      count: shards.length,
      load: async (shard) => {
        if (!isThere) throw new Error('404')
        return shards[shard] ?? {}
      },
    })
    await expect(readShards('A/RES/61/7')).rejects.toThrow('404')
    isThere = true
    expect(await readShards('A/RES/61/7')).toEqual(whole('A/RES/61/7'))
  })

  test('a small corpus is one shard', () => {
    expect(divided(works, authorities)).toEqual([{ ...works }])
  })
})
