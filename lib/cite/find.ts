/**
 * Finding citations in a pasted text, and what they lead to.
 */
import { type CitedPlace, rangeOfPlaces } from '../export/citation'
import { createAnyReferenceFinder } from '../parse/references'
import { kindNamed, PARAGRAPH, numberOf as partNumber, pathOf } from '../parts'
import type { Path } from '../record'
import { placeBefore, placeIn } from './places'
import { readableWords } from './words'
import { type CiteIndex, createWorkFinder, type SymbolReference } from './work-finder'
import { clausesAt, type IndexedWork } from './works'

/** A text of the corpus, and of it a clause or a range, if one is cited. */
export interface FoundPlace {
  work: IndexedWork
  /** Null where the whole is cited. */
  place: CitedPlace | null
  /** The last part of its address: "op-3", "op-3..op-5"; "" for the whole. */
  fragment: string
}

/** A citation, and what it leads to. */
export interface CitationAnswer {
  /** The words that were pasted. */
  words: string
  /** What it can mean: one place, or several; none where the corpus does not have it. */
  places: FoundPlace[]
  /** What it cites, as it says: "S/RES/1373 (2001)". */
  symbol: string
  /** The number of a paragraph that the text has not: "paragraph 99". */
  missing: string | null
}

/** Make a reader of pasted texts. @param find finds references, if it is there already */
export function createCitationReader(
  index: CiteIndex,
  find = createAnyReferenceFinder(index.authorities),
): (pasted: string) => CitationAnswer[] {
  const { symbolOf, worksOf } = createWorkFinder(index)
  return (pasted) => {
    const { text, offsetOf } = readableWords(pasted, symbolOf)
    const references = find(text).filter(
      (each): each is SymbolReference => each.type === 'resolution' || each.type === 'document',
    )
    const groups = groupsOf(references, text, pasted, offsetOf)
    return groups.map(({ first, references: all, from, end }) => {
      const found = worksOf(first)
      const named = all.map((each) => citedIn(each, text)).find((each) => each !== null) ?? null
      const behind = named ? null : placeIn(text.slice(first.end, end))
      const before = named || behind ? null : placeBefore(text.slice(from, first.start))
      const cited: CitedNumbers | null = named ?? behind ?? before
      const last = Math.max(...all.map((each) => each.end), first.end + (behind?.end ?? 0))
      const words = pasted.slice(
        offsetOf(before ? from + before.start : first.start),
        offsetOf(last),
      )
      const places = found.flatMap((work) => placesOf(work, cited))
      const isMissing = cited !== null && found.length > 0 && places.length === 0
      return {
        words: words.replace(/\s+/g, ' ').trim(),
        symbol: first.symbol,
        places: isMissing ? found.map((work) => ({ work, place: null, fragment: '' })) : places,
        missing: isMissing ? partNumber(cited.path) : null,
      }
    })
  }
}

/** A number of a paragraph as words give it. */
interface CitedNumbers {
  kind: CitedPlace['kind'] | null
  path: Path
  through: Path | null
}

function citedIn(reference: SymbolReference, text: string): CitedNumbers | null {
  if (reference.type === 'resolution') return reference.paragraph
  const { part } = reference
  if (part?.name !== PARAGRAPH) return null
  const words = text.slice(reference.start, reference.end)
  return {
    kind: kindNamed(/preambular|operative/i.exec(words)?.[0]),
    path: pathOf(part.number),
    through: part.through === null ? null : pathOf(part.through),
  }
}

function placesOf(work: IndexedWork, cited: CitedNumbers | null): FoundPlace[] {
  if (!cited) return [{ work, place: null, fragment: '' }]
  const { kind, path, through } = cited
  return clausesAt(work, { kind, path }).flatMap(({ anchor, place }) => {
    if (!through) return [{ work, place, fragment: anchor }]
    return clausesAt(work, { kind: place.kind, path: through }).map((last) => ({
      work,
      place: rangeOfPlaces(place, last.place),
      fragment: `${anchor}..${last.anchor}`,
    }))
  })
}

/** Mentions of one text that follow each other in one citation: by its number, and by its symbol. */
interface Group {
  first: SymbolReference
  references: SymbolReference[]
  /** Where what may belong to it begins and ends. */
  from: number
  end: number
}

/** Where one citation ends for sure. */
const ENDS = /;|\n\s*\n|\.\s*\n/

function groupsOf(
  references: readonly SymbolReference[],
  text: string,
  pasted: string,
  offsetOf: (offset: number) => number,
): Group[] {
  const groups: Group[] = []
  const endFrom = (from: number, to: number) => {
    const between = pasted.slice(offsetOf(from), offsetOf(to))
    const cut = ENDS.exec(between)
    return cut ? from + cut.index : to
  }
  references.forEach((reference, index) => {
    const last = groups.at(-1)
    const next = references[index + 1]?.start ?? text.length
    const isSame =
      last &&
      numberOf(last.first.symbol) === numberOf(reference.symbol) &&
      endFrom(last.first.end, reference.start) === reference.start
    const end = endFrom(reference.end, next)
    if (isSame) Object.assign(last, { references: [...last.references, reference], end })
    else groups.push({ first: reference, references: [reference], from: last?.end ?? 0, end })
  })
  return groups
}

/** The digits of a symbol, by which two mentions of one text are known to be the same. */
function numberOf(symbol: string): string {
  const withoutYear = symbol.replace(/\s*\(\d{4}\)$/, '')
  return withoutYear.replace(/^[^\d]*(?:RES\/)?/, '')
}
