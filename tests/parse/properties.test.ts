import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leaves, type ResolutionTree } from '../../lib/parse'
import { type Block, type Clause, resolutionSchema } from '../../lib/record'
import { clauses } from '../../lib/views'
import { FRONT_MATTER, getTestCorpus, parse, parseText, root } from '../helpers'
import { runs } from '../runs'

const corpus = await getTestCorpus()
const seeds = [...corpus.texts.values()]

/** Line and column counted by hand, character by character. */
function naivePosition(source: string, offset: number): { line: number; column: number } {
  let line = 1
  let column = 1
  for (let at = 0; at < offset; at++) {
    const ends = source[at] === '\n' || (source[at] === '\r' && source[at + 1] !== '\n')
    line += ends ? 1 : 0
    column = ends ? 1 : column + 1
  }
  return { line, column }
}

function expectWhole(source: string, tree: ResolutionTree): void {
  let at = 0
  for (const leaf of leaves(tree)) {
    expect(leaf.position?.start.offset).toBe(at)
    expect(leaf.value).toBe(source.slice(at, at + leaf.value.length))
    expect(leaf.value).not.toBe('')
    expect(leaf.position?.start).toMatchObject(naivePosition(source, at))
    if (leaf.type === 'trivia' && leaf.kind === 'space') expect(leaf.value.trim()).toBe('')
    if (leaf.type === 'trivia' && leaf.kind === 'delimiter') expect(leaf.value).toMatch(/^[*_]+$/)
    at += leaf.value.length
  }
  expect(at).toBe(source.length)
}

/** The texts of blocks in document order. */
function wordsOf(blocks: Block[]): string {
  const ofClause = ({ text, children }: Clause): string => text + children.map(ofClause).join('')
  return blocks.map((block) => (block.type === 'clause' ? ofClause(block) : block.text)).join('')
}

function expectNothingLost(source: string): void {
  const { tree, resolution } = parse(source)
  expectWhole(source, tree)
  const words = [...leaves(tree)].flatMap((leaf) => (leaf.type === 'text' ? [leaf.value] : []))
  if (!resolution) return
  expect(wordsOf(resolution.blocks)).toBe(words.join(''))
  expect(resolutionSchema.parse(resolution)).toEqual(resolution)
  expect(markersOf(tree)).toEqual(labelsOf(resolution.blocks))
}

/** The printed markers in document order, each without space and a bullet before it. */
function markersOf(tree: ResolutionTree): string[] {
  const markers: string[] = []
  let isWithin = false
  for (const leaf of leaves(tree)) {
    const isMarker = leaf.type === 'trivia' && leaf.kind === 'marker'
    if (isMarker && isWithin) markers.push((markers.pop() ?? '') + leaf.value)
    else if (isMarker) markers.push(leaf.value)
    // A marker may continue after an emphasis mark: "(*a*)".
    if (leaf.type !== 'trivia' || leaf.kind !== 'delimiter') isWithin = isMarker
  }
  return markers.map((marker) => marker.trim().replace(/^[-–—•·▪●○‣◦*]\s+(?=\S)/u, ''))
}

/** The labels of clauses in document order. */
function labelsOf(blocks: readonly Block[]): string[] {
  const ofClause = ({ label, children }: Clause): string[] => [
    ...(label === null ? [] : [label]),
    ...children.flatMap(ofClause),
  ]
  return blocks.flatMap((block) => (block.type === 'clause' ? ofClause(block) : []))
}

/** Pieces that mean something to the parser, in any order. */
const pieces = fc.constantFrom(
  'The General Assembly,',
  'The 132nd Assembly of the Inter-Parliamentary Union,',
  'Noting the report,',
  'Also noting with deep concern that,',
  '1. Decides to meet;',
  '2. Requests:',
  '(3) Aware of it,',
  '(a) at noon;',
  '(i) and',
  '- 4. **Encourages** all;',
  'At the national level',
  'a line that goes on',
  '**bold *and* both**',
  '*unclosed',
  '__also__',
  '> quoted',
  '# heading',
  '    indented',
  '```',
  '[1]: http://example.org',
  '<script>alert(1)</script>',
  '&amp; \\* `code`',
  '---',
  '\t',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '𝕏 clef 𝄞',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
)
const made = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
const anything = fc.oneof(made, fc.string({ unit: 'binary', maxLength: 200 }))

/** A seed with a stretch cut out, doubled, or replaced. */
const mutated = fc
  .tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat({ max: 300 }), anything)
  .map(([text, place, length, insert]) => {
    const at = place % text.length
    return text.slice(0, at) + insert + text.slice(at + length)
  })

describe('every character is accounted for', () => {
  test.each([...corpus.texts])('in %s', (_, text) => {
    expectNothingLost(FRONT_MATTER + text)
  })

  test('in texts made of anything', () => {
    fc.assert(fc.property(anything, expectNothingLost), runs(1000))
    fc.assert(
      fc.property(anything, (text) => expectNothingLost(FRONT_MATTER + text)),
      runs(1000),
    )
  })

  test('in the two texts, damaged', () => {
    fc.assert(
      fc.property(mutated, (text) => expectNothingLost(FRONT_MATTER + text)),
      runs(300),
    )
  })
})

const shared = path.join(root, '../shared/texts')

describe.skipIf(!existsSync(shared))('real texts in many layouts, where available', () => {
  const names = existsSync(shared)
    ? readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.txt'),
      )
    : ['(../shared/texts is missing)']

  test.each(names)('nothing is lost in %s', async (name) => {
    const bytes = await readFile(path.join(shared, name))
    expectNothingLost(FRONT_MATTER + new TextDecoder().decode(bytes))
  })
})

describe('what is known of a text lies within it', () => {
  test('ranges hold the words they are about, and anchors are unique', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, anything), (text) => {
        const { resolution } = parse(FRONT_MATTER + text)
        const anchors = new Set<string>()
        const check = (clause: Clause) => {
          expect(anchors).not.toContain(clause.anchor)
          anchors.add(clause.anchor)
          const openings = [clause.opening, ...clause.assertions].filter((found) => found !== null)
          for (const { start, end, phrase } of openings) {
            expect(clause.text.slice(start, end)).toBe(phrase)
          }
          for (const { start, end } of [...clause.citations, ...clause.emphases]) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(clause.text.length)
          }
          clause.children.forEach(check)
        }
        for (const clause of resolution ? clauses(resolution) : []) check(clause)
      }),
      runs(500),
    )
  })
})

/** A resolution as a model, and its printed text. */
interface Model {
  preambular: string[]
  operative: { words: string; items: string[] }[]
  style: 'plain' | 'parentheses' | 'bullet'
  blankLines: boolean
}

const tail = fc.constantFrom(
  'the report',
  'that cyberspace is\nmore than the Internet',
  'all of it',
)
const model: fc.Arbitrary<Model> = fc.record({
  preambular: fc.array(
    fc
      .tuple(fc.constantFrom('Noting', 'Also recalling', 'Deeply concerned by'), tail)
      .map((words) => `${words.join(' ')},`),
    { maxLength: 12 },
  ),
  operative: fc.array(
    fc.record({
      words: fc
        .tuple(fc.constantFrom('Decides on', 'Further urges', 'Calls upon'), tail)
        .map((words) => `${words.join(' ')};`),
      items: fc.array(
        tail.map((words) => `${words};`),
        { maxLength: 10 },
      ),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  style: fc.constantFrom('plain', 'parentheses', 'bullet'),
  blankLines: fc.boolean(),
})

function print({ preambular, operative, style, blankLines }: Model): string {
  const label = (number: number) =>
    ({ plain: `${number}. `, parentheses: `(${number}) `, bullet: `- ${number}. ` })[style]
  const lines = [
    ...preambular,
    ...operative.flatMap(({ words, items }, index) => [
      label(index + 1) + words,
      ...items.map((item, place) => `(${String.fromCharCode(97 + place)}) ${item}`),
    ]),
  ]
  return `The General Assembly,\n\n${lines.join(blankLines ? '\n\n' : '\n')}\n`
}

describe('a resolution that is printed plainly is read back', () => {
  test('clauses, sub-paragraphs and words', () => {
    fc.assert(
      fc.property(model, (expected) => {
        const resolution = parseText(print(expected))
        expect(clauses(resolution, 'preambular').map(({ text }) => text)).toEqual(
          expected.preambular,
        )
        expect(
          clauses(resolution, 'operative').map(({ text, children }) => ({
            words: text,
            items: children.map((child) => child.text),
          })),
        ).toEqual(expected.operative)
      }),
      runs(500),
    )
  })
})
