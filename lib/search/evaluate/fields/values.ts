/**
 * The values that a field may have in a corpus.
 */
import { SEARCH_KINDS } from '../../../site'
import type { SearchFile, SearchManifest } from '../../index/data'
import type { SearchIndex } from '../../index/reader'
import type { FieldName } from '../../query/tree'

/** A value of a field. */
export interface FieldValue {
  value: string
  /** What else it is called: the name of a topic. */
  names: readonly string[]
  /** How many paragraphs it is true of. */
  count: number
}

/** The fields that the file of paragraphs tells. */
const OF_PARAGRAPHS: readonly FieldName[] = ['body', 'kind', 'year', 'date', 'note']

/** The files that some fields need, beside that of paragraphs. */
export function filesOfFields(
  names: readonly FieldName[],
  { fields, names: namesFile }: SearchManifest,
): SearchFile[] {
  const others = new Set(names.filter((name) => !OF_PARAGRAPHS.includes(name)))
  return [...(others.delete('resolution') ? [namesFile] : []), ...(others.size > 0 ? [fields] : [])]
}

/** Every value of a field; the files that it needs must be loaded. None of words of notes, which may be any. */
export function fieldValuesOf(name: FieldName, index: SearchIndex): FieldValue[] {
  const { data, kinds } = index.paragraphs()
  const { bodies } = index.manifest
  const ofResolutions = (read: (resolution: number) => string | null | undefined) => {
    const counts = new Map<string, number>()
    data.letters.forEach((letters, resolution) => {
      const value = read(resolution)
      if (value) counts.set(value, (counts.get(value) ?? 0) + letters.length)
    })
    return [...counts].map(([value, count]): FieldValue => ({ value, names: [], count }))
  }
  switch (name) {
    case 'body':
      return ofResolutions((resolution) => bodies[data.bodies[resolution] ?? -1]?.id).map(
        (each) => ({
          ...each,
          names: bodies.flatMap(({ id, name }) => (id === each.value ? name : [])),
        }),
      )
    case 'kind':
      return SEARCH_KINDS.map((value) => ({
        value,
        names: [],
        count: kinds.reduce((count, kind) => count + (kind === value ? 1 : 0), 0),
      })).filter(({ count }) => count > 0)
    case 'note':
      return []
    case 'year':
      return ofResolutions((resolution) => data.dates[resolution]?.slice(0, 4))
    case 'date':
      return ofResolutions((resolution) => data.dates[resolution])
    case 'status':
      return ofResolutions((resolution) => index.fields().statuses[resolution])
    case 'language':
      return ofResolutions((resolution) => index.fields().languages[resolution])
    case 'vote':
      return ofResolutions((resolution) => index.fields().votes[resolution])
    case 'subject':
      return index.fields().subjects.map(({ name, resolutions }) => ({
        value: name,
        names: [],
        count: resolutions.reduce((sum, each) => sum + (data.letters[each]?.length ?? 0), 0),
      }))
    case 'resolution':
      return resolutions(index)
    case 'verb':
      return index.fields().verbs.map(({ lemma, forms, paragraphs }) => ({
        value: lemma,
        names: forms,
        count: paragraphs.length,
      }))
    case 'force':
      return forces(index)
    case 'opening':
      return index.fields().openings.map(({ phrase, paragraphs }) => ({
        value: phrase,
        names: [],
        count: paragraphs.length,
      }))
    case 'topic':
      return index.fields().topics.map(({ id, name, paragraphs }) => ({
        value: id,
        names: [name],
        count: paragraphs.length,
      }))
    case 'cites':
      return index
        .fields()
        .cited.filter(({ kind }) => kind !== 'part')
        .map(({ id, names, paragraphs }) => ({ value: id, names, count: paragraphs.length }))
  }
}

function forces(index: SearchIndex): FieldValue[] {
  const counts = new Map<string, number>()
  for (const { force, paragraphs } of index.fields().verbs) {
    if (force) counts.set(force, (counts.get(force) ?? 0) + paragraphs.length)
  }
  return [...counts].map(([value, count]) => ({ value, names: [], count }))
}

/** Resolutions by their ids, which the last steps of their addresses are. */
function resolutions(index: SearchIndex): FieldValue[] {
  const { data } = index.paragraphs()
  const named = index.names().things.filter(({ type }) => type === 'resolution')
  // The names are in the order of the corpus.
  return data.letters.flatMap((letters, resolution): FieldValue[] => {
    const thing = named[resolution]
    const id = thing?.path.split('/').at(-2)
    return thing && id
      ? [{ value: id, names: [thing.name, ...thing.also], count: letters.length }]
      : []
  })
}
