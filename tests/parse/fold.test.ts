import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose, foldCharacters, foldWord } from '../../lib/parse/fold'
import { runs } from '../runs'

const LINES: [string, string][] = [
  ['１．Requests oil；', '1.Requests oil;'],
  ['\u200BNoting', ' Noting'],
  ['1.\u200B Requests', '1.  Requests'],
  ['Re\u00ADquests', 'Re\u00ADquests'],
  ['Re\u2011affirming', 'Re-affirming'],
  ['[Noting that bread is dear,]', ' Noting that bread is dear, '],
  ['[on the report of the Committee]', '[on the report of the Committee]'],
  ['الجمعية العامة،', 'الجمعية العامة,'],
  ['大会，', '大会,'],
]

test.each(LINES)('%s as a line', (line, folded) => {
  expect(foldCharacters(line)).toBe(folded)
})

const WORDS: [string, string][] = [
  ['Rea\uFB03rming', 'reaffirming'],
  ['Recog\u00ADnizing', 'recognizing'],
  ['L’Assemblée', "l'assemblée"],
  ['Ge\u0301ne\u0301rale', 'générale'],
]

test.each(WORDS)('%s as a word', (word, folded) => {
  expect(foldWord(word)).toBe(folded)
})

test('a folded line is as long as the line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      expect(foldCharacters(line)).toHaveLength(line.length)
      expect(foldCharacters(foldCharacters(line))).toBe(foldCharacters(line))
    }),
    runs(),
  )
})

test('a place in a composed text is one in the text, in the same order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (letters) => {
      const given = letters.normalize('NFD')
      const { text, toGiven } = compose(given)
      expect(text.normalize('NFC')).toBe(given.normalize('NFC'))
      const places = Array.from({ length: text.length + 1 }, (_, place) => toGiven(place))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(places.at(-1)).toBe(given.length)
    }),
    runs(),
  )
})
