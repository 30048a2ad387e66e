/**
 * The name that was meant by an unknown one.
 */
import { closestMatch } from 'leven'
import { ERRORS_AT_MOST } from './messages'

/** How many letters of a name may be wrong: one in three. */
const LETTERS_PER_SLIP = 3
/** The shortest word by which one name counts as part of another. */
const WORD_AT_LEAST = 4

/**
 * Make a function that suggests one of some names for an unknown word, as the end of a message: ";
 * did you mean `sovereignty`?", or "" where none is near. It stops after as many words as are
 * reported singly.
 *
 * @param names called for the first word
 */
export function createHint(names: () => Iterable<string>): (word: string) => string {
  const known = new Map<string, string>()
  let all: string[] | undefined
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (known.size >= ERRORS_AT_MOST) return ''
    all ??= [...new Set(names())]
    const hint = didYouMean(nearest(word, all))
    known.set(word, hint)
    return hint
  }
}

/** The end of a message that knows what was meant: "; did you mean `sovereignty`?"; else "". */
export function didYouMean(meant: string | null | undefined): string {
  return meant ? `; did you mean \`${meant}\`?` : ''
}

/**
 * The nearest of some names to a word: the same except for capitals, hyphens and spaces; else one
 * with a few different letters; else the only one that has its words, or whose words it has.
 * Numbers never count as slips: "op-9" does not mean "op-8". Null where none is near.
 */
export function nearest(word: string, names: readonly string[]): string | null {
  const folded = fold(word)
  const same = names.find((name) => fold(name) === folded)
  if (same !== undefined) return same
  const alike = names.filter((name) => digitsOf(name) === digitsOf(word))
  const maxDistance = Math.floor(word.length / LETTERS_PER_SLIP)
  const slip = maxDistance > 0 ? closestMatch(word, alike, { maxDistance }) : undefined
  if (slip !== undefined) return slip
  const holding = alike.filter((name) => holds(name, word) || holds(word, name))
  return holding.length === 1 ? (holding[0] ?? null) : null
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]+/g, '')
}

function digitsOf(name: string): string {
  return name.replace(/\D+/g, ' ').trim()
}

/** Whether a name has every word of another, and one of them is long enough. */
function holds(name: string, other: string): boolean {
  const words = new Set(name.toLowerCase().split(/[\s_-]+/))
  const sought = other.toLowerCase().split(/[\s_-]+/)
  return (
    sought.every((each) => words.has(each)) && sought.some(({ length }) => length >= WORD_AT_LEAST)
  )
}
