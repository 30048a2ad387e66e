/**
 * The markup of AsciiDoc: headings, numbered items, links and attributes.
 */
import { type InlineMark, writeInline } from './inline'
import { ListCounter } from './list-labels'
import { type MarkupText, MarkupWriter } from './markup-writer'

const HEADING = /^(?:={1,6}[ \t]+(?=[\p{Lu}\p{Lo}"“«‘])|={2,6}[ \t]+(?=[\p{L}\d]))(?![^\n]*=\s*$)/mu
const ITEM = /^[ \t]*(\.{1,5})[ \t]+(?=\S)/u
const ITEMS = /^[ \t]*\.{1,5}[ \t]+(?=\S)/gmu
const ATTRIBUTE = /^:!?[a-zA-Z][\w-]*!?:(?:[ \t].*)?$/u
/** A link; a number behind an address is the mark of a footnote. */
const LINK =
  /(?:link:|xref:|mailto:)[^\s[\]]{1,500}\[[^[\]\n]{1,400}\]|(?<![\w:[])https?:\/\/[^\s[\]()]{1,500}\[(?!\d{1,3}\])[^[\]\n]{1,400}\]/u
const MARKS = [
  /^:[a-zA-Z][\w-]*:(?:[ \t]|$)/mu,
  /^\[(?:quote|arabic|loweralpha|lowerroman|upperalpha|start=\d+|\[[\w-]+\])[^\n]*\][ \t]*$/mu,
  /<<[\w-]{1,60},[^<>\n]{1,200}>>/u,
  /^[ \t]*\.[ \t]+[_*]{1,2}\p{L}/mu,
]

/** Whether a text has the marks of AsciiDoc: a full stop before an item needs another beside it. */
export function isAsciiDoc(raw: string): boolean {
  if (HEADING.test(raw) || LINK.test(raw)) return true
  const marks = MARKS.filter((mark) => mark.test(raw)).length
  return marks > 1 || (marks > 0 && (raw.match(ITEMS)?.length ?? 0) > 1)
}

/** A line that says how what is below it is set, or parts blocks. */
const SETTING =
  /^(?:\[[\w#.,%="' -]{1,120}\]|\[\[[\w-]+\]\]|-{4,}|={4,}|\*{4,}|_{4}|\.{4,}|\+{4,}|\+|'{3,}|<{3,}|\/\/.*)[ \t]*$/u

/** Marks within a line, each with the group that is words. */
const INLINE: readonly InlineMark[] = [
  { pattern: /footnote:[\w-]*\[([^[\]\n]{0,1000})\]/gu, kind: 'footnote' },
  { pattern: /(?:link:|xref:|mailto:)[^\s[\]]{1,500}\[([^[\]\n]{1,400})\]/gu, words: 1 },
  {
    pattern: /(?<![\w:[])https?:\/\/[^\s[\]()]{1,500}\[(?!\d{1,3}\])([^[\]\n]{1,400})\]/gu,
    words: 1,
  },
  { pattern: /<<[\w-]{1,60},\s*([^<>\n]{1,200})>>/gu, words: 1 },
  { pattern: /\[\.[\w.-]{1,60}\]#([^#\n]{1,400})#/gu, words: 1 },
  { pattern: /\[\[[\w-]{1,60}\]\]/gu },
  { pattern: /(?<!\w)`([^`\n]{1,400})`(?!\w)/gu, words: 1 },
  { pattern: /[ \t]\+(?=[ \t]*$)/gu },
]

/** What is named, since it stands for other words than those it has. */
const UNREAD: readonly [RegExp, string][] = [
  [/^(?:include|image)::[^\n[]{1,200}/gmu, 'AsciiDoc macro'],
  [/(?<![\w$])\{[a-z][\w-]{1,40}\}/gu, 'AsciiDoc attribute'],
  [/^\|===/gmu, 'AsciiDoc table'],
]

/** Read AsciiDoc. Emphasis stays: it is that of Markdown. */
export function readAsciiDoc(raw: string): MarkupText {
  const writer = new MarkupWriter(raw)
  const counter = new ListCounter()
  writer.reportShown(UNREAD)
  for (const { index: start, 0: line } of raw.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (line === '') continue
    const words = line.replace(/\r?\n$/, '')
    const end = start + words.length
    const [heading] = HEADING.exec(words) ?? []
    const [item, dots] = ITEM.exec(words) ?? []
    const [title] = /^\.(?=[\p{Lu}“"])/u.exec(words) ?? []
    if (ATTRIBUTE.test(words) || SETTING.test(words)) {
      const number = /\bstart=(\d{1,3})/.exec(words)?.[1]
      if (number) counter.begin(Number(number))
      writer.leave(start, end)
      if (words.trim() !== '+') writer.breakParagraph()
    } else if (heading || title) {
      const mark = (heading ?? title ?? '').length
      writer.leave(start, start + mark)
      writer.breakParagraph()
      writeInline(INLINE, start + mark, end, { writer, raw })
      writer.breakParagraph()
      if (heading) counter.begin()
    } else if (item && dots) {
      writer.leave(start, start + item.length)
      writer.breakParagraph()
      writer.put(counter.next(dots.length), start)
      writeInline(INLINE, start + item.length, end, { writer, raw })
    } else writeInline(INLINE, start, end, { writer, raw })
    writer.put(raw.slice(end, start + line.length), end)
  }
  return writer.finish()
}
