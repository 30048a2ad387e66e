/**
 * The forms of words, as `content/authorities/word-forms/<lang>.yml` has them: a word of a query finds its
 * family, and those who search see by which forms. No stemmer decides.
 */
import { searchTerms } from '../words'
import type { Form } from './tree'

/** What the browser is given of the forms of words: those of every language of the corpus. */
export interface WordFormData {
  /** Words and phrases that are one for search: `[["sovereign", "sovereignty"], ["un", "united nations"]]`. */
  families: readonly (readonly string[])[]
  /** Endings that tell the plural from the singular: `["y", "ies"]`. */
  plurals: readonly (readonly [string, string])[]
  /** Parts of words that are spelled in two ways: `["isation", "ization"]`. */
  spellings: readonly (readonly [string, string])[]
  /** Pairs that those rules would join and that are different words: `[["new", "news"]]`. */
  apart: readonly (readonly [string, string])[]
  /** Words that a hyphen joins in the texts, with a space: "non state" is found by "nonstate" too. */
  hyphenated: readonly string[]
  /** Words such as "of": among others they must stand, and are neither counted nor marked. */
  functionWords: readonly string[]
}

/** No form but what was typed. */
export const NO_FORMS: WordFormData = {
  families: [],
  plurals: [],
  spellings: [],
  apart: [],
  hyphenated: [],
  functionWords: [],
}

/** The forms of words, to ask. */
export interface WordForms {
  /** How many words the longest phrase of a family has. */
  longest: number
  /** Whether words in sequence are a phrase of a family. */
  isPhrase(words: readonly string[]): boolean
  /**
   * The forms by which words are found, their own first.
   *
   * @param words one word, or several that are one phrase
   * @param joined whether a hyphen joins them, so that they may be written as one word
   */
  formsOf(words: Form, joined: boolean): [Form, ...Form[]]
  /** Whether a word means nothing on its own. */
  isFunctionWord(word: string): boolean
}

/** Words that are shorter have no plural: "as" is none of "a". */
const SHORTEST = 3
/** How many steps from one form to the next are taken: "organisation", "organization", "organizations". */
const STEPS = 3

/** Make the forms of words ready to ask. */
export function createWordForms(data: WordFormData): WordForms {
  const families = new Map<string, string[]>()
  let longest = 1
  for (const family of data.families) {
    const folded = family.map((form) => searchTerms(form).join(' '))
    for (const form of folded) {
      longest = Math.max(longest, form.split(' ').length)
      for (const written of new Set([form, form.replaceAll(' ', '')])) {
        families.set(written, [...(families.get(written) ?? []), ...folded])
      }
    }
  }
  const hyphenated = new Map(data.hyphenated.map((form) => [form.replaceAll(' ', ''), form]))
  const apart = new Set(
    data.apart.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
  )
  const functionWords = new Set(data.functionWords.map((word) => searchTerms(word).join(' ')))

  /** The words that rules make of a word; most of them are none. */
  function byRules(word: string): string[] {
    const made: string[] = []
    for (const [singular, plural] of data.plurals) {
      const isPlural = word.endsWith(plural)
      if (!isPlural && word.endsWith(singular) && word.length - singular.length >= SHORTEST - 1) {
        made.push(word.slice(0, word.length - singular.length) + plural)
      }
      if (isPlural && word.length - plural.length >= SHORTEST - 1) {
        made.push(word.slice(0, word.length - plural.length) + singular)
      }
    }
    for (const [one, other] of data.spellings) {
      if (word.includes(one)) made.push(word.replace(one, other))
      if (word.includes(other)) made.push(word.replace(other, one))
    }
    return made.filter(
      (each) => each.length >= SHORTEST && word.length >= SHORTEST && !apart.has(`${word} ${each}`),
    )
  }

  /** The family of a form, itself first. */
  function family(form: string): string[] {
    const found = new Set([form])
    let newest = [form]
    for (let step = 0; step < STEPS && newest.length > 0; step++) {
      const more = newest.flatMap((each) => {
        const words = each.split(' ')
        const last = words.at(-1) ?? ''
        const others = words.slice(0, -1)
        const isKnown = words.length === 1 || families.has(each)
        const ruled = isKnown ? byRules(last).map((word) => [...others, word].join(' ')) : []
        return [...(families.get(each) ?? []), ...ruled]
      })
      newest = [...new Set(more)].filter((each) => !found.has(each))
      for (const each of newest) found.add(each)
    }
    return [...found]
  }

  return {
    longest,
    isPhrase: (words) => {
      const form = words.join(' ')
      if (families.has(form)) return true
      const last = words.at(-1) ?? ''
      const others = words.slice(0, -1)
      return (
        words.length > 1 && byRules(last).some((word) => families.has([...others, word].join(' ')))
      )
    },
    formsOf: (words, joined) => {
      const isPhrase = words.length > 1 && !joined && !families.has(words.join(' '))
      const own = words.join(' ')
      const known = isPhrase ? [own, ...familyOfPhrase(own)] : family(own)
      const apartWritten = hyphenated.get(own)
      const all = new Set(known.flatMap((form) => writings(form, joined || families.has(form))))
      if (apartWritten) all.add(apartWritten)
      all.delete(own)
      return [words, ...[...all].map((form) => toForm(form, words))]
    },
    isFunctionWord: (word) => functionWords.has(word),
  }

  /** The family of a phrase whose plural or singular a family has: "cyber attacks". */
  function familyOfPhrase(form: string): string[] {
    const words = form.split(' ')
    const last = words.at(-1) ?? ''
    const others = words.slice(0, -1)
    return byRules(last)
      .map((word) => [...others, word].join(' '))
      .filter((each) => families.has(each))
      .flatMap(family)
  }
}

/** A form, and how else it is written: "cyber attack" also as one word. */
function writings(form: string, isOne: boolean): string[] {
  return isOne && form.includes(' ') ? [form, form.replaceAll(' ', '')] : [form]
}

function toForm(form: string, otherwise: Form): Form {
  const [first, ...others] = form.split(' ')
  return first ? [first, ...others] : otherwise
}
