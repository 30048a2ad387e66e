/**
 * What reference managers ask of a text, whatever their format.
 */
import type { CitationStyles } from '../../authorities'
import { absoluteUrl, textPath } from '../../site'
import { type CitedWork, citedNumber } from '../citation'

/** A text as an entry of a list of references; what is not known is null. */
export interface ReferenceEntry {
  /** By which it is cited in a manuscript: the id, and the language of a translation. */
  key: string
  title: string
  /** The adopting body, in full. */
  institution: string | null
  /** The symbol of the document, whole: "S/RES/1373 (2001)". */
  symbol: string | null
  /** "Resolution", "Draft resolution". */
  genre: string
  /** Of adoption or of the document, ISO 8601. */
  date: string | null
  /** The full address of its page; null for a site that does not know its own. */
  url: string | null
  language: string
}

/** What a list of references says of a text. */
export function referenceEntry(work: CitedWork, styles: CitationStyles): ReferenceEntry {
  const { id, translation, body, symbol, name, date, issued, status, language } = work
  const isDraft = status === 'draft'
  return {
    key: translation === null ? id : `${id}-${translation}`,
    title: name,
    institution: body?.name ?? null,
    symbol: isDraft ? symbol : (citedNumber(work, styles)?.symbol ?? null),
    genre: isDraft ? 'Draft resolution' : 'Resolution',
    date: date ?? issued,
    url: absoluteUrl(textPath(work)),
    language,
  }
}
