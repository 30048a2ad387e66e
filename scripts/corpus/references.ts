/**
 * `npm run corpus -- references`: what every reference in the corpus leads to, and which are
 * unresolved.
 */
import { type Corpus, reportReferences } from '../../lib/corpus'

/** Print the report, which is never an error. */
export function printReferences(corpus: Corpus): number {
  for (const line of reportReferences(corpus)) console.log(line)
  return 0
}
