/**
 * The editor's notes on a resolution, from `notes.yml`, held against the text and the authorities.
 */
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { quotable, reportError, reportWarning } from '../messages'
import { type Annotations, type Note, type NoteSource, notesFileSchema } from '../notes'
import type { Resolution } from '../record'
import { allClauses } from '../views'
import { readYaml } from '../yaml'
import { createLinkFinder, type Leads, type NoteContext, unknownLink } from './note-links'
import { readNote } from './note-markdown'
import { placeOfQuote } from './quotes'

/** What a resolution without notes has. */
export const NO_ANNOTATIONS: Annotations = { topics: new Map(), notes: [], retired: [] }

/**
 * Read the notes on a resolution.
 *
 * @param file `notes.yml`; every mistake in it becomes a fatal message on it, with its place
 * @returns the notes in the order of the text; less those that have a mistake
 */
export function readNotes(file: VFile, resolution: Resolution, context: NoteContext): Annotations {
  const yaml = readYaml(file, notesFileSchema)
  if (!yaml) return NO_ANNOTATIONS
  const places = location(file)
  const pointAt = (path: readonly PropertyKey[]) => places.toPoint(yaml.offsetOf(path))
  const fail = (path: readonly PropertyKey[], reason: string) =>
    reportError(file, 'notes', reason, pointAt(path))
  const { clauseAt, pathOf } = createLinkFinder(resolution.id, context)
  const all = allClauses(resolution)
  const clauses = new Map(all.map((clause) => [clause.anchor, clause]))
  const topicIds = new Set(context.authorities.topics.map(({ id }) => id))
  const checkTopics = (ids: readonly string[], path: readonly PropertyKey[]) =>
    ids.forEach((id, index) => {
      if (topicIds.has(id)) return
      const name = quotable(id)
      fail([...path, index], `Unexpected topic \`${name}\`, expected the id of one in topics.yml`)
    })

  /** What a note is tagged with, its clause speaks of. */
  const checkClauseHas = ({ number, clause, topics }: NoteSource, at: readonly PropertyKey[]) =>
    topics.forEach((id, index) => {
      // An unknown topic or clause is told of by itself.
      const isTold = !topicIds.has(id) || !clauses.has(clause)
      if (isTold || yaml.value.topics[clause]?.includes(id)) return
      reportWarning(
        file,
        'topics',
        `Unexpected topic \`${quotable(id)}\` of note ${number}, expected one that its clause has too; add it to \`topics\` under \`${clause}\`, or take it from the note`,
        pointAt([...at, 'topics', index]),
      )
    })

  for (const [anchor, ids] of Object.entries(yaml.value.topics)) {
    if (!clauses.has(anchor)) fail(['topics', anchor], unknownClause(anchor, resolution))
    checkTopics(ids, ['topics', anchor])
  }
  const notes = yaml.value.notes.flatMap((source, index): Note[] => {
    const at = ['notes', index]
    checkTopics(source.topics, [...at, 'topics'])
    checkClauseHas(source, at)
    const links = source.links.map((address, place) => {
      const found = clauseAt(address)
      if (!found) fail([...at, 'links', place], unknownLink(address))
      return found
    })
    const clause = clauses.get(source.clause)
    if (!clause) fail([...at, 'clause'], unknownClause(source.clause, resolution))
    const found = clause && placeOfQuote(source, clause, all)
    if (found && 'problem' in found) fail([...at, 'quote'], found.problem)
    const leads: Leads = { clauses: [], instruments: [] }
    const { content, text, problems } = readNote(source.note, (address) => pathOf(address, leads))
    for (const problem of problems) fail([...at, 'note'], problem)
    const point = pointAt(at)
    if (!point || point.offset === undefined || !found || 'problem' in found) return []
    const { number, written, revised, author, quote, note: markdown, topics } = source
    return [
      {
        number,
        written,
        revised: revised ?? null,
        author,
        clause: source.clause,
        quote,
        range: found,
        markdown,
        text,
        content,
        topics,
        links: links.filter((link) => link !== null),
        ...leads,
        position: { line: point.line, column: point.column, offset: point.offset },
      },
    ]
  })
  const order = new Map(all.map(({ anchor }, index) => [anchor, index]))
  const indexOf = ({ clause }: Note) => order.get(clause) ?? 0
  notes.sort((a, b) => indexOf(a) - indexOf(b) || a.range.end - b.range.end || a.number - b.number)
  const { retired } = yaml.value
  return { topics: new Map(Object.entries(yaml.value.topics)), notes, retired }
}

function unknownClause(anchor: string, { id }: Resolution): string {
  return `Unexpected clause \`${quotable(anchor)}\`, expected the anchor of a clause of \`${id}\`, such as \`op-1\``
}
