/**
 * The name of a paragraph's place.
 */
import type { SearchParagraph } from './index/data'

/** What paragraphs of a kind are called before their place; other text is called by its place alone, "Annex". */
const NAMES = {
  preambular: 'Preambular',
  operative: 'Operative',
  footnote: 'Footnote',
  other: '',
  note: 'Note',
} as const

/** "Operative 3", "Preambular 12 (a)", "Footnote 3", "Annex", "Note 4 on operative 12". */
export function nameOfPlace({ kind, place }: Pick<SearchParagraph, 'kind' | 'place'>): string {
  return `${NAMES[kind]} ${place}`.trim()
}
