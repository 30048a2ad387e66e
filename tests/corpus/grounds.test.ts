import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parallelReading } from '../../lib/corpus'
import { groundsOf } from '../../lib/corpus/views/grounds'
import { clauses } from '../../lib/views'
import { getAuthorities, getTestCorpus, parseText } from '../helpers'

const { topics, openings } = await getAuthorities()
const functionWords = new Set(openings.get('en')?.functionWords)
const corpus = await getTestCorpus()

/** What is proposed for each operative paragraph of a text: "op-1 < pp-2: shared words". */
function propose(text: string, tags: Record<string, string[]> = {}): string[] {
  const annotations = { topics: new Map(Object.entries(tags)) }
  return groundsOf(parseText(text), { annotations, topics, functionWords }).flatMap(
    ({ operative, grounds }) =>
      grounds.map(
        ({ preambular, topics: shared, words }) =>
          `${operative.anchor} < ${preambular.anchor}: ${[...shared.map(({ id }) => `#${id}`), ...words.map((each) => each.operative.words)].join(', ')}`,
      ),
  )
}

const TEXT = [
  'The Assembly,',
  '(1) Noting the protection of civilian objects in war,',
  '(2) Recalling the freedom of the high seas,',
  '(3) Welcoming the report of the committee,',
  '(4) Aware of the attribution of conduct,',
  '(5) Mindful of the climate,',
]
const operative = (...words: string[]) =>
  [...TEXT, ...words.map((each, index) => `${index + 1}. ${each}`)].join('\n')

describe('grounds', () => {
  test('share a run of words', () => {
    expect(propose(operative('Decides to protect civilian objects;', 'Urges peace.'))).toEqual([
      'op-1 < pp-1: civilian objects',
    ])
  })

  test('whatever the number of a word, its capitals and its spaces', () => {
    expect(propose(operative('Decides on the Freedom  of the high sea.'))).toEqual([
      'op-1 < pp-2: Freedom of the high sea',
    ])
  })

  test('share a topic that few clauses have', () => {
    expect(
      propose(operative('Decides to meet;', 'Urges peace.'), {
        'pp-5': ['sovereignty'],
        'op-2': ['sovereignty', 'cybercrime'],
      }),
    ).toEqual(['op-2 < pp-5: #sovereignty'])
  })

  test('share a single word only where it is a term of a topic', () => {
    expect(propose(operative('Decides on attribution;', 'Notes the climate.'))).toEqual([
      'op-1 < pp-4: attribution',
    ])
  })

  test.each([
    ['nothing', 'Decides to meet.'],
    ['words that say nothing', 'Decides of the in of the.'],
    ['words that punctuation parts', 'Decides on freedom, of the, high; seas.'],
    ['words in another order', 'Decides on objects civilian.'],
    ['the words that open them', 'Aware of it, welcoming it, decides.'],
  ])('are not proposed where two clauses share %s', (_, words) => {
    expect(propose(operative(words, 'Urges peace.'))).toEqual([])
  })

  test('are those of a sub-paragraph too', () => {
    const text = operative(
      'Requests:\n(a) The protection of civilian objects;\n(b) Peace;',
      'Urges.',
    )
    expect(propose(text)).toEqual(['op-1 < pp-1: protection of civilian objects'])
    expect(
      propose(operative('Requests:\n(a) Peace;', 'Urges.'), {
        'op-1-a': ['sovereignty'],
        'pp-5': ['sovereignty'],
      }),
    ).toEqual(['op-1 < pp-5: #sovereignty'])
  })

  test('do not run across the end of a sub-paragraph', () => {
    expect(
      propose(operative('Requests:\n(a) Protection of civilian\n(b) Objects in war;', 'Urges.')),
    ).toEqual(['op-1 < pp-1: Protection of civilian'])
  })

  test('do not come from a topic that every clause has', () => {
    const tags = Object.fromEntries(
      ['pp-1', 'pp-2', 'pp-3', 'pp-4', 'pp-5', 'op-1'].map((anchor) => [anchor, ['sovereignty']]),
    )
    expect(propose(operative('Decides to meet.'), tags)).toEqual([])
  })
})

test('what is shown as shared is in both paragraphs', () => {
  const words = fc.constantFrom(
    'law',
    'cyber',
    'State',
    'sovereignty',
    'of',
    'the',
    'peace,',
    'use',
  )
  const clause = fc.array(words, { minLength: 1, maxLength: 8 }).map((each) => each.join(' '))
  const stem = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')
  fc.assert(
    fc.property(
      fc.array(clause, { minLength: 1, maxLength: 6 }),
      fc.array(clause, { minLength: 1, maxLength: 4 }),
      (preamble, decisions) => {
        const text = [
          'The Assembly,',
          ...preamble.map((each, index) => `(${index + 1}) Noting ${each},`),
          ...decisions.map((each, index) => `${index + 1}. Decides ${each};`),
        ].join('\n')
        const resolution = parseText(text)
        const found = groundsOf(resolution, {
          annotations: { topics: new Map() },
          topics,
          functionWords,
        })
        expect(found.map((each) => each.operative.anchor)).toEqual(
          clauses(resolution, 'operative').map(({ anchor }) => anchor),
        )
        for (const { operative: decision, grounds } of found) {
          expect(grounds.length).toBeLessThanOrEqual(3)
          for (const { preambular, words: shared } of grounds) {
            expect(shared.length).toBeGreaterThan(0)
            for (const each of shared) {
              const here = decision.text.slice(each.operative.start, each.operative.end)
              const there = preambular.text.slice(each.preambular.start, each.preambular.end)
              expect(stem(here)).toBe(stem(there))
            }
          }
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('the private sector of the IPU: operative 7 is read beside preambular 8', () => {
  const ipu = corpus.resolutions.find(({ id }) => id === 'ipu-132-cyber-warfare')
  if (!ipu) throw new Error('The IPU text is missing')
  const seventh = parallelReading(corpus, ipu).find((each) => each.operative.anchor === 'op-7')
  const [first] = seventh?.grounds ?? []
  expect(first?.preambular.anchor).toBe('pp-8')
  expect(first?.topics.map(({ id }) => id)).toEqual(['private-sector'])
  expect(first?.words.map((each) => each.operative.words)).toEqual([
    'private sector and civil society',
  ])
})
