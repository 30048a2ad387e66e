/**
 * Invented faults, and real texts changed a little, which are not part of the project; where they are missing,
 * the tests are skipped.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inspect, readBlocks, readSharedList, sharedTexts } from './inspect'

const faults = readSharedList(
  'faults.json',
  z.object({ name: z.string(), input: z.string(), expected: z.record(z.string(), z.unknown()) }),
)

/** What has changed since the list was made: Portuguese is read by its own words. */
const SINCE: Readonly<Record<string, object>> = { pt_lang: { language: 'pt' } }

describe.skipIf(faults.length === 0)('faults, where available', () => {
  test.each(faults)('$name', ({ name, input, expected }) => {
    const found = inspect(input, name)
    const labels = found.clauses.map(({ label }) => label)
    const anchors = found.clauses.map(({ anchor }) => anchor)
    expect({ ...found, labels, anchors }).toMatchObject({ ...expected, ...SINCE[name] })
  })
})

const gold = readSharedList(
  'gold.json',
  z.object({ file: z.string(), preambular: z.int(), operative: z.int(), sub_paragraphs: z.int() }),
)

const eachLine = (text: string, change: (line: string) => string) =>
  text.split('\n').map(change).join('\n')

/** The first words of the clauses of a text, changed where they stand. */
function changeOpenings(name: string, text: string, change: (words: string) => string): string {
  let changed = text
  let from = 0
  for (const { opening, text: words } of inspect(text, name).clauses) {
    if (!opening) continue
    const begin = words
      .replace(/[*_]/g, '')
      .trim()
      .split(/\s+/)
      .slice(0, 4)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const pattern = new RegExp(begin.join('[\\s*_]+'), 'g')
    pattern.lastIndex = from
    const found = pattern.exec(changed)
    if (!found) continue
    const end = found.index + opening.length
    changed =
      changed.slice(0, found.index) + change(changed.slice(found.index, end)) + changed.slice(end)
    from = found.index + 1
  }
  return changed
}

/** A text without the words of its first enacting formula. */
function withoutFormula(name: string, text: string): string {
  const formula = readBlocks(text, name).find(({ type }) => type === 'enactingFormula')
  const words = formula?.text.trim().split(/\s+/) ?? []
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s*_]+')
  return words.length > 0 ? text.replace(new RegExp(pattern), '') : text
}

/** The paragraphs of a text, each in one line. */
const paragraphsOf = (text: string) =>
  text
    .trim()
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '))

/** How a text is changed, and of how many the counts may become wrong. */
const CHANGES: [string, number, (text: string, name: string) => string][] = [
  ['as it is', 0, (text) => text],
  [
    'no commas and semicolons at line ends',
    0,
    (text) => eachLine(text, (line) => line.replace(/[,;]\s*$/, '')),
  ],
  ['no blank lines', 0, (text) => text.replace(/\n[ \t]*(?:\n[ \t]*)+/g, '\n')],
  ['blank lines doubled', 0, (text) => text.replace(/\n[ \t]*\n/g, '\n\n\n')],
  ['indented', 0, (text) => eachLine(text, (line) => (line.trim() ? `    ${line}` : line))],
  ['CRLF', 0, (text) => text.replace(/\r?\n/g, '\r\n')],
  [
    'labels without a full stop',
    2,
    (text) => eachLine(text, (line) => line.replace(/^(\s*\d{1,2})\.(\s+)/, '$1$2')),
  ],
  ['curly quotation marks', 0, (text) => text.replace(/'/g, '’').replace(/"([^"\n]*)"/g, '“$1”')],
  ['straight quotation marks', 0, (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')],
  ['soft hyphens', 0, (text) => text.replace(/(\p{Ll}{3})(\p{Ll}{3})/gu, '$1\u00AD$2')],
  ['no-break spaces', 0, (text) => text.replace(/(\S) (\S)/g, '$1\u00A0$2')],
  [
    'openings in capitals',
    0,
    (text, name) => changeOpenings(name, text, (words) => words.toUpperCase()),
  ],
  [
    'openings in lower case',
    0,
    (text, name) => changeOpenings(name, text, (words) => words.toLowerCase()),
  ],
  [
    'a formula without its comma',
    0,
    (text) => text.replace(/^(\s*(?:The|La|Le|El)\s[^\n]{3,80}),[ \t]*$/m, '$1'),
  ],
  ['no formula', 0, (text, name) => withoutFormula(name, text)],
  ['a paragraph a line', 0, (text) => paragraphsOf(text).join('\n')],
  ['a paragraph a line, and blank lines', 0, (text) => paragraphsOf(text).join('\n\n')],
  ['all on one line', 0, (text) => text.replace(/\s*\n\s*/g, ' ')],
]

describe.skipIf(gold.length === 0)('real texts changed a little, where available', () => {
  test.each(CHANGES)('%s: all but %i keep their counts', (_, most, change) => {
    const wrong = gold.filter(({ file, preambular, operative, sub_paragraphs }) => {
      const text = readFileSync(path.join(sharedTexts, file), 'utf8')
      const found = inspect(change(text, file), file)
      return (
        found.preambular !== preambular ||
        found.operative !== operative ||
        found.subparagraphs !== sub_paragraphs
      )
    })
    expect(wrong.length, wrong.map(({ file }) => file).join(', ')).toBeLessThanOrEqual(most)
  })
})
