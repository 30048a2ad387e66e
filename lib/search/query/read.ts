/**
 * Reading a query: tokens into a tree. Any text is a query: what cannot be read as it stands is taken
 * literally, and a remark says so.
 *
 * NOT binds first, then nearness, then AND (also unwritten), then OR; parentheses part.
 */
import { searchTerms } from '../words'
import { exact, join, loudest, nearable, nearOf } from './combine'
import type { WordForms } from './forms'
import { prepare } from './prepare'
import { type Token, tokensOf } from './tokens'
import { type Form, isWildcard, type Reading, type Remark, type Term, type Tree } from './tree'

/** How much of a query is read: characters, words, depth of parentheses, and words that may be near each other. */
export const MOST = { characters: 10_000, words: 100, depth: 50, near: 5 }

/**
 * Read a query.
 *
 * `attribution -Internet` asks for a word, in any of its forms, where another is not.
 *
 * @param query what was typed
 * @param forms the forms of the words of the corpus's languages
 * @param off forms that the reader does not want, as they are shown
 */
export function readQuery(
  query: string,
  forms: WordForms,
  off: ReadonlySet<string> = new Set(),
): Reading {
  const reader = new QueryReader(query, forms, off)
  return reader.read()
}

type TokenOf<Type extends Token['type']> = Extract<Token, { type: Type }>

class QueryReader {
  private readonly tokens: Token[]
  private at = 0
  private depth = 0
  private words = 0
  private readonly remarks: Remark[]
  private readonly scope: Reading['scope']

  constructor(
    private readonly query: string,
    private readonly forms: WordForms,
    private readonly off: ReadonlySet<string>,
  ) {
    const isLong = query.length > MOST.characters
    const read = prepare(query, tokensOf(query.slice(0, MOST.characters)))
    this.tokens = read.tokens
    this.scope = read.scope
    this.remarks = [...read.remarks]
    if (isLong) this.remark('too-long', query.slice(MOST.characters, MOST.characters + 30))
  }

  read(): Reading {
    let tree: Tree | null = null
    while (this.at < this.tokens.length) {
      const part = this.any()
      tree = join('and', [tree, part])
      // A closing parenthesis that none opened.
      if (this.next('close')) this.at += 1
    }
    return {
      tree: tree && loudest(tree),
      scope: this.scope,
      remarks: this.remarks,
    }
  }

  private remark(type: Remark['type'], words: string): void {
    this.remarks.push({ type, words })
  }

  private next(type: Token['type']): boolean {
    return this.tokens[this.at]?.type === type
  }

  private any(): Tree | null {
    const parts = [this.all()]
    while (this.next('or')) {
      this.at += 1
      parts.push(this.all())
    }
    return join('or', parts)
  }

  private all(): Tree | null {
    const parts: (Tree | null)[] = []
    while (this.at < this.tokens.length && !this.next('or') && !this.next('close')) {
      if (this.next('and')) this.at += 1
      else parts.push(this.near())
    }
    return join('and', parts)
  }

  /** Words and phrases with distances between them; where one is more than that, both must simply stand. */
  private near(): Tree | null {
    let left = this.one()
    for (let token = this.tokens[this.at]; token?.type === 'near'; token = this.tokens[this.at]) {
      this.at += 1
      const right = this.one()
      const from = nearable(left)
      const to = nearable(right)
      if (from && to) {
        left = nearOf([from, to], token)
      } else {
        this.remark('literal', this.query.slice(token.range.start, token.range.end))
        left = join('and', [left, right])
      }
    }
    return left
  }

  private one(): Tree | null {
    const token = this.tokens[this.at]
    if (!token) return null
    this.at += 1
    switch (token.type) {
      case 'not':
      case 'minus': {
        const part = this.one()
        if (!part) return null
        return part.type === 'not' ? part.part : { type: 'not', part }
      }
      case 'open':
        return this.inParentheses()
      case 'phrase':
        return this.phrase(token)
      case 'word':
        return this.word(token)
      case 'field':
        return token.name === 'note'
          ? this.inNotes(token)
          : { type: 'field', name: token.name, value: token.value }
      default:
        return null
    }
  }

  private inParentheses(): Tree | null {
    this.depth += 1
    // Deeper ones are left out, which changes nothing but how tightly their parts are bound.
    const inside = this.depth > MOST.depth ? this.one() : this.any()
    this.depth -= 1
    if (this.next('close')) this.at += 1
    return inside
  }

  private phrase({ words, near, range }: TokenOf<'phrase'>): Tree | null {
    const [first, ...others] = this.counted(words)
    if (first === undefined) return null
    if (near && others.length >= MOST.near) {
      this.remark('literal', this.query.slice(range.start, range.end))
    } else if (near && others.length > 0) {
      const parts = [first, ...others].map((word): Term => exact([word], `“${word}”`))
      return nearOf(parts, near)
    }
    const [shown = ''] = this.query.slice(range.start, range.end).split(/[~>]\d+$/)
    return exact(
      [first, ...others],
      `“${shown
        .slice(1)
        .replace(/["“”„‟«»＂]$/, '')
        .trim()}”`,
    )
  }

  /** A word; or several that the forms know as one, "United Nations". */
  private word(token: TokenOf<'word'>): Tree | null {
    const words = [...token.words]
    if (words.length === 1) {
      for (let at = this.at; words.length < this.forms.longest; at++) {
        const next = this.tokens[at]
        if (next?.type !== 'word' || next.words.length > 1) break
        words.push(next.words[0])
      }
      while (words.length > 1 && !this.forms.isPhrase(words)) {
        words.pop()
      }
      this.at += words.length - 1
    }
    const [first, ...others] = this.counted(words)
    if (first === undefined) return null
    const own: Form = [first, ...others]
    const written = own.some(isWildcard) ? [own] : this.forms.formsOf(own, token.joined)
    const [, ...more] = written
    const wanted = more.filter((form) => !this.off.has(form.join(' ')))
    return {
      type: 'term',
      shown: token.words.length > 1 ? token.text : own.join(' '),
      forms: [own, ...wanted],
      quiet: own.length === 1 && this.forms.isFunctionWord(own[0]),
    }
  }

  /** Words of the editor's notes: `note:Tallinn`, `note:"armed attack"`. */
  private inNotes({ value }: TokenOf<'field'>): Tree | null {
    const isNote: Tree = { type: 'field', name: 'kind', value: 'note' }
    const [first, ...others] = this.counted(searchTerms(value))
    if (first === undefined) return isNote
    const own: Form = [first, ...others]
    const forms = others.length > 0 ? ([own] as const) : this.forms.formsOf(own, false)
    return join('and', [isNote, { type: 'term', shown: value, forms, quiet: false }])
  }

  /** As many words as are still read. */
  private counted(words: readonly string[]): string[] {
    const kept = words.slice(0, Math.max(0, MOST.words - this.words))
    this.words += kept.length
    if (kept.length < words.length && !this.remarks.some(({ type }) => type === 'too-long')) {
      this.remark('too-long', words.slice(kept.length, kept.length + 3).join(' '))
    }
    return kept
  }
}
