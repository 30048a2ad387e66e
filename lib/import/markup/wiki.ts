/**
 * The markup of wikis: headings, emphasis, links and numbered items.
 */
import { type InlineMark, writeInline } from './inline'
import { ListCounter } from './list-labels'
import { type MarkupText, MarkupWriter } from './markup-writer'

/** A wiki's emphasis: ''Recalling'', '''Resolution 7'''. */
const EMPHASIS = /(?<!')'{2,5}(?!')/g
const BEGINS_EMPHASISED = /^[ \t]*(?:\d+\. )?'{2,5}\p{L}[^'\n]{1,80}'{2,5}/gmu
const EMPHASISED_AT_LEAST = 3
const HEADING = /^[ \t]*(={1,6})[ \t]*([^=\s](?:[^\n]*[^=\s])?)[ \t]*(={1,6})[ \t]*$/mu
const SURE = [
  HEADING,
  /(?<!')'''[\p{L}\d][^'\n]{0,200}'''(?!')/u,
  /\[\[[^[\]|\n]{1,200}\|[^[\]\n]{1,200}\]\]/u,
]

/** Whether a text has the marks of a wiki: two apostrophes alone may be quotation marks. */
export function isWiki(raw: string): boolean {
  return (
    SURE.some((mark) => mark.test(raw)) ||
    (raw.match(BEGINS_EMPHASISED)?.length ?? 0) >= EMPHASISED_AT_LEAST
  )
}

/** Marks within a line, each with the part of it that is words; the whole is left out where there is none. */
const INLINE: readonly InlineMark[] = [
  { pattern: /<ref\b[^<>]{0,200}\/>/giu },
  { pattern: /<ref\b[^<>/]{0,200}>([^<]{0,2000})<\/ref>/giu, kind: 'footnote' },
  { pattern: /<!--[^>]{0,2000}-->/gu },
  { pattern: /<\/?(?:nowiki|small|big|center|references|noinclude)\b[^<>]{0,50}>/giu },
  {
    pattern:
      /\[\[:?(?:file|image|category|fichier|catégorie|archivo|categoría)\s*:[^[\]\n]{0,400}\]\]/giu,
  },
  { pattern: /\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,400})\]\]/gu, words: 1 },
  { pattern: /\[(?:https?:|mailto:|\/\/)[^\s[\]]{1,500}\s+([^[\]\n]{1,400})\]/gu, words: 1 },
  { pattern: /__(?:NO)?(?:TOC|EDITSECTION|FORCETOC)__/gu },
  { pattern: EMPHASIS },
]

/** What is named, since it stands for other words than those it has. */
const UNREAD: readonly [RegExp, string][] = [
  [/\{\{[^{}\n|]{1,80}/gu, 'wiki template'],
  [/^[ \t]*\{\|/gmu, 'wiki table'],
]

/** Read a wiki's text. */
export function readWiki(raw: string): MarkupText {
  const writer = new MarkupWriter(raw)
  const counter = new ListCounter()
  writer.reportShown(UNREAD)
  for (const { index, 0: line } of raw.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (line !== '') readLine(line, index, { writer, counter, raw })
  }
  return writer.finish()
}

interface Reading {
  writer: MarkupWriter
  counter: ListCounter
  raw: string
}

function readLine(line: string, start: number, reading: Reading): void {
  const { writer, counter, raw } = reading
  const words = line.replace(/\r?\n$/, '')
  const heading = HEADING.exec(words)
  const [open = '', item = ''] = /^([#*:;]+)[ \t]*(?=\S)/.exec(words) ?? []
  if (heading) {
    const [, , title = ''] = heading
    const from = start + words.indexOf(title)
    writer.leave(start, from)
    writer.breakParagraph()
    writeInline(INLINE, from, from + title.length, reading)
    writer.leave(from + title.length, start + words.length)
    writer.breakParagraph()
    counter.begin()
  } else if (/^-{4,}\s*$/.test(words)) {
    writer.leave(start, start + words.length)
    writer.breakParagraph()
  } else if (open) {
    writer.leave(start, start + open.length)
    writer.breakParagraph()
    if (/^#+$/.test(item)) writer.put(counter.next(item.length), start)
    else if (item.endsWith('*')) writer.put('• ', start)
    writeInline(INLINE, start + open.length, start + words.length, reading)
    writer.breakParagraph()
  } else {
    if (words.trim() !== '') counter.begin()
    writeInline(INLINE, start, start + words.length, reading)
  }
  writer.put(raw.slice(start + words.length, start + line.length), start + words.length)
}
