/**
 * What a resolution says of itself: "this resolution", of which "paragraph 2" may be a part, and
 * "the preceding paragraph".
 */
import type { ReferenceWords } from '../../authorities'
import { PARAGRAPH } from '../../parts'
import type { ClauseKind, Reference } from '../../record'
import { anyBefore, anyOf } from '../whole-words'
import { type Mention, rangeOf } from './mention'

/** Make a finder of the places where a resolution refers to itself. */
export function createSelfFinder({ own }: ReferenceWords): (text: string) => Mention[] {
  const words = anyOf(own.words)
  const any = new RegExp(words, 'iu')
  // Not "the present resolution of the dispute", and not "this resolution 70/237".
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}]|-\\p{L})(?!\\s+(?:\\d|(?:${anyOf(own.notBefore)})\\s))`,
    'giu',
  )
  return (text) => {
    if (!any.test(text)) return []
    return [...text.matchAll(pattern)].map((match) => ({
      ...rangeOf(match),
      cite: (range, part) => {
        if (part === null) return { type: 'self', ...range }
        const { name, kind, path, through } = part
        if (name !== PARAGRAPH) return null
        return { type: 'paragraph', kind, path, through, where: 'resolution', ...range }
      },
    }))
  }
}

const END = "(?![\\p{L}\\p{N}’'-])"

/** Make a finder of references to the clause before or after. */
export function createNeighbourFinder({
  neighbours: { preceding, following, followingAfter },
  paragraphs,
  kinds,
  articles,
}: ReferenceWords): (text: string) => Reference[] {
  const word = anyOf(paragraphs.one)
  const any = new RegExp(word, 'iu')
  const kind = `(?:${anyBefore([...kinds.operative.before, ...kinds.preambular.before])})?`
  const behind = `(?:\\s{1,4}(?:${anyOf([...kinds.operative.after, ...kinds.preambular.after])}))?`
  /** "the preceding operative paragraph", "le paragraphe 2 précédent". */
  const named = ({ before, after }: typeof preceding) =>
    `(?:(?:${anyBefore(before)})${kind}(?:${word})|(?:${anyBefore(articles)})(?:${word})${behind}\\s{1,4}(?:${anyOf(after)}))`
  // "the following paragraph" often introduces words to be inserted, so it must end the phrase.
  const pattern = new RegExp(
    [
      `(?<![\\p{L}\\p{N}-])(?<before>${named(preceding)})${END}`,
      `(?<=(?<![\\p{L}\\p{N}-])(?:${anyBefore(followingAfter)}))${named(following)}(?=\\s*(?:[,;.)]|$))`,
    ].join('|'),
    'giu',
  )
  const ofKind = createKindReader(kinds)
  return (text) => {
    if (!any.test(text)) return []
    return [...text.matchAll(pattern)].map((match) => ({
      type: 'neighbour',
      kind: ofKind(match[0]),
      side: match.groups?.before ? 'preceding' : 'following',
      ...rangeOf(match),
    }))
  }
}

/** Make a reader of the kind of paragraph that words name; null where they name none. */
function createKindReader(kinds: ReferenceWords['kinds']): (words: string) => ClauseKind | null {
  const of = (kind: ClauseKind) =>
    new RegExp(anyOf([...kinds[kind].before, ...kinds[kind].after]), 'iu')
  const operative = of('operative')
  const preambular = of('preambular')
  return (words) =>
    operative.test(words) ? 'operative' : preambular.test(words) ? 'preambular' : null
}
