/**
 * What a field of a query means: which paragraphs it is true of, and how it is said.
 */
import { SEARCH_KINDS, type SearchKind } from '../../site'
import type { FieldData } from '../index/data'
import type { Paragraphs, SearchIndex } from '../index/reader'
import type { Field } from '../query/tree'
import { searchTerms } from '../words'

/** A field as understood. */
export interface FieldMeaning {
  /** In words: "by the Inter-Parliamentary Union". */
  said: string
  /** Whether the corpus has such a value; if not, what it has is in `values`. */
  isKnown: boolean
  /** Some values that there are. */
  values: readonly string[]
  /** Gives every paragraph that it is true of, each at least once. */
  forEach: (take: (paragraph: number) => void) => void
}

/** Understand a field; the files that it needs must be loaded. */
export function meaningOf({ name, value }: Field, index: SearchIndex): FieldMeaning {
  const paragraphs = index.paragraphs()
  switch (name) {
    case 'body':
      return body(value, index, paragraphs)
    case 'kind':
    case 'note':
      return kind(value, paragraphs)
    case 'year':
    case 'date':
      return dates(name, value, paragraphs)
    case 'resolution':
      return resolution(value, index, paragraphs)
    case 'status':
      return ofResolution('whose status is', value, index.fields().statuses, paragraphs)
    case 'language':
      return ofResolution('in the language', value, index.fields().languages, paragraphs)
    case 'vote':
      return ofResolution(
        'adopted by a vote that is',
        voteOf(value),
        index.fields().votes,
        paragraphs,
      )
    case 'subject':
      return subject(value, index.fields(), paragraphs)
    case 'verb':
      return verb(value, index.fields())
    case 'force':
      return force(value, index.fields())
    case 'opening':
      return opening(value, index.fields())
    case 'topic':
      return topic(value, index.fields())
    case 'cites':
      return cites(value, index.fields())
  }
}

/** Every paragraph of the resolutions of which something is true. */
function ofResolutions(
  { firsts, data }: Paragraphs,
  isTrue: (resolution: number) => boolean,
): FieldMeaning['forEach'] {
  return (take) => {
    for (let resolution = 0; resolution < data.letters.length; resolution++) {
      if (!isTrue(resolution)) continue
      const to = firsts[resolution + 1] ?? 0
      for (let paragraph = firsts[resolution] ?? 0; paragraph < to; paragraph++) take(paragraph)
    }
  }
}

/** Names as they are compared. Those of a corpus are compared with each query anew. */
const KNOWN = new Map<string, string>()

function folded(words: string): string {
  const known = KNOWN.get(words) ?? searchTerms(words).join(' ')
  KNOWN.set(words, known)
  return known
}

function body(value: string, index: SearchIndex, paragraphs: Paragraphs): FieldMeaning {
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

/** The kind of paragraph that a word names: "operative", "footnotes"; null where it names none. */
export function kindNamed(value: string): SearchKind | null {
  return SEARCH_KINDS.find((each) => each === folded(value).replace(/s$/, '')) ?? null
}

function kind(value: string, { kinds }: Paragraphs): FieldMeaning {
  const wanted = kindNamed(value)
  const said = {
    preambular: 'preambular',
    operative: 'operative',
    footnote: 'a footnote',
    other: 'a heading, an annex or other text',
    note: 'a note of the editor',
  }
  return {
    said: wanted ? said[wanted] : `of the kind “${value}”`,
    isKnown: wanted !== null,
    values: SEARCH_KINDS,
    forEach: (take) => {
      for (let paragraph = 0; paragraph < kinds.length; paragraph++) {
        if (kinds[paragraph] === wanted) take(paragraph)
      }
    },
  }
}

/** `2015`, `2010..2015`, `..2015`, `2015-04..`, as far as they say it. */
function dates(name: 'year' | 'date', value: string, paragraphs: Paragraphs): FieldMeaning {
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

function resolution(value: string, index: SearchIndex, paragraphs: Paragraphs): FieldMeaning {
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

function voteOf(value: string): string {
  return /^(none|no|without|consensus)$/.test(folded(value)) ? 'without' : value
}

function ofResolution(
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

function subject(value: string, { subjects }: FieldData, paragraphs: Paragraphs): FieldMeaning {
  const found = bestNamed(subjects, ({ name }) => [name], value)
  const has = new Set(found.flatMap((each) => each.resolutions))
  return {
    said: `on the subject ${found.length === 1 ? found[0]?.name : `“${value}”`}`,
    isKnown: found.length > 0,
    values: subjects.slice(0, 12).map(({ name }) => name),
    forEach: ofResolutions(paragraphs, (resolution) => has.has(resolution)),
  }
}

/** Entries of that name; where there is none, those that have its words in their names. */
function bestNamed<Entry>(
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
  value: string,
): Entry[] {
  const wanted = folded(value)
  if (wanted === '') return []
  const same = entries.filter((entry) => namesOf(entry)[0] === value)
  if (same.length > 0) return same
  const exact = entries.filter((entry) => namesOf(entry).some((name) => folded(name) === wanted))
  if (exact.length > 0) return exact
  return entries.filter((entry) =>
    namesOf(entry).some((name) => ` ${folded(name)} `.includes(` ${wanted} `)),
  )
}

function ofParagraphs(
  said: string,
  found: readonly { paragraphs: number[] }[],
  values: readonly string[],
): FieldMeaning {
  return {
    said,
    isKnown: found.length > 0,
    values,
    forEach: (take) => {
      for (const { paragraphs } of found) for (const paragraph of paragraphs) take(paragraph)
    },
  }
}

function verb(value: string, { verbs }: FieldData): FieldMeaning {
  const wanted = folded(value)
  const found = verbs.filter(
    ({ lemma, forms }) => folded(lemma) === wanted || forms.includes(wanted),
  )
  const values = verbs.slice(0, 12).map(({ lemma }) => lemma)
  return ofParagraphs(`opening with ${found[0]?.lemma ?? `“${value}”`}`, found, values)
}

function force(value: string, { verbs }: FieldData): FieldMeaning {
  const wanted = folded(value)
  const found = verbs.filter((each) => each.force !== null && folded(each.force) === wanted)
  const values = [...new Set(verbs.flatMap((each) => each.force ?? []))]
  return ofParagraphs(`of the force “${value}”`, found, values)
}

function opening(value: string, { openings }: FieldData): FieldMeaning {
  const found = bestNamed(openings, ({ phrase }) => [phrase], value)
  const wanted = folded(value)
  const containing = openings.filter(({ phrase }) => ` ${folded(phrase)} `.includes(` ${wanted} `))
  const values = openings.slice(0, 12).map(({ phrase }) => phrase)
  return ofParagraphs(`whose opening has “${value}”`, found.length > 0 ? containing : [], values)
}

function topic(value: string, { topics }: FieldData): FieldMeaning {
  const found = bestNamed(topics, ({ id, name }) => [id, name], value)
  const said = `on the topic ${found.length === 1 ? found[0]?.name : `“${value}”`}`
  return ofParagraphs(
    said,
    found,
    topics.map(({ id }) => id),
  )
}

function cites(value: string, { cited }: FieldData): FieldMeaning {
  const found = bestNamed(cited, ({ id, names }) => [id, ...names], value)
  const only = found.length === 1 ? found[0]?.names[0] : undefined
  return ofParagraphs(
    `citing ${only ?? `“${value}”`}`,
    found,
    cited.slice(0, 12).map(({ id }) => id),
  )
}
