/**
 * The name of a paragraph's place.
 */
import type { SearchParagraph } from './index/data'

/** "Operative 3", "Preambular 12 (a)", "Note 4 on operative 12". */
export function nameOfPlace({ kind, place }: Pick<SearchParagraph, 'kind' | 'place'>): string {
  return `${{ preambular: 'Preambular', operative: 'Operative', note: 'Note' }[kind]} ${place}`
}
