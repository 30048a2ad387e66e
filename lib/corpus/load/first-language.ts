/**
 * Which of a resolution's texts is the first: the one by which it is listed, searched and cited, and
 * whose page has the resolution's own address.
 */
import { reportError } from '../../messages'
import { LANGUAGE_RULE } from './languages'
import type { ReadText } from './resolution-folder'

/** The language of the site around the texts, which comes first where nothing says otherwise. */
const OF_THE_SITE = 'en'

/** A text, and whether its front matter says that it is the first. */
export interface OrderedText extends ReadText {
  saysFirst: boolean
}

/**
 * Put the texts of a resolution in order: the one that says `first: true`, else the English one, else the first
 * by its tag; then the others by their tags. That two say so is an error on the second.
 */
export function inOrder<Text extends OrderedText>(texts: readonly Text[]): Text[] {
  const byTag = texts.toSorted((a, b) => (a.language < b.language ? -1 : 1))
  const [first, second] = byTag.filter(({ saysFirst }) => saysFirst)
  if (first && second) {
    reportError(
      second.file,
      LANGUAGE_RULE,
      `Unexpected \`first: true\`, expected it in one language of a resolution; ${first.file.path} has it`,
    )
  }
  const chosen = first ?? byTag.find(({ language }) => language === OF_THE_SITE)
  return chosen ? [chosen, ...byTag.filter((text) => text !== chosen)] : byTag
}
