/**
 * CSL-JSON: what citation processors read.
 */
import type { CitationStyles } from '../../authorities'
import type { CitedWork } from '../citation'
import { referenceEntry } from './entry'

/**
 * A text in CSL-JSON, a list of one. It is a report: the schema has no type for resolutions, and styles
 * print what only laws of a state have before the number of `legislation`.
 *
 * @param note what the file says of itself, in a field that no style prints
 */
export function toCsl(work: CitedWork, styles: CitationStyles, note?: string): object {
  const { key, title, institution, symbol, genre, date, url, language } = referenceEntry(
    work,
    styles,
  )
  return [
    {
      id: key,
      type: 'report',
      genre,
      title,
      ...(institution !== null && {
        author: [{ literal: institution }],
        publisher: institution,
      }),
      ...(symbol !== null && { number: symbol }),
      ...(date !== null && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
      ...(url !== null && { URL: url }),
      language,
      ...(note !== undefined && { custom: { corpus: note } }),
    },
  ]
}
