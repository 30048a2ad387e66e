/**
 * Changes to texts that leave their clauses what they are.
 */
import { inspect, readBlocks } from './inspect'

const eachLine = (text: string, change: (line: string) => string) =>
  text.split('\n').map(change).join('\n')

/** The first words of the clauses of a text, changed where they stand. */
function changeOpenings(name: string, text: string, change: (words: string) => string): string {
  let changed = text
  let from = 0
  for (const { opening, text: words } of inspect(text, name).clauses) {
    if (!opening) continue
    const begin = words
      .replace(/[*_]/g, '')
      .trim()
      .split(/\s+/)
      .slice(0, 4)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const pattern = new RegExp(begin.join('[\\s*_]+'), 'g')
    pattern.lastIndex = from
    const found = pattern.exec(changed)
    if (!found) continue
    const end = found.index + opening.length
    changed =
      changed.slice(0, found.index) + change(changed.slice(found.index, end)) + changed.slice(end)
    from = found.index + 1
  }
  return changed
}

/** A text without the words of its first enacting formula. */
function withoutFormula(name: string, text: string): string {
  const formula = readBlocks(text, name).find(({ type }) => type === 'enactingFormula')
  const words = formula?.text.trim().split(/\s+/) ?? []
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s*_]+')
  return words.length > 0 ? text.replace(new RegExp(pattern), '') : text
}

/** A text whose title stands where its symbol does, and the other way round, where each is a line of its own. */
function swapTitle(text: string, name: string): string {
  const { title, symbol } = inspect(text, name)
  const lines = text.split('\n')
  const lineOf = (words: string | null) =>
    lines.findIndex((line) => words !== null && line.trim() === words)
  const [one, other] = [lineOf(title), lineOf(symbol)]
  const [first, second] = [lines[one], lines[other]]
  if (first === undefined || second === undefined) return text
  return lines.with(one, second).with(other, first).join('\n')
}

/** The paragraphs of a text, each in one line. */
const paragraphsOf = (text: string) =>
  text
    .trim()
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '))

/** A change to a text that leaves its clauses what they are. */
export interface Perturbation {
  name: string
  /** Of how many of the 26 real texts the counts may become wrong. */
  most: number
  change: (text: string, name: string) => string
}

const CHANGES: [string, number, Perturbation['change']][] = [
  ['as it is', 0, (text) => text],
  [
    'no commas and semicolons at line ends',
    0,
    (text) => eachLine(text, (line) => line.replace(/[,;]\s*$/, '')),
  ],
  ['no blank lines', 0, (text) => text.replace(/\n[ \t]*(?:\n[ \t]*)+/g, '\n')],
  ['blank lines doubled', 0, (text) => text.replace(/\n[ \t]*\n/g, '\n\n\n')],
  ['indented', 0, (text) => eachLine(text, (line) => (line.trim() ? `    ${line}` : line))],
  ['CRLF', 0, (text) => text.replace(/\r?\n/g, '\r\n')],
  [
    'labels without a full stop',
    2,
    (text) => eachLine(text, (line) => line.replace(/^(\s*\d{1,2})\.(\s+)/, '$1$2')),
  ],
  ['curly quotation marks', 0, (text) => text.replace(/'/g, '’').replace(/"([^"\n]*)"/g, '“$1”')],
  ['straight quotation marks', 0, (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')],
  ['soft hyphens', 0, (text) => text.replace(/(\p{Ll}{3})(\p{Ll}{3})/gu, '$1\u00AD$2')],
  ['no-break spaces', 0, (text) => text.replace(/(\S) (\S)/g, '$1\u00A0$2')],
  [
    'openings in capitals',
    0,
    (text, name) => changeOpenings(name, text, (words) => words.toUpperCase()),
  ],
  [
    'openings in lower case',
    0,
    (text, name) => changeOpenings(name, text, (words) => words.toLowerCase()),
  ],
  [
    'a formula without its comma',
    0,
    (text) => text.replace(/^(\s*(?:The|La|Le|El)\s[^\n]{3,80}),[ \t]*$/m, '$1'),
  ],
  ['no formula', 0, (text, name) => withoutFormula(name, text)],
  ['a paragraph a line', 0, (text) => paragraphsOf(text).join('\n')],
  ['a paragraph a line, and blank lines', 0, (text) => paragraphsOf(text).join('\n\n')],
  ['title and symbol in each other’s places', 0, swapTitle],
  ['all on one line', 0, (text) => text.replace(/\s*\n\s*/g, ' ')],
]

/** All changes, those that change nothing first. */
export const PERTURBATIONS: readonly Perturbation[] = CHANGES.map(([name, most, change]) => ({
  name,
  most,
  change,
}))
