/**
 * Sessions by ordinal: "the Fifty-Fifth Annual Session", "its 79th session".
 */
import type { ReferenceWords } from '../../authorities'
import type { Reference } from '../../record'
import { createOrdinals } from '../ordinal'
import { anyBefore, anyOf } from '../whole-words'
import { rangeOf } from './mention'

/** Make a finder of the sessions that words name. */
export function createSessionReferenceFinder({
  sessions,
  ordinals,
}: ReferenceWords): (text: string) => Reference[] {
  const { source, read } = createOrdinals([ordinals])
  const words = anyOf(sessions.words)
  const before = `(?:(?:${anyBefore(sessions.before)})?)`
  const not = `(?!\\s{1,4}(?:${anyOf(sessions.notBefore)})(?!\\p{L}))`
  const pattern = new RegExp(
    `(?<ordinal>${source})\\s+${before}(?:${words})(?!\\p{L})${not}`,
    'giu',
  )
  // Most clauses name none, but many have words that may be ordinals.
  const any = new RegExp(words, 'iu')
  return (text) => {
    if (!any.test(text)) return []
    return [...text.matchAll(pattern)].flatMap((match): Reference[] => {
      const number = read(match.groups?.ordinal ?? '')
      return number ? [{ type: 'session', number, ...rangeOf(match) }] : []
    })
  }
}
