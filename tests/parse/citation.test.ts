import { describe, expect, test } from 'vitest'
import { createReferenceFinder } from '../../lib/parse/citation'
import type { Reference } from '../../lib/record'
import { getAuthorities } from '../helpers'

const find = createReferenceFinder(await getAuthorities())

function describeCitation(text: string, citation: Reference): string {
  const words = JSON.stringify(text.slice(citation.start, citation.end))
  switch (citation.type) {
    case 'instrument':
      return `${citation.instrument} ${words}`
    case 'document':
      return `document ${citation.symbol}`
    case 'paragraph':
      return `${citation.kind ?? 'any'} ${citation.path.join('.')} ${words}`
    case 'session':
      return `session ${citation.number} ${words}`
  }
}

const CITATIONS: [string, ...string[]][] = [
  ['including the UN Charter,', 'un-charter "UN Charter"'],
  ['the United  Nations Charter, the', 'un-charter "United  Nations Charter"'],
  ['the United\nNations\tCharter', 'un-charter "United\\nNations\\tCharter"'],
  ['the Charter of the United Nations', 'un-charter "Charter of the United Nations"'],
  [
    'the Geneva Conventions and their Additional Protocols',
    'geneva-conventions "Geneva Conventions"',
    'additional-protocols "Additional Protocols"',
  ],
  [
    'the Additional Protocols to the Geneva Conventions',
    'additional-protocols "Additional Protocols to the Geneva Conventions"',
  ],
  [
    'the International Covenant on Civil and Political Rights',
    'iccpr "International Covenant on Civil and Political Rights"',
  ],
  [
    'Document No. AALCO/54/BEIJING/2015/SD/S17 prepared by',
    'document AALCO/54/BEIJING/2015/SD/S17',
  ],
  ['see A/65/201, A/68/98.', 'document A/65/201', 'document A/68/98'],
  ['the Geneva Conventions of 1949 apply', 'geneva-conventions "Geneva Conventions of 1949"'],
  ['at its tenth regular session', 'session 10 "tenth regular session"'],
  ['at its tenth ordinary session', 'session 10 "tenth ordinary session"'],
  ['in A/65/201/Add.1 and', 'document A/65/201/Add.1'],
  ['A/C.1/80/L.13/Rev.1;', 'document A/C.1/80/L.13/Rev.1'],
  ['(FCCC/CP/2015/10/Add.1)', 'document FCCC/CP/2015/10/Add.1'],
  ['as in A/AC.292/2024/INF/5.', 'document A/AC.292/2024/INF/5'],
  ['in paragraph 2 of this Resolution through', 'any 2 "paragraph 2 of this Resolution"'],
  [
    'paragraph 3 (b) of the present resolution',
    'any 3.b "paragraph 3 (b) of the present resolution"',
  ],
  ['in preambular paragraph 4 above', 'preambular 4 "preambular paragraph 4 above"'],
  [
    'in operative paragraph 4(a)(ii) below',
    'operative 4.a.ii "operative paragraph 4(a)(ii) below"',
  ],
  ['in paragraph 3 (A) below', 'any 3.a "paragraph 3 (A) below"'],
  ['at its Fifty  Fourth Session', 'session 54 "Fifty  Fourth Session"'],
  ['at its fifty‑fourth session', 'session 54 "fifty‑fourth session"'],
  ['of the Fifty-Fifth Annual Session.', 'session 55 "Fifty-Fifth Annual Session"'],
  ['at its seventy-ninth session', 'session 79 "seventy-ninth session"'],
  ['at its 80th session', 'session 80 "80th session"'],
]

const NO_CITATIONS = [
  'a UN Charterer',
  'the SUN Charter',
  'the Charter of the Nations',
  'their Additional Protocols to safeguards agreements',
  'an Additional Protocol',
  'cooperation/concerted action',
  'the entire infrastructure/architecture',
  'and/or, 24/7, N/A, 57/64',
  'AALCO/RES',
  'TCP/IP/UDP',
  'paragraph 2 of resolution 1373 (2001)',
  'paragraph 2 of its resolution',
  'paragraph 2',
  'paragraph 0 of this resolution',
  'paragraphs',
  'the fifth sessional committee',
  'a session of the Assembly',
  'the one hundred and fifty-fifth session',
  'its two hundred and first session',
  'its tenth special session',
  'sub-paragraph 2 above',
  'article 5, paragraph 2 above',
  'Annex I, paragraph 3 below',
  'the paragraph 2 above-mentioned',
  'CO2/NO2/SO2',
  'A/65/201/',
  'the first of its sessions',
]

test('a name that leans on another does so only right after it', () => {
  const text =
    'the Geneva Conventions; and, as regards safeguards, the Additional Protocols to agreements'
  expect(find(text).map((citation) => describeCitation(text, citation))).toEqual([
    'geneva-conventions "Geneva Conventions"',
  ])
})

describe('citations', () => {
  test.each(CITATIONS)('%s', (text, ...expected) => {
    expect(find(text).map((citation) => describeCitation(text, citation))).toEqual(expected)
  })

  test.each(NO_CITATIONS)('none in: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})
