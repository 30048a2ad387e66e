/**
 * Comparing the texts of a resolution: a language with other paragraphs than the first is told where.
 */
import type { VFile } from 'vfile'
import { counted, namedInSentence } from '../../describe'
import { groupBy } from '../../group-by'
import { quotable, reportWarning } from '../../messages'
import { foldCharacters } from '../../parse'
import type { Clause, Position, Resolution } from '../../record'
import { type Aligned, align, type Pair } from './align'

/** The rule of messages on texts that do not have the same paragraphs. */
export const LANGUAGES_RULE = 'languages'

/** A place that has an anchor, with what says whether another text has it. */
interface Place extends Aligned {
  anchor: string
  /** In a sentence: "preambular paragraph 5", "heading". */
  name: string
  /** What it is among: the anchor of the clause around it, or its kind. */
  among: string
  text: string
  position: Position
}

/**
 * Compare a text with the first of its resolution, and report on its file where it has other paragraphs,
 * headings or footnotes.
 *
 * @returns the anchors that name the same place in both. Where there are more or fewer of a kind, that is only
 *   certain of those with a printed label.
 */
export function compareTexts(file: VFile, first: Resolution, other: Resolution): Set<string> {
  const [expected, found] = [placesIn(first), placesIn(other)]
  const isAlike =
    expected.length === found.length &&
    expected.every(({ kind, anchor }, index) => {
      const counterpart = found[index]
      return counterpart?.kind === kind && counterpart.anchor === anchor
    })
  if (isAlike) return new Set(found.map(({ anchor }) => anchor))
  const pairs = align(expected, found)
  report(file, first, { expected, found, pairs })
  const counts = [expected, found].map((places) => groupBy(places, ({ among }) => among))
  return new Set(
    pairs.flatMap(([a, b]) => {
      const [one, same] = [expected[a ?? -1], found[b ?? -1]]
      if (!one || !same || one.anchor !== same.anchor) return []
      const [before, after] = counts.map((groups) => groups.get(one.among)?.length)
      const isLabelled = one.label !== null && same.label !== null
      return before === after || isLabelled ? one.anchor : []
    }),
  )
}

/** Headings, clauses and footnotes in the order of the text. */
function placesIn(resolution: Resolution): Place[] {
  const { blocks, footnotes = [] } = resolution
  const places: Omit<Place, 'share' | 'numbers'>[] = blocks.flatMap((block) => {
    if (block.type === 'clause') return placesOf(block, block.kind, 0)
    if (block.type !== 'heading') return []
    return { ...block, kind: 'heading', label: null, name: 'heading', among: 'heading' }
  })
  places.push(
    ...footnotes.map(({ mark, ...footnote }) => ({
      ...footnote,
      kind: 'footnote',
      label: mark,
      name: `footnote ${mark}`,
      among: 'footnote',
    })),
  )
  const length = places.reduce((sum, { text }) => sum + text.length, 0)
  return places.map((place) => ({
    ...place,
    share: place.text.length / Math.max(1, length),
    numbers: new Set(foldCharacters(place.text).match(/\d+/g)),
  }))
}

function placesOf(
  clause: Clause,
  among: string,
  depth: number,
): Omit<Place, 'share' | 'numbers'>[] {
  const { anchor, text, position, kind, path } = clause
  const own = { anchor, text, position, label: clause.label && String(path.at(-1)) }
  return [
    { ...own, kind: `${kind} ${depth}`, name: namedInSentence(clause), among },
    ...clause.children.flatMap((child) => placesOf(child, anchor, depth + 1)),
  ]
}

/** How many places are told singly. */
const TOLD_AT_MOST = 10

function report(
  file: VFile,
  first: Resolution,
  { expected, found, pairs }: { expected: Place[]; found: Place[]; pairs: Pair[] },
): void {
  const name = first.source.file.split('/').at(-1)
  const differences = pairs.flatMap(([a, b], index) => {
    const [missing, extra] = [b === null && expected[a ?? -1], a === null && found[b ?? -1]]
    if (missing) {
      const next = pairs.slice(index).find(([, later]) => later !== null)?.[1]
      const before = pairs.slice(0, index).findLast(([, earlier]) => earlier !== null)?.[1]
      const at = found[next ?? before ?? -1]?.position
      const reason = `Unexpected absence of ${said(missing)}, expected it here, since ${name} has it at line ${missing.position.line}`
      return { at, reason }
    }
    if (!extra) return []
    return {
      at: extra.position,
      reason: `Unexpected ${said(extra)}, expected none, since ${name} has no such`,
    }
  })
  for (const { at, reason } of differences.slice(0, TOLD_AT_MOST)) {
    reportWarning(file, LANGUAGES_RULE, `${reason}; ${REMEDY}`, pointOf(at))
  }
  const rest = differences[TOLD_AT_MOST]
  if (!rest) return
  const more = counted(differences.length - TOLD_AT_MOST, 'further place')
  const reason = `Unexpected ${more} that only one of this text and ${name} has, expected the same paragraphs; ${REMEDY}`
  reportWarning(file, LANGUAGES_RULE, reason, pointOf(rest.at))
}

const REMEDY =
  'compare both with the official text, and let one paragraph be one in both; the page shows the text as it is'

function pointOf(at: Position | undefined) {
  return at && { line: at.line, column: at.column }
}

const WORDS_AT_MOST = 40

function said({ anchor, name, text }: Place): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `${name} (\`${anchor}\`${line ? `, "${quotable(line, WORDS_AT_MOST)}"` : ''})`
}
