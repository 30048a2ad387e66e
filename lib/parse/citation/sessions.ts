/**
 * Sessions by ordinal: "the Fifty-Fifth Annual Session", "its 79th session".
 */
import type { Reference } from '../../record'
import { fromOrdinal, ORDINAL } from '../ordinal'
import { rangeOf } from './mention'

const SESSION = new RegExp(
  `(?<ordinal>${ORDINAL})\\s+(?:(?:annual|regular|ordinary)\\s+)?session(?!\\p{L})`,
  'giu',
)

/** The sessions that a clause's words name. */
export function findSessions(text: string): Reference[] {
  // Most clauses name none, but many have words that may be ordinals.
  if (!/session/i.test(text)) return []
  return [...text.matchAll(SESSION)].flatMap((match): Reference[] => {
    const number = fromOrdinal(match.groups?.ordinal ?? '')
    return number ? [{ type: 'session', number, ...rangeOf(match) }] : []
  })
}
