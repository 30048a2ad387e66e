/**
 * Whose a resolution is, as the words around its number say: "Security Council resolution",
 * "resolution 70/237 of the General Assembly".
 */
import type { Authorities, Body, ReferenceWords } from '../../authorities'
import { anyBefore, anyOf, normalizeWords } from '../whole-words'

/** A body's name in a text. */
export interface NamedBody {
  /** The ids of the bodies that the name can mean; empty where no body has it. */
  bodies: string[]
  /** How many characters it takes, including the space before the number. */
  length: number
}

/** Finds bodies' names around a resolution. */
export interface BodyNames {
  /** The name right before: "Security Council ". Null where there is none. */
  before(text: string, index: number): NamedBody | null
  /** The name right after: " of the General Assembly". */
  after(text: string, index: number): NamedBody | null
  /** Gives the ids of all bodies named up to a place; to be called with rising places. */
  upTo(text: string): (index: number) => string[]
}

/** How many characters are looked at. */
const NEAR_AT_MOST = 160

/** Make a reader of bodies' names. */
export function createBodyNames({ bodies, layout }: Authorities, words: ReferenceWords): BodyNames {
  const full = namesOf(bodies, ({ id, name, short, names }) => [
    name,
    short,
    ...names,
    ...(words.bodies[id] ?? []),
  ])
  const organs = namesOf(bodies, ({ name, names }) =>
    [name, ...names].flatMap((each) => {
      const organ = each.split(' ').at(words.organFirst ? 0 : -1)
      return organ && layout.organs.includes(organ) ? [organ] : []
    }),
  )
  const meanings = new Map([...organs, ...full])
  for (const [word, ids] of organs) {
    meanings.set(word, [...new Set([...ids, ...(full.get(word) ?? [])])])
  }
  const any = sourceOf(meanings)
  const { ofBody } = words.resolutions
  const of = `(?:${anyBefore(ofBody)})(?:${anyBefore(words.articles)})?`
  const before = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?<name>${any})(?:${anyOf(words.possessives.names)})?\\s{1,4}$`,
    'u',
  )
  const after = new RegExp(`^,?\\s{1,4}${of}(?<name>${any})(?![\\p{L}\\p{N}-])`, 'u')
  /** A capitalised word that opens no sentence. */
  const unknownBefore = new RegExp(
    `(?<=[^;.:,\\s]\\s{1,4})(?!\\p{L}*(?:${anyOf(words.instruments.verbEndings)})\\s)\\p{Lu}[\\p{L}.’'-]{0,40}\\s{1,4}$`,
    'u',
  )
  const unknownAfter = new RegExp(`^\\s{1,4}${of}\\p{Lu}\\p{L}`, 'u')
  const monthOrDate = new RegExp(
    `^\\s{1,4}(?:${anyBefore(ofBody)})\\p{Lu}\\p{L}{2,8}\\s{1,4}\\d`,
    'u',
  )
  const all = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sourceOf(full)})(?![\\p{L}\\p{N}-])`, 'gu')

  const bodiesIn = (match: RegExpExecArray) =>
    meanings.get(normalizeWords(match.groups?.name ?? '')) ?? []

  return {
    before(text, index) {
      const slice = text.slice(Math.max(0, index - NEAR_AT_MOST), index)
      const match = before.exec(slice)
      if (!match) {
        const unknown = unknownBefore.exec(slice)
        return unknown ? { bodies: [], length: unknown[0].length } : null
      }
      const name = match.groups?.name ?? ''
      // A short name after another capitalised word is the end of a longer one: "League Council".
      const isEnd = !/\s/.test(name) && unknownBefore.test(slice.slice(0, match.index))
      return { bodies: isEnd ? [] : bodiesIn(match), length: match[0].length }
    },
    after(text, index) {
      const slice = text.slice(index, index + NEAR_AT_MOST)
      const match = after.exec(slice)
      if (match) return { bodies: bodiesIn(match), length: match[0].length }
      const unknown = monthOrDate.test(slice) ? null : unknownAfter.exec(slice)
      return unknown ? { bodies: [], length: unknown[0].length } : null
    },
    upTo: (text) => {
      const found = new Set<string>()
      const matches = text.matchAll(all)
      let next = matches.next()
      return (index) => {
        for (; !next.done && next.value.index < index; next = matches.next()) {
          for (const id of full.get(normalizeWords(next.value[0])) ?? []) found.add(id)
        }
        return [...found]
      }
    },
  }
}

/** The ids of the bodies that have each name. */
function namesOf(bodies: readonly Body[], of: (body: Body) => string[]): Map<string, string[]> {
  const meanings = new Map<string, string[]>()
  for (const body of bodies) {
    for (const name of new Set(of(body).map(normalizeWords))) {
      meanings.set(name, [...(meanings.get(name) ?? []), body.id])
    }
  }
  return meanings
}

function sourceOf(names: ReadonlyMap<string, unknown>): string {
  return anyOf([...names.keys()])
}
