import { describe, expect, test } from 'vitest'
import { findDates } from '../../lib/parse/date'
import { fromOrdinal } from '../../lib/parse/ordinal'

describe('findDates', () => {
  const DATES: [string, string, string[]][] = [
    ['en', 'BEIJING, 17 APRIL 2015', ['2015-04-17']],
    ['en', 'held on June 6, 2006', ['2006-06-06']],
    ['en', 'on the 1st of April 2015', ['2015-04-01']],
    ['en', '2015-04-17', ['2015-04-17']],
    ['en', '17  April\n2015', ['2015-04-17']],
    ['en', '29 February 2016 and 24 December 2024', ['2016-02-29', '2024-12-24']],
    ['fr', 'le 16 novembre 2007', ['2007-11-16']],
    ['fr', 'le 1 août 2007', ['2007-08-01']],
    ['en', '29 February 2015', []],
    ['en', '31 April 2015', []],
    ['en', '17 April', []],
    ['en', 'April 2015', []],
    ['en', '117 April 2015', []],
    ['en', '17 avril 2015', []],
    ['en', '2015-13-01', []],
    ['en', '17 Aprilis 2015', []],
  ]
  test.each(DATES)('%s: %s', (language, text, expected) => {
    expect(findDates(text, language).map(({ date }) => date)).toEqual(expected)
  })
})

describe('fromOrdinal', () => {
  const ORDINALS: [string, number | null][] = [
    ['132nd', 132],
    ['Fifty-Fourth', 54],
    ['FIFTY FOURTH', 54],
    ['Fifty-Fifth', 55],
    ['first', 1],
    ['twelfth', 12],
    ['twentieth', 20],
    ['ninety-ninth', 99],
    ['hundredth', 100],
    ['Fifty  Fourth', 54],
    ['Fifty\u2011Fourth', 54],
    ['0th', null],
    ['fifty-four', null],
    ['132', null],
    ['fiftieth-first', null],
  ]
  test.each(ORDINALS)('%s', (ordinal, expected) => {
    expect(fromOrdinal(ordinal)).toBe(expected)
  })
})
