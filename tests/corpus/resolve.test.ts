import { describe, expect, test } from 'vitest'
import { resolveCitations } from '../../lib/corpus/resolve'
import { parseText } from '../helpers'

function targets(text: string): (string | null)[] {
  const record = parseText(`The General Assembly,\n\n${text}`)
  return resolveCitations([record]).map(({ to }) =>
    to === null ? null : to.type === 'clause' ? `#${to.anchor}` : to.id,
  )
}

/** A text whose last clause refers to something, and where that leads. */
const REFERENCES: [string, string, ...(string | null)[]][] = [
  ['a paragraph', '1. Decides;\n2. Recalls paragraph 1 of this resolution.', '#op-1'],
  [
    'a sub-paragraph',
    '1. Decides:\n(a) one;\n(b) two;\n2. Recalls paragraph 1 (b) above.',
    '#op-1-b',
  ],
  ['the preamble', '(1) Noting peace,\n1. Recalls preambular paragraph 1 above.', '#pp-1'],
  [
    'a paragraph that there is not',
    '1. Decides;\n2. Recalls paragraph 3 of this resolution.',
    null,
  ],
  ['a sub-paragraph that there is not', '1. Decides;\n2. Recalls paragraph 1 (a) above.', null],
  [
    'a number that the text has twice',
    'I One\n\n1. Decides;\n\nII Two\n\n1. Decides;\n2. Recalls paragraph 1 of this resolution.',
    null,
  ],
  ['an instrument', '1. Recalls the UN Charter.', 'un-charter'],
  ['a document that we do not have', '1. Recalls A/65/201 and its tenth session.', null, null],
]

describe('resolveCitations', () => {
  test.each(REFERENCES)('%s', (_, text, ...expected) => {
    expect(targets(text)).toEqual(expected)
  })
})
