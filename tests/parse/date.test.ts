import { describe, expect, test } from 'vitest'
import { findDates } from '../../lib/parse/date'
import { createOrdinals } from '../../lib/parse/ordinal'
import { getAuthorities } from '../helpers'

const { references } = await getAuthorities()

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

describe('ordinals', () => {
  const ordinals = createOrdinals([...references.values()].map((words) => words.ordinals))
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
    ['premier', 1],
    ['vingt et unième', 21],
    ['vingt-et-unième', 21],
    ['soixante et onzième', 71],
    ['soixante-dix-huitième', 78],
    ['Quatre-vingtième', 80],
    ['quatre-vingt-quatrième', 84],
    ['quatre-vingt-dix-neuvième', 99],
    ['soixante-dixie\u0300me', 70],
    ['14ème', 14],
    ['1ʳᵉ', 1],
    ['septuagésimo octavo', 78],
    ['octogésima tercera', 83],
    ['decimocuarto', 14],
    ['vigésimo', 20],
    ['63ᵉʳ', 63],
    ['70º', 70],
    ['0th', null],
    ['fifty-four', null],
    ['132', null],
    ['fiftieth-first', null],
    ['quatre-vingt', null],
    ['vingtième-deux', null],
    ['octavo septuagésimo', null],
  ]
  test.each(ORDINALS)('%s', (ordinal, expected) => {
    expect(ordinals.read(ordinal)).toBe(expected)
    const found = new RegExp(ordinals.source, 'iu').exec(ordinal)?.[0]
    expect(found === ordinal).toBe(expected !== null || ordinal === '0th')
  })

  const ENDS = [
    'one hundred and fifty-fifth',
    'two hundred fifth',
    'cent soixante-dixième',
    'milésimo segundo',
  ]
  test.each(ENDS)('the end of %s is none', (words) => {
    expect(new RegExp(ordinals.source, 'iu').exec(words)).toBeNull()
  })
})
