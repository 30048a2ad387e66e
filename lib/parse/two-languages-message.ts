/**
 * The message on a text in two languages.
 */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { Authorities } from '../authorities'
import { reportWarning } from '../messages'
import type { Run } from './lines/syntax'
import { textStart } from './masthead/front-matter'
import { createTwoLanguageFinder } from './two-languages'

/** How many characters of a line a message shows. */
const WORDS_SHOWN = 60

/** Reports, at the first place that shows it, that two languages share a text. */
export type TwoLanguageReporter = (
  file: VFile,
  source: string,
  runs: readonly Run[],
  pointAt: (offset: number) => Point,
) => void

/** Make a reporter, by the words of the languages that are known. */
export function createTwoLanguageReporter(
  authorities: Pick<Authorities, 'openings' | 'layout'>,
): TwoLanguageReporter {
  const find = createTwoLanguageFinder(authorities)
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  return (file, source, runs, pointAt) => {
    const start = textStart(
      source,
      runs.find(({ type }) => type === 'frontMatter'),
    )
    const found = find(source.slice(start))
    if (!found) return
    const [one, other] = found.languages.map((language) => names.of(language) ?? language)
    const how = found.how === 'columns' ? 'beside one another' : 'by turns'
    const words = found.words.trim().replace(/\s+/g, ' ').slice(0, WORDS_SHOWN)
    reportWarning(
      file,
      'two-languages',
      `Unexpected ${one} and ${other} ${how} in ${found.lines} lines ("${words} …"), expected one language; clauses may be mixed, so put the text of each language in a file of its own`,
      pointAt(start + found.start),
    )
  }
}
