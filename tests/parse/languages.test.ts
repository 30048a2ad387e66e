/**
 * Openings and structure in languages other than English, French and Spanish.
 */
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { createParser } from '../../lib/parse'
import { createReaders } from '../../lib/parse/readers'
import type { Clause } from '../../lib/record'
import { getAuthorities } from '../helpers'

const authorities = await getAuthorities()
const parser = createParser(authorities)
const read = (language: string, lines: readonly string[]) => {
  const file = new VFile({ path: `${language}.md`, value: lines.join('\n\n') })
  const { blocks } = parser.read(file, language)
  const clauses = blocks.filter((block): block is Clause => block.type === 'clause')
  return { blocks, clauses, rules: file.messages.map(({ ruleId }) => ruleId) }
}

const TEXTS: [language: string, lines: string[], openings: string[]][] = [
  [
    'ru',
    [
      'Генеральная Ассамблея,',
      '*ссылаясь* на свою резолюцию 1/1,',
      '*отмечая также*, что лампы горят,',
      '*с удовлетворением отмечая* доклад,',
      '1. *постановляет* провести заседание;',
      '2. *настоятельно призывает* государства прийти.',
    ],
    [
      'ссылаясь',
      'отмечая также',
      'с удовлетворением отмечая',
      'постановляет',
      'настоятельно призывает',
    ],
  ],
  [
    'ar',
    [
      'إن مجلس الأمن،',
      'إذ يشير إلى قراره 1 (1946)،',
      'وإذ يلاحظ مع التقدير التقرير،',
      '1 - يقرّر أن يجتمع؛',
      '2 - يحث كذلك الدول على الحضور.',
    ],
    ['إذ يشير', 'وإذ يلاحظ مع التقدير', 'يقرّر', 'يحث كذلك'],
  ],
  [
    'de',
    [
      'Die Generalversammlung,',
      'unter Hinweis auf ihre Resolution 1/1,',
      'ferner feststellend, dass die Lampen brennen,',
      'mit Genugtuung Kenntnis nehmend von dem Bericht,',
      '1. beschließt, eine Sitzung abzuhalten;',
      '2. fordert die Staaten nachdrücklich auf, zu kommen.',
    ],
    [
      'unter Hinweis auf',
      'ferner feststellend',
      'mit Genugtuung Kenntnis nehmend',
      'beschließt',
      'fordert',
    ],
  ],
  [
    'es',
    [
      'La Asamblea General,',
      'Poniendo de relieve la importancia de las lámparas,',
      'Habiendo determinado que las lámparas arden,',
      'Profundamente consternada por la noche,',
      '1. Decide reunirse de nuevo;',
      '2. Pone de relieve la necesidad de aceite;',
      '3. Hace notar el informe;',
      '4. Espera con interés la próxima reunión.',
    ],
    [
      'Poniendo de relieve',
      'Habiendo determinado',
      'Profundamente consternada',
      'Decide',
      'Pone de relieve',
      'Hace notar',
      'Espera con interés',
    ],
  ],
  [
    'fr',
    [
      'L’Assemblée générale,',
      'Mettant l’accent sur les lampes,',
      'Profondément troublée par la nuit,',
      '1. Décide de se réunir à nouveau ;',
      '2. Met l’accent sur l’huile ;',
      '3. Préconise de veiller ;',
      '4. Est consciente que les lampes brûlent ;',
      '5. Sait que l’huile manque.',
    ],
    [
      'Mettant l’accent',
      'Profondément troublée',
      'Décide',
      'Met l’accent',
      'Préconise',
      'Est consciente',
      'Sait',
    ],
  ],
  [
    'pt',
    [
      'A Conferência dos Chefes de Estado,',
      'Recordando a sua resolução 1/1,',
      'Reafirmando também que as lâmpadas estão acesas,',
      'Tomando nota com satisfação do relatório,',
      '1. Decide realizar uma sessão;',
      '2. Insta os Estados a comparecer.',
    ],
    ['Recordando', 'Reafirmando também', 'Tomando nota com satisfação', 'Decide', 'Insta'],
  ],
  [
    'zh',
    [
      '安全理事会，',
      '重申其第1(1946)号决议，',
      '赞赏地注意到秘书长的报告，',
      '1. 决定举行会议；',
      '2. 又请各国出席。',
    ],
    ['重申', '赞赏地注意到', '决定', '又请'],
  ],
]

describe.each(TEXTS)('a text in %s', (language, lines, openings) => {
  const { blocks, clauses, rules } = read(language, lines)

  test('has its formula, its preamble and its operative part', () => {
    expect(blocks[0]?.type).toBe('enactingFormula')
    expect(clauses.map(({ anchor }) => anchor)).toEqual(
      openings.map((_, index) => {
        const grounds = lines.slice(1).filter((line) => !/^\d/.test(line)).length
        return index < grounds ? `pp-${index + 1}` : `op-${index - grounds + 1}`
      }),
    )
    expect(rules).toEqual([])
  })

  test('opens as the organisation sets off, with a head and its force', () => {
    expect(clauses.map(({ opening }) => opening?.phrase)).toEqual(openings)
    expect(clauses.map(({ opening }) => opening?.force).includes(null)).toBe(false)
    expect(clauses.find(({ anchor }) => anchor === 'op-1')?.opening?.force).toBe('decides')
  })
})

test('Arabic letters label sub-paragraphs in the order of the alphabet by which they count', () => {
  const { clauses } = read('ar', [
    'إن الجمعية العامة،',
    '1 - تقرر ما يلي:',
    '(أ) مصباح؛',
    '(ب) قارب؛',
    '(ج) جرس؛',
    '2 - تطلب المزيد.',
  ])
  expect(clauses.map(({ children }) => children.length)).toEqual([3, 0])
})

test('the name of a body and a comma are a formula without an article, and nothing less is', () => {
  const isFormula = (line: string) =>
    read('ru', [line, 'отмечая доклад,', '1. постановляет собраться.']).blocks.some(
      ({ type }) => type === 'enactingFormula',
    )
  expect(isFormula('Совет Безопасности,')).toBe(true)
  expect(isFormula('Совет Безопасности')).toBe(false)
  expect(isFormula('Совет Безопасности и Генеральная Ассамблея,')).toBe(false)
})

test.each([
  ['de', 'Unter den Lampen der Küste,'],
  ['de', 'in der Stadt der Lampen'],
  ['pt', 'Quando as lâmpadas se apagam,'],
  ['pt', 'O Estado da costa'],
])('in %s no clause opens with "%s"', (language, line) => {
  const { openings } = createReaders(authorities)(language)
  expect(openings.read(line)).toBeNull()
})

test.each([
  [
    'zh',
    ['大会，', '回顾其决议，', '一、决定开会；', '二、请秘书长：', '（一）报告；', '（二）开会。'],
  ],
  ['zh', ['大会，', '回顾其决议，', '1. 决定开会；', '2. 请秘书长：', '㈠报告；', '㈡开会。']],
  [
    'ar',
    [
      'إن الجمعية العامة،',
      'إذ تشير إلى قرارها،',
      '١ - تقرر أن تجتمع؛',
      '٢ - تطلب ما يلي:',
      '’١‘ مصباح؛',
      '’٢‘ قارب؛',
    ],
  ],
])('in %s numerals of its own label paragraphs and items', (language, lines) => {
  const { clauses } = read(language, lines)
  expect(clauses.map(({ anchor }) => anchor)).toEqual(['pp-1', 'op-1', 'op-2'])
  expect(clauses[2]?.children.map(({ anchor }) => anchor)).toEqual(['op-2-1', 'op-2-2'])
})

test('in Chinese a number alone makes a clause operative', () => {
  const { clauses } = read('zh', ['大会，', '重申其决议，', '1. 重申其决议；', '2. 决定开会。'])
  expect(clauses.map(({ kind }) => kind)).toEqual(['preambular', 'operative', 'operative'])
})
