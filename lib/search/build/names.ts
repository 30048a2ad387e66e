/**
 * The names that search offers beside clauses: topics, instruments, bodies, sessions and resolutions.
 */
import {
  type Corpus,
  countInstruments,
  countTopics,
  instrumentUse,
  resolutionsByBody,
} from '../../corpus'
import { bodyOf, detailsOf, formatDate, nameOfBody } from '../../describe'
import { groupBy } from '../../group-by'
import type { Resolution } from '../../record'
import { bodyPath, instrumentPath, resolutionPath, topicPath } from '../../site'
import { allClauses, dateOf, enactingFormula, nameOf } from '../../views'
import type { NameData, NamedThing } from '../index/data'
import { exportNames } from '../index/names'

/** The names of a corpus with an index over them. */
export async function buildNames(corpus: Corpus): Promise<NameData> {
  const things = [
    ...topics(corpus),
    ...instruments(corpus),
    ...bodies(corpus),
    ...resolutions(corpus),
  ]
  return { things, index: await exportNames(things) }
}

function topics(corpus: Corpus): NamedThing[] {
  const counts = countTopics(corpus)
  return corpus.authorities.topics.flatMap(({ id, name, terms }): NamedThing[] => {
    const clauses = counts.get(id)?.clauses ?? 0
    if (clauses === 0) return []
    return [
      { type: 'topic', name, also: [id, ...terms], path: topicPath(id), clauses, language: 'en' },
    ]
  })
}

function instruments(corpus: Corpus): NamedThing[] {
  const counts = countInstruments(corpus)
  return corpus.authorities.instruments.flatMap(({ id, title, names, symbols }): NamedThing[] => {
    const count = counts.get(id)
    if (!count) return []
    const parts = (instrumentUse(corpus, id)?.parts ?? []).map(
      ({ name, anchor, subject }): NamedThing => ({
        type: 'part',
        name: `${name}, ${title}`,
        also: [...names.map((each) => `${name} ${each}`), ...(subject ? [subject] : [])],
        path: instrumentPath(id, anchor),
        clauses: null,
        language: 'en',
      }),
    )
    return [
      {
        type: 'instrument',
        name: title,
        also: [...names, ...symbols],
        path: instrumentPath(id),
        clauses: count.clauses,
        language: 'en',
      },
      ...parts,
    ]
  })
}

function bodies(corpus: Corpus): NamedThing[] {
  return resolutionsByBody(corpus).flatMap(({ body, resolutions: of }): NamedThing[] => {
    if (!body) return []
    const sessions = groupBy(of, ({ session }) => session?.value.name ?? '')
    sessions.delete('')
    return [
      {
        type: 'body',
        name: nameOfBody(body),
        also: [body.short, ...body.names],
        path: bodyPath(body.id),
        clauses: countOf(of),
        language: 'en',
      },
      ...[...sessions].map(
        ([name, held]): NamedThing => ({
          type: 'session',
          name: `${name}, ${body.short}`,
          also: [String(held[0]?.session?.value.number ?? ''), nameOfBody(body)],
          path: held.length === 1 && held[0] ? resolutionPath(held[0].id) : bodyPath(body.id),
          clauses: countOf(held),
          language: 'en',
        }),
      ),
    ]
  })
}

function countOf(resolutions: readonly Resolution[]): number {
  let clauses = 0
  for (const resolution of resolutions) clauses += allClauses(resolution).length
  return clauses
}

/** What tells a resolution from others of its title. */
function tellingOf(resolution: Resolution): Pick<NamedThing, 'details'> {
  const date = dateOf(resolution)
  const details = resolution.title
    ? (resolution.symbol?.value ?? (date && formatDate(date)))
    : undefined
  return details ? { details } : {}
}

function resolutions(corpus: Corpus): NamedThing[] {
  return corpus.resolutions.map((resolution) => ({
    type: 'resolution',
    name: nameOf(resolution),
    ...tellingOf(resolution),
    also: [
      ...detailsOf(resolution, bodyOf(corpus.authorities.bodies, resolution)),
      resolution.place?.value ?? '',
      enactingFormula(resolution)?.text.trim() ?? '',
      ...(resolution.sponsors?.value ?? []),
    ].filter((words) => words !== ''),
    path: resolutionPath(resolution.id),
    clauses: null,
    language: resolution.language,
  }))
}
