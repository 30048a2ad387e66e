/**
 * Text fragments: the part of an address by which a browser goes to words and marks them.
 */
import type { Range } from '../record'
import { findWords } from './words'

/** How many words before and after are given where the words alone are in the text more than once. */
const CONTEXT = 3

/**
 * A fragment that leads to words of a paragraph: "op-3:~:text=use%20of%20force". Where the words are in the
 * paragraph more than once, it has some before and after them.
 */
export function textFragment(anchor: string, text: string, { start, end }: Range): string {
  const words = text.slice(start, end)
  const isOnce = text.toLowerCase().split(words.toLowerCase()).length === 2
  const before = isOnce ? '' : lastWords(text.slice(0, start))
  const after = isOnce ? '' : firstWords(text.slice(end))
  const parts = [before && `${encode(before)}-`, encode(words), after && `-${encode(after)}`]
  return `${anchor}:~:text=${parts.filter(Boolean).join(',')}`
}

/** A hyphen would part the prefix, and a comma or ampersand the parts. */
function encode(words: string): string {
  return encodeURIComponent(words.trim()).replaceAll('-', '%2D')
}

function lastWords(text: string): string {
  const words = findWords(text)
  return text.slice(words.at(-CONTEXT)?.start ?? 0)
}

function firstWords(text: string): string {
  const words = findWords(text).slice(0, CONTEXT)
  return text.slice(0, words.at(-1)?.end ?? 0)
}
