/**
 * What is searched by fields.
 */
import { type Corpus, findResolution, type Link } from '../../corpus'
import { push } from '../../group-by'
import { createSymbolFormReader, type SymbolFormReader } from '../../parse/references'
import type { Force, Target } from '../../record'
import { nameOf } from '../../views'
import type { FieldData } from '../index/data'
import { searchTerms } from '../words'
import type { BuiltText } from './paragraphs'

/** Gathers the fields of texts, in their order. */
export interface FieldCollector {
  /**
   * Add the next text.
   *
   * @param first the number of its first paragraph among all
   */
  add(text: BuiltText, first: number): void
  /** The fields of all of them. */
  data(): FieldData
}

/** A collector that has no text yet. */
export function createFieldCollector(corpus: Corpus): FieldCollector {
  const verbs = new Map<string, { lemma: string; force: Force | null; paragraphs: number[] }>()
  const openings = new Map<string, number[]>()
  const topics = new Map<string, number[]>()
  const cited = new Map<string, number[]>()
  const subjects = new Map<string, number[]>()
  const texts: BuiltText['resolution'][] = []
  const { keysOfClauses, outside } = citedBy(corpus)

  return {
    add({ resolution, paragraphs }, first) {
      const number = texts.push(resolution) - 1
      paragraphs.forEach(({ governing, clause, anchor, topics: ids }, index) => {
        const paragraph = first + index
        if (governing) {
          const lemma = governing.head.toLowerCase()
          const verb = verbs.get(lemma) ?? { lemma, force: governing.force, paragraphs: [] }
          verbs.set(lemma, verb)
          verb.paragraphs.push(paragraph)
        }
        if (clause?.opening) {
          push(openings, clause.opening.phrase.replace(/\s+/g, ' '), paragraph)
        }
        for (const id of new Set(ids)) push(topics, id, paragraph)
        for (const key of keysOfClauses.get(`${resolution.id}#${anchor}`) ?? []) {
          push(cited, key, paragraph)
        }
      })
      for (const name of new Set(resolution.subjects?.value.map((subject) => subject.name))) {
        push(subjects, name, number)
      }
    },
    data: () => ({
      verbs: [...verbs.values()].map((verb) => ({ ...verb, forms: formsOf(corpus, verb.lemma) })),
      openings: [...openings].map(([phrase, paragraphs]) => ({ phrase, paragraphs })),
      topics: corpus.authorities.topics.flatMap(({ id, name }) => {
        const paragraphs = topics.get(id)
        return paragraphs ? [{ id, name, paragraphs }] : []
      }),
      cited: [...cited].map(([key, paragraphs]) => ({
        ...namesOf(corpus, key, outside),
        paragraphs,
      })),
      statuses: texts.map(({ status }) => status.value),
      languages: texts.map(({ language }) => language),
      votes: texts.map(({ vote }) => vote?.value.type ?? null),
      subjects: [...subjects].map(([name, resolutions]) => ({ name, resolutions })),
    }),
  }
}

/** The forms of a head by which its lemma may be asked for, folded: "urges", "urging". */
function formsOf(corpus: Corpus, lemma: string): string[] {
  const forms = [...corpus.authorities.openings.values()].flatMap(({ heads }) =>
    heads
      .filter(({ head }) => head === lemma)
      .flatMap(({ preambular, operative }) => [...preambular, ...operative]),
  )
  return [...new Set(forms.map((form) => searchTerms(form).join(' ')))]
}

/** What is cited in a corpus. */
interface Cited {
  /** By each clause, whose address is given: keys as of {@link keysOf} and {@link outsideOf}. */
  keysOfClauses: ReadonlyMap<string, ReadonlySet<string>>
  /** What the corpus lacks: its names, by its key. */
  outside: ReadonlyMap<string, ReadonlySet<string>>
}

function citedBy({ links, authorities }: Corpus): Cited {
  const read = createSymbolFormReader(authorities.bodies)
  const keysOfClauses = new Map<string, Set<string>>()
  const outside = new Map<string, Set<string>>()
  for (const link of links) {
    const other = outsideOf(link, read)
    for (const key of [...(link.to ? keysOf(link.to) : []), ...(other ? [other.key] : [])])
      addTo(keysOfClauses, `${link.from.resolution}#${link.from.anchor}`, key)
    for (const name of other?.names ?? []) addTo(outside, other?.key ?? '', name)
  }
  return { keysOfClauses, outside }
}

function addTo(sets: Map<string, Set<string>>, name: string, value: string): void {
  const set = sets.get(name) ?? new Set()
  sets.set(name, set.add(value))
}

/**
 * A resolution or a document that the corpus lacks: by its body and its numbers where these are certain, so that
 * "resolution 61/120" and "A/RES/61/120" are one, else as printed; with the names that it has.
 */
function outsideOf(link: Link, read: SymbolFormReader): { key: string; names: string[] } | null {
  const { citation } = link
  if (link.outcome !== 'unresolved') return null
  if (citation.type !== 'resolution' && citation.type !== 'document') return null
  const { symbol } = citation
  const [reading] = link.body ? read(symbol, link.body) : []
  return reading
    ? { key: `o:${link.body} ${reading.withoutYear}`, names: [reading.full, symbol] }
    : { key: `o:${symbol}`, names: [symbol] }
}

/** A target as keys: an instrument, `i:un-charter`, and a part of it, `p:un-charter#article-51`. */
function keysOf(target: Target): string[] {
  switch (target.type) {
    case 'instrument':
      return [`i:${target.id}`, ...(target.part ? [`p:${target.id}#${target.part}`] : [])]
    case 'resolution':
      return [`r:${target.id}`]
    case 'clauses':
      return [`r:${target.resolution}`]
  }
}

function namesOf(
  corpus: Corpus,
  key: string,
  outside: Cited['outside'],
): Pick<FieldData['cited'][number], 'id' | 'names' | 'kind'> {
  const ofOutside = outside.get(key)
  if (ofOutside) {
    const names = [...ofOutside]
    return { id: names[0] ?? key, kind: 'outside', names }
  }
  const id = key.slice(2)
  const [instrumentId = '', part] = id.split('#')
  if (key.startsWith('r:')) {
    const resolution = findResolution(corpus, id)?.resolution
    const names = resolution ? [resolution.symbol?.value, nameOf(resolution)] : []
    return { id, kind: 'resolution', names: names.flatMap((name) => name ?? []) }
  }
  const instrument = corpus.authorities.instruments.find((each) => each.id === instrumentId)
  const names = instrument ? [instrument.title, ...instrument.names, ...instrument.symbols] : []
  if (!part) return { id, kind: 'instrument', names }
  const ofPart = part.replaceAll('-', ' ')
  return { id, kind: 'part', names: [ofPart, ...names.map((name) => `${ofPart} ${name}`)] }
}
