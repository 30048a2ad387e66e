/**
 * RIS: a report.
 */
import type { CitationStyles } from '../../authorities'
import type { CitedWork } from '../citation'
import { referenceEntry } from './entry'

/**
 * A text in RIS. Its body is the institution and not an author, since managers split the names of authors
 * at commas: "United Nations Educational, Scientific and Cultural Organization".
 *
 * @param note what the file says of itself, which is in no citation: "…, corpus version 3f2a90c1d4e5"
 */
export function toRis(work: CitedWork, styles: CitationStyles, note?: string): string {
  const { key, title, institution, symbol, genre, date, url, language } = referenceEntry(
    work,
    styles,
  )
  const fields: [tag: string, value: string | null | undefined][] = [
    ['TY', 'RPRT'],
    ['ID', key],
    ['TI', title],
    ['PB', institution],
    ['SN', symbol],
    ['M3', genre],
    ['PY', date?.slice(0, 4)],
    // Year, month and day, and after the last slash what no date needs.
    ['DA', date && `${date.replaceAll('-', '/')}/`],
    ['LA', language],
    ['UR', url],
    ['N1', note],
  ]
  const lines = fields.flatMap(([tag, value]) =>
    value ? `${tag}  - ${value.replace(/\s+/g, ' ').trim()}` : [],
  )
  // The format ends lines so.
  return [...lines, 'ER  - ', ''].join('\r\n')
}
