import { describe, expect, test } from 'vitest'
import { resolveCitations } from '../../lib/corpus/resolve'
import { parseText } from '../helpers'

function targets(text: string): (string | null)[] {
  const record = parseText(`The General Assembly,\n\n${text}`)
  return resolveCitations([record]).map(({ to }) =>
    to === null ? null : to.type === 'clauses' ? `#${to.anchors[0]}` : to.id,
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
  ['above, and it is below', '1. Recalls paragraph 2 above;\n2. Decides.', null],
  ['below, and it is there', '1. Recalls paragraph 2 below;\n2. Decides.', '#op-2'],
  [
    'a number that both parts print',
    '(1) Noting peace,\n(2) Noting war,\n1. Decides;\n2. Urges;\n3. Recalls paragraph 2 above.',
    null,
  ],
  [
    'a number that no clause prints',
    '1. Decides;\n\nUrges peace.\n\nRecalls paragraph 2 above.',
    null,
  ],
  [
    'the count of a preamble without numbers',
    'Noting peace,\n\nNoting war,\n\n1. Recalls preambular paragraph 2 above.',
    '#pp-2',
  ],
  ['a capital letter', '1. Decides:\n(a) one;\n2. Recalls paragraph 1 (A) above.', '#op-1-a'],
  ['an instrument', '1. Recalls the UN Charter.', 'un-charter'],
  ['a document that we do not have', '1. Recalls A/65/201 and its tenth session.', null, null],
]

describe('resolveCitations', () => {
  test.each(REFERENCES)('%s', (_, text, ...expected) => {
    expect(targets(text)).toEqual(expected)
  })
})
