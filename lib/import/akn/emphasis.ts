/**
 * Emphasis in the form that the parser reads: `*Recalling*`, `**Decides**`.
 */
import { type InlineRun, wordsOf } from './inline'

/** What opens and closes emphasis, by its style. */
function markOf({ isItalic, isBold }: InlineRun): string {
  return `${isBold ? '**' : ''}${isItalic ? '*' : ''}`
}

/**
 * Runs with Markdown's marks around those that are emphasised.
 *
 * Marks stand right at words, since Markdown reads no others: space and punctuation at an edge are
 * left outside where it needs that. Words with an asterisk of their own get no marks, nor does
 * emphasis that touches other emphasis: they could be read as something else.
 *
 * @returns stretches of the block's text, each with its place in the tree's text
 */
export function emphasise(runs: readonly InlineRun[]): { text: string; at: number }[] {
  const words = wordsOf(runs)
  if (words.includes('*')) return [...runs]
  const stretches: { text: string; at: number }[] = []
  let at = 0
  for (const group of groups(runs)) {
    const text = wordsOf(group)
    const mark = group[0] ? markOf(group[0]) : ''
    const edge = mark === '' ? null : edgesOf(words, at, at + text.length, stretches.at(-1)?.text)
    const written = edge ? marked(group, edge.start - at, edge.end - at, mark) : group
    for (const each of written) stretches.push(each)
    at += text.length
  }
  return stretches
}

/** Runs in a row of one style. */
function groups(runs: readonly InlineRun[]): InlineRun[][] {
  const found: InlineRun[][] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last?.[0] && markOf(last[0]) === markOf(run)) last.push(run)
    else found.push([run])
  }
  return found
}

const SPACE = /[\s\u00A0]/u
const PUNCTUATION = /[\p{P}\p{S}]/u

/** Where marks may stand in a stretch of words; null where they may not. */
function edgesOf(
  words: string,
  from: number,
  to: number,
  before: string | undefined,
): { start: number; end: number } | null {
  let [start, end] = [from, to]
  while (start < end && isSkipped(words, start, start - 1)) start++
  while (start < end && isSkipped(words, end - 1, end)) end--
  const touches = start === from && before?.endsWith('*')
  return start < end && !touches ? { start, end } : null
}

/** Whether a mark between a character and the one beside it would not be read. */
function isSkipped(words: string, at: number, beside: number): boolean {
  const character = characterAt(words, at)
  if (SPACE.test(character)) return true
  if (!PUNCTUATION.test(character)) return false
  const other = characterAt(words, beside)
  return other !== '' && !SPACE.test(other) && !PUNCTUATION.test(other)
}

/** The character that a code unit belongs to. */
function characterAt(words: string, at: number): string {
  const unit = words.charCodeAt(at)
  const isLow = unit >= 0xdc00 && unit <= 0xdfff
  return at < 0 || at >= words.length
    ? ''
    : String.fromCodePoint(words.codePointAt(isLow && at > 0 ? at - 1 : at) ?? 0)
}

/** Runs of one style with marks at two places in them. */
function marked(
  group: readonly InlineRun[],
  start: number,
  end: number,
  mark: string,
): { text: string; at: number }[] {
  let from = 0
  return group.map(({ text, at }) => {
    const within = (place: number) => Math.min(Math.max(place - from, 0), text.length)
    const [first, second] = [within(start), within(end)]
    const opens = start >= from && start < from + text.length ? mark : ''
    const closes = end > from && end <= from + text.length ? mark : ''
    from += text.length
    const inner = text.slice(first, second)
    return { text: text.slice(0, first) + opens + inner + closes + text.slice(second), at }
  })
}
