import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ResolutionText } from '../../components/resolution/resolution-text'
import { parse } from '../helpers'

test('old anchors of clauses, sub-paragraphs and headings are elements where they are now', () => {
  const { resolution } = parse(
    '---\nstatus: adopted\nsource: x\nbody: ipu\naliases: { anchors: { op-9: op-1, op-8-z: op-1-a, sec-7: sec-1 } }\n---\nThe General Assembly,\n\nAt home\n\n1. Decides:\n(a) this.\n',
  )
  if (!resolution) throw new Error('There is no record')
  const html = renderToStaticMarkup(
    <ResolutionText
      resolution={resolution}
      surroundings={{
        references: new Map(),
        apparatus: new Map(),
        citedBy: { first: [], listed: null },
        retired: [],
      }}
    />,
  )
  const element = document(html)
  expect(element('op-9')).toBe('op-1')
  expect(element('op-8-z')).toBe('op-1-a')
  expect(element('sec-7')).toBe('sec-1')
})

/** The id of the parent of the element with an id. */
function document(html: string) {
  return (id: string) => {
    const before = html.slice(0, html.indexOf(`<span id="${id}" data-alias=""></span>`))
    return /.*<\w+ id="([^"]*)"[^>]*>$/s.exec(before)?.[1]
  }
}
