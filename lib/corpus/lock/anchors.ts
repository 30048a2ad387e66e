/**
 * The anchors that a corpus publishes.
 */
import { createHash } from 'node:crypto'
import type { Authorities } from '../../authorities'
import type { Annotations } from '../../notes'
import type { Resolution } from '../../record'
import { instrumentPartAnchor, noteAnchor } from '../../site'
import { allClauses } from '../../views'

/** A published anchor. */
export interface LockEntry {
  id: string
  anchor: string
  /** The first 12 hexadecimal digits of the SHA-256 of the words. */
  hash: string
  /** The first words, with single spaces. */
  words: string
}

/** How many of the first words stand in a lock file. */
const WORDS = 6

/** What stands in the place of an anchor for a page as a whole. */
export const PAGE = 'page'

/** What has pages of its own beside the resolutions. */
export type Pages = Pick<Authorities, 'instruments' | 'topics'>

/** What is said of each resolution, by its id. */
export type AnnotationsById = ReadonlyMap<string, Pick<Annotations, 'notes' | 'retired'>>

/**
 * The anchors that a corpus has now, in the order of ids and then of the texts; a resolution's
 * footnotes, and its notes, each with the words that it is about, follow its clauses. Instruments and topics, which
 * have pages of their own, come last.
 */
export function anchorsOf(
  resolutions: readonly Resolution[],
  annotations: AnnotationsById = new Map(),
  pages: Pages = { instruments: [], topics: [] },
): LockEntry[] {
  const inTexts = resolutions
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((resolution) => {
      const headings = resolution.blocks.filter((block) => block.type === 'heading')
      const notes = annotations.get(resolution.id)?.notes ?? []
      return [
        ...[...allClauses(resolution), ...headings].toSorted(
          (a, b) => a.position.offset - b.position.offset,
        ),
        ...(resolution.footnotes ?? []),
        ...notes
          .toSorted((a, b) => a.number - b.number)
          .map(({ number, quote }) => ({ anchor: noteAnchor(number), text: quote })),
      ].map(({ anchor, text }) => entryOf(resolution.id, anchor, text))
    })
  return [...inTexts, ...anchorsOfPages(pages)]
}

function entryOf(id: string, anchor: string, text: string): LockEntry {
  return {
    id,
    anchor,
    hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
    words: text.trim().split(/\s+/).slice(0, WORDS).join(' '),
  }
}

/** The pages of instruments and topics, and the parts of instruments that the data tell of. */
function anchorsOfPages({ instruments, topics }: Pages): LockEntry[] {
  return [
    ...instruments.flatMap(({ id, title, parts }) => [
      entryOf(`instruments/${id}`, PAGE, title),
      ...parts.flatMap(({ name, subjects }) =>
        Object.entries(subjects).map(([number, subject]) =>
          entryOf(`instruments/${id}`, instrumentPartAnchor(name, number), subject),
        ),
      ),
    ]),
    ...topics.map(({ id, name }) => entryOf(`topics/${id}`, PAGE, name)),
  ]
}
