/**
 * Where the links of a note lead.
 */
import type { Authorities } from '../../../authorities'
import { quotable } from '../../../messages'
import { createHint } from '../../../nearest'
import type { ClauseAddress, Note } from '../../../notes'
import { partAt } from '../../../parts'
import type { Resolution } from '../../../record'
import { instrumentPath, resolutionPath, topicPath } from '../../../site'
import { allClauses } from '../../../views'
import { isWebAddress } from '../../../web-address'

/** What a note may lead to. */
export interface NoteContext {
  /** The resolutions whose clauses are known, by id. */
  resolutions: ReadonlyMap<string, Resolution>
  /** The id of every resolution; those that cannot be read are reported elsewhere. */
  ids: readonly string[]
  authorities: Pick<Authorities, 'instruments' | 'topics'>
  /** Whether what such an id lacks is reported elsewhere. */
  isUnread: (list: 'instruments' | 'topics', id: string) => boolean
}

/** Where the words of a note lead. */
export type Leads = Pick<Note, 'clauses' | 'instruments'>

/** Finds what the links of one resolution's notes lead to. */
export interface LinkFinder {
  /**
   * A clause by its address, "aalco-res-54-sp2#op-3"; in a note's words also "#op-3", in its own
   * resolution.
   */
  clauseAt(address: string): ClauseAddress | { problem: string }
  /** The path of what an address leads to. The clause or instrument is added to `leads`. */
  pathOf(address: string, leads: Leads): { path: string } | { problem: string }
}

/** Make a finder for the notes on the resolution with the id `here`. */
export function createLinkFinder(here: string, context: NoteContext): LinkFinder {
  /** The anchors of each resolution asked for; null for one that is not read. */
  const known = new Map<string, ReadonlySet<string> | null>()
  const anchorsIn = (id: string) => {
    const found = known.get(id)
    if (found !== undefined) return found
    const resolution = context.resolutions.get(id)
    const anchors = resolution
      ? new Set(allClauses(resolution).map(({ anchor }) => anchor))
      : context.ids.includes(id)
        ? null
        : new Set<string>()
    known.set(id, anchors)
    return anchors
  }

  const hintOfAnchor = new Map<string, (word: string) => string>()
  const hintOfResolution = createHint(() => context.ids)
  const hintOfTopic = createHint(() => context.authorities.topics.map(({ id }) => id))
  const hintOfInstrument = createHint(() => context.authorities.instruments.map(({ id }) => id))

  const clauseAt = (address: string): ClauseAddress | { problem: string } => {
    const [id = '', anchor = ''] = address.split('#')
    const resolution = id || here
    const anchors = anchorsIn(resolution)
    if (anchors === null || anchors.has(anchor)) return { resolution, anchor }
    if (anchors.size === 0) return { problem: unknownLink(address) + hintOfResolution(resolution) }
    const hint = hintOfAnchor.get(resolution) ?? createHint(() => anchors)
    hintOfAnchor.set(resolution, hint)
    return { problem: unknownLink(address) + hint(anchor) }
  }

  return {
    clauseAt,
    pathOf(address, leads) {
      if (isWebAddress(address)) return { path: address }
      const {
        kind,
        id = '',
        part,
      } = /^(?<kind>instrument|topic):(?<id>[a-z0-9-]+)(?:#(?<part>[a-z0-9-]+))?$/.exec(address)
        ?.groups ?? {}
      const { topics, instruments } = context.authorities
      if (kind === 'topic' && !part) {
        const isThere = topics.some((topic) => topic.id === id) || context.isUnread('topics', id)
        return isThere
          ? { path: topicPath(id) }
          : { problem: unknownLink(address) + hintOfTopic(id) }
      }
      if (kind === 'instrument') {
        const instrument = instruments.find((candidate) => candidate.id === id)
        const isThere = instrument && (!part || partAt(instrument, part))
        if (!isThere && !context.isUnread('instruments', id)) {
          return { problem: unknownLink(address) + (instrument ? '' : hintOfInstrument(id)) }
        }
        leads.instruments.push({ id, part: part ?? null })
        return { path: instrumentPath(id, part) }
      }
      if (!/^[a-z0-9-]*#/i.test(address)) return { problem: unknownLink(address) }
      const clause = clauseAt(address)
      if ('problem' in clause) return clause
      leads.clauses.push(clause)
      return { path: resolutionPath(clause.resolution, clause.anchor) }
    },
  }
}

/** The message on a broken link. */
function unknownLink(address: string): string {
  return `Unexpected link to \`${quotable(address)}\`, expected a clause (\`#op-1\`, \`a-resolution#op-1\`), an instrument (\`instrument:un-charter\`, \`instrument:un-charter#article-51\`) or a topic (\`topic:attribution\`) that exists, or an address that begins with \`https://\`, without a user’s name, in ASCII`
}
