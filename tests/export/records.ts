/**
 * Records to export: those of the corpus, invented ones in Akoma Ntoso as `import` makes them, and any.
 */
import fc from 'fast-check'
import { VFile } from 'vfile'
import type { Corpus } from '../../lib/corpus'
import { createParser } from '../../lib/parse'
import type { Block, Clause, Emphasis, Footnote, Resolution } from '../../lib/record'
import { prepareAkn } from '../../scripts/corpus/prepared-text'
import { getAuthorities, sha256 } from '../helpers'
import { AKN_TEXTS } from '../import/akn-texts'

const parser = createParser(await getAuthorities())

/** The record that `import` and the parser make of a file in Akoma Ntoso. */
export function recordOfAkn(xml: string, name = 'sample.xml'): Resolution {
  const prepared = prepareAkn(parser, new VFile({ path: name, value: xml }), {})
  if (!prepared) throw new Error(`${name} cannot be read`)
  const file = new VFile({ path: prepared.target, value: prepared.source })
  const language = /([a-z-]+)\.md$/.exec(prepared.target)?.[1] ?? 'en'
  return parser.parse(file, { id: prepared.id, language, hash: sha256 }).resolution
}

/** Invented resolutions with annexes, footnotes, tables, votes and sections. */
export const INVENTED = Object.entries(AKN_TEXTS).map(([name, xml]) =>
  recordOfAkn(xml, `${name}.xml`),
)

/** A corpus that has a resolution, which may be none of its own. */
export function withResolution(corpus: Corpus, resolution: Resolution): Corpus {
  return { ...corpus, resolutions: [resolution] }
}

const position = { line: 1, column: 1, offset: 0 }

/** Words with the signs of markup among them; nothing that XML cannot hold. */
const words = fc
  .array(
    fc.constantFrom(
      ...[
        'Decides',
        'peace',
        'é',
        '中',
        '🕊',
        ' ',
        ' ',
        '  ',
        '\u00A0',
        '.',
        ',',
        '1.',
        '-',
        '+',
        '#',
      ],
      ...[
        '*',
        '**',
        '_',
        '[',
        ']',
        '(',
        ')',
        '[^1]',
        '<b>',
        '&amp;',
        '&',
        '`',
        '~',
        '|',
        '!',
        '\\',
        '>',
      ],
      ...['http://a.example/', ':', '"', "'", ']]>', '=', 'a@b.example', '{', '}', '%'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').replace(/^\n+|\n+$/g, ''))
  .filter((text) => text.trim() !== '')

interface Printed {
  text: string
  emphases: Emphasis[]
  footnoteMarks?: { mark: string; anchor: string; at: number }[]
}

/** Words with emphasis that is nested or apart, and perhaps the mark of the footnote. */
const printed: fc.Arbitrary<Printed> = words.chain((text) => {
  const place = fc.nat({ max: text.length })
  return fc
    .record({
      outer: fc.tuple(place, place),
      inner: fc.tuple(place, place),
      types: fc.shuffledSubarray<Emphasis['type']>(['emphasis', 'strong']),
      mark: fc.option(place),
    })
    .map(({ outer, inner, types, mark }): Printed => {
      const [start = 0, end = 0] = outer.toSorted((a, b) => a - b)
      const [from = 0, to = 0] = inner.toSorted((a, b) => a - b)
      const emphases = types
        .map(
          (type, index): Emphasis =>
            index === 0
              ? { type, start, end }
              : { type, start: Math.max(start, from), end: Math.min(end, to) },
        )
        .filter((emphasis) => text.slice(emphasis.start, emphasis.end).trim() !== '')
        .filter(
          (emphasis) => ![emphasis.start, emphasis.end].some((at) => splitsCharacter(text, at)),
        )
      const marks =
        mark === null || splitsCharacter(text, mark)
          ? []
          : [{ mark: '1', anchor: 'fn-1', at: mark }]
      return { text, emphases, ...(marks.length > 0 && { footnoteMarks: marks }) }
    })
})

function splitsCharacter(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '')
}

const label = fc.constantFrom(null, '1.', '(2)', '(a)', '–', '§ 3', '4)')

function clauseOf(
  kind: Clause['kind'],
  path: Clause['path'],
  of: Printed & { label: string | null },
): Clause {
  return {
    ...of,
    type: 'clause',
    kind,
    anchor: `${kind === 'operative' ? 'op' : 'pp'}-${path.join('-')}`,
    path,
    section: null,
    position,
    opening: null,
    assertions: [],
    citations: [],
    children: [],
  }
}

const labelled = fc.tuple(printed, label).map(([words, label]) => ({ ...words, label }))

const clause = fc
  .record({
    of: labelled,
    points: fc.array(fc.tuple(labelled, fc.array(labelled, { maxLength: 2 })), { maxLength: 2 }),
    kind: fc.constantFrom<Clause['kind']>('preambular', 'operative'),
  })
  .map(
    ({ of, points, kind }) =>
      (number: number): Block => ({
        ...clauseOf(kind, [number], of),
        children: points.map(([point, inner], index) => {
          const path = [number, String.fromCharCode(97 + index)]
          return {
            ...clauseOf(kind, path, point),
            children: inner.map((each, at) => clauseOf(kind, [...path, 'i'.repeat(at + 1)], each)),
          }
        }),
      }),
  )

const other = printed.chain((of) =>
  fc.constantFrom<(number: number) => Block>(
    () => ({ ...of, type: 'masthead', inFields: false, position }),
    () => ({ ...of, type: 'enactingFormula', position }),
    (number) => ({ ...of, type: 'heading', anchor: `sec-${number}`, position }),
    ...(['annex', 'closing', 'table', 'quotation', 'unknown'] as const).map((part) => () => ({
      ...of,
      type: 'paragraph' as const,
      part,
      position,
    })),
  ),
)

/** A resolution of any blocks, in any order, with one footnote. */
export function anyResolution(model: Resolution): fc.Arbitrary<Resolution> {
  return fc
    .record({
      makers: fc.array(fc.oneof(clause, other), { minLength: 1, maxLength: 6 }),
      note: printed,
    })
    .map(({ makers, note }) => {
      const blocks = makers.map((make, index) => make(index + 1))
      const footnote: Footnote = {
        text: note.text,
        emphases: note.emphases,
        anchor: 'fn-1',
        mark: '1',
        position,
        citations: [],
      }
      return { ...model, blocks, footnotes: [footnote] }
    })
}
