/**
 * The tags in a page's head by which reference managers know what it is.
 */
import type { CitationStyles } from '../../authorities'
import type { CitedWork } from '../citation'
import { referenceEntry } from './entry'

/**
 * The tags of a text, by their names. With an institution of a technical report Zotero makes it a report
 * with the body whole; an author it would split at a word or a comma.
 */
export function headTags(work: CitedWork, styles: CitationStyles): Record<string, string> {
  const { title, institution, symbol, date, url, language } = referenceEntry(work, styles)
  const tags = {
    citation_title: title,
    citation_technical_report_institution: institution,
    citation_technical_report_number: symbol,
    citation_publication_date: date?.replaceAll('-', '/'),
    citation_public_url: url,
    citation_language: language,
  }
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}
