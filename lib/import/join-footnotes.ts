/**
 * Footnotes put into a clean text, in the project's form: a mark in the text, `[^3]`, and the note below it.
 */

/** A footnote whose mark has its place in a text. */
export interface PlacedFootnote {
  /** Its mark as printed, "3", "(3)", "*". */
  mark: string
  text: string
  /** The place in the text behind which the mark stands. */
  at: number
}

/** A text with its footnotes. */
export interface FootnotedText {
  text: string
  /** For each footnote, in order, whether it is in the text now; a mark of other signs has no place there. */
  isJoined: boolean[]
}

/** Marks that the project's form can have. */
const MARK = /^[([]?([a-z\d]{1,10})[)\]]?$/i

/**
 * Join footnotes to a text. One is joined where its mark is of letters or digits, and no other has the same.
 *
 * @returns the text as it is where none is joined
 */
export function joinFootnotes(text: string, footnotes: readonly PlacedFootnote[]): FootnotedText {
  const keys = footnotes.map(({ mark }) => MARK.exec(mark)?.[1]?.toLowerCase() ?? null)
  const isJoined = keys.map(
    (key, index) =>
      key !== null &&
      keys.indexOf(key) === keys.lastIndexOf(key) &&
      oneLine(footnotes[index]?.text ?? '') !== '',
  )
  const joined = footnotes.flatMap((note, index) =>
    isJoined[index] ? [{ ...note, key: MARK.exec(note.mark)?.[1] ?? '' }] : [],
  )
  if (joined.length === 0) return { text, isJoined }
  let marked = ''
  let from = 0
  for (const { key, at } of joined.toSorted((a, b) => a.at - b.at)) {
    marked += `${text.slice(from, at)}[^${key}]`
    from = at
  }
  marked += text.slice(from)
  const notes = joined.map((note) => `[^${note.key}]: ${oneLine(note.text)}\n`)
  return { text: `${marked.trimEnd()}\n\n${notes.join('')}`, isJoined }
}

/** On one line; spaces that do not break stay. */
function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
}
