/**
 * Snippets: the part of a paragraph that shows why it was found.
 */
import type { Range } from '../record'

/** A piece of a snippet. Plain text, never markup. */
export interface SnippetPart {
  text: string
  match: boolean
}

const LENGTH = 280
const BEFORE_MATCH = 60

/**
 * Cut a text to where its matches are densest, at spaces, with "…" where something is left out. A short text
 * stays whole.
 *
 * @param text the paragraph's words
 * @param matches what to mark, in order and without overlap
 * @returns parts that, joined, are the snippet
 */
export function snippet(text: string, matches: readonly Range[]): SnippetPart[] {
  const { start, end } = frame(text, densest(matches))
  const parts: SnippetPart[] = start > 0 ? [{ text: '… ', match: false }] : []
  let at = start
  const push = (to: number, match: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), match })
    at = Math.max(at, to)
  }
  for (const match of matches) {
    if (match.start < start || match.end > end) continue
    push(match.start, false)
    push(match.end, true)
  }
  push(end, false)
  if (end < text.length) parts.push({ text: ' …', match: false })
  return parts
}

/** Where the first of the matches begins of which most are near each other. */
function densest(matches: readonly Range[]): number {
  let best = { start: matches[0]?.start ?? 0, count: 0 }
  let last = 0
  matches.forEach(({ start }, first) => {
    while (last < matches.length && (matches[last]?.end ?? 0) <= start - BEFORE_MATCH + LENGTH)
      last++
    if (last - first > best.count) best = { start, count: last - first }
  })
  return best.start
}

function frame(text: string, firstMatch: number): Range {
  if (text.length <= LENGTH) return { start: 0, end: text.length }
  const wanted = Math.max(0, Math.min(firstMatch - BEFORE_MATCH, text.length - LENGTH))
  const space = wanted === 0 ? -1 : text.indexOf(' ', wanted)
  const start = space >= 0 && space < firstMatch ? space + 1 : wanted
  if (start + LENGTH >= text.length) return { start, end: text.length }
  const lastSpace = text.lastIndexOf(' ', start + LENGTH)
  return { start, end: lastSpace > firstMatch ? lastSpace : start + LENGTH }
}
