/**
 * Where in a document an element is, by the names of the elements around it.
 */
import type { Element } from 'xast'
import { children, nameOf } from './elements'

/** Where in a document an element is. */
export interface Setting {
  zone: 'masthead' | 'formula' | 'preamble' | 'body' | 'closing'
  isAnnex: boolean
  /** How many lists it is in. */
  level: number
  /** Whether it is in a paragraph of a preamble. */
  isContainer: boolean
}

const ZONES: Record<string, Setting['zone']> = {
  coverPage: 'masthead',
  preface: 'masthead',
  preamble: 'preamble',
  formula: 'formula',
  mainBody: 'body',
  body: 'body',
  conclusions: 'closing',
}
/** Elements whose first words take the label before them. */
export const ITEMS = new Set(['paragraph', 'point', 'item', 'indent', 'container'])
/** Elements whose items are a level below what is around them. */
export const LISTS = new Set(['list', 'sublist', 'blockList'])
/** Elements that are headings; a `crossHeading` may be a clause. */
export const HEADINGS = new Set(['heading', 'subheading', 'crossHeading'])
/** Elements that are, or hold, blocks of their own. */
const BLOCKS = new Set(
  'p block num heading subheading crossHeading content intro wrapUp listIntroduction listWrapUp table tr paragraph point item list'.split(
    ' ',
  ),
)
/**
 * What says who issued a document, how and when, and under which item of the agenda: it is around a
 * text and not of it, and is read as fields. By what it refers to, or by its name.
 */
const AROUND = new Set([
  'publisher',
  'issuingBody',
  'generalDistribution',
  'dateOfIssuance',
  'agenda item',
  'agenda item name',
])

/** The setting at the head of a document. */
export const OUTSET: Setting = { zone: 'masthead', isAnnex: false, level: 0, isContainer: false }

/** The setting of what is in an element of a name. */
export function within(name: string, setting: Setting): Setting {
  const isPoint = ['point', 'item', 'indent'].includes(name)
  const { level } = setting
  return {
    zone: ZONES[name] ?? setting.zone,
    isAnnex: setting.isAnnex || name === 'attachments' || name === 'attachment',
    level: LISTS.has(name) ? level + 1 : isPoint ? Math.max(1, level) : level,
    isContainer: setting.isContainer || name === 'container',
  }
}

/** Whether an element is a block of its own, or holds such. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(nameOf(element)) || isDivided(element)
}

/** Whether an element holds blocks, and not only words. */
export function isDivided(element: Element): boolean {
  return children(element).some((child) => nameOf(child) !== 'authorialNote' && isBlock(child))
}

/** Whether an element is around the text: who issued it, when, and under which item. */
export function isAround(element: Element, { zone }: Setting): boolean {
  if (zone !== 'masthead') return false
  const { refersTo, name } = element.attributes
  return (
    nameOf(element) === 'img' ||
    AROUND.has((refersTo ?? '').replace(/^#/, '')) ||
    AROUND.has(name ?? '') ||
    children(element).some((child) => isAround(child, OUTSET))
  )
}
