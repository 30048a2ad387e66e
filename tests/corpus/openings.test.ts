import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type OpeningTable,
  openingLists,
  openingTable,
  withFewColumns,
  withFrequentHeads,
} from '../../lib/corpus'
import { EXCERPTS_A_PAGE, pageNumberOf } from '../../lib/list-pages'
import { type Clause, type ClauseKind, forceSchema, type Resolution } from '../../lib/record'
import { headAnchor, headAnchorOf } from '../../lib/site'
import { getTestCorpus, parseText } from '../helpers'

const corpus = await getTestCorpus()
const { authorities } = corpus
const KINDS: ClauseKind[] = ['operative', 'preambular']

/** A resolution with a text and a body, or none. */
function adopted(body: string | null, text: string, id = `${body}`): Resolution {
  const position = { line: 1, column: 1, offset: 0 }
  return {
    ...parseText(text),
    id,
    body: body === null ? null : { value: body, from: 'editor', position },
  }
}

/** The table in lines: "encourages encourage: AALCO 1, IPU 4". */
function linesOf({ columns, forces }: OpeningTable): string[] {
  return forces.flatMap(({ force, heads }) =>
    heads.map(({ head, cells }) => {
      const counts = columns.flatMap(({ bodies }, column) => {
        const count = cells[column]?.count ?? 0
        const [body, ...others] = bodies
        const name = others.length > 0 ? `${others.length + 1} others` : (body?.short ?? '?')
        return count > 0 ? [`${name} ${count}`] : []
      })
      return `${force} ${head}: ${counts.join(', ')}`
    }),
  )
}

/** Every opening of a kind by walking the records: "ipu encourage op-4 0". */
function naiveOpenings(resolutions: readonly Resolution[], kind: ClauseKind): string[] {
  const found: string[] = []
  const walk = (resolution: Resolution, clause: Clause): void => {
    const { opening, assertions, children, anchor } = clause
    if (clause.kind === kind) {
      for (const one of [opening, ...assertions]) {
        if (one) found.push(`${resolution.body?.value} ${one.head} ${anchor} ${one.start}`)
      }
    }
    for (const child of children) walk(resolution, child)
  }
  for (const resolution of resolutions) {
    for (const block of resolution.blocks) if (block.type === 'clause') walk(resolution, block)
  }
  return found.sort()
}

function openingsIn({ columns, forces }: OpeningTable): string[] {
  return forces
    .flatMap(({ heads }) => heads)
    .flatMap(({ places, cells }) =>
      cells.flatMap(({ start, count }, column) =>
        places
          .slice(start ?? 0, (start ?? 0) + count)
          .map(
            ({ clause, opening }) =>
              `${columns[column]?.bodies[0]?.id} ${opening.head} ${clause.anchor} ${opening.start}`,
          ),
      ),
    )
    .sort()
}

/** The sums are right, and nothing empty is listed. */
function expectSums({ columns, forces, count }: OpeningTable): void {
  for (const row of forces.flatMap(({ heads }) => heads)) {
    expect(row.cells).toHaveLength(columns.length)
    expect(row.cells.reduce((sum, { count }) => sum + count, 0)).toBe(row.places.length)
    expect(row.places.length).toBeGreaterThan(0)
  }
  for (const { counts, count: total, heads } of forces) {
    expect(counts).toEqual(
      columns.map((_, column) =>
        heads.reduce((sum, { cells }) => sum + (cells[column]?.count ?? 0), 0),
      ),
    )
    expect(counts.reduce((a, b) => a + b, 0)).toBe(total)
  }
  expect(columns.map((column) => column.count)).toEqual(
    columns.map((_, column) => forces.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0)),
  )
  expect(forces.reduce((sum, force) => sum + force.count, 0)).toBe(count)
}

describe('openingTable', () => {
  test('how the bodies of the corpus act', () => {
    expect(linesOf(openingTable(corpus, 'operative'))).toEqual([
      'decides decide: AALCO 2',
      'decides direct: AALCO 1',
      'urges call upon: IPU 2',
      'urges urge: IPU 1',
      'encourages encourage: AALCO 1, IPU 4',
      'encourages recommend: IPU 5',
    ])
  })

  test.each(KINDS)('it holds every %s opening of the corpus, and no other', (kind) => {
    const table = openingTable(corpus, kind)
    expect(openingsIn(table)).toEqual(naiveOpenings(corpus.resolutions, kind))
    expectSums(table)
  })

  test('a sub-paragraph and a further assertion count as well', () => {
    const resolutions = [
      adopted(
        'ipu',
        'The Assembly,\n\nNoting peace; also noting war,\n\n1. Decides:\n(a) requests the Secretary-General to report;\n(b) words that open nothing;',
      ),
    ]
    expect(linesOf(openingTable({ resolutions, authorities }, 'preambular'))).toEqual([
      'states note: IPU 2',
    ])
    expect(linesOf(openingTable({ resolutions, authorities }, 'operative'))).toEqual([
      'decides decide: IPU 1',
      'requests request: IPU 1',
    ])
  })

  test('words that no grammar lists are one row, and stand last', () => {
    const resolutions = [
      adopted(
        'ipu',
        'The Assembly,\n\n1. Munches the cake;\n2. Notes the crumbs;\n3. Brushes the table.',
      ),
    ]
    expect(linesOf(openingTable({ resolutions, authorities }, 'operative'))).toEqual([
      'states note: IPU 1',
      'null null: IPU 2',
    ])
  })

  test('a body without clauses of a kind, and an unknown one, have columns', () => {
    const resolutions = [
      adopted(null, 'The Assembly,\n\n1. Decides so.'),
      adopted('who', 'The Assembly,\n\nNoting peace,'),
      adopted('itu', 'The Assembly,\n\n1. Decides so.'),
    ]
    const table = openingTable({ resolutions, authorities }, 'operative')
    expect(table.columns.map(({ bodies: [body], count }) => [body?.id, count])).toEqual([
      ['itu', 1],
      ['who', 0],
      [undefined, 1],
    ])
    expectSums(table)
  })

  test('without clauses there is a table without rows', () => {
    expect(openingTable({ resolutions: [], authorities }, 'operative')).toEqual({
      kind: 'operative',
      columns: [],
      forces: [],
      count: 0,
    })
  })

  test('whatever is adopted by whomever, each opening is in its cell once', () => {
    const clauses = fc.constantFrom('Noting peace,', 'Munching cake,', 'Decides so;', 'Urges all;')
    const texts = fc.array(
      fc.record({
        body: fc.constantFrom(null, ...authorities.bodies.map(({ id }) => id)),
        clauses: fc.array(clauses, { maxLength: 6 }),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(texts, (invented) => {
        const resolutions = invented.map(({ body, clauses }, index) =>
          adopted(body, ['The Assembly,', ...clauses].join('\n\n'), `invented-${index}`),
        )
        for (const kind of KINDS) {
          const table = openingTable({ resolutions, authorities }, kind)
          expect(openingsIn(table)).toEqual(naiveOpenings(resolutions, kind))
          expectSums(table)
          const ranks = table.forces.map(({ force }) =>
            force ? forceSchema.options.indexOf(force) : forceSchema.options.length,
          )
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        }
      }),
      { numRuns: 30 },
    )
  })
})

/** Resolutions of as many bodies, the first of which opens one clause, the second two, and so on. */
function ofBodies(count: number): Resolution[] {
  return authorities.bodies
    .slice(0, count)
    .map(({ id }, index) =>
      adopted(id, `The Assembly,\n\n${'Noting peace,\n\n'.repeat(index + 1)}1. Decides so.`),
    )
}

describe('a table that is too large for a page', () => {
  test('has the bodies that act most, and the others in one column', () => {
    const table = openingTable({ resolutions: ofBodies(5), authorities }, 'preambular')
    expect(withFewColumns(table, 5)).toBe(table)
    const narrow = withFewColumns(table, 3)
    const [fifth, fourth] = authorities.bodies.slice(3, 5).toReversed()
    const named = [fifth, fourth].map((body) => body?.short ?? '').sort()
    expect(narrow.columns.map(({ bodies, count }) => [bodies.length, count])).toEqual([
      [1, expect.any(Number)],
      [1, expect.any(Number)],
      [3, 1 + 2 + 3],
    ])
    expect(narrow.columns.slice(0, 2).map(({ bodies: [body] }) => body?.short)).toEqual(named)
    expectSums(narrow)
    expect(narrow.count).toBe(table.count)
    expect(narrow.forces[0]?.heads[0]?.cells.at(-1)).toEqual({ count: 6, start: null })
  })

  test('is drawn with the heads that are most frequent, and all its forces', () => {
    const text =
      'The Assembly,\n\n1. Decides so;\n2. Decides more;\n3. Urges all;\n4. Notes it;\n5. Notes that.'
    const table = openingTable({ resolutions: [adopted('ipu', text)], authorities }, 'operative')
    expect(withFrequentHeads(table, 3)).toBe(table)
    const drawn = withFrequentHeads(table, 2)
    expect(linesOf(drawn)).toEqual(['decides decide: IPU 2', 'states note: IPU 2'])
    expect(drawn.forces.map(({ force, count }) => [force, count])).toEqual([
      ['decides', 2],
      ['urges', 1],
      ['states', 2],
    ])
  })
})

test('a body’s openings with a head begin on the page that its number leads to', () => {
  const resolutions = Array.from({ length: 250 }, (_, index) =>
    adopted(
      ['ipu', 'aalco', null][index % 3] ?? null,
      'The Assembly,\n\nNoting peace,',
      `r-${index}`,
    ),
  )
  const list = openingLists({ resolutions, authorities }).get('preambular-en-note')
  expect(list?.pages.map(({ entries }) => entries.length)).toEqual([100, 100, 50])
  expect(list?.pages.flatMap(({ entries }) => entries)).toEqual(list?.row.places)
  list?.columns.forEach(({ bodies: [body = null] }, column) => {
    const { start, count } = list.row.cells[column] ?? { start: null, count: 0 }
    const page = list.pages[pageNumberOf(start ?? -1, EXCERPTS_A_PAGE) - 1]
    const first = page?.entries.findIndex((place) => place.body === body)
    expect([83, 84]).toContain(count)
    expect(first).toBe((start ?? 0) % EXCERPTS_A_PAGE)
  })
})

describe('the anchor of a head', () => {
  const head = { language: 'en', head: 'call upon' }

  test('names kind, language and head, and the body', () => {
    expect(headAnchor('operative', head)).toBe('operative-en-call-upon')
    expect(headAnchorOf('operative', head, 'ipu')).toBe('operative-en-call-upon--ipu')
    expect(headAnchorOf('operative', head, null)).toBe('operative-en-call-upon--_unknown')
  })

  test('is that of no other head, body or kind', () => {
    const listed = fc.record({
      language: fc.constantFrom('en', 'fr'),
      head: fc
        .string({ unit: fc.constantFrom('a', 'é', '-', '_', ' ', '’', '2', 'd', '二') })
        .map((head) => head.replace(/\s+/g, ' ')),
    })
    const heads = fc.oneof(listed, fc.constant({ language: null, head: null }))
    const named = fc.tuple(
      fc.constantFrom(...KINDS),
      heads,
      fc.constantFrom(null, 'ipu', 'unknown', 'd'),
    )
    fc.assert(
      fc.property(named, named, (one, other) => {
        const isSame = headAnchorOf(...one) === headAnchorOf(...other)
        expect(isSame).toBe(JSON.stringify(one) === JSON.stringify(other))
        expect(headAnchorOf(...one)).toMatch(/^[\w-]+$/)
      }),
    )
  })
})
