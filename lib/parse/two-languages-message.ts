/**
 * The message on a text in two languages.
 */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { reportWarning } from '../messages'
import type { TwoLanguages } from './two-languages'

/** Report that two languages share a text, at the first place that shows it. */
export function reportTwoLanguages(
  file: VFile,
  { languages, how, lines, words }: TwoLanguages,
  place: Point,
): void {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  const [one, other] = languages.map((language) => names.of(language) ?? language)
  const shown = words.trim().replace(/\s+/g, ' ').slice(0, WORDS_SHOWN)
  reportWarning(
    file,
    'two-languages',
    `Unexpected ${one} and ${other} ${how === 'columns' ? 'beside one another' : 'by turns'} in ${lines} lines ("${shown} …"), expected one language; clauses may be mixed, so put the text of each language in a file of its own`,
    place,
  )
}

/** How many characters of a line a message shows. */
const WORDS_SHOWN = 60
