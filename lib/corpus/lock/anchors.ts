/**
 * The anchors that a corpus publishes.
 */
import { createHash } from 'node:crypto'
import type { Authorities } from '../../authorities'
import type { Annotations } from '../../notes'
import type { Resolution } from '../../record'
import { instrumentPartAnchor, noteAnchor } from '../../site'
import { allClauses } from '../../views'
import type { Translation } from '../corpus'

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

/** The other languages of each resolution that has some, by its id. */
export type TranslationsById = ReadonlyMap<
  string,
  readonly Pick<Translation, 'resolution' | 'annotations'>[]
>

/**
 * The name of an anchor in a lock: on the page of a translation with its language, "fr/op-3", since that page has
 * an address of its own.
 */
export function anchorIn(language: string, anchor: string): string {
  return `${language}/${anchor}`
}

/** The language and the anchor that a name in a lock has; null for the language of an anchor of the first. */
export function partsOfAnchor(name: string): { language: string | null; anchor: string } {
  const [, language = null, anchor = name] = /^([^/]+)\/(.+)$/.exec(name) ?? []
  return { language, anchor }
}

/**
 * The anchors that a corpus has now, in the order of ids and then of the texts; a resolution's
 * footnotes, and its notes, each with the words that it is about, follow its clauses, and those of its other
 * languages come after these. Instruments and topics, which have pages of their own, come last.
 */
export function anchorsOf(
  resolutions: readonly Resolution[],
  annotations: AnnotationsById = new Map(),
  pages: Pages = { instruments: [], topics: [] },
  translations: TranslationsById = new Map(),
): LockEntry[] {
  const inTexts = resolutions
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((resolution) => {
      const others = translations.get(resolution.id) ?? []
      return [
        ...anchorsOfText(resolution, annotations.get(resolution.id)),
        ...others.flatMap((other) =>
          anchorsOfText(other.resolution, other.annotations).map((entry) => ({
            ...entry,
            anchor: anchorIn(other.resolution.language, entry.anchor),
          })),
        ),
      ]
    })
  return [...inTexts, ...anchorsOfPages(pages)]
}

/** The anchors on the page of one text; a note without words in its language has none of its own there. */
function anchorsOfText(
  resolution: Resolution,
  annotations: Pick<Annotations, 'notes'> | undefined,
): LockEntry[] {
  const headings = resolution.blocks.filter((block) => block.type === 'heading')
  const notes = (annotations?.notes ?? []).filter(({ range }) => range !== null)
  return [
    ...[...allClauses(resolution), ...headings].toSorted(
      (a, b) => a.position.offset - b.position.offset,
    ),
    ...(resolution.footnotes ?? []),
    ...notes
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, quote }) => ({ anchor: noteAnchor(number), text: quote })),
  ].map(({ anchor, text }) => entryOf(resolution.id, anchor, text))
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
