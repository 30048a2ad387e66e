import { expect, test } from 'vitest'
import { citingInstrument, linksFrom } from '../../lib/corpus'
import { getTestCorpus } from '../helpers'

const corpus = await getTestCorpus()

test('what cites an instrument is the exact inverse of what clauses link to', () => {
  const fromClauses = corpus.resolutions.flatMap(({ id }) =>
    [...linksFrom(corpus, id)].flatMap(([anchor, links]) =>
      links.flatMap(({ citation, to }) =>
        to.type === 'instrument'
          ? [`${id}#${anchor} ${citation.start}-${citation.end} ${to.id}`]
          : [],
      ),
    ),
  )
  const fromInstruments = corpus.authorities.instruments.flatMap(({ id }) =>
    citingInstrument(corpus, id).flatMap(({ resolution, clauses }) =>
      clauses.flatMap(({ clause, words }) =>
        words.map(({ start, end }) => `${resolution.id}#${clause.anchor} ${start}-${end} ${id}`),
      ),
    ),
  )
  expect(fromClauses.sort()).toEqual(fromInstruments.sort())
  expect(fromClauses).toHaveLength(7)
})

test('a link holds the words of its clause', () => {
  const words = corpus.resolutions.flatMap((resolution) =>
    [...linksFrom(corpus, resolution.id)].flatMap(([anchor, links]) =>
      links.map(({ citation }) => {
        const clause = resolution.blocks.find(
          (block) => block.type === 'clause' && block.anchor === anchor,
        )
        return clause?.text.slice(citation.start, citation.end)
      }),
    ),
  )
  expect(words).toEqual([
    'UN Charter',
    'UN Charter',
    'paragraph 2 of this Resolution',
    'United  Nations Charter',
    'Geneva Conventions',
    'Additional Protocols',
    'Universal Declaration of Human Rights',
    'International Covenant on Civil and Political Rights',
  ])
})
