/**
 * Building the search data from the corpus.
 */
import type { Corpus } from '../corpus'
import { bodyOf, detailsOf, placeOf } from '../describe'
import { allClauses, nameOf } from '../views'
import type { SearchClause, SearchData } from './data'
import { createTextIndex, SEARCH_VERSION } from './options'

/** The search data of a corpus: every clause at every depth. */
export async function buildSearchData(corpus: Corpus): Promise<SearchData> {
  const clauses = corpus.resolutions.flatMap((resolution, place) =>
    allClauses(resolution).map(
      (clause): SearchClause => ({
        resolution: place,
        kind: clause.kind,
        anchor: clause.anchor,
        place: placeOf(clause),
        text: clause.text,
      }),
    ),
  )
  return {
    version: SEARCH_VERSION,
    bodies: corpus.authorities.bodies
      .filter(({ id }) => corpus.resolutions.some(({ body }) => body?.value === id))
      .map(({ id, short }) => ({ id, name: short })),
    resolutions: corpus.resolutions.map((resolution) => ({
      id: resolution.id,
      name: nameOf(resolution),
      language: resolution.language,
      body: resolution.body?.value ?? '',
      details: detailsOf(resolution, bodyOf(corpus.authorities.bodies, resolution)),
    })),
    clauses,
    index: await exportIndex(clauses),
  }
}

/** FlexSearch's export of an index over clauses, whose ids are places in the list. */
export async function exportIndex(
  clauses: readonly SearchClause[],
): Promise<Record<string, string>> {
  const index = createTextIndex()
  clauses.forEach(({ text }, place) => {
    index.add(place, text)
  })
  const exported: Record<string, string> = {}
  await index.export((key: string, data: string) => {
    exported[key] = data
  })
  return exported
}
