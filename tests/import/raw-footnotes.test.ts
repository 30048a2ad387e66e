/**
 * Footnotes of raw texts, put back into the text where mark and note are certain.
 */
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { createParser } from '../../lib/parse'
import { prepareRaw } from '../../scripts/corpus/prepared-text'
import { createRawResolutionReader } from '../../scripts/corpus/raw-resolution'
import { getAuthorities } from '../helpers'

const authorities = await getAuthorities()
const read = createRawResolutionReader(authorities)
const parser = createParser(authorities)

/** What `import` makes of a text: its words, what is set aside, and what is said of footnotes. */
function importOf(text: string) {
  const file = new VFile({ path: 'bread.txt', value: text })
  const { source, setAside, check } = prepareRaw(read, parser, file, {})
  check()
  return {
    text: source.slice(source.indexOf('---\n', 4) + 4),
    setAside,
    said: file.messages.flatMap(({ ruleId, reason }) => (ruleId === 'footnote' ? reason : [])),
  }
}

const HEAD = 'The General Assembly,\n\n'
const END = '\n1. Decides to meet.\n'

test('a note whose number is right behind one word is joined to it', () => {
  const { text, setAside, said } = importOf(
    `${HEAD}Having considered the report of the Ethics Office,1 and the reports of other offices;2\n${END}\n__________________\n\n1  A/78/92, and\nits addendum.\n2  Ibid.\n`,
  )
  expect(text).toBe(
    `${HEAD}Having considered the report of the Ethics Office,[^1] and the reports of other offices;[^2]\n${END}\n[^1]: A/78/92, and its addendum.\n[^2]: Ibid.\n`,
  )
  expect(setAside).not.toMatch(/A\/78\/92|Ibid/)
  expect(said).toEqual([])
})

test.each([
  ['its number is behind two words', 'the report,1 and the annex,1', '1  A/78/92.'],
  ['its number is behind a number', 'the report of 2023,1', '1  A/78/92.'],
  ['a word is broken at the end of its line', 'the report,1', '1  See the adden-\ndum.'],
])('a note stays set aside, and is told, where %s', (_, words, note) => {
  const raw = `${HEAD}Having considered ${words}\n${END}\n__________________\n\n${note}\n`
  const { text, setAside, said } = importOf(raw)
  expect(text).not.toContain('[^')
  expect(setAside).toContain('footnote: 1')
  expect(said).toEqual([
    'Unexpected footnote "1" that is not certain, expected its number right behind one word of the text, and its words unbroken; it is set aside',
  ])
})
