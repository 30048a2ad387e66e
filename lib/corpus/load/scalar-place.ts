/**
 * Where a place in the words of a YAML value is in the file.
 */

/** How far ahead in the file to look for a character of the value: past an escape or two. */
const AHEAD = 12

/**
 * The offset in a file of a place in a value that was read from it. YAML folds lines, removes
 * indentation and reads escapes, so both are compared character by character, without white space.
 *
 * @param source the file
 * @param start where the value begins in it: its first character, its quotation mark, or a block
 *   indicator
 * @param value the value as read
 * @param place an offset in the value
 */
export function offsetInSource(
  source: string,
  start: number,
  value: string,
  place: number,
): number {
  const block = /[|>][-+\d]*[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n|\n|\r)/y
  block.lastIndex = start
  let at = block.test(source) ? block.lastIndex : start
  for (let index = 0; index <= place && index < value.length; index++) {
    const character = value.charAt(index)
    if (/\s/.test(character)) continue
    at = skipSpace(source, at)
    const found = source.slice(at, at + AHEAD).indexOf(character)
    // The character that an escape stands for is not in the file.
    if (found < 0) continue
    if (index === place) return at + found
    at += found + 1
  }
  return skipSpace(source, at)
}

function skipSpace(source: string, at: number): number {
  const space = /\s*/y
  space.lastIndex = at
  space.test(source)
  return space.lastIndex
}
