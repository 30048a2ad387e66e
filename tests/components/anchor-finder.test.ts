import { describe, expect, test } from 'vitest'
import { meaningOf } from '../../components/elements/anchor-finder/meaning'

const RESOLUTION = [
  'preamble',
  'pp-1',
  'note-1',
  'pp-2',
  'pp-3',
  'operative-part',
  'sec-1',
  'op-1',
  'op-1-1',
  'op-2',
  'note-3',
  'op-8',
  'op-8-a',
  'op-8-a-ii',
  'op-8-bis',
  'op-11',
]
const INSTRUMENT = ['article-2-4', 'article-2-7', 'article-13-1', 'article-51', 'rule-30']

describe('a fragment that is not quite right', () => {
  test.each([
    ['OP-2', 'op-2'],
    ['Op-2', 'op-2'],
    ['op2', 'op-2'],
    ['OP2', 'op-2'],
    ['op_2', 'op-2'],
    ['op 2', 'op-2'],
    ['op–2', 'op-2'],
    ['op--2', 'op-2'],
    ['op-02', 'op-2'],
    ['op-2 ', 'op-2'],
    ['op-2.', 'op-2'],
    ['-op-2-', 'op-2'],
    ['pp_3', 'pp-3'],
    ['PP(3)', 'pp-3'],
    ['Note-3', 'note-3'],
    ['note3', 'note-3'],
    ['Operative-Part', 'operative-part'],
    ['operativepart', 'operative-part'],
    ['OP-8-A-II', 'op-8-a-ii'],
    ['op8aii', 'op-8-a-ii'],
    ['op-8(a)(ii)', 'op-8-a-ii'],
    ['op-8bis', 'op-8-bis'],
    // Step by step before all in one.
    ['op.1.1', 'op-1-1'],
    ['OP-11', 'op-11'],
    ['op-2..op-8', 'op-2'],
    ['OP2..OP8', 'op-2'],
  ])('%j means %s', (fragment, anchor) => {
    expect(meaningOf(fragment, RESOLUTION)).toEqual({ type: 'meant', anchor })
  })

  test.each([
    ['Article-51', 'article-51'],
    ['article2(4)', 'article-2-4'],
    ['RULE30', 'rule-30'],
  ])('of an instrument: %j means %s', (fragment, anchor) => {
    expect(meaningOf(fragment, INSTRUMENT)).toEqual({ type: 'meant', anchor })
  })
})

describe('a place that is not there', () => {
  test.each([
    ['op-99', 'op', '99', { anchor: 'op-11', number: '11', isLast: true }],
    ['OP99', 'op', '99', { anchor: 'op-11', number: '11', isLast: true }],
    ['op-5', 'op', '5', { anchor: 'op-2', number: '2', isLast: false }],
    ['op-0', 'op', '0', { anchor: 'op-1', number: '1', isLast: false }],
    ['op-8-z', 'op', '8 (z)', { anchor: 'op-8', number: '8', isLast: false }],
    ['op-8-a-iv', 'op', '8 (a) (iv)', { anchor: 'op-8-a', number: '8 (a)', isLast: false }],
    ['op-8-ter', 'op', '8 ter', { anchor: 'op-8', number: '8', isLast: false }],
    ['pp-4', 'pp', '4', { anchor: 'pp-3', number: '3', isLast: true }],
    ['note-2', 'note', '2', { anchor: 'note-1', number: '1', isLast: false }],
    ['note-99', 'note', '99', { anchor: 'note-3', number: '3', isLast: true }],
    ['op-99..op-101', 'op', '99', { anchor: 'op-11', number: '11', isLast: true }],
    ['article-51', 'article', '51', null],
  ])('%j: the nearest', (fragment, kind, number, nearest) => {
    expect(meaningOf(fragment, RESOLUTION)).toEqual({ type: 'missing', kind, number, nearest })
  })

  test('of an instrument, which shows only some of its parts', () => {
    expect(meaningOf('article-99', INSTRUMENT)).toMatchObject({
      nearest: { anchor: 'article-51', isLast: true },
    })
    expect(meaningOf('article-2', INSTRUMENT)).toMatchObject({
      nearest: { anchor: 'article-2-4', number: '2 (4)', isLast: false },
    })
  })
})

test.each(['', '..', '???', 'nowhere', '42', 'opx', 'op-', 'operative-paragraph-2'])(
  '%j means nothing',
  (fragment) => {
    expect(meaningOf(fragment, RESOLUTION)).toEqual({ type: 'unknown' })
  },
)

test('a name that could mean two places means none', () => {
  expect(meaningOf('op111', ['op-1-11', 'op-11-1'])).toMatchObject({ type: 'missing' })
  expect(meaningOf('op-1-11', ['op-1-11', 'op-11-1'])).toEqual({
    type: 'meant',
    anchor: 'op-1-11',
  })
})
