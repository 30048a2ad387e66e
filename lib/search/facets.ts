/**
 * How what was found may be narrowed down: by what clauses and their resolutions are, with how many of each.
 */
import type { Asked } from './asked'
import { printField, printQuery } from './query/print'
import type { FieldName } from './query/tree'
import type { Facet } from './results'

/** How many values of a facet are shown. */
const VALUES_AT_MOST = 12

/** The facets of what was found; the most frequent values of each. */
export async function createFacets({ found, index, reading, forms }: Asked): Promise<Facet[]> {
  await index.load([index.manifest.fields])
  const { resolutions, data, kinds, count } = index.paragraphs()
  const fields = index.fields()
  const { bodies } = index.manifest
  const query = printQuery(reading.tree, reading.scope, forms)
  const isFound = new Uint8Array(count)
  for (const paragraph of found.paragraphs) isFound[paragraph] = 1

  const facet = (
    name: string,
    field: FieldName,
    values: readonly (readonly [value: string, shown: string, clauses: number])[],
  ): Facet => ({
    name,
    values: values
      .filter(([, , clauses]) => clauses > 0)
      .sort((a, b) => b[2] - a[2])
      .slice(0, VALUES_AT_MOST)
      .map(([value, shown, clauses]) => ({
        name: shown,
        clauses,
        query: `${query} ${printField({ name: field, value })}`.trim(),
      })),
  })
  const counted = (ofParagraph: (paragraph: number) => string | null | undefined) => {
    const counts = new Map<string, number>()
    for (const paragraph of found.paragraphs) {
      const value = ofParagraph(paragraph)
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts]
  }
  const plain = (values: [string, number][]) =>
    values.map(([value, n]) => [value, value, n] as const)
  const among = (paragraphs: readonly number[]) => {
    let clauses = 0
    for (const paragraph of paragraphs) clauses += isFound[paragraph] ?? 0
    return clauses
  }
  const forces = new Map<string, number>()
  for (const { force, paragraphs } of fields.verbs) {
    if (force) forces.set(force, (forces.get(force) ?? 0) + among(paragraphs))
  }
  const of = (paragraph: number) => resolutions[paragraph] ?? -1
  const all = [
    facet(
      'Body',
      'body',
      counted((paragraph) => bodies[data.bodies[of(paragraph)] ?? -1]?.id).map(([id, n]) => [
        id,
        bodies.find((body) => body.id === id)?.name ?? id,
        n,
      ]),
    ),
    facet('Year', 'year', plain(counted((paragraph) => data.dates[of(paragraph)]?.slice(0, 4)))),
    facet('Kind', 'kind', plain(counted((paragraph) => kinds[paragraph]))),
    facet(
      'Verb',
      'verb',
      fields.verbs.map(({ lemma, paragraphs }) => [lemma, lemma, among(paragraphs)]),
    ),
    facet('Force', 'force', plain([...forces])),
    facet(
      'Topic',
      'topic',
      fields.topics.map(({ id, name, paragraphs }) => [id, name, among(paragraphs)]),
    ),
    facet(
      'Cites',
      'cites',
      fields.cited
        .filter(({ kind }) => kind === 'instrument')
        .map(({ id, names, paragraphs }) => [id, names[1] ?? names[0] ?? id, among(paragraphs)]),
    ),
    facet('Status', 'status', plain(counted((paragraph) => fields.statuses[of(paragraph)]))),
    facet('Language', 'language', plain(counted((paragraph) => fields.languages[of(paragraph)]))),
    facet('Vote', 'vote', plain(counted((paragraph) => fields.votes[of(paragraph)]))),
  ]
  // What all have alike narrows nothing down.
  return all.filter(
    ({ values }) =>
      values.length > 1 || values.some(({ clauses }) => clauses < found.paragraphs.length),
  )
}
