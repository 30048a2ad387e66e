/**
 * Real texts in many layouts, checked against counts made by reading them. The texts are not part
 * of the project; where they are missing, the tests are skipped.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inspect, readSharedList, sharedTexts } from './inspect'

const goldSchema = z.object({
  file: z.string(),
  preambular: z.int(),
  operative: z.int(),
  sub_paragraphs: z.int(),
  first_operative_verb: z.string().nullable(),
  last_operative_verb: z.string().nullable(),
  title: z.string().nullable(),
  symbol: z.string().nullable(),
  date: z.string().nullable(),
})
const anchorsSchema = z.object({
  file: z.string(),
  preambular: z.array(z.string()),
  operative: z.array(z.string()),
  sub_paragraphs: z.array(z.string()),
})

function inspectFile(name: string) {
  return inspect(readFileSync(path.join(sharedTexts, name), 'utf8'), name)
}

const gold = readSharedList('gold.json', goldSchema)
const anchors = readSharedList('gold_anchors.json', anchorsSchema)

describe.skipIf(gold.length === 0)('real texts, where available', () => {
  test.each(gold)('$file: counts, verbs and metadata', (expected) => {
    const { preambular, operative, subparagraphs, clauses, title, symbol, date } = inspectFile(
      expected.file,
    )
    expect({ preambular, operative, subparagraphs }).toEqual({
      preambular: expected.preambular,
      operative: expected.operative,
      subparagraphs: expected.sub_paragraphs,
    })
    const top = clauses.filter(({ anchor }) => /^op-\d+(?:-bis|-ter)?$/.test(anchor))
    for (const [clause, verb] of [
      [top.at(0), expected.first_operative_verb],
      [top.at(-1), expected.last_operative_verb],
    ] as const) {
      if (verb === null) expect(clause?.opening).toBeNull()
      else expect(clause?.opening?.slice(0, verb.length)).toBe(verb)
    }
    expect({ title, symbol, date }).toEqual({
      title: expected.title,
      symbol: expected.symbol,
      date: expected.date,
    })
  })

  test.each(anchors)('$file: each clause begins where it does', (expected) => {
    const { clauses } = inspectFile(expected.file)
    const isTop = (anchor: string) => anchor.split('-').length === 2 || /-(?:bis|ter)$/.test(anchor)
    const wordsOf = (kind: string, top: boolean) =>
      clauses
        .filter(({ anchor, kind: own }) => own === kind && isTop(anchor) === top)
        .map(({ label, text }) => `${label ?? ''} ${text}`.trim())
    const begins = (found: string[], words: string[]) => {
      expect(found).toHaveLength(words.length)
      words.forEach((begin, index) => {
        const plain = (text: string) =>
          text
            .replace(/<[^>]*>/g, '')
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()
        expect(` ${plain(found[index] ?? '')} `).toContain(` ${plain(begin)}`)
      })
    }
    begins(wordsOf('preambular', true), expected.preambular)
    begins(wordsOf('operative', true), expected.operative)
    begins(wordsOf('operative', false), expected.sub_paragraphs)
  })
})
