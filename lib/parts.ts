/**
 * Parts of instruments: "Article 2 (4)", "Rule 30", "paragraph 19".
 */
import type { Instrument } from './authorities'
import type { ClauseKind, Path } from './record'

/** What the parts of resolutions and of documents are called. */
export const PARAGRAPH = 'paragraph'

/** A part: the word for its kind, as in the instrument's data, and its number as cited. */
export interface InstrumentPart {
  name: string
  /** The number, with deeper steps in brackets: "51", "2 (4)", "17 (1) (a)". */
  number: string
}

/** The part that an anchor names, null where the instrument has no such part. */
export function partAt(
  { parts }: Pick<Instrument, 'parts'>,
  anchor: string,
): InstrumentPart | null {
  for (const { name, count } of parts) {
    const start = `${name.toLowerCase().replaceAll(' ', '-')}-`
    if (!anchor.startsWith(start)) continue
    const [number = '', ...steps] = anchor.slice(start.length).split('-')
    if (!/^[1-9]\d*$/.test(number) || Number(number) > count || steps.includes('')) continue
    return { name, number: numberOf([number, ...steps]) }
  }
  return null
}

/** A path as the number of a part: "2 (4)" for `[2, 4]`. */
export function numberOf([first, ...steps]: Path): string {
  return [first, ...steps.map((step) => `(${step})`)].join(' ')
}

/** The path that a number was made from. */
export function pathOf(number: string): Path {
  return number
    .split(/[\s()]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/** What a part is about, according to the instrument's data; undefined where they do not say. */
export function subjectOf(
  { parts }: Pick<Instrument, 'parts'>,
  part: InstrumentPart,
): string | undefined {
  return parts.find(({ name }) => name === part.name)?.subjects[part.number]
}

/** The kind of clause that words name, "Operative"; null for none. It needs no schema, which the browser would load. */
export function kindNamed(words: string | undefined): ClauseKind | null {
  const word = words?.toLowerCase()
  return word === 'operative' || word === 'preambular' ? word : null
}
