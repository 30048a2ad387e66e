/**
 * The examples in each rule's doc comment are its tests: `@example ok` has no message of
 * the rule, `@example LINE:COLUMN REASON` has exactly that one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { PLACES_AT_MOST } from '../../lib/parse/rules'
import { FRONT_MATTER, parse, root } from '../helpers'

const folder = path.join(root, 'lib/parse/rules')
const ruleIds = readdirSync(folder)
  .map((name) => path.basename(name, '.ts'))
  .filter((name) => name !== 'index' && name !== 'rule')
const linesBefore = FRONT_MATTER.split('\n').length - 1

function examplesOf(ruleId: string): { heading: string; text: string }[] {
  const source = readFileSync(path.join(folder, `${ruleId}.ts`), 'utf8')
  const comment = /\/\*\*(.*?)\*\//s.exec(source)?.[1] ?? ''
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''))
  const [, ...examples] = lines.join('\n').split('@example ')
  return examples.map((example) => {
    const [heading = '', ...text] = example.trimEnd().split('\n')
    return { heading, text: text.join('\n') }
  })
}

describe.each(ruleIds)('%s', (ruleId) => {
  const examples = examplesOf(ruleId)

  test('has an example of each kind', () => {
    expect(examples.some(({ heading }) => heading === 'ok')).toBe(true)
    expect(examples.some(({ heading }) => heading !== 'ok')).toBe(true)
  })

  test.each(examples)('$heading', ({ heading, text }) => {
    const { file } = parse(FRONT_MATTER + text)
    const found = file.messages
      .filter((message) => message.ruleId === ruleId)
      .map(({ line, column, reason }) => `${(line ?? 0) - linesBefore}:${column} ${reason}`)
    if (heading === 'ok') {
      expect(file.messages.map(String)).toEqual([])
    } else {
      expect(found).toHaveLength(1)
      expect(found[0]).toContain(heading)
    }
  })
})

test('a rule reports the first places, and how many more there are', () => {
  const clauses = Array.from({ length: PLACES_AT_MOST + 3 }, () => 'Munches;')
  const numbered = clauses.map((words, index) => `${index + 1}. ${words}`)
  const { file } = parse(`${FRONT_MATTER}The General Assembly,\n\n${numbered.join('\n')}`)
  const found = file.messages.filter(({ ruleId }) => ruleId === 'clause-opening')
  expect(found).toHaveLength(PLACES_AT_MOST + 1)
  expect(found.at(-1)?.reason).toContain('Unexpected 3 more places')
  expect(found.at(-1)?.line).toBe(linesBefore + 3 + PLACES_AT_MOST)
})

describe('marks of footnotes', () => {
  const marksIn = (words: string) => {
    const { file } = parse(
      `${FRONT_MATTER}The General Assembly,\n\n${words}\n\n1. Decides to meet.\n`,
    )
    return file.messages
      .filter(({ ruleId }) => ruleId === 'footnote-mark')
      .map(({ reason }) => /"([^"]*)"/.exec(reason)?.[1])
  }

  test.each([
    ['Recalling the Covenant on Political Rights,1 and its Protocols,', ['1']],
    ['Recalling the Convention1 and the Protocol,2', ['1', '2']],
    ['Recalling the “digital divide”,12 among States,', ['12']],
    ['Recalling the “digital divide,”3 among States,', ['3']],
    ['Recalling the report (see above)4 and the note;5', ['4', '5']],
    ['Recalling the report.6', ['6']],
    ['Recalling the report[7] and the note,', ['[7]']],
    [
      'Recalling its resolution 2200 A (XXI),1 and resolution 1373 (2001)2 of that year,',
      ['1', '2'],
    ],
    ['Recalling the work of UNESCO,1 and of the ITU;2', ['1', '2']],
    ['Recalling the Charter² and the report,³⁴', ['²', '³⁴']],
  ])('are found in %s', (words, marks) => {
    expect(marksIn(words)).toEqual(marks)
  })

  test.each([
    'Recalling paragraph 12, and article 2 of the Charter,',
    'Recalling A/68/98, resolution 68/243 and RES/54/SP2,',
    'Recalling rule (II) 2 and the lists A,1 and (i)1,',
    'Recalling COP21, G20, MP3, CO2 and S17,',
    'Recalling No.5, para.3, art.2, vol.1 and p.4,',
    'Recalling 1,000 States, 2.5 per cent and 10:30 a.m.,',
    'Recalling paragraphs 1,2 and 3 and section 4.2,',
    'Recalling Security Council resolution 1373 (2001) of 28 September 2001,',
    'Recalling rights,2015 being the year,',
    'Recalling 5 m² and 10 km³,',
    'Recalling https://example.org/page1 and version2.0,',
  ])('are not found in %s', (words) => {
    expect(marksIn(words)).toEqual([])
  })
})
