/**
 * Footnotes put into a clean text.
 */
import { describe, expect, test } from 'vitest'
import { joinFootnotes } from '../../lib/import'
import { parse } from '../helpers'

const TEXT = 'The Assembly,\n\nNoting the report,\n\n1. Decides to meet.\n'
const behind = (words: string) => TEXT.indexOf(words) + words.length

test('marks stand where they belong, whatever the order of the notes', () => {
  const { text, isJoined } = joinFootnotes(TEXT, [
    { mark: '2', text: 'Ibid.', at: behind('meet.') },
    { mark: '(1)', text: 'See\n  A/1.', at: behind('report,') },
  ])
  expect(isJoined).toEqual([true, true])
  expect(text).toBe(
    'The Assembly,\n\nNoting the report,[^1]\n\n1. Decides to meet.[^2]\n\n[^2]: Ibid.\n[^1]: See A/1.\n',
  )
})

describe('what is not certain stays out', () => {
  test.each([
    ['a star', [{ mark: '*', text: 'See A/1.', at: 5 }], [false]],
    ['no mark', [{ mark: '', text: 'See A/1.', at: 5 }], [false]],
    ['no words', [{ mark: '1', text: ' \n', at: 5 }], [false]],
    [
      'two with one mark',
      [
        { mark: '1', text: 'See A/1.', at: 5 },
        { mark: '1', text: 'See A/2.', at: 9 },
      ],
      [false, false],
    ],
  ])('%s', (_, notes, isJoined) => {
    expect(joinFootnotes(TEXT, notes)).toEqual({ text: TEXT, isJoined })
  })
})

test('the parser reads them as they were', () => {
  const { text } = joinFootnotes(TEXT, [
    { mark: 'a', text: 'See the Charter.', at: behind('report,') },
  ])
  const { resolution } = parse(`---\nstatus: adopted\nsource: x\nbody: ipu\n---\n${text}`)
  expect(resolution.footnotes).toMatchObject([{ anchor: 'fn-a', text: 'See the Charter.' }])
  expect(resolution.blocks[1]).toMatchObject({
    text: 'Noting the report,',
    footnoteMarks: [{ mark: 'a', at: 'Noting the report,'.length }],
  })
})
