import { describe, expect, test } from 'vitest'
import { createTwoLanguageFinder } from '../../lib/parse/two-languages'
import { getAuthorities } from '../helpers'
import { inspect } from '../import/inspect'

const find = createTwoLanguageFinder(await getAuthorities())

const ENGLISH = [
  'The Bakers’ Council,',
  'Noting that the bread of the towns is dear,',
  '1. Requests the millers to keep flour;',
  '2. Decides to meet again.',
]
const FRENCH = [
  'Le Conseil des boulangers,',
  'Notant que le pain des villes est cher,',
  '1. Prie les meuniers de garder la farine;',
  '2. Décide de se réunir à nouveau.',
]
const SPANISH = [
  'El Consejo de los Panaderos,',
  'Observando que el pan de las ciudades es caro,',
  '1. Pide a los molineros que guarden la harina;',
  '2. Decide reunirse de nuevo.',
]
const RUSSIAN = [
  'Совет пекарей,',
  'отмечая, что хлеб в городах дорог,',
  '1. просит мельников и в дальнейшем хранить муку;',
  '2. постановляет вновь собраться.',
]
const beside = (left: string[], right: string[], gap: string) =>
  left
    .map((line, index) => line.padEnd(gap === ' ' ? 0 : 44) + gap + (right[index] ?? ''))
    .join('\n\n')
const turns = (one: string[], other: string[]) =>
  one.map((line, index) => `${line}\n${other[index]}`).join('\n\n')

const MIXED: [string, string, string, [string, string]][] = [
  ['English and French, far apart', beside(ENGLISH, FRENCH, '   '), 'columns', ['en', 'fr']],
  ['Spanish and English, at a tab', beside(SPANISH, ENGLISH, '\t'), 'columns', ['es', 'en']],
  ['French and Spanish, far apart', beside(FRENCH, SPANISH, '    '), 'columns', ['fr', 'es']],
  ['English and Russian, far apart', beside(ENGLISH, RUSSIAN, '    '), 'columns', ['en', 'ru']],
  ['English and French with no gap', beside(ENGLISH, FRENCH, ' '), 'columns', ['en', 'fr']],
  ['clauses by turns', turns(ENGLISH, FRENCH), 'turns', ['en', 'fr']],
  ['clauses of Spanish and English by turns', turns(SPANISH, ENGLISH), 'turns', ['es', 'en']],
  ['one below the other', [...ENGLISH, ...FRENCH].join('\n\n'), 'turns', ['en', 'fr']],
]

/** Texts in one language that have words of another. */
const ALONE: [string, string][] = [
  ['English', ENGLISH.join('\n\n')],
  ['Spanish', SPANISH.join('\n\n')],
  [
    'a title in French',
    [...ENGLISH, 'Recalling the Convention relative au statut des réfugiés,'].join('\n'),
  ],
  [
    'a clause quoted in French',
    [...ENGLISH, ...ENGLISH, '« Le pain des villes est cher, et la farine manque »'].join('\n\n'),
  ],
  ['columns of one language', beside(ENGLISH, ENGLISH, '    ')],
  ['a table of names', `${ENGLISH.join('\n')}\n\nRye      Seigle\nBread    Pain\nSalt     Sel`],
]

describe('two languages in a text', () => {
  test.each(MIXED)('%s', (_, text, how, languages) => {
    expect(find(text)).toMatchObject({ how, languages })
  })

  test.each(ALONE)('not: %s', (_, text) => {
    expect(find(text)).toBeNull()
  })

  test('are reported with the line, also where no resolution is read', () => {
    const { messages } = inspect(`Bread\n\n${beside(ENGLISH, FRENCH, '   ')}`)
    expect(messages).toContainEqual({
      line: 3,
      column: 1,
      rule: 'two-languages',
      severity: 'warning',
      text: 'Unexpected English and French beside one another in 4 lines ("The Bakers’ Council, Le Conseil des boulangers, …"), expected one language; clauses may be mixed, so put the text of each language in a file of its own',
    })
  })
})
