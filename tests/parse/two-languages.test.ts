import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLanguageSeparator } from '../../lib/parse'
import { createTwoLanguageFinder } from '../../lib/parse/two-languages'
import { getAuthorities } from '../helpers'
import { inspect } from '../import/inspect'
import { runs } from '../runs'

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

/** Rows of a table, as Markdown has them. */
const table = (left: string[], right: string[]) =>
  left.map((line, at) => `| ${line} | ${right[at] ?? ''} |`).join('\n')
const ruled = (left: string[], right: string[]) =>
  table(left, right).replace('\n', '\n|:---|---:|\n')
const slashed = (left: string[], right: string[]) =>
  left.map((line, at) => `${line} / ${right[at] ?? ''}`).join('\n\n')

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
  ['labels of other letters', [...ENGLISH, 'а) rye;', 'в) oats;', 'и) salt.'].join('\n\n')],
  ['columns of one language', beside(ENGLISH, ENGLISH, '    ')],
  ['a table of one language', table(ENGLISH, ENGLISH)],
  ['words on both sides of a slash', slashed(ENGLISH, ENGLISH)],
  [
    'a table of names between bars',
    `${ENGLISH.join('\n')}\n\n${table(['Rye', 'Bread', 'Salt'], ['Seigle', 'Pain', 'Sel'])}`,
  ],
  ['a table of names', `${ENGLISH.join('\n')}\n\nRye      Seigle\nBread    Pain\nSalt     Sel`],
]

describe('two languages in a text', () => {
  test.each(MIXED)('%s', (_, text, how, languages) => {
    expect(find(text)).toMatchObject({ how, languages })
  })

  test.each(ALONE)('not: %s', (_, text) => {
    expect(find(text)).toBeNull()
  })

  test('are reported with the line where they cannot be set apart, also where no resolution is read', () => {
    const { messages } = inspect(`Bread\n\n${beside(ENGLISH, FRENCH, ' ')}`)
    expect(messages).toContainEqual({
      line: 5,
      column: 1,
      rule: 'two-languages',
      severity: 'warning',
      text: 'Unexpected English and French beside one another in 3 lines ("Noting that the bread of the towns is dear, Notant que le pa …"), expected one language; clauses may be mixed, so put the text of each language in a file of its own',
    })
  })
})

const separate = createLanguageSeparator(await getAuthorities())

/** The words of lines, with one space between. */
const wordsOf = (lines: readonly string[]) => lines.join(' ').split(/\s+/).join(' ').trim()

/** The lines of both beside one another or by turns, a tab behind each label. */
const tabbed = (one: string[], between: string, other: string[]) => {
  const withTab = (line = '') => line.replace(/^(\d\.) /, '$1\t')
  return one
    .map(
      (line, at) =>
        `${withTab(line).padEnd(between === '   ' ? 44 : 0)}${between}${withTab(other[at])}`,
    )
    .join('\n\n')
}

const WRAPPED_LEFT = [
  'The Bakers’ Council,',
  '',
  'Noting that the bread of',
  'the towns is dear,',
  '',
  '1. Requests the millers',
  'to keep flour;',
  '2. Decides to meet again.',
]
const WRAPPED_RIGHT = [
  'Le Conseil des boulangers,',
  '',
  'Notant que le pain des',
  'villes est',
  'cher,',
  '1. Prie les meuniers de',
  'garder',
  'la farine;',
  '2. Décide de se réunir.',
]

const APART: [string, string, string[], string[]][] = [
  ['columns', beside(ENGLISH, FRENCH, '   '), ENGLISH, FRENCH],
  ['columns at a tab', beside(SPANISH, ENGLISH, '\t'), SPANISH, ENGLISH],
  ['columns with other letters', beside(ENGLISH, RUSSIAN, '    '), ENGLISH, RUSSIAN],
  [
    'columns with broken lines, of which the right one is longer',
    WRAPPED_RIGHT.map((line, at) => `${(WRAPPED_LEFT[at] ?? '').padEnd(34)}${line}`).join('\n'),
    WRAPPED_LEFT,
    WRAPPED_RIGHT,
  ],
  ['cells between bars', table(ENGLISH, FRENCH), ENGLISH, FRENCH],
  ['cells with a rule below the head', ruled(SPANISH, ENGLISH), SPANISH, ENGLISH],
  [
    'cells without bars around them',
    beside(ENGLISH, FRENCH, ' | ').replaceAll('\n\n', '\n'),
    ENGLISH,
    FRENCH,
  ],
  ['words on both sides of a slash', slashed(ENGLISH, FRENCH), ENGLISH, FRENCH],
  [
    'cells of three languages, of which the first is kept',
    ENGLISH.map((line, at) => `| ${line} | ${FRENCH[at]} | ${SPANISH[at]} |`).join('\n'),
    ENGLISH,
    ENGLISH.flatMap((_, at) => [FRENCH[at] ?? '', SPANISH[at] ?? '']),
  ],
  ['turns', turns(ENGLISH, FRENCH), ENGLISH, FRENCH],
  ['turns, the other way round', turns(FRENCH, ENGLISH), FRENCH, ENGLISH],
  ['one below the other', [...ENGLISH, ...FRENCH].join('\n\n'), ENGLISH, FRENCH],
  [
    'turns with broken lines',
    'The Bakers’ Council,\nLe Conseil des boulangers,\n\nNoting that the bread\nis dear,\n\nNotant que le pain\nest cher,\n\n1. Decides to meet.\n\n1. Décide de se réunir.',
    ['The Bakers’ Council, Noting that the bread is dear, 1. Decides to meet.'],
    ['Le Conseil des boulangers, Notant que le pain est cher, 1. Décide de se réunir.'],
  ],
  ['columns whose labels tabs set off', tabbed(ENGLISH, '   ', FRENCH), ENGLISH, FRENCH],
  ['columns at tabs whose labels tabs set off', tabbed(ENGLISH, '\t', FRENCH), ENGLISH, FRENCH],
  [
    'columns in lines that end as in Windows',
    beside(ENGLISH, FRENCH, '   ').replaceAll('\n', '\r\n'),
    ENGLISH,
    FRENCH,
  ],
  ['turns whose labels tabs set off', tabbed(ENGLISH, '\n', FRENCH), ENGLISH, FRENCH],
  [
    'turns whose labels are above their words',
    turns(ENGLISH, FRENCH).replace(/^(\d\.) /gm, '$1\n'),
    ENGLISH,
    FRENCH,
  ],
]

describe('two languages are set apart', () => {
  test.each(APART)('%s', (_, text, kept, apart) => {
    const found = separate(text)
    expect(wordsOf([found?.text ?? ''])).toBe(wordsOf(kept))
    expect(wordsOf(found?.apart.map((part) => part.text) ?? [])).toBe(wordsOf(apart))
  })

  test.each([['no gap between columns', beside(ENGLISH, FRENCH, ' ')], ...ALONE])(
    'not: %s',
    (_, text) => {
      expect(separate(text)).toBeNull()
    },
  )

  test.each([
    ['columns', beside(ENGLISH, FRENCH, '   ')],
    ['turns', turns(ENGLISH, FRENCH)],
    ['columns at tabs', tabbed(ENGLISH, '\t', FRENCH)],
    ['cells', ruled(ENGLISH, FRENCH)],
    ['words behind a slash', slashed(ENGLISH, FRENCH)],
  ])('the second is kept where it is wanted: %s', (_, text) => {
    const found = separate(text, 'fr')
    expect(wordsOf([found?.text ?? ''])).toBe(wordsOf(FRENCH))
    expect(wordsOf(found?.apart.map((part) => part.text) ?? [])).toBe(wordsOf(ENGLISH))
  })

  test('every character of any lines is where it was, or apart', () => {
    const line = fc.constantFrom(...ENGLISH, ...FRENCH, ...WRAPPED_LEFT, ...WRAPPED_RIGHT)
    const gap = fc.constantFrom(
      '   ',
      '\t',
      '      ',
      '\n',
      '\n\n',
      '\r\n',
      ' \n \n',
      ' | ',
      '\n|',
      ' / ',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(line, gap), { maxLength: 24 }), (parts) => {
        const text = parts.flat().join('')
        const found = separate(text)
        if (!found) return
        let rebuilt = found.text
        for (const { start, text: words } of [...found.apart, ...found.marks]) {
          expect(rebuilt.slice(start, start + words.length)).toBe(' '.repeat(words.length))
          rebuilt = rebuilt.slice(0, start) + words + rebuilt.slice(start + words.length)
        }
        expect(rebuilt).toBe(text)
      }),
      runs(),
    )
  })

  const cell = (line = '') => `<td>${line}</td>`
  const rows = ENGLISH.map((line, at) => `<tr>${cell(line)}${cell(FRENCH[at])}</tr>`)
  const numbered = ENGLISH.map((line, at) => {
    const [, label = '', words = ''] = /^(\d\. )?(.*)$/.exec(line) ?? []
    return `<tr>${cell(label)}${cell(words)}${cell(FRENCH[at]?.replace(/^\d\. /, ''))}</tr>`
  })
  const paragraphs = (lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('')
  const WEB: [string, string][] = [
    ['a row for each clause', `<table><tbody>${rows.join('')}</tbody></table>`],
    ['labels in a column of their own', `<table>${numbered.join('')}</table>`],
    [
      'a cell for each language',
      `<table><tr>${cell(paragraphs(ENGLISH))}${cell(paragraphs(FRENCH))}</tr></table>`,
    ],
    [
      'a cell for each language, with its lines broken',
      `<table><tr>${cell(ENGLISH.join('<br><br>'))}${cell(FRENCH.join('<br><br>'))}</tr></table>`,
    ],
    [
      'paragraphs in an element in the cells',
      `<table><tr>${cell(`<div>${paragraphs(ENGLISH)}</div>`)}${cell(`<div>${paragraphs(FRENCH)}</div>`)}</tr></table>`,
    ],
    [
      'one below the other',
      `<div lang="en">${paragraphs(ENGLISH)}</div><div lang="fr">${paragraphs(FRENCH)}</div>`,
    ],
  ]
  test.each(WEB)('a web page is read as the first: %s', (_, html) => {
    const read = inspect(`<h1>Bread</h1>${html}`)
    expect(read).toMatchObject({ language: 'en', preambular: 1, operative: 2 })
    expect(read.messages).toMatchObject([
      { rule: 'set-aside', text: expect.stringContaining('Le Conseil des boulangers, / Notant') },
    ])
  })

  test('a raw text is read as the first, and the second is told of', () => {
    const read = inspect(beside(ENGLISH, FRENCH, '   '))
    expect(read).toMatchObject({ language: 'en', preambular: 1, operative: 2 })
    expect(read.messages).toEqual([
      {
        line: 1,
        column: 48,
        rule: 'set-aside',
        severity: 'notice',
        text: expect.stringMatching(
          /^Set aside words of another language: Le Conseil des boulangers, \/ /,
        ),
      },
    ])
  })
})
