/**
 * The words between a part and what it is of, as expressions in one language.
 */
import type { ReferenceWords } from '../../authorities'
import { anyBefore, anyOf } from '../whole-words'

/** Expressions over what is around a part. */
export interface JoiningWords {
  /** The words between a part and what it is of: "of the", "of its", ", of document". */
  of: RegExp
  /** What is before a part that follows: "A/68/98, paragraph 19", "the Charter’s Article 51". */
  with: RegExp
  /** Words between two parts of one thing: "Article 2 (4) and Article 51 of the Charter". */
  and: RegExp
  /** What shows that a part belongs to what follows, whatever that is. */
  ofAnother: RegExp
  above: RegExp
  below: RegExp
  here: RegExp
  /** What makes "paragraph 2" part of something else: "section III, paragraph 2, of resolution 55/222". */
  ofAPart: RegExp
  /** Words before "operative paragraph 2" that may make it part of something else, "that report’s". */
  another: RegExp
  /** What may be between such a paragraph and what it is part of: ", ", " and 3 (". */
  beforeMention: RegExp
}

/** Make the expressions. */
export function joiningWords(words: ReferenceWords): JoiningWords {
  const { of, determiners, ofAnother, possessives, conjunctions, paragraphs, kinds } = words
  const and = anyOf(conjunctions)
  const notWord = '(?![\\p{L}\\p{N}])'
  const before = [...kinds.operative.before, ...kinds.preambular.before]
  const after = [...kinds.operative.after, ...kinds.preambular.after]
  const numbered = [...paragraphs.one, ...paragraphs.many, ...before]
  return {
    of: new RegExp(
      `^,?\\s{1,4}(?:${anyBefore(of)})(?:${anyBefore([...determiners, ...words.articles])}){0,4}$`,
      'iu',
    ),
    with: new RegExp(`^(?:,|${anyOf(possessives.names)})\\s{1,4}$`, 'u'),
    and: new RegExp(`^(?:,|,?\\s{1,4}(?:${and}))\\s{1,4}$`, 'iu'),
    ofAnother: new RegExp(
      `^,?\\s+(?!(?:${anyOf(ofAnother.except)})${notWord})(?:${anyBefore(ofAnother.words)})`,
      'iu',
    ),
    above: new RegExp(`^\\s+(?:${anyOf(words.above)})(?![-‐‑\\p{L}\\p{N}])`, 'iu'),
    below: new RegExp(`^\\s+(?:${anyOf(words.below)})(?![-‐‑\\p{L}\\p{N}])`, 'iu'),
    here: new RegExp(`^\\s+(?:${anyOf(words.here)})${notWord}`, 'iu'),
    ofAPart: new RegExp(
      `(?:${anyOf(words.containers)})\\s{1,4}[\\p{L}\\p{N}]{1,9},\\s{1,4}$`,
      'iu',
    ),
    another: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${anyOf(words.owners)}|\\p{L}{1,40}(?:${anyOf(possessives.owners)}))${notWord}`,
      'iu',
    ),
    beforeMention: new RegExp(
      `^(?:[\\s,;:(]|\\d|\\([a-z]{1,5}\\)|(?:${and})(?=\\s+(?:${anyOf(numbered)}|\\d))|${anyOf([...numbered, ...after, ...determiners])})*$`,
      'iu',
    ),
  }
}
