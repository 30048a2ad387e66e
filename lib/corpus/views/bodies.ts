/**
 * Resolutions by the body that they are of, and within one by year and by session: made once for a
 * corpus, each resolution in one body and one year.
 */
import type { Body } from '../../authorities'
import { nameOfYear } from '../../describe'
import { groupBy, push } from '../../group-by'
import { type ListPage, listPages, TITLES_A_PAGE } from '../../list-pages'
import type { Resolution, Session } from '../../record'
import { lineOf, type ResolutionLine } from '../../resolution-line'
import { bodyAnchor, bodyPath, bodyPeriodPath, yearStep } from '../../site'
import { yearOf } from '../../views'
import type { Corpus } from '../corpus'
import { keptFor } from './lookups'

/** What groups resolutions by body: they, and the bodies. */
type Grouped = Pick<Corpus, 'resolutions'> & {
  authorities: Pick<Corpus['authorities'], 'bodies'>
}

/** A year or a session of a body. */
export interface Period {
  /** What its address is made of: "2015", "132-assembly"; "undated" for what has no date. */
  id: string
  /** "2015", "132nd Assembly". */
  name: string
  /** Where its resolutions are listed: a page, or a place on that of the body where that holds all. */
  path: string
  /** In the order of the corpus: the newest first. */
  resolutions: readonly Resolution[]
}

/** A body with its resolutions; null where their body is not known. */
export interface OfBody {
  body: Body | null
  /** In the order of the corpus: the newest first. */
  resolutions: readonly Resolution[]
  /** The newest first; what has no date last. */
  years: readonly Period[]
  /** The newest first; what has no session is in none. */
  sessions: readonly Period[]
  /** Whether they are too many for one page. */
  isLong: boolean
}

/** The resolutions by body: bodies by their names, what has none last. */
export const resolutionsByBody = keptFor(
  ({ resolutions, authorities: { bodies } }: Grouped): readonly OfBody[] => {
    const known = new Map(bodies.map((body) => [body.id, body]))
    const groups = groupBy(
      resolutions,
      (resolution) => known.get(resolution.body?.value ?? '') ?? null,
    )
    return [...groups]
      .map(([body, own]) => ofBody(body, own))
      .toSorted(({ body: a }, { body: b }) => {
        if (!a || !b) return Number(!a) - Number(!b)
        return a.name.localeCompare(b.name, 'en')
      })
  },
)

function ofBody(body: Body | null, resolutions: readonly Resolution[]): OfBody {
  const id = body?.id ?? null
  const isLong = resolutions.length > TITLES_A_PAGE
  const pathOf = (period: string, own: readonly Resolution[]) => {
    if (own.length === resolutions.length) return bodyPath(id)
    return isLong ? bodyPeriodPath(id, period) : bodyPath(id, period)
  }
  const years = new Map<string | null, Resolution[]>()
  const sessions = new Map<string, { name: string; own: Resolution[] }>()
  for (const resolution of resolutions) {
    push(years, yearOf(resolution), resolution)
    const session = resolution.session?.value
    if (!session) continue
    const found = sessions.get(sessionId(session)) ?? { name: session.name, own: [] }
    sessions.set(sessionId(session), found)
    found.own.push(resolution)
  }
  return {
    body,
    resolutions,
    years: [...years].map(([year, own]) => ({
      id: yearStep(year),
      name: nameOfYear(year),
      path: pathOf(yearStep(year), own),
      resolutions: own,
    })),
    sessions: [...sessions].map(([session, { name, own }]) => ({
      id: session,
      name,
      path: pathOf(session, own),
      resolutions: own,
    })),
    isLong,
  }
}

/** The longest that what a session is called may be in its id, of which file names are made. */
const KIND_AT_MOST = 40

/**
 * A session's id within its body, by its number and what it is called behind it: a special session
 * has a row of numbers of its own, "10-special-session".
 */
function sessionId({ number, name }: Session): string {
  const [, ...kind] = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/)
  const words = kind.join(' ').match(/[a-z0-9]+/g) ?? ['session']
  return `${number}-${words.join('-').slice(0, KIND_AT_MOST).replace(/-$/, '')}`
}

/** A year of the whole corpus. */
export interface OfYear {
  id: string
  name: string
  /** How many resolutions there are. */
  count: number
  /** The bodies that have any, each with that year of it. */
  bodies: readonly { body: Body | null; year: Period }[]
}

/** The resolutions by year, the newest first and what has no date last; in each by body. */
export const resolutionsByYear = keptFor((groups: readonly OfBody[]): readonly OfYear[] => {
  const years = new Map<string, { name: string; bodies: { body: Body | null; year: Period }[] }>()
  for (const { body, years: own } of groups) {
    for (const year of own) {
      const found = years.get(year.id) ?? { name: year.name, bodies: [] }
      years.set(year.id, found)
      found.bodies.push({ body, year })
    }
  }
  const undated = yearStep(null)
  return [...years]
    .map(([id, { name, bodies }]) => ({
      id,
      name,
      count: bodies.reduce((sum, { year }) => sum + year.resolutions.length, 0),
      bodies,
    }))
    .toSorted(({ id: a }, { id: b }) => {
      if (a === undated || b === undated) return a === undated ? 1 : -1
      return b.localeCompare(a)
    })
})

/** A resolution in the index of all, with the lists that it stands in. */
export interface IndexedLine extends ResolutionLine {
  /** The part of its body's address that is the body's own. */
  body: string
  /** Its body in short; null where it is not known. */
  whose: string | null
  /** The ids of its year and its session. */
  periods: string[]
}

/** Every resolution as a line, the newest first: what lists are filtered by. */
export function resolutionIndex({ resolutions, authorities: { bodies } }: Grouped): IndexedLine[] {
  const known = new Map(bodies.map((body) => [body.id, body]))
  return resolutions.map((resolution) => {
    const body = known.get(resolution.body?.value ?? '')
    const session = resolution.session?.value
    return {
      ...lineOf(resolution),
      body: bodyAnchor(body?.id ?? null),
      whose: body?.short ?? null,
      periods: [yearStep(yearOf(resolution)), ...(session ? [sessionId(session)] : [])],
    }
  })
}

/** A list of a body's resolutions: all of them, or those of a year or session. */
export interface BodyList {
  /** Null for all. */
  period: Period | null
  /** Its address. */
  path: string
  pages: readonly ListPage<Resolution>[]
}

/** The lists of a body that have a page of their own. */
export function bodyLists({ body, resolutions, years, sessions, isLong }: OfBody): BodyList[] {
  const own = bodyPath(body?.id ?? null)
  const periods = isLong ? [...years, ...sessions].filter(({ path }) => path !== own) : []
  return [
    { period: null, path: own, pages: listPages(resolutions, TITLES_A_PAGE) },
    ...periods.map((period) => ({
      period,
      path: period.path,
      pages: listPages(period.resolutions, TITLES_A_PAGE),
    })),
  ]
}

/** Where each resolution stands in its body's, from 0, by its id and by those that it had before. */
const placesByName = keptFor(
  (
    groups: readonly OfBody[],
  ): ReadonlyMap<string, { among: readonly Resolution[]; at: number }> => {
    const placed = groups.flatMap(({ resolutions: among }) =>
      among.map(({ id, aliases }, at) => ({ id, aliases, place: { among, at } })),
    )
    return new Map([
      ...placed.flatMap(({ aliases, place }) => aliases.ids.map((id) => [id, place] as const)),
      ...placed.map(({ id, place }) => [id, place] as const),
    ])
  },
)

/**
 * The resolution that an id means or meant, with that of its body before it in time and the one after
 * it; null where there is none.
 */
export function findResolution(
  corpus: Grouped,
  id: string,
): {
  resolution: Resolution
  previous: Resolution | undefined
  next: Resolution | undefined
} | null {
  const place = placesByName(resolutionsByBody(corpus)).get(id)
  const resolution = place?.among[place.at]
  if (!place || !resolution) return null
  return { resolution, previous: place.among[place.at + 1], next: place.among[place.at - 1] }
}
