/**
 * How fast texts are read: beside remark-parse alone on the same text, and whether the time
 * grows as the text does, also where it is all small lines.
 */
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { contentRoot, loadCorpus } from '../../lib/corpus'
import { readRaw } from '../../lib/import'
import { createParser, type Parser } from '../../lib/parse'
import { measure } from './measure'

const HALF = 'import and parser, half the text'
const MEGABYTE = 1024 * 1024
/** How much longer than remark-parse the parser may take, which it holds. */
const RATIO_AT_MOST = 1.5
/** How much longer a text of double the size may take. */
const GROWTH_AT_MOST = 2.3

/** Print the speed of reading; gives whether it is what it should be. */
export async function benchParse(): Promise<boolean> {
  const { corpus, files } = await loadCorpus(contentRoot())
  if (!corpus) throw new Error(files.flatMap(({ messages }) => messages.map(String)).join('\n'))
  const parser = createParser(corpus.authorities)
  const remark = unified().use(remarkParse).freeze()
  const texts: [string, string][] = [
    ['the corpus', [...corpus.texts.values()].join('\n\n')],
    ['a wrapped text with pages', PAGES],
  ]
  let isWithin = true
  for (const [name, text] of texts) {
    const whole = repeated(`${text}\n\n`, MEGABYTE)
    const half = repeated(`${text}\n\n`, MEGABYTE / 2)
    const clean = readRaw(whole).text
    const functions = new Map<string, () => unknown>([
      ['remark-parse', () => remark.parse(clean)],
      ['parser', () => parser.read(new VFile({ value: clean }), 'en')],
      ['import', () => readRaw(whole)],
      ['import and parser', () => parser.read(new VFile({ value: readRaw(whole).text }), 'en')],
      [HALF, () => parser.read(new VFile({ value: readRaw(half).text }), 'en')],
    ])
    const timeOf = measure(functions)
    const ratio = timeOf('parser') / timeOf('remark-parse')
    const growth = timeOf('import and parser') / timeOf(HALF)
    console.log(`${name}, 1 MB`)
    for (const what of functions.keys()) {
      const time = timeOf(what)
      const speed = ((what === HALF ? 0.5 : 1) / time) * 1000
      console.log(
        `  ${what.padEnd(HALF.length)} ${time.toFixed(0).padStart(6)} ms ${speed.toFixed(1).padStart(6)} MB/s`,
      )
    }
    console.log(`  parser beside remark-parse: ${ratio.toFixed(2)} times, at most ${RATIO_AT_MOST}`)
    console.log(`  double the text: ${growth.toFixed(2)} times, at most ${GROWTH_AT_MOST}`)
    isWithin &&= ratio <= RATIO_AT_MOST && growth <= GROWTH_AT_MOST
  }
  return benchSmallLines(parser) && isWithin
}

/** Print how the time grows with the number of very small lines; gives whether it is in step. */
function benchSmallLines(parser: Parser): boolean {
  const read = (text: string) => {
    parser.read(new VFile({ value: text }), 'en')
    readRaw(text)
  }
  let isWithin = true
  for (const lines of SMALL_LINES) {
    const whole = FORMULA + repeated(lines, SMALL)
    const half = FORMULA + repeated(lines, SMALL / 2)
    const timeOf = measure(
      new Map([
        ['whole', () => read(whole)],
        ['half', () => read(half)],
      ]),
    )
    const growth = timeOf('whole') / timeOf('half')
    console.log(
      `${JSON.stringify(lines).padEnd(24)} ${timeOf('whole').toFixed(0).padStart(6)} ms for ${SMALL / 1024} KB, double the text: ${growth.toFixed(2)} times, at most ${GROWTH_AT_MOST}`,
    )
    isWithin &&= growth <= GROWTH_AT_MOST
  }
  return isWithin
}

function repeated(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size)
}

/** In less than half of this, the growing heap counts for more than the lines do. */
const SMALL = 256 * 1024
const FORMULA = 'The General Assembly,\n\nNoting peace,\n\n'
/** What files that are no resolution hold, again and again. */
const SMALL_LINES = ['1.\n', '1.\n(a)\n(i)\n', '- x\n', '[1]\n', '**a**\n', '* * *\n\n', 'A\n\n']

/** An invented text as `pdftotext` gives it. */
const PAGES = `United Nations
A/RES/99/1

General Assembly
Distr.: General
1 December 2044

44-12345 (E)
*4412345*

Ninety-ninth session

 99/1. Lighthouses and the keeping of lighthouses in the service of
the peoples of the sea

The General Assembly,

Recalling its resolutions 98/1 of 2 December 2043 and 97/1 of
3 December 2042 on lighthouses, and noting with appreciation the re-
port of the Secretary-General on their upkeep in distant waters,

Deeply concerned that lamps go out in winter, and that the supply of
oil to the keepers of lighthouses depends upon the weather,

1.
Decides to keep the lamps lit, and requests the Secretary-General to
report on the means that are needed:

(a)
For oil, wicks and the training of keepers, in particular of those who
live alone;

(b)
For the repair of stairs;
_______________

1 A/98/1.

A/RES/99/1
Lighthouses and the keeping of lighthouses in the service of
the peoples of the sea

44-12345
2/2

2.
Encourages all Member States to visit a lighthouse.

12th plenary meeting
1 December 2044
`
