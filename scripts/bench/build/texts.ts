/**
 * Resolutions that nobody adopted, as many as are wanted, to measure and to test with: of many bodies and
 * years, they cite each other and share the authorities of the project. They are the same for the same
 * number and seed.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The first year in which any was adopted, and how many years have some. */
const FIRST_YEAR = 1985
const YEARS = 40
/** How many a year has at the least, if there are so many. */
const A_YEAR_AT_LEAST = 8

/** Bodies whose resolutions have symbols, by which they are cited. */
const WITH_SYMBOLS = [
  {
    formula: 'The General Assembly,',
    symbolOf: (year: number, number: number) => `A/RES/${year - 1945}/${number}`,
  },
  {
    formula: 'The Security Council,',
    symbolOf: (year: number, number: number) =>
      `S/RES/${(year - FIRST_YEAR) * 100 + number} (${year})`,
  },
]
/** Bodies by their ids, of which the front matter tells. */
const OTHERS =
  'aalco ipu unesco who iaea itu african-union european-parliament asean oic ecowas'.split(' ')
/** Up to which share resolutions are of the first body, and of the second. */
const SHARES = [0.85, 0.92]

const NOUNS =
  'harbours, lighthouses, ferries, keepers, lamps, charts, buoys, pilots, tides, cables, beacons, crews'.split(
    ', ',
  )
const QUALITIES =
  'safe, common, regional, open, lasting, equitable, effective, orderly, joint, timely'.split(', ')
const ENDS =
  'the safety of passage, the keeping of lights, the training of crews, the sharing of charts, the repair of cables, the warning of storms'.split(
    ', ',
  )
/** The first are the most frequent, as in all lists below. */
const OPENINGS =
  'Recalling, Noting, Recognizing, Mindful of, Deeply concerned by, Reaffirming, Welcoming, Convinced of, Bearing in mind, Stressing, Emphasizing, Acknowledging, Guided by, Aware of, Considering, Taking note of, Expressing appreciation for, Determined on, Alarmed by, Encouraged by'.split(
    ', ',
  )
const VERBS =
  'Calls upon, Requests, Encourages, Reaffirms, Decides on, Welcomes, Urges, Invites, Notes, Stresses, Recommends, Emphasizes, Recognizes, Commends, Appeals to, Underlines, Expresses appreciation to, Supports, Takes note of, Condemns'.split(
    ', ',
  )
const CHARTER = 'the Charter of the United Nations'
const INSTRUMENTS = [
  CHARTER,
  `Article 51 of ${CHARTER}`,
  'the Universal Declaration of Human Rights',
]
/** How many articles the Charter has, and how often any of them is cited. */
const ARTICLES = 111
const CITES_ARTICLE = 0.4
const TOPICS = ['sovereignty', 'cybercrime', 'capacity-building', 'terrorism', 'private-sector']
/** How often a text cites the first of all, and how often a paragraph of it. */
const CITES_FIRST = 0.4
const CITES_ITS_PARAGRAPH = 0.2

/** How many drawn words make what a clause is about, twice in each. */
const WORDS_A_THING = 9

/** Numbers from 0 up to 1 that follow from a seed (a linear congruence of 32 bits). */
function numbersFrom(seed: number): () => number {
  // Seeds that follow one another begin far apart.
  let state = Math.imul(seed, 2_654_435_761) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Draws words, the sooner the more frequent they are in a language: the n-th as often as 1/n. */
export type DrawWord = (random: () => number) => string

/** A generated resolution: the name of its folder, and its files. */
export interface GeneratedText {
  id: string
  text: string
  notes: string
}

/** What tells a generated resolution from the others. */
interface Name {
  /** Null for one that its title alone names. */
  symbol: string | null
  formula: string
  /** Lines of its front matter. */
  front: string[]
}

/**
 * Generate resolutions.
 *
 * @param count how many
 * @param seed which of all such corpora
 * @param word what draws the words that texts are about; a few of this file without it
 */
export function generateTexts(count: number, seed = 1, word?: DrawWord): GeneratedText[] {
  const aYear = Math.max(A_YEAR_AT_LEAST, Math.ceil(count / YEARS))
  const names = Array.from({ length: count }, (_, index) =>
    nameOf(index, aYear, numbersFrom(seed * 7_919 + index)),
  )
  const symbols = names.map(({ symbol }) => symbol)
  return names.map((name, index) => {
    const random = numbersFrom(seed * 100_003 + index)
    const id = (name.symbol ?? `body-${index}`).toLowerCase().replace(/[^a-z0-9]+/g, '-')
    return {
      id: id.replace(/-$/, ''),
      text: textOf(name, symbols.slice(0, index), random, word),
      notes: notesOf(random),
    }
  })
}

/**
 * Write generated resolutions as a `content/` of their own.
 *
 * @param folder the folder that it is to stand in
 * @param count how many resolutions
 * @param seed which of all such corpora
 * @param word see {@link generateTexts}
 */
export async function writeTexts(
  folder: string,
  count: number,
  seed = 1,
  word?: DrawWord,
): Promise<void> {
  await cp('content/authorities', path.join(folder, 'content/authorities'), { recursive: true })
  for (const { id, text, notes } of generateTexts(count, seed, word)) {
    const place = path.join(folder, 'content/resolutions', id)
    await mkdir(place, { recursive: true })
    await writeFile(path.join(place, 'en.md'), text)
    await writeFile(path.join(place, 'notes.yml'), notes)
  }
}

function nameOf(index: number, aYear: number, random: () => number): Name {
  const year = FIRST_YEAR + Math.floor(index / aYear)
  const share = random()
  // What is cited most has a symbol.
  const body = WITH_SYMBOLS[index === 0 ? 0 : SHARES.filter((each) => each <= share).length]
  const day = `${1 + Math.floor(random() * 12)}-${1 + Math.floor(random() * 28)}`
  const date = `date: ${year}-${day.replace(/\b\d\b/g, '0$&')}`
  if (body) {
    const symbol = body.symbolOf(year, (index % aYear) + 1)
    return { symbol, formula: body.formula, front: [date] }
  }
  const title = `${one(QUALITIES, random)} ${one(NOUNS, random)} and ${one(ENDS, random)}`
  return {
    symbol: null,
    formula: 'The Assembly,',
    front: [date, `body: ${one(OTHERS, random)}`, `title: On ${title}`],
  }
}

function one(entries: readonly string[], random: () => number): string {
  return entries[Math.floor(random() * entries.length)] ?? ''
}

/** One of a list, the sooner the nearer it stands to its beginning. */
function frequent(entries: readonly string[], random: () => number): string {
  return entries[Math.floor(random() ** 2 * entries.length)] ?? ''
}

function instrument(random: () => number): string {
  if (random() >= CITES_ARTICLE) return frequent(INSTRUMENTS, random)
  return `Article ${1 + Math.floor(random() * ARTICLES)} of ${CHARTER}`
}

function textOf(
  { symbol, formula, front }: Name,
  before: readonly (string | null)[],
  random: () => number,
  word: DrawWord | undefined,
): string {
  const ofWords = (draw: DrawWord) =>
    Array.from({ length: WORDS_A_THING }, (_, at) => (at % 3 === 2 ? 'of the ' : '') + draw(random))
  const thing = () =>
    word
      ? ofWords(word).join(' ')
      : `${one(QUALITIES, random)} ${one(NOUNS, random)} for ${one(ENDS, random)}`
  const named = before.flatMap((each) => each ?? [])
  const cited = () => {
    const [first] = named
    if (first === undefined) return instrument(random)
    const choice = random()
    if (choice < CITES_ITS_PARAGRAPH) return `paragraph 2 of resolution ${first}`
    return `resolution ${choice < CITES_FIRST ? first : one(named, random)}`
  }
  const preamble = Array.from({ length: 6 + Math.floor(random() * 8) }, (_, at) => {
    const about = at < 2 ? cited() : at < 4 ? instrument(random) : thing()
    return `${frequent(OPENINGS, random)} ${about}, and ${thing()} among States and ${one(NOUNS, random)},`
  })
  const operative = Array.from({ length: 5 + Math.floor(random() * 12) }, (_, at) => {
    const words = `${at + 1}. ${frequent(VERBS, random)} Member States ${thing()}`
    if (at === 2) return `${words}:\n\n(a) ${thing()};\n\n(b) ${thing()}, as in ${cited()};`
    return `${words}, and to keep ${thing()} in mind${at > 4 ? `, as in paragraph ${at - 1} above` : ''};`
  })
  const title = one(QUALITIES, random).replace(/^./, (letter) => letter.toUpperCase())
  return [
    ['---', 'status: adopted', 'source: generated to measure with.', ...front, '---'].join('\n'),
    ...(symbol ? [symbol, `${title} ${one(NOUNS, random)} and ${one(ENDS, random)}`] : []),
    formula,
    ...preamble,
    `${operative.join('\n\n').slice(0, -1)}.`,
    '',
  ].join('\n\n')
}

function notesOf(random: () => number): string {
  const topic = frequent(TOPICS, random)
  return `topics:\n  op-1: [${topic}]\n  pp-1: [${topic}]\n`
}
