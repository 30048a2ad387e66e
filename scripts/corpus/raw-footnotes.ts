/**
 * The footnotes that were lifted from a raw text, put back into the text where mark and note are certain.
 */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { joinFootnotes, type SetAside } from '../../lib/import'
import { reportNotice, reportWarning } from '../../lib/messages'
import { KINDS } from './akn-file'

/** The rule of a message on a footnote that stays set aside. */
export const FOOTNOTE_RULE = 'footnote'

/** A place of a text at which the parser sees a mark: right behind a word. */
interface SeenMark {
  mark: string
  start: number
  end: number
}

/** A lifted note, and what of what was set aside it is. */
interface LiftedNote {
  mark: string
  text: string
  parts: SetAside[]
}

/** A text with its footnotes, and what stays set aside. */
export interface Rejoined {
  text: string
  setAside: SetAside[]
}

/**
 * Join footnotes to a text. Mark and note are certain where the note begins with a number that no other has, none
 * of its words is broken, and the text has that number right behind a word once, in the order of the notes. Others stay set aside, and a
 * warning on the file says so.
 *
 * @param file the raw file
 * @param text its clean text
 * @param marks the places in it at which the parser sees marks of footnotes, in order
 */
export function rejoinFootnotes(
  file: VFile,
  text: string,
  setAside: readonly SetAside[],
  marks: readonly SeenMark[],
): Rejoined {
  const notes = liftedNotes(setAside)
  const isCertain = (note: LiftedNote) =>
    !isBroken(note) &&
    notes.filter(({ mark }) => mark === note.mark).length === 1 &&
    marks.filter(({ mark }) => mark === note.mark).length === 1
  const certain = notes.filter(isCertain).flatMap((note) => {
    const mark = marks.find((each) => each.mark === note.mark)
    return mark ? [{ note, mark }] : []
  })
  const inOrder = certain.every(
    ({ mark }, index) => index === 0 || (certain[index - 1]?.mark.start ?? 0) < mark.start,
  )
  const joined = inOrder ? certain : []
  const places = location(String(file))
  for (const note of notes) {
    if (joined.some((each) => each.note === note)) continue
    reportWarning(
      file,
      FOOTNOTE_RULE,
      `Unexpected footnote "${note.mark}" that is not certain, expected its number right behind one word of the text, and its words unbroken; it is set aside`,
      places.toPoint(note.parts[0]?.start ?? 0),
    )
  }
  const kept = new Set(joined.flatMap(({ note }) => note.parts))
  const left = setAside.filter((part) => !kept.has(part))
  if (joined.length > 0) tellLeft(file, left, (offset) => places.toPoint(offset))
  // The printed marks make room for those of the project's form.
  let bare = ''
  let from = 0
  const placed = joined.map(({ note, mark }) => {
    bare += text.slice(from, mark.start)
    from = mark.end
    return { mark: note.mark, text: note.text, at: bare.length }
  })
  bare += text.slice(from)
  return { text: joined.length > 0 ? joinFootnotes(bare, placed).text : text, setAside: left }
}

/** Say of footnotes that they are set aside only where they still are. */
function tellLeft(
  file: VFile,
  left: readonly SetAside[],
  pointAt: (offset: number) => Point | undefined,
): void {
  const told = `Set aside ${KINDS.footnote}: `
  file.messages = file.messages.filter(({ reason }) => !reason.startsWith(told))
  const [first, ...others] = left.filter(
    ({ kind, text }) => kind === 'footnote' && !RULE.test(text),
  )
  if (!first) return
  const words = [first, ...others].map(({ text }) => text.trim().replace(/\s+/g, ' ')).join(' / ')
  reportNotice(file, 'set-aside', `${told}${words}`, pointAt(first.start))
}

/** A line above footnotes. */
const RULE = /^\s*_+\s*$/

/** The places at which the parser sees marks of footnotes in a text, in order. */
export function marksSeen(parsed: VFile): SeenMark[] {
  const source = String(parsed)
  return parsed.messages
    .flatMap(({ ruleId, place }): SeenMark[] => {
      const [start, end] =
        ruleId === 'footnote-mark' && place && 'start' in place
          ? [place.start.offset, place.end.offset]
          : []
      if (start === undefined || end === undefined) return []
      const mark = source.slice(start, end).normalize('NFKC').replace(/\D/g, '')
      return [{ mark, start, end }]
    })
    .sort((a, b) => a.start - b.start)
}

const NOTE = /^\s*[[(]?(\d{1,3})[\])]?\/?\s+(\S.*)$/su
/** How many characters stand between two lines of one note: a line ending and indentation. */
const BETWEEN_LINES = 12

/**
 * The notes among what was set aside: a line that begins with the next number, and the lines right below it.
 */
function liftedNotes(setAside: readonly SetAside[]): LiftedNote[] {
  const notes: LiftedNote[] = []
  let last: LiftedNote | null = null
  let end = 0
  for (const part of setAside) {
    if (part.kind !== 'footnote' || RULE.test(part.text)) {
      last = null
      continue
    }
    const [, mark, words] = NOTE.exec(part.text) ?? []
    const isNext = mark !== undefined && (!last || Number(mark) === Number(last.mark) + 1)
    if (mark && words && isNext) {
      last = { mark, text: words.trim(), parts: [part] }
      notes.push(last)
    } else if (last && part.start - end <= BETWEEN_LINES) {
      last.text += ` ${part.text.trim()}`
      last.parts.push(part)
    } else last = null
    end = part.end
  }
  return notes
}

/** Whether a word of a note is broken at the end of a line, which its text then does not have whole. */
function isBroken({ parts }: LiftedNote): boolean {
  return parts.slice(0, -1).some(({ text }) => /\p{L}[-\u00AD\u2010]\s*$/u.test(text))
}
