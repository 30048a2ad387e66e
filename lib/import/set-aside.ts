/**
 * What is set aside of a raw text, and kept beside the clean one.
 */
import type { UnreadKind } from './html'
import type { SetAsideKind } from './raw-lines'

/** Words of a raw text that are not part of the resolution's. */
export interface SetAside {
  kind: SetAsideKind | UnreadKind | 'markup' | 'language'
  /** The words, unchanged. */
  text: string
  /** Where they begin and end in the raw text. */
  start: number
  end: number
}
