/**
 * `npm run corpus -- references`: what every reference in the corpus leads to, and which lead nowhere.
 */
import { type Corpus, reportReferences } from '../../lib/corpus'

/** Print the report; whatever it says, it is no mistake of the content. */
export function printReferences(corpus: Corpus): number {
  for (const line of reportReferences(corpus)) console.log(line)
  return 0
}
