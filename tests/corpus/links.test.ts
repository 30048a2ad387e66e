import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Citing,
  type Corpus,
  citingInstrument,
  citingParts,
  citingResolution,
  linksFrom,
  unusedInstruments,
} from '../../lib/corpus'
import { allClauses } from '../../lib/views'
import { type InventedText, inventCorpus } from '../citing-authorities'
import { getTestCorpus } from '../helpers'

type Linked = Pick<Corpus, 'resolutions' | 'links' | 'authorities'>

const corpus = await getTestCorpus()

/** Every link as a line, "from words > to", seen from its source. */
function forwards(linked: Linked): string[] {
  return linked.resolutions.flatMap(({ id }) =>
    [...linksFrom(linked, id)].flatMap(([anchor, links]) =>
      links.flatMap(({ citation: { start, end }, to }) => {
        const from = `${id}#${anchor} ${start}-${end}`
        if (to.type === 'resolution') return [`${from} > ${to.id}`]
        if (to.type === 'instrument')
          return [
            `${from} > instrument ${to.id}`,
            ...(to.part ? [`${from} > ${to.id}#${to.part}`] : []),
          ]
        return to.anchors.map((one) => `${from} > ${to.resolution}#${one}`)
      }),
    ),
  )
}

/** The same lines, seen from the targets. */
function backwards(linked: Linked): string[] {
  return [
    ...linked.resolutions.flatMap(({ id }) => {
      const { whole, clauses } = citingResolution(linked, id)
      return [
        ...linesOf(whole, id),
        ...[...clauses].flatMap(([anchor, citing]) => linesOf(citing, `${id}#${anchor}`)),
      ]
    }),
    ...linked.authorities.instruments.flatMap(({ id }) => [
      ...linesOf(citingInstrument(linked, id), `instrument ${id}`),
      ...[...citingParts(linked, id)].flatMap(([part, citing]) => linesOf(citing, `${id}#${part}`)),
    ]),
  ]
}

function linesOf(citing: Citing[], to: string): string[] {
  return citing.flatMap(({ resolution, texts }) =>
    texts.flatMap(({ by, words }) =>
      words.map(({ start, end }) => `${resolution.id}#${by.anchor} ${start}-${end} > ${to}`),
    ),
  )
}

function expectInverse(linked: Linked): string[] {
  const lines = forwards(linked)
  expect(backwards(linked).sort()).toEqual(lines.toSorted())
  return lines
}

describe('what cites something is the exact inverse of what clauses link to', () => {
  test('in the corpus of the project', () => {
    expect(expectInverse(corpus)).not.toEqual([])
  })

  /** Words that refer to something in the corpora made here, or to nothing. */
  const words = fc.constantFrom(
    'resolution 1/1',
    'resolution 1/2',
    'Security Council resolution 3 (2003)',
    'paragraph 1 of General Assembly resolution 1/1',
    'paragraphs 1 and 2 of Security Council resolution 3 (2003)',
    'paragraphs 1 to 3 of resolution 1/2',
    'paragraph 1 (a) above',
    'paragraph 2 above',
    'paragraph 3 below',
    'operative paragraph 2',
    'the preceding paragraph',
    'this resolution',
    'the UN Charter',
    'the Charter',
    'Articles 1 and 51 of the UN Charter',
    'Article 19 of the ICCPR',
    'both Covenants',
    'A/68/98, paragraph 19',
    'peace',
  )
  const clause = fc.array(words, { minLength: 1, maxLength: 3 }).map((cited) => cited.join(', '))
  const text = fc
    .array(fc.record({ clause, items: fc.array(clause, { maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((clauses) =>
      clauses
        .flatMap(({ clause, items }, index) => [
          `${index + 1}. Recalls ${clause}, and also notes ${clause}:`,
          ...items.map((item, place) => `(${'ab'[place]}) ${item};`),
        ])
        .join('\n'),
    )
    // What follows a mark is below the text, where its footnote cites something too.
    .chain((printed) =>
      fc
        .array(clause, { maxLength: 3 })
        .map((notes) =>
          notes.length === 0
            ? printed
            : `${printed}${notes.map((_, index) => `[^${index + 1}]`).join('')}\n\n${notes
                .map((note, index) => `[^${index + 1}]: See ${note}.`)
                .join('\n\n')}`,
        ),
    )
  const texts: fc.Arbitrary<InventedText[]> = fc
    .tuple(text, text, text)
    .map(([one, two, three]) => [
      { id: 'one', body: 'un-general-assembly', symbol: '1/1', text: one },
      { id: 'two', body: 'un-general-assembly', symbol: 'A/RES/1/2', text: two },
      { id: 'three', body: 'un-security-council', symbol: 'S/RES/3 (2003)', text: three },
    ])

  test('in a corpus whose footnotes cite', () => {
    const lines = expectInverse(
      inventCorpus([
        { id: 'one', body: 'un-general-assembly', symbol: '1/1', text: '1. Decides.' },
        {
          id: 'two',
          body: 'un-general-assembly',
          symbol: '1/2',
          text: '1. Recalls its work.[^1]\n\n2. Decides.[^2]\n\n[^1]: Resolution 1/1, paragraph 1; see the UN Charter.\n[^2]: See resolution 1/1.',
        },
      ]),
    )
    expect(lines).toEqual([
      'two#fn-1 0-27 > one#op-1',
      'two#fn-1 37-47 > instrument un-charter',
      'two#fn-2 4-18 > one',
    ])
  })

  test('in any corpus of resolutions that cite each other', () => {
    fc.assert(
      fc.property(texts, (made) => {
        expectInverse(inventCorpus(made))
      }),
      { numRuns: 40 },
    )
  })
})

test('a link holds the words of its clause', () => {
  const words = corpus.resolutions.flatMap((resolution) =>
    [...linksFrom(corpus, resolution.id)].flatMap(([anchor, links]) =>
      links.map(({ citation }) => {
        const clause = allClauses(resolution).find((one) => one.anchor === anchor)
        return clause?.text.slice(citation.start, citation.end)
      }),
    ),
  )
  expect(words).toEqual(
    expect.arrayContaining(['paragraph 2 of this Resolution', 'United  Nations Charter']),
  )
})

describe('what cites', () => {
  const linked = inventCorpus([
    {
      id: 'citing',
      body: 'un-general-assembly',
      symbol: '1/2',
      text: [
        '1. Recalls resolution 1/1 and the Charter; also reaffirms paragraph 1 of resolution 1/1;',
        '2. Urges States:',
        '(a) to follow paragraph 1 of resolution 1/1;',
        '(b) to recall both Covenants.',
      ].join('\n'),
    },
    { id: 'cited', body: 'un-general-assembly', symbol: '1/1', text: '1. Decides;\n2. Urges.' },
  ])
  const heads = (citing: Citing[]) =>
    citing.flatMap(({ resolution, texts }) =>
      texts.flatMap(({ by, words }) =>
        words.map(({ verb }) => `${resolution.id}#${by.anchor} ${verb?.head}`),
      ),
    )

  test('a clause is given with the verb that governs the citation', () => {
    const { whole, clauses } = citingResolution(linked, 'cited')
    expect(heads(whole)).toEqual(['citing#op-1 recall'])
    expect([...clauses].map(([anchor, citing]) => [anchor, heads(citing)])).toEqual([
      ['op-1', ['citing#op-1 reaffirm', 'citing#op-2-a urge']],
    ])
  })

  test('nothing cites a resolution that no clause names', () => {
    expect(citingResolution(linked, 'citing')).toEqual({ whole: [], clauses: new Map() })
  })

  test('an instrument is used where one that comprises it is cited, or where it is used elsewhere', () => {
    const unused = (used?: string[]) => unusedInstruments(linked, used).map(({ id }) => id)
    expect(unused()).toContain('icescr')
    expect(unused(['covenants'])).not.toContain('icescr')
    expect(unused(['icescr'])).toContain('iccpr')
    expect(unused()).not.toContain('un-charter')
  })
})
