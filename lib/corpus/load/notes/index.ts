/**
 * The editor's notes on a resolution, from `notes.yml`, checked against the text and the
 * authorities.
 */
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { z } from 'zod'
import { quotable, reportError, reportWarning } from '../../../messages'
import { createHint } from '../../../nearest'
import {
  type Annotations,
  type Note,
  type NoteSource,
  noteSourceSchema,
  notesFileSchema,
} from '../../../notes'
import type { Clause, Resolution } from '../../../record'
import { allClauses } from '../../../views'
import { readYaml, type YamlResult } from '../../../yaml'
import { valueAt } from '../../../yaml-prune'
import { NO_ANNOTATIONS } from '../../corpus'
import { offsetInSource } from '../scalar-place'
import { createLinkFinder, type Leads, type NoteContext } from './links'
import { readNote } from './markdown'
import { placeOfQuote } from './quotes'

/** The parts of a note that are checked against the text and the authorities, if they are valid. */
type NoteParts = {
  [Name in 'language' | 'clause' | 'quote' | 'occurrence' | 'note' | 'topics' | 'links']?:
    | NoteSource[Name]
    | undefined
}

/**
 * Read the notes on a resolution.
 *
 * @param file `notes.yml`; every mistake in it becomes a fatal message on it, with its place
 * @param resolution the text that they are on, null where it cannot be read; where it is not in
 *   `context`, its clauses are not known and not checked
 * @param others its texts in other languages; null for one whose clauses are not known
 * @returns the notes in the order of the text, without those that have a mistake
 */
export function readNotes(
  file: VFile,
  resolution: Resolution | null,
  context: NoteContext,
  others: readonly { language: string; resolution: Resolution | null }[] = [],
): Annotations {
  const yaml = readYaml(file, notesFileSchema)
  if (!yaml || !resolution) return NO_ANNOTATIONS
  const places = location(file)
  const pointAt = (offset: number) => places.toPoint(offset)
  const failAt = (offset: number, reason: string) =>
    reportError(file, 'notes', reason, pointAt(offset))
  const { clauseAt, pathOf } = createLinkFinder(resolution.id, context)
  const isKnown = context.resolutions.get(resolution.id) === resolution
  const all = allClauses(resolution)
  const byAnchor = (own: readonly Clause[]) => new Map(own.map((clause) => [clause.anchor, clause]))
  const clauses = byAnchor(all)
  /** The clauses of each language by their anchors; null where they are not known. */
  const clausesIn = new Map([
    [resolution.language, isKnown ? clauses : null] as const,
    ...others.map(
      ({ language, resolution: other }) =>
        [language, other && byAnchor(allClauses(other))] as const,
    ),
  ])
  const hintOfLanguage = createHint(() => clausesIn.keys())
  const hintOfClause = createHint(() => clauses.keys())
  const unknownClause = (anchor: string) =>
    `Unexpected clause \`${quotable(anchor)}\`, expected the anchor of a clause of \`${resolution.id}\`, such as \`op-1\`${hintOfClause(anchor)}`
  const unknownLanguage = (language: string) =>
    `Unexpected language \`${quotable(language)}\` of a note, expected one that \`${resolution.id}\` has (${[...clausesIn.keys()].join(', ')}), or none for a note on the clause in all${hintOfLanguage(language)}`

  const topicIds = new Set(context.authorities.topics.map(({ id }) => id))
  const hintOfTopic = createHint(() => topicIds)
  const isTopic = (id: string) => topicIds.has(id) || context.isUnread('topics', id)
  const checkTopics = (ids: readonly string[], offsetOf: (index: number) => number) =>
    ids.forEach((id, index) => {
      if (isTopic(id)) return
      const name = quotable(id)
      failAt(
        offsetOf(index),
        `Unexpected topic \`${name}\`, expected the id of one in topics.yml${hintOfTopic(id)}; add it there, or mend the id`,
      )
    })

  /** The topics of a note must be topics of its clause. */
  const checkClauseHas = ({ number, clause, topics }: NoteSource, at: readonly PropertyKey[]) =>
    topics.forEach((id, index) => {
      // An unknown topic or clause is reported on its own.
      const isReported = !isTopic(id) || !clauses.has(clause)
      if (isReported || yaml.value.topics[clause]?.includes(id)) return
      reportWarning(
        file,
        'topics',
        `Unexpected topic \`${quotable(id)}\` of note ${number}, expected one that its clause has too; add it to \`topics\` under \`${clause}\`, or take it from the note`,
        pointAt(yaml.offsetOf([...at, 'topics', index])),
      )
    })

  /** Read the parts of a note, and report what is wrong with them. */
  const read = (source: NoteParts, offsetOf: (path: readonly PropertyKey[]) => number) => {
    const { topics = [], links = [], note = '' } = source
    checkTopics(topics, (index) => offsetOf(['topics', index]))
    const leadsTo = links.flatMap((address, place) => {
      const found = clauseAt(address)
      if (!('problem' in found)) return found
      failAt(offsetOf(['links', place]), found.problem)
      return []
    })
    const range = placeOf(source, offsetOf)
    const leads: Leads = { clauses: [], instruments: [] }
    const { content, text, problems } = readNote(note, (address) => pathOf(address, leads))
    for (const { reason, offset } of problems) {
      failAt(offsetInSource(String(file), offsetOf(['note']), note, offset), reason)
    }
    return { range, text, content, links: leadsTo, ...leads }
  }

  const placeOf = (
    { clause: anchor, quote, occurrence, language = resolution.language }: NoteParts,
    offsetOf: (path: readonly PropertyKey[]) => number,
  ) => {
    const own = clausesIn.get(language)
    if (own === undefined) failAt(offsetOf(['language']), unknownLanguage(language))
    if (anchor === undefined || !own) return null
    const clause = own.get(anchor)
    if (!clause) failAt(offsetOf(['clause']), unknownClause(anchor))
    if (!clause || quote === undefined) return null
    const found = placeOfQuote({ clause: anchor, quote, occurrence }, clause, [...own.values()])
    if (!('problem' in found)) return found
    failAt(offsetOf(['quote']), found.problem)
    return null
  }

  for (const [anchor, ids] of Object.entries(yaml.value.topics)) {
    const offset = yaml.offsetOf(['topics', anchor])
    if (isKnown && !clauses.has(anchor)) failAt(offset, unknownClause(anchor))
    checkTopics(ids, (index) => yaml.offsetOf(['topics', anchor, index]))
  }
  for (const { value, path } of entriesLeftOut(yaml)) {
    read(fieldsOf(value), (inner) => yaml.offsetOfRaw([...path, ...inner]))
  }
  const notes = yaml.value.notes.flatMap((source, index): Note[] => {
    const at = ['notes', index]
    checkClauseHas(source, at)
    const { range, ...found } = read(source, (path) => yaml.offsetOf([...at, ...path]))
    const point = pointAt(yaml.offsetOf(at))
    if (!range || !point || point.offset === undefined) return []
    const {
      number,
      written,
      revised,
      author,
      language,
      clause,
      quote,
      note: markdown,
      topics,
    } = source
    return [
      {
        number,
        written,
        revised: revised ?? null,
        author: author ?? null,
        language: language ?? null,
        clause,
        quote,
        range,
        markdown,
        topics,
        ...found,
        position: { line: point.line, column: point.column, offset: point.offset },
      },
    ]
  })
  const order = new Map(all.map(({ anchor }, index) => [anchor, index]))
  const indexOf = ({ clause }: Note) => order.get(clause) ?? 0
  notes.sort((a, b) => indexOf(a) - indexOf(b) || endOf(a) - endOf(b) || a.number - b.number)
  const { retired } = yaml.value
  return { topics: new Map(Object.entries(yaml.value.topics)), notes, retired }
}

function endOf({ range }: Note): number {
  return range?.end ?? 0
}

/** The notes that were left out because one field is wrong; other fields may be wrong too. */
function entriesLeftOut({
  raw,
  leftOut,
}: YamlResult<unknown>): { value: object; path: readonly PropertyKey[] }[] {
  return leftOut.flatMap(([list, index, ...rest]) => {
    if (list !== 'notes' || typeof index !== 'number' || rest.length > 0) return []
    const value = valueAt(raw, ['notes', index])
    return typeof value === 'object' && value !== null ? { value, path: ['notes', index] } : []
  })
}

/** The valid fields of a note. */
function fieldsOf(value: object): NoteParts {
  const { shape } = noteSourceSchema
  const field = <Schema extends z.ZodType>(schema: Schema, name: keyof NoteSource) =>
    schema.optional().safeParse(Reflect.get(value, name)).data
  return {
    language: field(shape.language, 'language'),
    clause: field(shape.clause, 'clause'),
    quote: field(shape.quote, 'quote'),
    occurrence: field(shape.occurrence, 'occurrence'),
    note: field(shape.note, 'note'),
    topics: field(shape.topics, 'topics'),
    links: field(shape.links, 'links'),
  }
}
