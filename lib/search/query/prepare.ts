/**
 * Tokens of which those are left that make a tree.
 */
import type { Token } from './tokens'
import type { Reading, Remark } from './tree'

/** What a tree is made of, and what the tokens say beside it. */
export interface Prepared extends Pick<Reading, 'scope' | 'remarks'> {
  tokens: Token[]
}

/**
 * Take out what is no part of the tree, and make words of operators that join nothing.
 *
 * @param query what the tokens were read of
 */
export function prepare(query: string, tokens: readonly Token[]): Prepared {
  const kept: Token[] = []
  const remarks: Remark[] = []
  let scope: Reading['scope'] = 'clause'
  for (const token of tokens) {
    switch (token.type) {
      case 'scope':
        scope = token.scope
        break
      case 'passed-over':
        if (/[\p{L}*]/u.test(token.text)) {
          const type = /^[*?]+$/.test(token.text) ? 'everything' : 'passed-over'
          remarks.push({ type, words: token.text })
        }
        break
      case 'unknown-field':
        remarks.push({ type: 'unknown-field', words: token.text })
        if (token.words) kept.push({ ...token, type: 'word', words: token.words, joined: false })
        break
      default:
        kept.push(token)
    }
  }
  const read = kept.map((token, index) => {
    if (!isOperator(token) || joins(token, kept[index - 1], kept[index + 1])) return token
    const words = query.slice(token.range.start, token.range.end)
    remarks.push({ type: 'literal', words })
    return asWord(token, words)
  })
  return { tokens: read, scope, remarks }
}

/** Whether a token is an operator, which is a word where it joins nothing; a minus that joins nothing is passed over. */
function isOperator({ type }: Token): boolean {
  return ['and', 'or', 'not', 'near'].includes(type)
}

/** Whether an operator has parts to join, from its neighbours. */
function joins(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  const opensPart = isPart(after) || ['open', 'not', 'minus'].includes(after?.type ?? '')
  const closesPart = isPart(before) || before?.type === 'close'
  return token.type === 'not' ? opensPart : opensPart && closesPart
}

function isPart(token: Token | undefined): boolean {
  return token !== undefined && ['word', 'phrase', 'field'].includes(token.type)
}

function asWord({ range }: Token, words: string): Token {
  const word = words.toLowerCase().replace(/[^a-z0-9]/g, '')
  return { type: 'word', words: [word], joined: false, text: words, range }
}
