/**
 * The options and arguments of a command of LaTeX.
 */

/** The place behind the options of a command and some of its arguments, from the place behind its name. */
export function behindArguments(raw: string, from: number, count: number): number {
  let at = from
  for (let left = count; ; ) {
    const bracket = /\s*\[[^[\]]*\]/y
    bracket.lastIndex = at
    if (bracket.test(raw)) {
      at = bracket.lastIndex
      continue
    }
    const end = left > 0 ? endOfArgument(raw, at) : -1
    if (end < 0) return at
    at = end
    left--
  }
}

/** Where the argument in braces ends that begins at a place; -1 where none does. */
function endOfArgument(raw: string, from: number): number {
  const start = from + (/^\s*/.exec(raw.slice(from, from + SPACE_AT_MOST))?.[0].length ?? 0)
  if (raw[start] !== '{') return -1
  let depth = 0
  for (let at = start; at < Math.min(raw.length, start + ARGUMENT_AT_MOST); at++) {
    if (raw[at] === '\\') at++
    else if (raw[at] === '{') depth++
    else if (raw[at] === '}' && --depth === 0) return at + 1
  }
  return -1
}

const SPACE_AT_MOST = 40
const ARGUMENT_AT_MOST = 5000
