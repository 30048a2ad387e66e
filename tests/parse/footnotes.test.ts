/**
 * Footnotes of the source: marks in the text, `[^3]`, and notes below it.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leaves } from '../../lib/parse/tree/tree'
import { FRONT_MATTER, parse } from '../helpers'
import { runs } from '../runs'

const TEXT = `${FRONT_MATTER}The General Assembly,

*Recalling*[^1] the Covenant on Civil and Political Rights,[^1]
and its Protocols,[^2]

At home[^b]

1. Decides to meet.[^a]
`
const NOTES = `
[^1]: See Security Council resolution 1373 (2001)
of 28 September 2001.
[^2]: *Ibid.*, para. 2.

[^a]: Charter of the United Nations.
[^b]: By night.
`

const marksIn = (source: string) =>
  parse(source).resolution.blocks.map(({ text, footnoteMarks = [] }) =>
    footnoteMarks.map(({ mark, at }) => `${mark} behind "${text.slice(0, at).slice(-6)}"`),
  )

describe('a text with footnotes', () => {
  const { resolution, tree, file } = parse(TEXT + NOTES)

  test('its words have no marks, and its marks have their places', () => {
    expect(resolution.blocks.map(({ text }) => text)).toEqual([
      'The General Assembly,',
      'Recalling the Covenant on Civil and Political Rights,\nand its Protocols,',
      'At home',
      'Decides to meet.',
    ])
    expect(marksIn(TEXT + NOTES)).toEqual([
      [],
      ['1 behind "alling"', '1 behind "ights,"', '2 behind "ocols,"'],
      ['b behind "t home"'],
      ['a behind " meet."'],
    ])
    expect(resolution.blocks[1]).toMatchObject({ opening: { phrase: 'Recalling' } })
  })

  test('its notes have anchors, emphasis, and citations with their places in the file', () => {
    expect(resolution.footnotes?.map(({ anchor, mark, text }) => ({ anchor, mark, text }))).toEqual(
      [
        {
          anchor: 'fn-1',
          mark: '1',
          text: 'See Security Council resolution 1373 (2001)\nof 28 September 2001.',
        },
        { anchor: 'fn-2', mark: '2', text: 'Ibid., para. 2.' },
        { anchor: 'fn-a', mark: 'a', text: 'Charter of the United Nations.' },
        { anchor: 'fn-b', mark: 'b', text: 'By night.' },
      ],
    )
    const [first, second, third] = resolution.footnotes ?? []
    expect(first?.citations).toMatchObject([{ type: 'resolution', symbol: '1373 (2001)' }])
    expect(second?.emphases).toEqual([{ type: 'emphasis', start: 0, end: 5 }])
    const [citation] = third?.citations ?? []
    expect(citation).toMatchObject({ type: 'instrument', instruments: ['un-charter'] })
    expect((TEXT + NOTES).slice(citation?.position.offset)).toMatch(/^Charter of the United/)
  })

  test('nothing of the file is lost, and nothing is reported', () => {
    expect([...leaves(tree)].map(({ value }) => value).join('')).toBe(TEXT + NOTES)
    expect(file.messages.map(({ reason }) => reason)).toEqual([])
  })
})

/** What is no footnote: there is none below the text, or a text goes on below it. */
const NEAR_MISSES: [string, string][] = [
  ['a mark without any note', TEXT],
  ['a note above other words', `${TEXT}\n[^1]: See the report.\n\nAdopted on 1 May 2001.\n`],
  ['a label without brackets', `${TEXT}\n^1: See the report.\n`],
  ['a note without words', `${TEXT}\n[^1]:\n`],
]

test.each(NEAR_MISSES)('%s', (_, source) => {
  const { resolution, tree } = parse(source)
  expect(resolution).not.toHaveProperty('footnotes')
  expect(marksIn(source).flat()).toEqual([])
  expect(resolution.blocks[1]?.text).toContain('[^1]')
  expect([...leaves(tree)].map(({ value }) => value).join('')).toBe(source)
})

test('a mark whose note is missing stays in the words beside others', () => {
  const { resolution } = parse(`${TEXT}\n[^1]: See the report.\n`)
  expect(resolution.blocks[1]?.text).toBe(
    'Recalling the Covenant on Civil and Political Rights,\nand its Protocols,[^2]',
  )
})

const MESSAGES: [string, string, string][] = [
  [
    'a note without a mark',
    `${TEXT}${NOTES}[^9]: See nothing.\n`,
    'Unexpected footnote `[^9]` that no mark leads to, expected `[^9]` in the text',
  ],
  [
    'two notes with one mark',
    `${TEXT}${NOTES}[^2]: See nothing.\n`,
    'Unexpected second footnote `[^2]`, expected one of each mark',
  ],
]

test.each(MESSAGES)('%s', (_, source, reason) => {
  expect(parse(source).file.messages.map((message) => message.reason)).toEqual([reason])
})

test('footnotes change no word, clause or anchor of a text', () => {
  const words = ['Noting that bread is dear,', 'Recalling the flour,', 'Aware of salt,']
  const place = fc.integer({ min: 1, max: 24 })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...words), place), { minLength: 1 }), (all) => {
      const plain = `${FRONT_MATTER}The General Assembly,\n\n`
      const end = '1. Decides to meet.\n'
      const without = `${plain}${all.map(([text]) => `${text}\n\n`).join('')}${end}`
      const marked = all.map(([text, at], index) => {
        const cut = Math.min(at, text.length)
        // A mark stands behind a word.
        const behind = text.slice(cut).search(/\b(?!\w)|$/) + cut
        return `${text.slice(0, behind)}[^${index + 1}]${text.slice(behind)}\n\n`
      })
      const notes = all.map((_, index) => `[^${index + 1}]: See ${index}.`).join('\n')
      const source = `${plain}${marked.join('')}${end}\n${notes}\n`
      const shape = (text: string) =>
        parse(text).resolution.blocks.map((block) => ({
          type: block.type,
          text: block.text,
          anchor: 'anchor' in block ? block.anchor : null,
        }))
      expect(shape(source)).toEqual(shape(without))
      expect([...leaves(parse(source).tree)].map(({ value }) => value).join('')).toBe(source)
    }),
    runs(),
  )
})
