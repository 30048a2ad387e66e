/**
 * The editor's notes on a resolution, from `notes.yml`, held against the text and the authorities.
 */
import escapeStringRegexp from 'escape-string-regexp'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Authorities } from '../authorities'
import { reportError } from '../messages'
import {
  type Annotations,
  type ClauseAddress,
  type Note,
  type NoteSource,
  notesFileSchema,
} from '../notes'
import { partAt } from '../parts'
import type { Clause, Range, Resolution } from '../record'
import { instrumentPath, resolutionPath, topicPath } from '../site'
import { allClauses } from '../views'
import { isWebAddress } from '../web-address'
import { readYaml } from '../yaml'
import { readNote } from './note-markdown'

/** What a note may lead to. */
export interface NoteContext {
  /** The resolutions that could be read. */
  resolutions: readonly Resolution[]
  /** The id of every resolution that there is; what is not read of these is told elsewhere. */
  ids: readonly string[]
  authorities: Pick<Authorities, 'instruments' | 'topics'>
}

/** What a resolution without notes has. */
export const NO_ANNOTATIONS: Annotations = { topics: new Map(), notes: [] }

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
  const clauses = new Map(allClauses(resolution).map((clause) => [clause.anchor, clause]))
  const topicIds = new Set(context.authorities.topics.map(({ id }) => id))
  const checkTopics = (ids: readonly string[], path: readonly PropertyKey[]) =>
    ids.forEach((id, index) => {
      if (topicIds.has(id)) return
      fail([...path, index], `Unexpected topic \`${id}\`, expected the id of one in topics.yml`)
    })

  for (const [anchor, ids] of Object.entries(yaml.value.topics)) {
    if (!clauses.has(anchor)) fail(['topics', anchor], unknownClause(anchor, resolution))
    checkTopics(ids, ['topics', anchor])
  }
  const notes = yaml.value.notes.flatMap((source, index): Note[] => {
    const at = ['notes', index]
    checkTopics(source.topics, [...at, 'topics'])
    const links = source.links.map((address, place) => {
      const found = clauseAt(address, resolution.id, context)
      if (!found) fail([...at, 'links', place], unknownLink(address))
      return found
    })
    const clause = clauses.get(source.clause)
    if (!clause) fail([...at, 'clause'], unknownClause(source.clause, resolution))
    const found = clause && placeOfQuote(source, clause, [...clauses.values()])
    if (found && 'problem' in found) fail([...at, 'quote'], found.problem)
    const leads: Leads = { clauses: [], instruments: [] }
    const { content, text, problems } = readNote(source.note, (address) =>
      pathOf(address, resolution.id, context, leads),
    )
    for (const problem of problems) fail([...at, 'note'], problem)
    const point = pointAt(at)
    if (!point || point.offset === undefined || !found || 'problem' in found) return []
    const { number, quote, note: markdown, topics } = source
    return [
      {
        number,
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
  const order = [...clauses.keys()]
  notes.sort(
    (a, b) =>
      order.indexOf(a.clause) - order.indexOf(b.clause) ||
      a.range.end - b.range.end ||
      a.number - b.number,
  )
  return { topics: new Map(Object.entries(yaml.value.topics)), notes }
}

/** Where a quote stands in its clause, or what is wrong with it. */
function placeOfQuote(
  { quote, occurrence, clause: anchor }: NoteSource,
  clause: Clause,
  others: readonly Clause[],
): Range | { problem: string } {
  const found = placesOf(quote, clause.text)
  const [only] = found
  if (!only) {
    const elsewhere = others.find(({ text }) => text.includes(quote))
    const withSpaces = new RegExp(quote.split(/\s+/).map(escapeStringRegexp).join('\\s+')).exec(
      clause.text,
    )
    const hint = withSpaces
      ? `, which are ${JSON.stringify(withSpaces[0])} there; put that in double quotation marks`
      : elsewhere
        ? `; \`${elsewhere.anchor}\` has them`
        : ', with its spaces, capitals and quotation marks'
    return {
      problem: `Unexpected quote ${JSON.stringify(quote)}, expected words of \`${anchor}\` to the letter${hint}`,
    }
  }
  if (occurrence === undefined && found.length > 1) {
    return {
      problem: `Unexpected quote ${JSON.stringify(quote)}, which stands in \`${anchor}\` ${found.length} times, expected \`occurrence\` to say which, from 1`,
    }
  }
  return (
    found[(occurrence ?? 1) - 1] ?? {
      problem: `Unexpected occurrence ${occurrence} of ${JSON.stringify(quote)}, expected 1 to ${found.length}: so often it stands in \`${anchor}\``,
    }
  )
}

function placesOf(quote: string, text: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length })
  }
  return found
}

/** A clause by its address, "aalco-res-54-sp2#op-3"; in a note's words also "#op-3", one of its own resolution. */
function clauseAt(
  address: string,
  here: string,
  { resolutions, ids }: NoteContext,
): ClauseAddress | null {
  const [id = '', anchor = ''] = address.split('#')
  const resolution = resolutions.find((candidate) => candidate.id === (id || here))
  if (!resolution && ids.includes(id)) return { resolution: id, anchor }
  const isThere = resolution && allClauses(resolution).some((clause) => clause.anchor === anchor)
  return isThere ? { resolution: resolution.id, anchor } : null
}

/** Where the words of a note lead. */
type Leads = Pick<Note, 'clauses' | 'instruments'>

/** Where a link of a note leads. The clause or instrument is added to `leads`. */
function pathOf(
  address: string,
  here: string,
  context: NoteContext,
  leads: Leads,
): { path: string } | { problem: string } {
  if (isWebAddress(address)) return { path: address }
  const {
    kind,
    id = '',
    part,
  } = /^(?<kind>instrument|topic):(?<id>[a-z0-9-]+)(?:#(?<part>[a-z0-9-]+))?$/.exec(address)
    ?.groups ?? {}
  if (kind === 'topic' && !part) {
    const isThere = context.authorities.topics.some((topic) => topic.id === id)
    return isThere ? { path: topicPath(id) } : { problem: unknownLink(address) }
  }
  if (kind === 'instrument') {
    const instrument = context.authorities.instruments.find((candidate) => candidate.id === id)
    if (!instrument || (part && !partAt(instrument, part))) return { problem: unknownLink(address) }
    leads.instruments.push({ id, part: part ?? null })
    return { path: instrumentPath(id, part) }
  }
  const clause = /^[a-z0-9-]*#/.test(address) ? clauseAt(address, here, context) : null
  if (!clause) return { problem: unknownLink(address) }
  leads.clauses.push(clause)
  return { path: resolutionPath(clause.resolution, clause.anchor) }
}

function unknownClause(anchor: string, { id }: Resolution): string {
  return `Unexpected clause \`${anchor}\`, expected the anchor of a clause of \`${id}\`, such as \`op-1\``
}

function unknownLink(address: string): string {
  return `Unexpected link to \`${address}\`, expected a clause (\`#op-1\`, \`a-resolution#op-1\`), an instrument (\`instrument:un-charter\`, \`instrument:un-charter#article-51\`) or a topic (\`topic:attribution\`) that there is, or an address that begins with \`https://\`, without a user’s name, in ASCII`
}
