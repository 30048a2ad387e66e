import { expect, test } from 'vitest'
import { directionOf, nativeNameOf, scriptOf } from '../lib/language'

test.each([
  ['en', 'English', 'Latn', 'ltr'],
  ['fr', 'français', 'Latn', 'ltr'],
  ['ru', 'русский', 'Cyrl', 'ltr'],
  ['ar', 'العربية', 'Arab', 'rtl'],
  ['zh', '中文', 'Hans', 'ltr'],
  ['pt-BR', 'português (Brasil)', 'Latn', 'ltr'],
  ['fa', 'فارسی', 'Arab', 'rtl'],
  ['he', 'עברית', 'Hebr', 'rtl'],
  ['az-Arab', /./, 'Arab', 'rtl'],
])('%s is called, written and runs as it does', (tag, name, script, direction) => {
  expect(nativeNameOf(tag)).toMatch(name)
  expect(scriptOf(tag)).toBe(script)
  expect(directionOf(tag)).toBe(direction)
})
