import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../scripts/corpus/decode'
import { runs } from '../runs'

const bytes = (hexadecimal: string) => Buffer.from(hexadecimal.replaceAll(' ', ''), 'hex')

const CASES: [string, Buffer, string, string][] = [
  [
    'quotation marks and a dash of Windows-1252',
    bytes('93 41 94 20 96 20 e9'),
    '“A” – é',
    'Windows-1252',
  ],
  [
    'a stray byte in UTF-8',
    Buffer.concat([Buffer.from('é – “x” '), bytes('92')]),
    'é – “x” ’',
    'UTF-8',
  ],
  [
    'UTF-16 without a mark',
    Buffer.from('Noting the bread', 'utf16le'),
    'Noting the bread',
    'UTF-16',
  ],
  [
    'UTF-16 of the other order',
    Buffer.from('Noting the bread', 'utf16le').swap16(),
    'Noting the bread',
    'UTF-16',
  ],
  ['UTF-16 with a mark', Buffer.from('\uFEFFé', 'utf16le'), 'é', 'UTF-16'],
  ['a mark of UTF-8', Buffer.from('\uFEFFé'), 'é', 'UTF-8'],
]

test.each(CASES)('%s', (_, given, text, encoding) => {
  expect(decodeText(given)).toMatchObject({ text, encoding })
})

test('stray bytes are told by their places in the text', () => {
  const { text, strays } = decodeText(
    Buffer.concat([Buffer.from('é é é '), bytes('92'), Buffer.from(' x')]),
  )
  expect(strays.map((place) => text[place])).toEqual(['’'])
})

test('every text of UTF-8 is read as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'))
      expect(decodeText(Buffer.from(text)).text).toBe(text)
    }),
    runs(),
  )
})

test('no byte throws, and none is lost', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (given) => {
      const bytes = Buffer.from(given).map((byte) => byte || 1)
      const { text, encoding, strays } = decodeText(Buffer.from(bytes))
      if (encoding === 'Windows-1252') expect(text).toHaveLength(bytes.length)
      if (encoding === 'UTF-8' && strays.length === 0 && bytes[0] !== 0xef) {
        expect(Buffer.from(text)).toEqual(Buffer.from(bytes))
      }
    }),
    runs(),
  )
})
