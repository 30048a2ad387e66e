/**
 * Where a place in the words of a YAML value stands in the file.
 */

/** How many characters of the file are looked through for one of the value: an escape or two. */
const AHEAD = 12

/**
 * The offset in a file of a place in a value that was read from it. YAML folds lines, takes indentation
 * off and reads escapes, so both are gone through side by side by what is no white space.
 *
 * @param source the file
 * @param start where the value begins in it: its first character, its quotation mark, or the sign of a block
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
    at = behindSpace(source, at)
    const found = source.slice(at, at + AHEAD).indexOf(character)
    // What an escape stands for is not in the file.
    if (found < 0) continue
    if (index === place) return at + found
    at += found + 1
  }
  return behindSpace(source, at)
}

function behindSpace(source: string, at: number): number {
  const space = /\s*/y
  space.lastIndex = at
  space.test(source)
  return space.lastIndex
}
