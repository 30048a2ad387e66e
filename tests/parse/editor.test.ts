import { expect, test } from 'vitest'
import { parse, placesOf } from '../helpers'

test.each([
  ['neither', '', ['1:1 name']],
  ['a title', 'title: x\n', []],
  ['a symbol', 'symbol: A/RES/1/1\n', []],
])('a text that has %s to call it by', (_, field, expected) => {
  const { file } = parse(
    `---\nstatus: adopted\nsource: x\nbody: ipu\n${field}---\nThe Assembly,\n\n1. Decides to meet.\n`,
  )
  expect(placesOf(file)).toEqual(expected)
})
