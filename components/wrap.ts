/** How much wider a capital is than other letters, on average. */
const CAPITAL = 1.3

/**
 * Break words into lines for a drawing, where nothing else does; also after a slash, as in symbols.
 *
 * @param width how many letters a line holds; a longer word is cut
 * @param most how many lines there may be; "…" stands for the rest
 */
export function wrap(words: string, width: number, most = 5): string[] {
  const lines: string[] = []
  // Each word keeps the space before it, so that "and / or" is told from "and/or".
  for (const piece of words.trim().split(/(?=\s\S)|(?<=\/)(?=\S)/)) {
    const last = lines.at(-1)
    const word = piece.trim()
    const space = /^\s/.test(piece) ? ' ' : ''
    const joined = `${last}${space}${word}`
    // A word that was cut goes on nowhere.
    const canJoin = space !== '' || last?.endsWith('/') === true
    if (canJoin && widthOf(joined) <= width) lines[lines.length - 1] = joined
    else if (lines.length < most) lines.push(cutWord(word, width))
    else return [...lines.slice(0, -1), goOn(last ?? '', width)]
  }
  return lines
}

/** The width of words, in lower-case letters. */
function widthOf(words: string): number {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0
  return words.length + (CAPITAL - 1) * capitals
}

/** A word, or as much of it as a line holds. */
function cutWord(word: string, width: number): string {
  if (word.length <= width && widthOf(word) <= width) return word
  const letters = [...word.slice(0, 4 * width)]
  while (widthOf(letters.join('')) > width - 1) letters.pop()
  return `${letters.join('')}…`
}

/** A line that ends with "…", without its last words if need be. */
function goOn(line: string, width: number): string {
  const words = line.split(' ')
  while (words.length > 1 && widthOf(words.join(' ')) + 2 > width) words.pop()
  return `${words.join(' ')} …`
}
