/**
 * Building the search data from the corpus.
 */
import type { Corpus } from '../corpus'
import { bodyOf, detailsOf, placeOf, shortNameOf } from '../describe'
import { noteAnchor } from '../site'
import { allClauses, nameOf } from '../views'
import type { SearchData, SearchEntry } from './data'
import { createTextIndex, SEARCH_VERSION } from './options'

/** The search data of a corpus: every clause at every depth, and every note. */
export async function buildSearchData(corpus: Corpus): Promise<SearchData> {
  const entries = corpus.resolutions.flatMap((resolution, place) => {
    const notes = corpus.annotations.get(resolution.id)?.notes ?? []
    return allClauses(resolution).flatMap((clause): SearchEntry[] => [
      {
        resolution: place,
        kind: clause.kind,
        anchor: clause.anchor,
        place: placeOf(clause),
        text: clause.text,
      },
      ...notes
        .filter((note) => note.clause === clause.anchor)
        .map(
          ({ number, text }): SearchEntry => ({
            resolution: place,
            kind: 'note',
            anchor: noteAnchor(number),
            place: `${number} on ${shortNameOf(clause)}`,
            text,
          }),
        ),
    ])
  })
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
    entries,
    index: await exportIndex(entries),
  }
}

/** FlexSearch's export of an index over entries, whose ids are places in the list. */
export async function exportIndex(
  entries: readonly SearchEntry[],
): Promise<Record<string, string>> {
  const index = createTextIndex()
  entries.forEach(({ text }, place) => {
    index.add(place, text)
  })
  const exported: Record<string, string> = {}
  await index.export((key: string, data: string) => {
    exported[key] = data
  })
  return exported
}
