/**
 * What a resolution says of itself: "this resolution", of which "paragraph 2" may be a part, and
 * "the preceding paragraph".
 */
import { kindNamed, PARAGRAPH } from '../../parts'
import type { Reference } from '../../record'
import { type Mention, rangeOf } from './mention'

/** Not "the present resolution of the dispute", and not "this resolution 70/237". */
const SELF =
  /(?<![\p{L}\p{N}-])(?:this|the\s+present)\s+resolution(?![\p{L}\p{N}]|-\p{L})(?!\s+(?:of\s|\d))/giu

/** The places where a resolution refers to itself. */
export function findSelf(text: string): Mention[] {
  if (!/resolution/i.test(text)) return []
  return [...text.matchAll(SELF)].map((match) => ({
    ...rangeOf(match),
    cite: (range, part) => {
      if (part === null) return { type: 'self', ...range }
      const { name, kind, path, through } = part
      if (name !== PARAGRAPH) return null
      return { type: 'paragraph', kind, path, through, where: 'resolution', ...range }
    },
  }))
}

const KIND = '(?:(?:operative|preambular)\\s+)?'
const END = "(?![\\p{L}\\p{N}’'-])"
/** "the following paragraph" often introduces words to be inserted, so it must end the phrase. */
const NEIGHBOUR = new RegExp(
  [
    `(?<![\\p{L}\\p{N}-])the\\s+(?<before>preceding|previous|foregoing)\\s+${KIND}paragraph${END}`,
    `(?<=(?<![\\p{L}\\p{N}-])(?:of|in|under)\\s{1,4})the\\s+(?:following|next)\\s+${KIND}paragraph(?=\\s*(?:[,;.)]|$))`,
  ].join('|'),
  'giu',
)

/** References to the clause before or after this one. */
export function findNeighbours(text: string): Reference[] {
  if (!/paragraph/i.test(text)) return []
  return [...text.matchAll(NEIGHBOUR)].map((match) => ({
    type: 'neighbour',
    kind: kindNamed(/operative|preambular/i.exec(match[0])?.[0]),
    side: match.groups?.before ? 'preceding' : 'following',
    ...rangeOf(match),
  }))
}
