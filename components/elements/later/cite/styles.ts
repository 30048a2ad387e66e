/**
 * The styles of citation, and the one that the reader chose.
 */
import type { CitationStyle, CitationStyles } from '@/lib/authorities'
import { keepPreference, readPreference } from '../../preference'

/** The data, which the bundler puts here, so that citing needs no further request. */
declare const CITATION_STYLES: CitationStyles

/** See {@link CitationStyles}. */
export const citation: CitationStyles = CITATION_STYLES

/** The style that the reader chose, or else the first. */
export function chosenStyle(): CitationStyle | undefined {
  const id = readPreference('citation-style')
  return citation.styles.find((style) => style.id === id) ?? citation.styles[0]
}

/** Remember a style. */
export function chooseStyle(id: string): void {
  keepPreference('citation-style', id)
}

/** Whether the reader wants the words with the citation. */
export function isWithWords(): boolean {
  return readPreference('citation-words') === 'on'
}

/** Remember whether the words come with it. */
export function chooseWords(isOn: boolean): void {
  keepPreference('citation-words', isOn ? 'on' : null)
}
