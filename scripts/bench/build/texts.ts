/**
 * Resolutions that nobody adopted, as many as are wanted, to measure with: they cite each other and
 * share the authorities of the project, and are the same for the same number and seed.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** How many resolutions a session adopts. */
const PER_SESSION = 100
const FIRST_SESSION = 50

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
const OPENINGS = ['Recalling', 'Noting', 'Recognizing', 'Mindful of', 'Deeply concerned by']
const VERBS = ['Calls upon', 'Requests', 'Encourages', 'Reaffirms', 'Decides on', 'Welcomes']
const INSTRUMENTS = [
  'the Charter of the United Nations',
  'the Universal Declaration of Human Rights',
]
const TOPICS = ['sovereignty', 'cybercrime', 'capacity-building', 'terrorism', 'private-sector']

/** Numbers from 0 up to 1 that follow from a seed (a linear congruence of 32 bits). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Write a `content/` of its own.
 *
 * @param folder the folder that it is to stand in
 * @param count how many resolutions
 * @param seed which of all such corpora
 */
export async function writeTexts(folder: string, count: number, seed = 1): Promise<void> {
  await cp('content/authorities', path.join(folder, 'content/authorities'), { recursive: true })
  for (let index = 0; index < count; index++) {
    const random = numbersFrom(seed * 100_003 + index)
    const name = symbolOf(index).toLowerCase().replaceAll('/', '-')
    const place = path.join(folder, 'content/resolutions', name)
    await mkdir(place, { recursive: true })
    await writeFile(path.join(place, 'en.md'), textOf(index, random))
    await writeFile(path.join(place, 'notes.yml'), notesOf(random))
  }
}

/** "A/RES/51/7" */
function symbolOf(index: number): string {
  return `A/RES/${FIRST_SESSION + Math.floor(index / PER_SESSION)}/${(index % PER_SESSION) + 1}`
}

function textOf(index: number, random: () => number): string {
  const one = <Entry>(entries: readonly Entry[]): Entry | undefined =>
    entries[Math.floor(random() * entries.length)]
  const thing = () => `${one(QUALITIES)} ${one(NOUNS)} for ${one(ENDS)}`
  const cited = () =>
    index === 0
      ? 'the Charter of the United Nations'
      : `its resolution ${symbolOf(Math.floor(random() * index)).replace('A/RES/', '')}`
  const preamble = Array.from({ length: 6 + Math.floor(random() * 8) }, (_, at) => {
    const about = at < 2 ? cited() : at === 2 ? one(INSTRUMENTS) : thing()
    return `${one(OPENINGS)} ${about}, and ${thing()} among States and ${one(NOUNS)},`
  })
  const operative = Array.from({ length: 5 + Math.floor(random() * 12) }, (_, at) => {
    const words = `${at + 1}. ${one(VERBS)} Member States ${thing()}`
    if (at === 2) return `${words}:\n\n(a) ${thing()};\n\n(b) ${thing()}, as in ${cited()};`
    return `${words}, and to keep ${thing()} in mind${at > 4 ? `, as in paragraph ${at - 1} above` : ''};`
  })
  return [
    '---\nstatus: adopted\nsource: generated to measure with.\n---',
    symbolOf(index),
    `${one(QUALITIES)?.replace(/^./, (letter) => letter.toUpperCase())} ${one(NOUNS)} and ${one(ENDS)}`,
    'The General Assembly,',
    ...preamble,
    `${operative.join('\n\n').slice(0, -1)}.`,
    '',
  ].join('\n\n')
}

function notesOf(random: () => number): string {
  const topic = TOPICS[Math.floor(random() * TOPICS.length)]
  return `topics:\n  op-1: [${topic}]\n  pp-1: [${topic}]\n`
}
