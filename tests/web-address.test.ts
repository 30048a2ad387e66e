import { expect, test } from 'vitest'
import { cutAtAddresses, isWebAddress } from '../lib/web-address'

test.each([
  'https://undocs.org/S/RES/1373(2001)',
  'https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=185',
  'https://example.org',
  'https://example.org:8443/#a',
  'https://example.org/a%20b/@c',
])('%s may be a link', (address) => {
  expect(isWebAddress(address)).toBe(true)
})

test.each([
  'http://example.org/',
  '//example.org/',
  '/about/',
  'https:example.org',
  'https:/example.org/',
  'https:\\\\example.org\\',
  'https://example.org\\@evil.example/',
  'javascript:alert(1)',
  ' https://example.org/',
  'https://example.org/ x',
  'https://example.org/\nx',
  'https://user@example.org/',
  'https://user:word@example.org/',
  'https://@example.org/',
  'https://example.org:word@evil.example/',
  'https://example.org/\u202Egnp.exe',
  'https://example.org/\u2066x',
  'https://\u0435xample.org/',
  'https://localhost/',
  'https://',
  'data:text/html,https://example.org',
])('%j may not', (address) => {
  expect(isWebAddress(address)).toBe(false)
})

test.each([
  ['see https://example.org/a.', ['see ', '[https://example.org/a]', '.']],
  ['(https://undocs.org/S/RES/1373(2001))', ['(', '[https://undocs.org/S/RES/1373(2001)]', ')']],
  [
    '“https://example.org/”, https://example.org',
    ['“', '[https://example.org/]', '”,', ' ', '[https://example.org]'],
  ],
  ['https://user@example.org/ x', ['https://user@example.org/', ' x']],
  ['http://example.org', ['http://example.org']],
  ['no address', ['no address']],
  ['', []],
])('%j is cut at its addresses', (words, pieces) => {
  const cut = cutAtAddresses(words)
  expect(cut.map(({ text, isAddress }) => (isAddress ? `[${text}]` : text))).toEqual(pieces)
  expect(cut.map(({ text }) => text).join('')).toBe(words)
})
