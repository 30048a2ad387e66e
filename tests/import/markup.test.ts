/**
 * LaTeX, wikis and AsciiDoc, read through to the words; near them, texts that only look so, and markup that is named.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRaw } from '../../lib/import'
import { runs } from '../runs'
import { countsOf, inspect } from './inspect'

/** The clean text of a raw one. */
const TEXTS: [string, string, string][] = [
  ['a heading of a wiki', '== Bread ==\n\nNoting flour,', 'Bread\n\nNoting flour,'],
  ['a heading right above its text', '=== Bread ===\nNoting flour,', 'Bread\n\nNoting flour,'],
  ['strong words of a wiki', "'''Resolution 7''' on ''bread''", 'Resolution 7 on bread'],
  ['links of a wiki', 'the [[oven|ovens]] of [[Rye]]', 'the ovens of Rye'],
  [
    'items of a wiki',
    '== Bread ==\n# flour:\n## rye;\n## oats;\n# salt.',
    'Bread\n\n1. flour:\n\n(a) rye;\n\n(b) oats;\n\n2. salt.',
  ],
  ['a heading of AsciiDoc', '== Bread\n\nNoting flour,', 'Bread\n\nNoting flour,'],
  [
    'items of AsciiDoc',
    '= Bread\n\n. flour:\n.. rye;\n.. oats;\n. salt.',
    'Bread\n\n1. flour:\n\n(a) rye;\n\n(b) oats;\n\n2. salt.',
  ],
  ['a link of AsciiDoc', 'the link:https://x.org/a[ovens] of rye', 'the ovens of rye'],
  [
    'an address of AsciiDoc, and the mark of a footnote behind another',
    '= Bread\n\nhttps://x.org/a[ovens] and https://x.org/b[12] of rye',
    'Bread\n\novens and https://x.org/b[12] of rye',
  ],
  ['attributes of AsciiDoc', '= Bread\n:toc: left\n\nNoting', 'Bread\n\n\nNoting'],
  ['commands of LaTeX', '\\textit{Noting} that {\\bf bread} is dear', 'Noting that bread is dear'],
  ['nested commands', '\\textbf{\\emph{Noting} flour}', 'Noting flour'],
  ['a heading of LaTeX', '\\section*{Bread}\nNoting \\emph{flour}', 'Bread\n\nNoting flour'],
  [
    'accents and signs',
    "\\emph{D\\'ecide} d'\\^etre \\`a l'\\oe{}uvre~--- \\S~4, 5\\,\\% \\& \\c{c}a \\ldots",
    "Décide d'être à l'œuvre\u00A0— §\u00A04, 5 % & ça …",
  ],
  ['quotation marks', "\\emph{Noting} ``bread'' and `rye'", "Noting “bread” and `rye'"],
  [
    'items with labels of their own',
    '\\begin{enumerate}\n\\item[(a)] rye\n\\item (b) oats\n\\end{enumerate}',
    '(a) rye\n\n(b) oats\n',
  ],
  [
    'labels that options state',
    '\\begin{enumerate}[label=(\\roman*), start=2]\n\\item rye\n\\item oats\n\\end{enumerate}',
    '(ii) rye\n\n(iii) oats\n',
  ],
  [
    'labels in a short form',
    '\\begin{enumerate}[a)]\\item rye \\item oats\\end{enumerate}',
    'a) rye \n\nb) oats',
  ],
  [
    'a list that resumes',
    '\\begin{enumerate}\\item rye\\end{enumerate} Noting \\begin{enumerate}[resume]\\item oats\\end{enumerate}',
    '1. rye\n\nNoting \n\n2. oats',
  ],
  ['bullets', '\\begin{itemize}\\item rye\\item oats\\end{itemize}', '• rye\n\n• oats'],
]

describe('markup that is read', () => {
  test.each(TEXTS)('%s', (_, raw, text) => {
    const read = readRaw(raw)
    expect(read.text).toBe(text)
    expect(readRaw(read.text).text).toBe(text)
  })

  test('words of a command that is not known stay, and it is named', () => {
    const { text, unread } = readRaw('\\emph{Noting} \\oven{rye}{oats},')
    expect(text).toBe('Noting rye oats,')
    expect(unread).toEqual([{ what: 'LaTeX command `\\oven`', at: 14, isShown: false }])
  })
})

/** Texts that only look so. */
const UNCHANGED: [string, string][] = [
  ['two apostrophes as quotation marks', "Noting the ''bread of the year'' and its price,"],
  ['brackets around what is not agreed', 'Noting [[bread] and salt] of the [year],'],
  ['an equation', 'Noting that 2 + 2 = 4 and\n= 5 loaves in all,'],
  ['a full stop that a scanner put before lines', '. Noting bread,\n. Noting salt,'],
  ['a path', 'Noting the file C:\\item\\bread and D:\\data,'],
  ['an hour', ':30 p.m. of the day'],
  ['the mark of a footnote behind an address', 'Noting https://x.org/report[12] and bread,'],
  ['a percentage', 'Noting that 5% of the bread {all of it} is dear,'],
]

test.each(UNCHANGED)('unchanged: %s', (_, text) => {
  const read = readRaw(text)
  expect(read.text).toBe(text)
  expect(read.unread).toEqual([])
})

/** Markup that is not read is named, and its words stay. */
const NAMED: [string, string, RegExp][] = [
  ['reStructuredText', '.. note:: flour\n\nNoting bread,', /reStructuredText \(`\.\. note::`\)/],
  ['Org', '#+TITLE: Bread\n\nNoting bread,', /Org markup/],
  ['BBCode', '[b]Noting[/b] bread,', /BBCode \(`\[b\]Noting\[\/b\]`\)/],
  ['Textile', 'h2. Bread\n\nNoting bread,', /Textile/],
  ['troff', '.SH Bread\n.PP\nNoting bread,', /troff/],
  ['another command', '\\oven{Noting} bread,', /TeX \(`\\oven\{Noting\}`\)/],
  ['a template', "== Bread ==\n{{Rye|oats}}\n\nNoting ''bread'',", /wiki template `\{\{Rye`/],
  [
    'a table of LaTeX',
    '\\begin{tabular}{l}rye & oats\\end{tabular}',
    /LaTeX environment `tabular`/,
  ],
  ['a formula of LaTeX', '\\emph{Noting} $x^2$ loaves', /LaTeX formula/],
]

test.each(NAMED)('named: %s', (_, text, what) => {
  expect(readRaw(text).unread.map((part) => part.what)).toEqual([expect.stringMatching(what)])
})

test('markup that is named has its line in a message', () => {
  const { messages } = inspect(
    'The Bakers’ Council,\n\nNoting \\oven{bread},\n\n1. Requests flour.\n',
  )
  expect(messages).toContainEqual({
    line: 3,
    column: 8,
    rule: 'markup',
    severity: 'warning',
    text: 'Unexpected TeX (`\\oven{bread}`), expected plain words, HTML, Markdown, LaTeX, wiki or AsciiDoc; it is shown unchanged',
  })
})

const clause = (open: string, close: string) => (words: string) => open + words + close
/** One resolution in several markups. */
const SAME: [string, (heading: string) => string, (words: string) => string, string, string][] = [
  ['LaTeX', (words) => `\\section{${words}}`, clause('\\textit{', '}'), '\\item ', '\\item '],
  ['wiki', (words) => `== ${words} ==`, clause("''", "''"), '# ', '## '],
  ['AsciiDoc', (words) => `== ${words}`, clause('_', '_'), '. ', '.. '],
]

test.each(SAME)('%s has the clauses of the plain text', (name, heading, opening, item, below) => {
  const [begin, end] = name === 'LaTeX' ? ['\\begin{enumerate}\n', '\\end{enumerate}\n'] : ['', '']
  const text = `${heading('Bread')}\n\nThe Bakers’ Council,\n\n${opening('Noting')} that bread is dear,\n\n${begin}${item}${opening('Requests')} the guild:\n${begin}${below}to bake;\n${below}to sell;\n${end}${item}${opening('Decides')} to meet.\n${end}`
  expect(countsOf(text)).toBe('1/2/2')
  expect(inspect(text)).toMatchObject({ title: 'Bread' })
})

const PIECES = [
  '\\textit{',
  '{',
  '}',
  '\\section{',
  '\\begin{enumerate}',
  '\\end{enumerate}',
  '\\item ',
  '\\item[x] ',
  '\\foo{',
  '%',
  '$',
  '\\\\',
  '\\"o',
  "''",
  "'''",
  '== ',
  ' ==',
  '[[',
  '|',
  ']]',
  '\n# ',
  '\n## ',
  '{{',
  '}}',
  '<ref>',
  '</ref>',
  '\n. ',
  '\n.. ',
  'link:x[',
  ']',
  '\n:toc: ',
  '\n[quote]\n',
  '\n\n',
  '\n',
  ' ',
  'bread',
  'Noting',
  'salt,',
]

test('no word is lost: it is in the text, or in what is set aside', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const raw = pieces.join('')
      const { text, setAside } = readRaw(raw)
      const kept = [text, ...setAside.map((part) => part.text)].join(' ')
      for (const word of ['bread', 'Noting', 'salt']) {
        const count = (words: string) => words.split(word).length - 1
        expect(count(kept)).toBeGreaterThanOrEqual(count(raw))
      }
      expect(readRaw(text).text).toBe(text)
    }),
    runs(200),
  )
})
