/**
 * The structure that Akoma Ntoso states, beside the one that the parser reads from its words.
 */
import type { AknDocument, AknText } from '../../lib/import'
import type { Block, Clause } from '../../lib/record'

/** What a stretch of a text is, in words for people. */
export type Role =
  | 'preambular paragraph'
  | 'operative paragraph'
  | 'sub-paragraph'
  | 'heading'
  | 'text'
  | 'table'
  | 'annex'
  | 'closing'
  | 'quotation'
  | 'enacting formula'
  | 'masthead'
  /** It does not begin a block: it is read as more of the one before. */
  | 'part of the block before'

/** How many paragraphs there are of each kind. */
export interface ParagraphCounts {
  preambular: number
  operative: number
  subparagraphs: number
}

/** A stretch that is stated as one thing and read as another. */
export interface StructureDifference {
  /** What it is stated as, and what it is read as: "heading read as operative paragraph". */
  kind: string
  /** Both readings, in a sentence. */
  text: string
  /** Where the stretch begins in the text. */
  at: number
}

/** The outcome of a comparison. */
export interface StructureComparison {
  stated: ParagraphCounts
  read: ParagraphCounts
  /** How many openings in italics there are, and how many the parser finds, with just the same words. */
  openings: { stated: number; found: number; same: number }
  differences: StructureDifference[]
}

/** What the parser makes of a place. */
interface Reading {
  role: Role
  label: string | null
  clause: Clause | null
  at: number
}

const CLAUSES = new Set<Role>(['preambular paragraph', 'operative paragraph', 'sub-paragraph'])

/**
 * Compare what Akoma Ntoso states with what is read.
 *
 * @param document the XML as read
 * @param text the one of its texts that the parser read
 * @param blocks what the parser made of it
 * @param shift where the text begins in what the parser read: after front matter
 */
export function compareStructure(
  { blocks: stated, paragraphs }: AknDocument,
  { text, places }: AknText,
  blocks: readonly Block[],
  shift = 0,
): StructureComparison {
  const readings = blocks.flatMap((block) => readingsOf(block, shift))
  const expected = stated.map(roleOf)
  /** What begins in each stretch. */
  const within = places.map((): Reading[] => [])
  for (const reading of readings) within[placeAt(places, reading.at)]?.push(reading)

  const differences: StructureDifference[] = []
  for (const [index, role] of expected.entries()) {
    const [first, ...others] = within[index] ?? []
    const { start, end } = places[index] ?? { start: 0, end: 0 }
    const report = (as: string, label: string | null) =>
      differences.push({
        kind: `${role} read as ${as}`,
        text: `Unexpected ${as}${label ? ` ${label}` : ''} where the XML states ${article(role)} (${quoted(text.slice(start, end))}), expected the same structure`,
        at: start,
      })
    const read = first?.role ?? 'part of the block before'
    const isClause = CLAUSES.has(role) || CLAUSES.has(read)
    if (role !== read && isClause) report(read, first?.label ?? null)
    const more = others.find((other) => CLAUSES.has(other.role))
    if (more) report(`more than one block`, more.label)
  }
  const openings = paragraphs.flatMap(({ level, opening, block }) => {
    const reading = within[block]?.[0]
    return level === 0 && opening !== null ? [{ opening, phrase: phraseOf(reading), block }] : []
  })
  for (const { opening, phrase, block } of openings)
    if (!isAlike(opening, phrase) && within[block]?.[0]?.role === expected[block])
      differences.push({
        kind: 'opening in italics read otherwise',
        text: `Unexpected opening ${phrase ? quoted(phrase) : 'that is none'} where the XML has ${quoted(opening)} in italics, expected the same words; if they open clauses, add them to content/authorities/openings/`,
        at: places[block]?.start ?? 0,
      })
  return {
    stated: count(expected),
    read: count(readings.map(({ role }) => role)),
    openings: {
      stated: openings.length,
      found: openings.filter(({ opening, phrase }) => isAlike(opening, phrase)).length,
      same: openings.filter(({ opening, phrase }) => letters(opening) === letters(phrase)).length,
    },
    differences,
  }
}

/** A label of a sub-paragraph, also where the XML has it on a paragraph of its own: "(a)", "–". */
const SUBLABEL = /^(?:\(\p{Ll}{1,4}\)|\p{Ll}{1,4}[.)]|\((?:\d{1,2}|\p{Lu}|\p{Lo})\)|[–—•-])$/u

/** What a block is as print shows it. */
function roleOf({ kind, isAnnex, label, level }: AknDocument['blocks'][number]): Role {
  if (isAnnex) return 'annex'
  if (kind === 'formula') return 'enacting formula'
  if (kind !== 'preambular' && kind !== 'operative') return kind
  if (level > 0 || (label !== null && SUBLABEL.test(label))) return 'sub-paragraph'
  return `${kind} paragraph`
}

/** A block, and the clauses within it. */
function readingsOf(block: Block, shift: number): Reading[] {
  const at = block.position.offset - shift
  const bare = { label: null, clause: null, at }
  if (block.type === 'clause') return clauseReadings(block, shift, true)
  if (block.type === 'enactingFormula') return [{ role: 'enacting formula', ...bare }]
  if (block.type !== 'paragraph') return [{ role: block.type, ...bare }]
  return [{ role: block.part === 'unknown' ? 'text' : block.part, ...bare }]
}

function clauseReadings(clause: Clause, shift: number, isTop: boolean): Reading[] {
  const { kind, label, children, position } = clause
  const role: Role = isTop ? `${kind} paragraph` : 'sub-paragraph'
  return [
    { role, label, clause, at: position.offset - shift },
    ...children.flatMap((child) => clauseReadings(child, shift, false)),
  ]
}

/** The last stretch that begins at a place or before it. */
function placeAt(places: AknText['places'], at: number): number {
  let low = 0
  let high = places.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}

function count(roles: readonly Role[]): ParagraphCounts {
  const of = (role: Role) => roles.filter((each) => each === role).length
  return {
    preambular: of('preambular paragraph'),
    operative: of('operative paragraph'),
    subparagraphs: of('sub-paragraph'),
  }
}

function phraseOf(reading: Reading | undefined): string {
  return reading?.clause?.opening?.phrase ?? ''
}

/** Whether one opening begins with the other: italics may end before the phrase does, or after it. */
function isAlike(opening: string, phrase: string): boolean {
  const [a, b] = [letters(opening), letters(phrase)]
  return b !== '' && (a.startsWith(b) || b.startsWith(a))
}

function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}]/gu, '')
}

function article(role: Role): string {
  return `${/^[aeo]/.test(role) ? 'an' : 'a'} ${role}`
}

const WORDS_AT_MOST = 60

function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return `“${line.length > WORDS_AT_MOST ? `${line.slice(0, WORDS_AT_MOST - 1)}…` : line}”`
}
