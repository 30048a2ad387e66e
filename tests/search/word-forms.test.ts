import { expect, test } from 'vitest'
import { proposedFamilies } from '../../scripts/corpus/word-forms'
import { getTestCorpus } from '../helpers'

const corpus = await getTestCorpus()

test('words that may be forms of one another are proposed, unless a family holds them', () => {
  const proposed = proposedFamilies(corpus)
  expect(proposed).toContain('  - [mean, means] # 1, 3')
  for (const line of proposed) {
    expect(line).toMatch(/^ {2}- \[\p{L}+(, \p{L}+)+\] # \d+(, \d+)+$/u)
    expect(line).not.toMatch(/attribut|sovereign|\bstates?\b/)
  }
})

test('without a file, all of them', () => {
  const bare = { ...corpus, authorities: { ...corpus.authorities, wordForms: new Map() } }
  expect(proposedFamilies(bare).join('\n')).toMatch(/\[state, states\]/)
})
