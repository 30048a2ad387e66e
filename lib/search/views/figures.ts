/**
 * How often what was found is said, by year and by body.
 */
import type { Asked } from '../asked'
import { isClause } from '../counts'
import { printQuery } from '../query/print'
import type { Figure, FoundFigures } from '../results'

/** The hits by year and by body; a query without words counts its clauses. */
export async function figuresOf({ found, index, reading, forms }: Asked): Promise<FoundFigures> {
  const { resolutions, data, count, kinds } = index.paragraphs()
  const { bodies } = index.manifest
  const yearOf = (paragraph: number) => data.dates[resolutions[paragraph] ?? -1]?.slice(0, 4) ?? ''
  const bodyOf = (paragraph: number) => data.bodies[resolutions[paragraph] ?? -1] ?? -1
  const query = printQuery(reading.tree, reading.scope, forms)
  // The editor's notes are no words of a body, and footnotes and headings no clauses.
  const isClauseAt = (paragraph: number) => isClause(kinds[paragraph] ?? 'note')
  const searched = { years: new Map<string, number>(), bodies: new Map<number, number>() }
  for (let paragraph = 0; paragraph < count; paragraph++) {
    if (!isClauseAt(paragraph)) continue
    add(searched.years, yearOf(paragraph), 1)
    add(searched.bodies, bodyOf(paragraph), 1)
  }
  const hits = { years: new Map<string, number>(), bodies: new Map<number, number>() }
  const having = { years: new Map<string, number>(), bodies: new Map<number, number>() }
  found.paragraphs.forEach((paragraph, at) => {
    if (!isClauseAt(paragraph)) return
    const number = found.hits[at] || 1
    add(hits.years, yearOf(paragraph), number)
    add(hits.bodies, bodyOf(paragraph), number)
    add(having.years, yearOf(paragraph), 1)
    add(having.bodies, bodyOf(paragraph), 1)
  })
  const figure = <Key>(
    name: string,
    key: Key,
    of: { hits: Map<Key, number>; having: Map<Key, number>; searched: Map<Key, number> },
    narrower: string | null,
  ): Figure => {
    const number = of.hits.get(key) ?? 0
    return {
      name,
      hits: number,
      clauses: of.having.get(key) ?? 0,
      perThousand: (1000 * number) / Math.max(1, of.searched.get(key) ?? 0),
      query: narrower && number > 0 ? `${query} ${narrower}`.trim() : null,
    }
  }
  const years = [...searched.years.keys()].sort()
  return {
    view: 'figures',
    years: years.map((year) =>
      figure(
        year || 'Without a date',
        year,
        { hits: hits.years, having: having.years, searched: searched.years },
        year && `year:${year}`,
      ),
    ),
    bodies: [...searched.bodies.keys()]
      .sort((a, b) => a - b)
      .map((body) =>
        figure(
          bodies[body]?.name ?? 'Body not known',
          body,
          { hits: hits.bodies, having: having.bodies, searched: searched.bodies },
          bodies[body] ? `body:${bodies[body].id}` : null,
        ),
      ),
  }
}

function add<Key>(map: Map<Key, number>, key: Key, number: number): void {
  map.set(key, (map.get(key) ?? 0) + number)
}
