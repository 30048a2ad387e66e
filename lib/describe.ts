/**
 * How the site puts a record's fields into words.
 */
import type { Body } from './authorities'
import type { Clause, ClauseKind, Force, Resolution, Status } from './record'
import { clauses } from './views'

/** The body of a resolution, where it is known. */
export function bodyOf(bodies: readonly Body[], resolution: Resolution): Body | undefined {
  return bodies.find(({ id }) => id === resolution.body?.value)
}

/** "17 April 2015" for "2015-04-17". */
export function formatDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/** "Beijing, 17 April 2015", or as much of it as is known. */
export function placeAndDate({ place, date }: Resolution): string {
  return [place?.value, date && formatDate(date.value)].filter(Boolean).join(', ')
}

/** What tells a resolution apart beside its name: body, symbol, place and date, as far as known. */
export function detailsOf(resolution: Resolution, body: Body | undefined): string[] {
  const parts = [body?.short, resolution.symbol?.value, placeAndDate(resolution)]
  return parts.filter((part): part is string => Boolean(part))
}

/** A status in words. */
export const statusName: Record<Status['value'], string> = {
  adopted: 'Adopted',
  draft: 'Draft',
  unverified: 'Unverified',
}

/** "Preambular paragraph", "Operative paragraph". */
export const kindName: Record<ClauseKind, string> = {
  preambular: 'Preambular paragraph',
  operative: 'Operative paragraph',
}

/** A force in words, or that none is known. */
export function forceName(force: Force | null): string {
  return force ? FORCE_NAMES[force] : 'Not listed'
}

const FORCE_NAMES: Record<Force, string> = {
  decides: 'Decides',
  requests: 'Requests',
  urges: 'Urges',
  encourages: 'Encourages',
  states: 'States',
}

/**
 * A clause's label as it is shown: as printed where the text prints one, else its number in
 * square brackets, as editors mark what they add.
 */
export function labelOf(clause: Pick<Clause, 'label' | 'path'>): string {
  return clause.label ?? `[${clause.path.at(-1)}]`
}

/** A clause's place in words, to cite it by: "12", "2 (a) (i)". */
export function placeOf({ path }: Pick<Clause, 'path'>): string {
  const [first, ...steps] = path
  return [first, ...steps.map((step) => `(${step})`)].join(' ')
}

/** "9 preambular and 4 operative paragraphs". */
export function countClauses(resolution: Resolution): string {
  const preambular = clauses(resolution, 'preambular').length
  const operative = clauses(resolution, 'operative').length
  return `${preambular} preambular and ${operative} operative paragraphs`
}

/** "1 clause", "3 clauses". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** "38%"; what is there is never nothing: "<1%". */
export function percentage(part: number, whole: number): string {
  if (part === 0) return '0%'
  const rounded = Math.round((100 * part) / whole)
  return rounded === 0 ? '<1%' : `${rounded}%`
}
