/**
 * The queries that are measured: of every kind, with words that are frequent and rare.
 */
import { wordOf } from './words'

/** A query with what kind it is. Those of words, phrases and fields have targets for what they load. */
export interface MeasuredQuery {
  kind: 'word' | 'phrase' | 'field' | 'other'
  query: string
  /** Whether MiniSearch is asked it too: words of which all must stand, and one beginning. */
  words: readonly string[] | null
}

const word = (query: string): MeasuredQuery => ({ kind: 'word', query, words: query.split(' ') })
const of =
  (kind: MeasuredQuery['kind']) =>
  (query: string): MeasuredQuery => ({
    kind,
    query,
    words: null,
  })

const [w0, w1, w5, w20, w100, w500, w2000, w9000] = [0, 1, 5, 20, 100, 500, 2_000, 9_000].map(
  wordOf,
)

/** Forty queries. */
export const QUERIES: readonly MeasuredQuery[] = [
  ...['states', 'resolution', 'charter', 'decides', 'zebra'].map(word),
  ...[w0, w5, w20, w100, w500, w2000, w9000].map((each) => word(each ?? '')),
  ...[`${w0} ${w1}`, `${w5} ${w100}`, `${w20} ${w500} member`].map(word),
  ...[
    '"member states"',
    '"charter of the united nations"',
    '"universal declaration of human rights"',
    '"as in paragraph"',
    `"of the ${w0}"`,
    `"${w0} ${w1}"`,
    `"${w5} of the"`,
    `"${w100} ${w0}"`,
  ].map(of('phrase')),
  ...[
    'body:ipu states',
    `kind:operative ${w20}`,
    `year:1990..1995 ${w0}`,
    'verb:request charter',
    'topic:sovereignty',
    'cites:un-charter kind:operative',
    'force:urges states',
  ].map(of('field')),
  ...[
    `${w0} OR ${w1} OR ${w5}`,
    `states -${w0}`,
    `NOT states`,
    `(${w5} OR ${w20}) charter -member`,
    `"${w0} ${w1}"~5`,
    `"${w1} ${w0}">8`,
    `"member states" ~10 charter`,
    `${wordOf(3).slice(0, 3)}*`,
    `${w0} ${w500} in:resolution`,
    `${w100} ${w5} in:sub-paragraph`,
  ].map(of('other')),
]
