/**
 * What holds for reading any raw text. `RUNS=10000 npx vitest run tests/import/properties` tries
 * more texts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readRaw } from '../../lib/import'
import { isHtml } from '../../lib/import/html'
import { hasMarkup } from '../../lib/import/markup'
import { createParser, leaves } from '../../lib/parse'
import { toInspection } from '../../scripts/corpus/inspect'
import { createRawResolutionReader } from '../../scripts/corpus/raw-resolution'
import { getAuthorities, root } from '../helpers'
import { print } from '../print'
import { runs } from '../runs'
import { rawText, textNames } from './raw-texts'

const authorities = await getAuthorities()
const parser = createParser(authorities)
const readResolution = createRawResolutionReader(authorities)

const folder = path.join(root, '../shared/texts')
const real = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .filter((text) => text.length < 12_000)
  : []

const SPECIAL = [
  '\u0000',
  '\f',
  '\r',
  '\u00a0',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\ud800',
  '𝕏',
  '𝄞',
  'e\u0301',
  '_____',
  '\n_____\n',
  '\n\n',
  '\n1. ',
  '\n(a) ',
  '\n(6) ',
  '\n– ',
  '2/2\n',
  '\n23-12345\n',
  '“',
  '”',
  "'",
  ':\n',
  '-\n',
  '<b>',
  '</p><p>',
  '&amp;',
  'ANNEX\n',
  'The General Assembly,',
  'RESOLVES:',
]

type Change = (lines: string[], place: number, length: number, words: string) => string[]

/** What may happen to a text: lines cut, doubled, moved; markers changed; characters inserted. */
const CHANGES: Change[] = [
  (lines, place, length) => lines.toSpliced(place, length),
  (lines, place, length) => lines.toSpliced(place, 0, ...lines.slice(place, place + length)),
  (lines, place, length) => [
    ...lines.slice(0, place),
    ...lines.slice(place, place + length).reverse(),
    ...lines.slice(place + length),
  ],
  (lines, place, _, words) =>
    lines.map((line, index) =>
      index === place ? line.replace(/^\s*\(?\w{1,3}[.)]/, words) : line,
    ),
  (lines, place, length, words) =>
    lines.map((line, index) =>
      index === place ? line.slice(0, length * 3) + words + line.slice(length * 3) : line,
    ),
  (lines, place) => lines.map((line, index) => (index === place ? line.toUpperCase() : line)),
  (lines, place, length) => [
    ...lines.slice(0, place),
    lines.slice(place, place + length).join(' '),
    ...lines.slice(place + length),
  ],
]

const mutated = fc
  .tuple(
    fc.constantFrom(...textNames.map(rawText), ...real),
    fc.array(
      fc.tuple(
        fc.constantFrom(...CHANGES),
        fc.nat(),
        fc.nat({ max: 12 }),
        fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ unit: 'binary', maxLength: 4 })),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([text, changes]) => {
    const lines = changes.reduce(
      (left, [change, place, length, words]) =>
        change(left, place % Math.max(1, left.length), length, words),
      text.split('\n'),
    )
    return lines.join('\n')
  })
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...SPECIAL, 'word', ' ', 'Noting the report,', 'Decides to meet;'), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
)

/** Words that may each be on a line of their own. */
const WORDS = [
  'C',
  'lamps',
  'The',
  'report,',
  'noting a,',
  'oil;',
  'x.',
  'and',
  'UN',
  'I',
  'a',
  '1',
  '1.',
  '(a)',
  'b)',
  '-',
  're-',
  '*',
  '“',
  '”',
  '>',
  '#',
  '|',
  '[1]',
  '[a](#b)',
  '[a',
  '](#b)',
  '1\\.',
  '_____',
  'A/RES/1/1',
  '23-12345',
  '2/2',
  'Page 1 of 2',
  'Distr.: General',
  'The General Assembly,',
]
/** Lines that fill a page's width. */
const FULL = [
  'the keepers of lighthouses who live alone on their rocks',
  'Deeply concerned that lamps go out in the winter and that',
  'THE KEEPING OF LIGHTHOUSES IN TIMES OF LITTLE WIND AND',
]
const word = fc.constantFrom(...WORDS)
const full = fc.constantFrom(...FULL)
const line = fc.oneof(
  { weight: 2, arbitrary: word },
  { weight: 1, arbitrary: full },
  {
    weight: 1,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  },
)
/** Repeated lines: what a reading mends once per pass shows only in long runs. */
const run = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 50 }))
  .map(([lines, times]) => Array.from({ length: times }, () => lines).flat())
const ending = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n \n', '\r\n')
const shortLines = fc
  .tuple(fc.array(run, { maxLength: 6 }), fc.array(ending, { minLength: 1, maxLength: 5 }))
  .map(([runs, endings]) =>
    runs
      .flat()
      .map((text, index) => text + endings[index % endings.length])
      .join(''),
  )
/** Words wrapped to a width. */
const wrapped = fc
  .tuple(
    fc.array(fc.oneof(word, full), { minLength: 1, maxLength: 80 }),
    fc.integer({ min: 3, max: 90 }),
  )
  .map(([words, width]) =>
    words.join(' ').replace(new RegExp(`(.{1,${width}}) `, 'g'), (_, text: string) => `${text}\n`),
  )
/** Nested marks, of which the inner ones may hide the outer ones. */
const nested = fc
  .tuple(
    fc.array(fc.constantFrom('# ', '> ', '“', '[', 'pa-\n\n', '\\'), { maxLength: 40 }),
    word,
    fc.array(fc.constantFrom('](#b)', '\n\nge 1\n\n', '\n'), { maxLength: 40 }),
  )
  .map(([before, middle, behind]) => [...before, middle, ...behind].join(''))

const texts = fc.oneof({ weight: 4, arbitrary: mutated }, { weight: 1, arbitrary: anything })
const raw = fc.oneof(
  { weight: 5, arbitrary: texts },
  { weight: 2, arbitrary: fc.oneof(shortLines, wrapped, nested) },
)

const isSpace = (sign: string) => /^[\s\u200B]$/u.test(sign)

describe('reading a raw text', () => {
  test('every character is in the text, or set aside, or a hyphen of a broken word', () => {
    fc.assert(
      fc.property(raw, (source) => {
        if (isHtml(source) || hasMarkup(source)) return
        const { text, setAside, toRaw } = readRaw(source)
        const seen = new Uint8Array(source.length)
        for (let at = 0; at < text.length; at++) {
          if (isSpace(text[at] ?? '')) continue
          expect(source[toRaw(at)]).toBe(text[at])
          seen[toRaw(at)] = (seen[toRaw(at)] ?? 0) + 1
        }
        for (const { start, end } of setAside) {
          for (let at = start; at < end; at++) {
            if (!isSpace(source[at] ?? '')) seen[at] = (seen[at] ?? 0) + 1
          }
        }
        for (let at = 0; at < source.length; at++) {
          if (isSpace(source[at] ?? '')) continue
          const isHyphen = /[-\u00AD\u2010\u2011]/.test(source[at] ?? '') && seen[at] === 0
          if (!isHyphen && seen[at] !== 1) {
            throw new Error(`${JSON.stringify(source[at])} at ${at} is there ${seen[at]} times`)
          }
        }
      }),
      runs(300),
    )
  })

  test('a clean text is left unchanged', () => {
    fc.assert(
      fc.property(raw, (source) => {
        const { text } = readRaw(source)
        if (isHtml(text)) return
        expect(readRaw(text).text).toBe(text)
      }),
      runs(300),
    )
  })

  test('parsing and printing settle: printed output parses to the same', () => {
    const normal = (text: string) => print(parser.read(new VFile({ value: text }), 'en').blocks)
    fc.assert(
      fc.property(texts, (source) => {
        const printed = normal(readRaw(source).text)
        // Lines that each contain a whole text are split one after the other.
        const settled = normal(normal(printed))
        expect(normal(settled)).toBe(settled)
      }),
      runs(300),
    )
  })

  test('is parsed without losing anything, with messages in places of the raw file', () => {
    fc.assert(
      fc.property(raw, (source) => {
        const { text } = readRaw(source)
        const { tree } = parser.read(new VFile({ value: text }), 'en')
        expect([...leaves(tree)].map(({ value }) => value).join('')).toBe(text)
        const file = new VFile({ path: 'raw.txt', value: source })
        const inspection = toInspection(file, readResolution(file))
        const lines = source.split(/\r\n|\n|\r/).length
        for (const { line, column, rule, text: reason } of inspection.messages) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(`${rule} ${reason}`).toMatch(/^[a-z-]+ (?:Unexpected|Set aside) /)
        }
        const isNothing = inspection.clauses.length === 0 && source.trim() !== ''
        if (isNothing)
          expect(inspection.messages.map(({ rule }) => rule)).toContain('no-resolution')
      }),
      runs(300),
    )
  })
})
