/**
 * Letters of other alphabets that stand in labels for those of the Latin one: "(а)", "(с)".
 */

/** A label of Cyrillic letters at the beginning of a line. */
const LABEL = /^\s*\(?\p{Script=Cyrillic}{1,4}[.)]/u

const LATIN: ReadonlyMap<string, string> = new Map(
  [...'авсԁеһіјӏорԛѕхуАВСЕНІЈКМОРЅТХУ'].map((letter, at) => [
    letter,
    'abcdehijlopqsxyABCEHIJKMOPSTXY'[at] ?? letter,
  ]),
)

/** A line whose label has Latin letters in the place of those that look like them; as long as the line. */
export function withoutLookalikes(line: string): string {
  const [label] = LABEL.exec(line) ?? []
  if (!label) return line
  return (
    label.replace(/\p{L}/gu, (letter) => LATIN.get(letter) ?? letter) + line.slice(label.length)
  )
}
