/**
 * The citations of one resolution in several languages, to be compared.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readAkn } from '../../lib/import'
import type { FoundReferences } from '../../lib/parse/citation'
import { numberOf } from '../../lib/parts'
import type { Path, Reference } from '../../lib/record'
import { root } from '../helpers'

/** The folder of the resolutions that are there in several languages. */
export const LANGUAGES = path.join(root, '../shared/texts/un-akn/languages')

/** The kinds of reference that are compared. */
export const KINDS = [
  'resolution',
  'document',
  'instrument',
  'paragraph',
  'self',
  'session',
] as const

/** A kind of reference that is compared. */
export type Kind = (typeof KINDS)[number]

/** How many there are in two languages, and how many in both. */
export interface Alike {
  english: number
  other: number
  both: number
}

/** The words of a resolution in a language, paragraph by paragraph; null where there is no such file. */
export function wordsOf(name: string, language: string): string[] | null {
  const file = path.join(LANGUAGES, name, `${language}.xml`)
  const raw = readdirSync(path.dirname(file)).includes(`${language}.xml`)
    ? readFileSync(file, 'utf8')
    : null
  const document = raw === null ? null : readAkn(raw)
  if (!document || 'problem' in document) return null
  const { plain, footnotes } = document
  return [
    ...plain.places.map(({ start, end }) => plain.text.slice(start, end)),
    ...footnotes.map(({ text }) => text),
  ]
}

/** What the words refer to, by kind; each as a key that does not depend on the language. */
export function citationsIn(
  words: readonly string[],
  find: (text: string) => FoundReferences,
): Map<Kind, { key: string; words: string }[]> {
  const found = new Map<Kind, { key: string; words: string }[]>(KINDS.map((kind) => [kind, []]))
  for (const text of words) {
    for (const reference of find(text).references) {
      const kind = KINDS.find((each) => each === reference.type)
      const around = text.slice(Math.max(0, reference.start - 40), reference.end + 30)
      if (kind) found.get(kind)?.push({ key: keyOf(reference), words: around })
    }
  }
  return found
}

/** What two lists have alike, each item counted as often as it is there. */
export function compare(
  english: readonly { key: string }[],
  other: readonly { key: string }[],
): { alike: Alike; missing: string[]; added: string[] } {
  const left = english.map(({ key }) => key)
  const added: string[] = []
  for (const { key } of other) {
    const at = left.indexOf(key)
    if (at >= 0) left.splice(at, 1)
    else added.push(key)
  }
  const both = english.length - left.length
  return { alike: { english: english.length, other: other.length, both }, missing: left, added }
}

function numbers(path: Path, through: Path | null): string {
  return numberOf(path) + (through ? ` to ${numberOf(through)}` : '')
}

function keyOf(reference: Reference): string {
  switch (reference.type) {
    case 'resolution': {
      const { symbol, date, paragraph } = reference
      const part = paragraph ? ` ¶ ${numbers(paragraph.path, paragraph.through)}` : ''
      return `${symbol.replaceAll(' ', '')} ${date ?? ''}${part}`
    }
    case 'document':
      return `${reference.symbol} ${reference.part?.name ?? ''} ${reference.part?.number ?? ''}`
    case 'instrument': {
      const { naming, instruments, word, part } = reference
      // "Pacte" is a covenant and a pact.
      const what = naming === 'unlisted' ? 'unlisted' : `${instruments.join()} ${word ?? ''}`
      return `${what} ${part?.name ?? ''} ${part?.number ?? ''} ${part?.through ?? ''}`
    }
    case 'paragraph':
      return numbers(reference.path, reference.through)
    case 'session':
      return String(reference.number)
    default:
      return reference.type
  }
}
