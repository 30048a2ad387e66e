import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readAkn } from '../../lib/import'
import { createParser } from '../../lib/parse'
import type { Block } from '../../lib/record'
import { compareStructure } from '../../scripts/corpus/akn-comparison'
import { getAuthorities } from '../helpers'
import { ASSEMBLY } from '../import/akn-texts'

const document = readAkn(ASSEMBLY)
if ('problem' in document) throw new Error(document.problem)
const { plain } = document
const { blocks } = createParser(await getAuthorities()).read(new VFile(plain.text), 'en')
const compare = (found: readonly Block[], shift = 0) =>
  compareStructure(document, plain, found, shift)
const kinds = (found: readonly Block[]) => compare(found).differences.map(({ kind }) => kind)

/** The blocks with one changed: the clause with an anchor. */
const change = (anchor: string, to: (block: Block) => Block[]) =>
  blocks.flatMap((block) =>
    block.type === 'clause' && block.anchor === anchor ? to(block) : block,
  )

test('a text that is read as it is stated', () => {
  const same = { preambular: 2, operative: 3, subparagraphs: 4 }
  const found = compare(blocks)
  expect(found).toEqual({
    stated: same,
    read: same,
    openings: { stated: 5, found: 5, same: 5 },
    differences: [],
  })
})

test('blocks are found where they are, after front matter too', () => {
  const moved = blocks.map((block) =>
    block.type === 'clause' && block.children.length > 0
      ? block
      : { ...block, position: { ...block.position, offset: block.position.offset + 100 } },
  )
  const shifted = moved.filter((block) => block.type !== 'clause' || block.children.length === 0)
  expect(compare(shifted, 100).differences.map(({ kind }) => kind)).toEqual([
    'operative paragraph read as part of the block before',
    ...Array.from({ length: 4 }, () => 'sub-paragraph read as part of the block before'),
  ])
})

test('what is lost, taken for another, cut in two, or opened otherwise', () => {
  expect(kinds(change('pp-2', () => []))).toEqual([
    'preambular paragraph read as part of the block before',
  ])
  expect(
    kinds(
      change('op-1', (block) =>
        block.type === 'clause' ? [{ ...block, kind: 'preambular' }] : [block],
      ),
    ),
  ).toEqual(['operative paragraph read as preambular paragraph'])
  const later = (block: Block): Block => ({
    ...block,
    position: { ...block.position, offset: block.position.offset + 9 },
  })
  expect(kinds(change('op-1', (block) => [block, later(block)]))).toEqual([
    'operative paragraph read as more than one block',
  ])
  expect(
    compare(
      change('op-1', (block) =>
        block.type === 'clause' ? [{ ...block, opening: null }] : [block],
      ),
    ),
  ).toMatchObject({
    openings: { stated: 5, found: 4, same: 4 },
    differences: [
      { kind: 'opening in italics read otherwise', at: plain.text.indexOf('1. Decides') },
    ],
  })
})

test('a message gives both readings', () => {
  const [difference] = compare(
    change('op-1', (block) =>
      block.type === 'clause' ? [{ ...block, kind: 'preambular' }] : [block],
    ),
  ).differences
  expect(difference?.text).toBe(
    'Unexpected preambular paragraph 1. where the XML states an operative paragraph (“1. Decides to keep the lamps lit;”), expected the same structure',
  )
})
