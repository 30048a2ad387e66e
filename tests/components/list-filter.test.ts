import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidatesOf, dateInWords, match } from '../../components/elements/list-filter/match'
import { resolutionIndex } from '../../lib/corpus'
import { formatDate } from '../../lib/describe'
import { getAuthorities } from '../helpers'
import { resolutionOf } from '../many-resolutions'

const { bodies } = await getAuthorities()
const index = resolutionIndex({
  resolutions: [
    resolutionOf('a', {
      body: 'un-general-assembly',
      symbol: 'A/RES/68/243',
      title: 'Developments in information',
      date: '2013-12-27',
      session: { number: 68, name: 'Sixty-eighth session' },
    }),
    resolutionOf('b', {
      body: 'ipu',
      title: 'L’État et la cybercriminalité',
      date: '2015-04-01',
      session: { number: 132, name: '132nd Assembly' },
    }),
    resolutionOf('c', { body: 'ipu', title: 'PEACE ½', date: '2013-04-17' }),
    resolutionOf('d', { title: 'Without anything' }),
  ],
  authorities: { bodies },
})

const found = (asked: string, of: { body?: string; period?: string } = {}) =>
  match(candidatesOf(index, of), asked)
    ?.map(({ path }) => path.at(-2))
    .join('')

describe('what is typed finds', () => {
  test.each([
    ['68/243', 'a'],
    ['243', 'a'],
    ['information develop', 'a'],
    ['information  peace', ''],
    ['sixty-eighth', 'a'],
    ['2013', 'ac'],
    ['april', 'bc'],
    ['2013-04', 'c'],
    ['17 April 2013', 'c'],
    ["l'etat", 'b'],
    ['l’état', 'b'],
    ['peace', 'c'],
    ['IPU', 'bc'],
    ['adopted', 'abcd'],
    ['null', ''],
    ['preambular', ''],
  ])('%s', (asked, expected) => {
    expect(found(asked)).toBe(expected)
  })

  test.each(['', ' ', '\t '])('nothing where nothing is asked: %j', (asked) => {
    expect(found(asked)).toBeUndefined()
  })

  test('only in the list that is filtered', () => {
    expect(found('2013', { body: 'ipu' })).toBe('c')
    expect(found('adopted', { body: 'ipu', period: '132-assembly' })).toBe('b')
    expect(found('adopted', { body: 'ipu', period: '2013' })).toBe('c')
    expect(found('adopted', { body: '_unknown', period: 'undated' })).toBe('d')
    expect(found('adopted', { body: 'aalco' })).toBe('')
  })
})

test('each line is found by its title, and by less of it', () => {
  const candidates = candidatesOf(index, {})
  fc.assert(
    fc.property(fc.constantFrom(...index), fc.nat(40), fc.nat(40), (line, start, length) => {
      const part = line.title.slice(start, start + length)
      const matched = match(candidates, part)
      expect(matched === null || matched.includes(line)).toBe(true)
    }),
  )
})

test('dates are those of the pages', () => {
  for (const date of ['2015-04-17', '1999-12-31', '0999-01-01']) {
    expect(dateInWords(date)).toBe(formatDate(date))
  }
})
