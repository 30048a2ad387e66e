/**
 * The rules of TEI P5 for the elements that our files use, drawn from the Guidelines (https://tei-c.org/guidelines/p5/,
 * appendix C): no schema of TEI is in a package that could be installed. Each is narrower than the Guidelines, so what
 * keeps to it is valid by `tei_all`; the other way round it need not be.
 */
import type { Element } from 'xast'

/** What an element may have. */
interface Rule {
  /** The names of its child elements in their order, each with a space behind it. */
  children: RegExp
  /** Whether words may stand among them. */
  hasWords?: boolean
  /** Its attributes, all of which it need not have. */
  attributes?: Readonly<Record<string, RegExp>>
  required?: readonly string[]
}

const NONE = /^$/
const ANY = /./
const ID = /^[\p{L}_][\p{L}\p{N}_.-]*$/u
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/
const TOKEN = /^[^\s]+$/
const ADDRESS = /^[^\s<>"{}|\\^`]+$/

/** Words with what may stand in them: `macro.paraContent`, `macro.phraseSeq`. */
const INLINE: Rule = { children: /^((hi|lb|note|ref) )*$/, hasWords: true }
const WORDS: Rule = { children: NONE, hasWords: true }

/** The rules by the names of elements. */
export const TEI_RULES: Readonly<Record<string, Rule>> = {
  TEI: { children: /^teiHeader text $/, attributes: { xmlns: ANY }, required: ['xmlns'] },
  teiHeader: { children: /^fileDesc encodingDesc profileDesc $/ },
  fileDesc: { children: /^titleStmt publicationStmt sourceDesc $/ },
  titleStmt: { children: /^title (author )?$/ },
  // One agency, with its details behind it.
  publicationStmt: { children: /^publisher (idno )*availability $/ },
  availability: {
    children: /^((licence|p) )+$/,
    attributes: { status: /^(free|unknown|restricted)$/ },
  },
  licence: { ...WORDS, attributes: { target: ADDRESS } },
  sourceDesc: { children: /^bibl $/ },
  bibl: { children: /^((title|idno|date|note) )*$/ },
  encodingDesc: { children: /^refsDecl $/ },
  refsDecl: { children: /^(citeStructure )+$/ },
  citeStructure: {
    children: NONE,
    // The outermost `match` is an absolute path.
    attributes: { unit: TOKEN, match: /^\//, use: ANY },
    required: ['match', 'use'],
  },
  profileDesc: { children: /^langUsage $/ },
  langUsage: { children: /^(language )+$/ },
  language: { ...WORDS, attributes: { ident: LANGUAGE }, required: ['ident'] },
  text: { children: /^body $/, attributes: { 'xml:lang': LANGUAGE } },
  body: { children: /^((div )+|p )$/ },
  // Headings before paragraphs, and paragraphs before divisions.
  div: {
    children: /^(head )?(p )*(div )*$/,
    attributes: { type: TOKEN, 'xml:id': ID, n: ANY },
  },
  head: INLINE,
  p: { children: /^((hi|label|lb|note|ref) )*$/, hasWords: true },
  hi: { ...INLINE, attributes: { rend: /^(bold|italic)$/ } },
  note: {
    children: /^(p )*$/,
    hasWords: true,
    attributes: { type: TOKEN, place: /^foot$/, n: ANY, 'xml:id': ID },
  },
  ref: { ...WORDS, attributes: { target: ADDRESS } },
  lb: { children: NONE },
  label: WORDS,
  title: WORDS,
  author: WORDS,
  publisher: WORDS,
  idno: { ...WORDS, attributes: { type: TOKEN } },
  date: { ...WORDS, attributes: { when: /^\d{4}-\d{2}-\d{2}$/ } },
}

/** What the rules have against an element and those in it, a line each. */
export function teiProblems(element: Element, ids = new Set<string>()): string[] {
  const { name, attributes } = element
  const rule = TEI_RULES[name]
  if (!rule) return [`Unexpected element ${name}`]
  const children = element.children.filter((child) => child.type === 'element')
  const names = children.map((child) => `${child.name} `).join('')
  const words = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  const id = attributes['xml:id']
  const isKnown = typeof id === 'string' && ids.has(id)
  if (typeof id === 'string') ids.add(id)
  return [
    ...(rule.children.test(names) ? [] : [`Unexpected children of ${name}: ${names}`]),
    ...(rule.hasWords || words.trim() === ''
      ? []
      : [`Unexpected words in ${name}: ${words.trim()}`]),
    ...(isKnown ? [`Unexpected second xml:id ${id}`] : []),
    ...(rule.required ?? [])
      .filter((attribute) => attributes[attribute] === undefined)
      .map((attribute) => `Unexpected ${name} without ${attribute}`),
    ...Object.entries(attributes)
      .filter(([attribute, value]) => !rule.attributes?.[attribute]?.test(String(value)))
      .map(([attribute, value]) => `Unexpected ${attribute}="${value}" of ${name}`),
    ...children.flatMap((child) => teiProblems(child, ids)),
  ]
}
