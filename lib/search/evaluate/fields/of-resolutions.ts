/**
 * Fields that a resolution has, and all its paragraphs with it.
 */
import type { FieldData } from '../../index/data'
import type { Paragraphs } from '../../index/paragraphs'
import type { SearchIndex } from '../../index/reader'
import { bestNamed, type FieldMeaning, folded, ofResolutions } from './meaning'

/** `body:ipu`, by the id or the name of a body. */
export function body(value: string, index: SearchIndex, paragraphs: Paragraphs): FieldMeaning {
  const { data } = paragraphs
  const { bodies } = index.manifest
  const wanted = folded(value)
  const place = bodies.findIndex(({ id, name }) => folded(id) === wanted || folded(name) === wanted)
  return {
    said: `by ${bodies[place]?.name ?? `“${value}”`}`,
    isKnown: place >= 0,
    values: bodies.map(({ id }) => id),
    forEach: ofResolutions(
      paragraphs,
      (resolution) => place >= 0 && data.bodies[resolution] === place,
    ),
  }
}

/** `2015`, `2010..2015`, `..2015`, `2015-04..`, as far as they say it. */
export function dates(name: 'year' | 'date', value: string, paragraphs: Paragraphs): FieldMeaning {
  const { data } = paragraphs
  const pattern =
    name === 'year'
      ? /^(\d{4})?(?:(\.\.)(\d{4})?)?$/
      : /^(\d{4}(?:-\d\d){0,2})?(?:(\.\.)(\d{4}(?:-\d\d){0,2})?)?$/
  const [all, from = '', range, last] = pattern.exec(value) ?? []
  const isKnown = Boolean(all) && (from !== '' || last !== undefined)
  const to = range ? last : from
  const said =
    range === undefined
      ? `of ${from}`
      : [from && `from ${from}`, last && `to ${last}`].filter(Boolean).join(' ')
  return {
    said: isKnown ? said : `of “${value}”`,
    isKnown,
    values: ['2015', '2010..2015', '..2015'],
    forEach: ofResolutions(paragraphs, (resolution) => {
      const date = data.dates[resolution] ?? ''
      return (
        isKnown &&
        date !== '' &&
        date >= from &&
        (to === undefined || date.slice(0, to.length) <= to)
      )
    }),
  }
}

/** `resolution:A/RES/62/228`, by an id, a symbol, a title or words of it. */
export function resolution(
  value: string,
  index: SearchIndex,
  paragraphs: Paragraphs,
): FieldMeaning {
  const { things } = index.names()
  const named = things.filter(({ type }) => type === 'resolution')
  const wanted = folded(value)
  const exact = named.flatMap(({ name, also, path }, place) =>
    [name, ...also, path.split('/').at(-2) ?? ''].some((each) => folded(each) === wanted)
      ? [place]
      : [],
  )
  const containing = named.flatMap(({ name, also }, place) =>
    ` ${folded([name, ...also].join(' '))} `.includes(` ${wanted} `) ? [place] : [],
  )
  const found = new Set(exact.length > 0 ? exact : containing)
  const [only] = found
  return {
    said:
      found.size === 1 && only !== undefined
        ? `of ${named[only]?.name}`
        : found.size > 1
          ? `of ${found.size} resolutions by the name “${value}”`
          : `of the resolution “${value}”`,
    isKnown: found.size > 0,
    values: [],
    forEach: ofResolutions(paragraphs, (resolution) => found.has(resolution)),
  }
}

/** The kind of a vote that a word names. */
export function voteOf(value: string): string {
  return /^(none|no|without|consensus)$/.test(folded(value)) ? 'without' : value
}

/** A field that each resolution has one value of. */
export function ofResolution(
  before: string,
  value: string,
  values: readonly (string | null)[],
  paragraphs: Paragraphs,
): FieldMeaning {
  const wanted = folded(value)
  const known = [...new Set(values)].flatMap((each) => each ?? [])
  return {
    said: `${before} ${value}`,
    isKnown: known.some((each) => folded(each) === wanted),
    values: known,
    forEach: ofResolutions(
      paragraphs,
      (resolution) => folded(values[resolution] ?? '') === wanted && wanted !== '',
    ),
  }
}

/** `subject:terrorism`, by the name of a subject or words of it. */
export function subject(
  value: string,
  { subjects }: FieldData,
  paragraphs: Paragraphs,
): FieldMeaning {
  const found = bestNamed(subjects, ({ name }) => [name], value)
  const has = new Set(found.flatMap((each) => each.resolutions))
  return {
    said: `on the subject ${found.length === 1 ? found[0]?.name : `“${value}”`}`,
    isKnown: found.length > 0,
    values: subjects.slice(0, 12).map(({ name }) => name),
    forEach: ofResolutions(paragraphs, (resolution) => has.has(resolution)),
  }
}
