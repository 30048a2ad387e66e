import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../lib/search/evaluate/evaluate'
import { filesFor } from '../../lib/search/evaluate/files'
import { createHitFinder } from '../../lib/search/evaluate/hits'
import { createWordForms, NO_FORMS, type WordFormData } from '../../lib/search/query/forms'
import { printQuery } from '../../lib/search/query/print'
import { readQuery } from '../../lib/search/query/read'
import type { Tree } from '../../lib/search/query/tree'
import { evaluatePlainly } from '../../scripts/bench/search/plain'
import { indexOf, plainly, type Sample, type SampleParagraph } from './sample-index'

const WORDS = [
  'peace',
  'security',
  'state',
  'states',
  'of',
  'force',
  'use',
  'cyber',
  'attack',
  'cyberattack',
]
const FORMS: WordFormData = {
  ...NO_FORMS,
  plurals: [['', 's']],
  families: [
    ['cyber attack', 'cyber attacks'],
    ['peace', 'peaceful', 'use of force'],
  ],
  functionWords: ['of'],
  hyphenated: ['use force'],
}

const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ', ', '-')), {
    maxLength: 14,
  })
  .map((parts) => parts.flat().join(''))
const paragraph = (...letters: SampleParagraph['letter'][]): fc.Arbitrary<SampleParagraph> =>
  fc.record({ letter: fc.constantFrom(...letters), text })
const sample: fc.Arbitrary<Sample> = fc.array(
  fc
    .tuple(
      paragraph('P', 'O'),
      fc.array(paragraph('P', 'O', 'p', 'o', 'N', 'F', 'X'), { maxLength: 5 }),
    )
    .map(([first, rest]) => [first, ...rest]),
  { minLength: 1, maxLength: 3 },
)

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  fc.constantFrom(
    'sta*',
    'st?te',
    '*e',
    'use-force',
    'cyber-attack',
    'kind:note',
    'kind:operative',
  ),
)
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => `"${words.join(' ')}"`)
const leaf = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: phrase },
  fc.tuple(phrase, fc.constantFrom('~', '>'), fc.nat(6)).map(([a, sign, n]) => `${a}${sign}${n}`),
  fc
    .tuple(fc.oneof(word, phrase), fc.constantFrom('~', '>'), fc.nat(6), fc.oneof(word, phrase))
    .map(([a, sign, n, b]) => `${a} ${sign}${n} ${b}`),
)
const { query } = fc.letrec<{ query: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    leaf,
    tie('query').map((inner) => `(${inner})`),
    tie('part').map((inner) => `NOT ${inner}`),
  ),
  query: fc
    .array(fc.tuple(tie('part'), fc.constantFrom(' ', ' AND ', ' OR ', ' -')), {
      minLength: 1,
      maxLength: 3,
      depthIdentifier: 'query',
    })
    .map((parts) => parts.flat().slice(0, -1).join('')),
}))
const scope = fc.constantFrom('', '', ' in:sub-paragraph', ' in:resolution')

/** What the engine finds: paragraphs with the hits in each. */
async function search(
  of: Sample,
  tree: Tree,
  within: Parameters<typeof evaluate>[1],
  bytes?: number,
) {
  const index = await indexOf(of, bytes)
  await index.load(filesFor(tree, index))
  const { paragraphs, hits } = evaluate(tree, within, index)
  return { index, found: new Map([...paragraphs].map((each, at) => [each, hits[at] ?? 0])) }
}

describe('what is found, and how often, is what a plain evaluator finds', () => {
  const forms = createWordForms(FORMS)

  test('of any query in any texts', () =>
    fc.assert(
      fc.asyncProperty(
        sample,
        query,
        scope,
        fc.constantFrom(1, 60, undefined),
        async (of, asked, scopeWords, bytes) => {
          const { tree, scope: within } = readQuery(asked + scopeWords, forms)
          if (!tree) return
          const { found } = await search(of, tree, within, bytes)
          expect(found).toEqual(evaluatePlainly(tree, within, plainly(of)))
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 2_000) },
    ))

  test('and just these words are marked', () =>
    fc.assert(
      fc.asyncProperty(sample, query, async (of, asked) => {
        const { tree } = readQuery(asked, forms)
        if (!tree) return
        const { found } = await search(of, tree, 'sub-paragraph')
        const hitsIn = createHitFinder(tree)
        for (const [paragraph, hits] of found) {
          expect(hitsIn(of.flat()[paragraph]?.text ?? '').hits).toHaveLength(hits)
        }
      }),
      { numRuns: 500 },
    ))

  test('a query that is printed reads the same', () =>
    fc.assert(
      fc.property(query, scope, (asked, scopeWords) => {
        const read = readQuery(asked + scopeWords, forms)
        const printed = printQuery(read.tree, read.scope, forms)
        const again = readQuery(printed, forms)
        expect(again.tree, printed).toEqual(read.tree)
        expect(again.scope).toBe(read.scope)
      }),
      { numRuns: 2_000 },
    ))
})
