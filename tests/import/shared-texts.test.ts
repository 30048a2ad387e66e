/**
 * Invented faults, and real texts changed a little, which are not part of the project; where they are missing,
 * the tests are skipped.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inspect, readSharedList, sharedTexts } from './inspect'
import { PERTURBATIONS } from './perturbations'

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

describe.skipIf(gold.length === 0)('real texts changed a little, where available', () => {
  test.each(PERTURBATIONS)('$name: all but $most keep their counts', ({ most, change }) => {
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
