/**
 * Whole texts, and what is read of each: `input.txt` as people find it, `outline.txt` with its fields and blocks, one
 * a line, and `messages.txt`. `npx vitest run tests/import/fixtures.test.ts -u` writes both anew; review what changed.
 */
import path from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../lib/record'
import { toInspection } from '../../scripts/corpus/inspect'
import { createRawResolutionReader } from '../../scripts/corpus/raw-resolution'
import { getAuthorities } from '../helpers'
import { rawText, textNames, textsFolder } from './raw-texts'

const read = createRawResolutionReader(await getAuthorities())

/** The fields and blocks of a text, as a page that a person can check against it. */
function readFixture(name: string): { outline: string; messages: string } {
  const file = new VFile({ path: 'input.txt', value: rawText(name) })
  const found = read(file)
  const { title, symbol, date, body, language, preambular, operative, subparagraphs, messages } =
    toInspection(file, found)
  const { session, meeting, place } = found.reading.metadata
  const fields = {
    title,
    symbol,
    date,
    body,
    session: session?.value.name,
    meeting: meeting?.value,
    place: place?.value,
    language,
  }
  const blocks = found.clauses.length > 0 ? found.reading.blocks : []
  return {
    outline: [
      ...Object.entries(fields).map(([field, value]) => `${field.padEnd(9)} ${value ?? '-'}`),
      `${preambular} preambular, ${operative} operative, ${subparagraphs} sub-paragraphs`,
      '',
      ...blocks.flatMap((block) => linesOf(block, '')),
      '',
    ].join('\n'),
    messages: messages
      .map(
        ({ line, column, rule, severity, text }) =>
          `${line}:${column} ${severity} ${rule}: ${text}\n`,
      )
      .join(''),
  }
}

/** A block and those below it: anchor or kind, label, and words with the opening set off, ‹Decides›. */
function linesOf(block: Block, indent: string): string[] {
  if (block.type === 'heading')
    return [`${indent}${block.anchor}  heading  ${excerptOf(block.text)}`]
  if (block.type === 'paragraph') return [`${indent}${block.part}  ${excerptOf(block.text)}`]
  if (block.type === 'enactingFormula')
    return [`${indent}enacting formula  ${excerptOf(block.text)}`]
  if (block.type === 'masthead') return [`${indent}masthead  ${excerptOf(block.text)}`]
  const { anchor, label, opening, text, children } = block
  const words = opening
    ? `${text.slice(0, opening.start)}‹${text.slice(opening.start, opening.end)}›${text.slice(opening.end)}`
    : text
  return [
    `${indent}${anchor}  ${label ?? '-'}  ${excerptOf(words)}`,
    ...children.flatMap((child) => linesOf(child, `${indent}  `)),
  ]
}

/** The first and last words of a block: its middle holds nothing that a reading decides. */
function excerptOf(text: string): string {
  const words = text.trim().split(/\s+/)
  if (words.length <= FIRST_WORDS + LAST_WORDS) return words.join(' ')
  return `${words.slice(0, FIRST_WORDS).join(' ')} … ${words.slice(-LAST_WORDS).join(' ')}`
}

const FIRST_WORDS = 9
const LAST_WORDS = 5

describe.each(textNames)('%s', (name) => {
  const { outline, messages } = readFixture(name)

  test('is read as its outline says', async () => {
    await expect(outline).toMatchFileSnapshot(path.join(textsFolder, name, 'outline.txt'))
  })

  test('has the messages beside it', async () => {
    await expect(messages).toMatchFileSnapshot(path.join(textsFolder, name, 'messages.txt'))
  })
})
