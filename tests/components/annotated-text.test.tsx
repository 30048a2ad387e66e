import fc from 'fast-check'
import type { Root } from 'hast'
import { renderToStaticMarkup } from 'react-dom/server'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { AnnotatedText } from '../../components/annotated-text'

/** What an element with a text contains: every character, and what a reader finds or copies. */
function shown(text: string): { held: string; found: string; drawn: string[] } {
  const html = renderToStaticMarkup(<AnnotatedText block={{ text, emphases: [] }} />)
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html)
  const drawn: string[] = []
  let held = ''
  let found = ''
  visit(tree, 'text', ({ value }) => {
    held += value
  })
  visit(tree, (node) => {
    if (node.type === 'text') found += node.value
    if (node.type !== 'element') return CONTINUE
    if (typeof node.properties.dataSpaces === 'string') drawn.push(node.properties.dataSpaces)
    return node.properties.hidden ? SKIP : CONTINUE
  })
  return { held, found, drawn }
}

test.each([
  ['the United  Nations Charter', 'the United Nations Charter', [' ']],
  ['one   two  three', 'one two three', ['  ', ' ']],
  ['one\u00a0 two', 'one\u00a0two', [' ']],
  ['one \u00a0two', 'one two', ['\u00a0']],
  ['one two', 'one two', []],
  ['one\ntwo', 'one\ntwo', []],
  ['  one', ' one', [' ']],
])('%j is found as %j', (text, found, drawn) => {
  expect(shown(text)).toEqual({ held: text, found, drawn })
})

test('no character is lost, and no two spaces are adjacent for a find', () => {
  const sign = fc.constantFrom(' ', '\u00a0', '\t', '\n', 'a', 'b')
  fc.assert(
    fc.property(fc.string({ unit: sign }), (text) => {
      const { held, found, drawn } = shown(text)
      expect(held).toBe(text)
      expect(found).not.toMatch(/[^\S\n]{2}/)
      expect(found.length + drawn.join('').length).toBe(text.length)
    }),
  )
})
