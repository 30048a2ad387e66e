/**
 * Break words into lines for a drawing, where nothing else does; also behind a slash, as in
 * symbols.
 *
 * @param width how many characters a line holds; a longer word has a line for itself
 * @param most how many lines there may be; "…" stands for what is left over
 */
export function wrap(words: string, width: number, most = 5): string[] {
  const lines: string[] = []
  for (const word of words.trim().split(/\s+|(?<=\/)/)) {
    const last = lines.at(-1)
    const joined = last?.endsWith('/') ? last + word : `${last} ${word}`
    if (last !== undefined && joined.length <= width) lines[lines.length - 1] = joined
    else if (lines.length < most) lines.push(shorten(word, width + 2))
    else return [...lines.slice(0, -1), goOn(last ?? '', width)]
  }
  return lines
}

/** A line behind which more would stand: without its last words, if need be. */
function goOn(line: string, width: number): string {
  const words = line.split(' ')
  while (words.length > 1 && words.join(' ').length + 2 > width) words.pop()
  return `${words.join(' ')} …`
}

/** A word that is much too long for its line, cut. */
function shorten(word: string, most: number): string {
  const signs = [...word.slice(0, 4 * most)]
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : word
}
