import { expect, test } from 'vitest'
import { ERRORS_AT_MOST } from '../lib/messages'
import { createHint, nearest } from '../lib/nearest'

const TOPICS = ['sovereignty', 'use-of-force', 'international-humanitarian-law', 'cybercrime']
const ANCHORS = ['pp-1', 'pp-2', 'op-1', 'op-2', 'op-2-a', 'note-12']
const INSTRUMENTS = ['un-charter', 'gge-2013', 'gge-2015', 'additional-protocol-1', 'icj-nicaragua']

test.each<[string, string[], string]>([
  ['soverignty', TOPICS, 'sovereignty'],
  ['Sovereignty', TOPICS, 'sovereignty'],
  ['state-sovereignty', TOPICS, 'sovereignty'],
  ['humanitarian-law', TOPICS, 'international-humanitarian-law'],
  ['use of force', TOPICS, 'use-of-force'],
  ['cyber-crime', TOPICS, 'cybercrime'],
  ['OP-2', ANCHORS, 'op-2'],
  ['op2', ANCHORS, 'op-2'],
  ['op-2a', ANCHORS, 'op-2-a'],
  ['un-chater', INSTRUMENTS, 'un-charter'],
  ['nicaragua', INSTRUMENTS, 'icj-nicaragua'],
  ['gg-2013', INSTRUMENTS, 'gge-2013'],
])('%s is near to what was meant', (word, names, meant) => {
  expect(nearest(word, names)).toBe(meant)
})

test.each<[string, string[]]>([
  ['peace', TOPICS],
  ['law', TOPICS],
  ['of', TOPICS],
  ['', TOPICS],
  ['op-9', ANCHORS],
  ['op-12', ANCHORS],
  ['qp', ANCHORS],
  ['additional-protocol-3', INSTRUMENTS],
  ['gge-2014', INSTRUMENTS],
  ['anything', []],
])('%s is near to none', (word, names) => {
  expect(nearest(word, names)).toBeNull()
})

test('a hint ends a message, and after a hundred words there is none', () => {
  let asked = 0
  const hint = createHint(() => {
    asked++
    return ['sovereignty']
  })
  expect(hint('soverignty')).toBe('; did you mean `sovereignty`?')
  expect(hint('peace')).toBe('')
  for (let word = 0; word < ERRORS_AT_MOST; word++) hint(`word ${word}`)
  expect(hint('sovereigntyy')).toBe('')
  expect(hint('soverignty')).toBe('; did you mean `sovereignty`?')
  expect(asked).toBe(1)
})
