/**
 * BibTeX, and BibLaTeX as the package oscola reads it.
 */
import type { CitationStyles } from '../../authorities'
import { type CitedWork, citationValues } from '../citation'
import { type ReferenceEntry, referenceEntry } from './entry'

/** The style whose names of bodies and forms of numbers the package of that name prints. */
const OSCOLA = 'oscola'
/** The documents that its `undoc` calls those of the United Nations. */
const UN = 'un'

/** A line that no program reads as part of an entry, for what a file says of itself. */
export function bibtexComment(words: string): string {
  return `% ${words.replaceAll('@', '(at)')}\n`
}

/** BibTeX: a technical report, whose body is one author, whole in its own braces. */
export function toBibtex(work: CitedWork, styles: CitationStyles): string {
  const entry = referenceEntry(work, styles)
  return printEntry('techreport', entry, { ...reportFields(entry), ...monthOf(entry) })
}

/**
 * BibLaTeX for the package oscola: documents of the United Nations as it has them, and reports for
 * those of other organisations, before whose symbols it would print "UN Doc".
 */
export function toOscolaBibtex(work: CitedWork, styles: CitationStyles): string {
  const entry = referenceEntry(work, styles)
  const style = styles.styles.find(({ id }) => id === OSCOLA)
  const isOfUn = styles.symbols.some(({ body, label }) => body === work.body?.id && label === UN)
  if (!style || !isOfUn)
    return printEntry('report', entry, { ...reportFields(entry), ...dayOf(entry) })
  const { body, resolution, document } = citationValues(work, style, styles)
  return printEntry('misc', entry, {
    entrysubtype: 'undoc',
    institution: body,
    title: resolution === undefined ? entry.title : undefined,
    instrument_no: resolution,
    doc_no: document,
    ...dayOf(entry),
  })
}

type Fields = Readonly<Record<string, string | null | undefined>>

function reportFields({ title, institution, symbol, genre }: ReferenceEntry): Fields {
  return {
    author: institution && `{${escaped(institution)}}`,
    title: `{${escaped(title)}}`,
    institution,
    type: genre,
    number: symbol,
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function monthOf({ date }: ReferenceEntry): Fields {
  const [year, month, day] = date?.split('-') ?? []
  return { year, month: MONTHS[Number(month) - 1], day: day && String(Number(day)) }
}

function dayOf({ date }: ReferenceEntry): Fields {
  return { date }
}

/** Fields whose values are written as they are: BibTeX's own names of months, and what has braces. */
const BARE = new Set(['month'])
const WRITTEN = new Set(['author', 'title', 'url'])

function printEntry(type: string, { key, url, language }: ReferenceEntry, fields: Fields): string {
  const lines = Object.entries({ ...fields, url, langid: language }).flatMap(([name, value]) => {
    if (value === null || value === undefined) return []
    if (BARE.has(name)) return `  ${name} = ${value},`
    const isWritten = WRITTEN.has(name) && (name !== 'title' || value.startsWith('{'))
    return `  ${name} = {${isWritten ? value : escaped(value)}},`
  })
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n')
}

/** What TeX reads as a command, written so that it prints it. */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escaped(words: string): string {
  return (
    words
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\~^{}%&$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
      // Two of these would be printed as one: a dash, a quotation mark.
      .replace(/(?<=['`-])(?=['`-])/g, '{}')
  )
}
