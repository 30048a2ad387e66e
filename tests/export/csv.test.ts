import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { CLAUSE_COLUMNS, toClausesCsv } from '../../lib/export'
import { allClauses } from '../../lib/views'
import { getTestCorpus, parseText } from '../helpers'

const corpus = await getTestCorpus()
const rowsSchema = z.array(z.record(z.string(), z.string()))

/** The rows as an independent reader has them, which is told nothing but that lines end as RFC 4180 says. */
function read(csv: string) {
  return rowsSchema.parse(parse(csv, { columns: true, record_delimiter: '\r\n' }))
}

test('every clause is a row, to the letter', () => {
  const rows = read(toClausesCsv(corpus))
  const clauses = corpus.resolutions.flatMap((resolution) =>
    allClauses(resolution).map((clause) => ({ resolution, clause })),
  )
  expect(rows).toHaveLength(clauses.length)
  clauses.forEach(({ resolution, clause }, index) => {
    expect(Object.keys(rows[index] ?? {})).toEqual(CLAUSE_COLUMNS)
    expect(rows[index]).toMatchObject({
      resolution: resolution.id,
      anchor: clause.anchor,
      kind: clause.kind,
      text: clause.text,
      head: clause.opening?.head ?? '',
    })
  })
})

test('any words come back, and none is a formula', () => {
  const [sample] = allClauses(parseText('The Meeting,\n\n1. Decides to meet;\n'))
  const resolution = parseText('The Meeting,\n\n1. Decides to meet;\n')
  if (!sample) throw new Error('No clause')
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom('=1+1', '@SUM(A1)', '-1', '+1', 'a "b", c', 'a\nb', 'a\r\nb', '\tx', "'=1"),
  )
  fc.assert(
    fc.property(words, (text) => {
      const blocks = [{ ...sample, text }]
      const [row] = read(toClausesCsv({ ...corpus, resolutions: [{ ...resolution, blocks }] }))
      expect([text, `'${text}`]).toContain(row?.text)
      expect(row?.text).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})
