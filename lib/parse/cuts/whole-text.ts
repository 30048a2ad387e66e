/**
 * A line that holds a whole text: where its masthead ends, and where each piece below begins.
 */
import { closesClause, startsWithCapital } from '../cues/line-form'
import { phraseSource } from '../whole-words'
import { createFormulaEnd } from './formula-end'
import { itemCuts } from './items'
import { opensUnmarked, opensWithCapital } from './openings'
import { createPartFinder } from './parts'
import { CUTS_AT_MOST, type CutReaders, LOOKED_AT } from './readers'
import { sectionAt } from './sections'

/** How many places are tried for a formula in the middle of a line. */
const FORMULAS_TRIED = 200
/** How many characters before a place show what ends there. */
const BEFORE_AT_MOST = 60
const CLOSING_AT_MOST = 200
/** Where a piece may begin: after a space, or right behind the punctuation of the one before. */
const PLACES =
  /(?<=\s)\S|(?<=[,;.:])(?=\p{Lu}\p{Ll}|\d{1,3}\.)|(?<=[,;.:]\d{1,3})(?=\p{Lu}\p{Ll})/gu

/** Where the text begins below its masthead, and where its first piece does. */
interface Start {
  start: number
  first: number
}

/**
 * Make a finder of the cuts in a line that may hold a whole text; it gives none where no formula is in it, unless
 * the line is all there is.
 */
export function createWholeTextCutter(readers: CutReaders) {
  const { openings, readMarker, readBackMatter, layout } = readers
  const formulaEnd = createFormulaEnd(readers)
  const partAt = createPartFinder(readers)
  const articles =
    layout.articles
      .flatMap((word) => [word, word.toUpperCase()])
      .map(phraseSource)
      .join('|') || '(?!)'
  const formulaStart = new RegExp(`(?<![\\p{L}\\p{N}])(?:${articles})\\s+(?=[\\p{Lu}\\d])`, 'gu')

  /** Where the formula and the first piece after it begin. */
  const findFormula = (line: string): Start | null => {
    let tried = 0
    for (const { index } of line.matchAll(formulaStart)) {
      if (++tried > FORMULAS_TRIED) return null
      const first = formulaEnd(line, index)
      if (first >= 0) return { start: index, first }
    }
    return null
  }

  /** Without a formula, where a part begins, or the first clause that ends as one. */
  const findFirst = (line: string): Start | null => {
    let found: number | null = null
    for (const { index } of line.matchAll(PLACES)) {
      if (partAt(line, index)) return { start: index, first: index }
      if (!opensUnmarked(line, index, readers) && !opensInCapitals(line, index)) continue
      // A title that opens as a clause does has no comma before the first clause: "Strengthening of".
      if (found !== null && closesClause(line.slice(Math.max(0, index - BEFORE_AT_MOST), index)))
        return { start: found, first: found }
      found = index
    }
    return null
  }

  const opensInCapitals = (line: string, at: number) =>
    /^\p{Lu}{4}/u.test(line.slice(at, at + 4)) && openings.read(line, at)?.opening.start === at

  const headAt = (line: string, at: number) => openings.read(line, at)?.opening.head

  return (line: string, first: number, isWhole: boolean): number[] => {
    // A clause has no formula in it: "(i) The Meeting of Experts, in accordance with".
    const isClause = !isWhole && (readMarker(line).length > 0 || openings.read(line) !== null)
    const found =
      first >= 0
        ? { start: -1, first }
        : isClause
          ? null
          : (findFormula(line) ?? (isWhole ? findFirst(line) : null))
    if (!found) return []
    const cuts = found.start > 0 ? [...mastheadCuts(line.slice(0, found.start)), found.start] : []
    if (found.first > found.start) cuts.push(found.first)
    const pieces = piecesFrom(line, found.first, isWhole)
    return [...cuts, ...pieces, ...itemCuts(line, found.first), ...ruleCut(line)]
  }

  function piecesFrom(line: string, from: number, isWhole: boolean): number[] {
    const cuts: number[] = []
    let done = from
    let number = 0
    let section = 0
    /** The word that the items of a part begin with; null outside one. */
    let itemWord: string | null = null
    /** The heads that open clauses in capitals, "RESOLVED", which do so behind a misprinted link, too. */
    const heads = new Set<string | undefined>()
    const isSmall = opensSmall(line, from, isWhole)
    const hasDashes = /^[-–—]\s/.test(line.slice(from))

    PLACES.lastIndex = 0
    for (const { index: at } of [{ index: from }, ...line.matchAll(PLACES)]) {
      if (at < done || cuts.length > CUTS_AT_MOST) continue
      const before = line.slice(Math.max(0, at - BEFORE_AT_MOST), at)
      const isClosed = at === from || closesClause(before)
      const words = line.slice(at, at + LOOKED_AT)

      const part = isWhole ? partAt(line, at) : null
      if (part) {
        cuts.push(at, ...part.cuts)
        done = part.end
        itemWord = null
        if (part.hasItems) itemWord = /^\S+/.exec(line.slice(part.end))?.[0] ?? null
        continue
      }
      const marker = readMarker(words).find(
        (each) =>
          each.style === 'article' ||
          (each.style.startsWith('decimal') && each.style !== 'decimal '),
      )
      if (marker) {
        const opens = openings.read(words, marker.length) !== null
        const isNext = marker.value === number + 1
        const begins = opens
          ? isClosed || isNext
          : isNext &&
            isClosed &&
            startsWithCapital(words.slice(marker.length)) &&
            (number > 0 || !/\.\s*$/.test(before))
        if (!begins) continue
        cuts.push(at)
        number = marker.value
        itemWord = null
        done = at + marker.length + 1
        continue
      }
      const numeral = isClosed ? sectionAt(line, at, section, readers) : null
      if (numeral && isWhole) {
        cuts.push(at, numeral.heading, numeral.clause)
        section = numeral.value
        number = 0
        done = numeral.clause
        continue
      }
      const opens =
        (isClosed && opensWithCapital(line, at, readers)) ||
        (isClosed && isSmall && openings.read(line, at)?.opening.start === at) ||
        (isWhole && opensUnmarked(line, at, readers)) ||
        (isWhole && opensInCapitals(line, at) && heads.has(headAt(line, at)))
      const isItem = isClosed && itemWord !== null && words.startsWith(`${itemWord} `)
      const isDash = isClosed && hasDashes && /^[-–—]\s/.test(words)
      const isEnd =
        isWhole &&
        /\.\s*$/.test(before) &&
        readBackMatter(line.slice(at, at + CLOSING_AT_MOST)) !== null
      if (opens || isItem || isDash || isEnd) {
        cuts.push(at)
        done = opens ? (openings.read(line, at)?.opening.end ?? at + 1) : at + 1
        if (opens && opensInCapitals(line, at)) heads.add(headAt(line, at))
      }
    }
    return cuts
  }

  /** Whether the clauses of a line open in lower case: the first does, and none has a capital. */
  function opensSmall(line: string, from: number, isWhole: boolean): boolean {
    if (!isWhole || !/^\p{Ll}/u.test(line.slice(from, from + 2))) return false
    for (const { index } of line.matchAll(PLACES)) {
      const isClosed = closesClause(line.slice(Math.max(0, index - BEFORE_AT_MOST), index))
      if (index > from && isClosed && opensWithCapital(line, index, readers)) return false
    }
    return true
  }
}

/** A rule above footnotes in the middle of a line. */
function ruleCut(line: string): number[] {
  const rule = /\s_{5,}\s/.exec(line)
  return rule ? [rule.index + 1] : []
}

/** A masthead on one line: cut after a bracket and before a number that a title follows. */
function mastheadCuts(masthead: string): number[] {
  return [...masthead.matchAll(/\]\s+(?=\S)|\s(?=\d+\/\d+\.\s+\p{Lu})/gu)]
    .slice(0, CUTS_AT_MOST)
    .map(({ index, 0: gap }) => index + gap.length)
}
