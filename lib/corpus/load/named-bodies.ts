/**
 * The bodies and instruments that other files of authorities name: each is in `bodies.yml` or `instruments.yml`.
 */
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Body, CitationStyles, Instrument, Layout, ReferenceWords } from '../../authorities'
import { quotable, reportError } from '../../messages'
import { createHint } from '../../nearest'
import type { YamlResult } from '../../yaml'
import type { KeyPath } from '../../yaml-prune'

/** The id of a body or an instrument, and where it is named. */
interface NamedEntry {
  id: string
  at: KeyPath
}

/** What is known of bodies: those that were read, and whether an id may be that of another. */
export interface KnownBodies {
  bodies: readonly Body[]
  isUnread: (id: string) => boolean
}

/** The same of instruments. */
export interface KnownInstruments {
  instruments: readonly Instrument[]
  isUnread: (id: string) => boolean
}

/** The bodies that instruments name. */
export function checkInstruments(
  file: VFile,
  { value, offsetOf }: YamlResult<readonly Instrument[]>,
  known: KnownBodies,
): void {
  const named = value.flatMap(({ body, generic }, index) => [
    ...(body === undefined ? [] : [{ id: body, at: [index, 'body'] }]),
    ...(generic?.in ?? []).map((id, place) => ({ id, at: [index, 'generic', 'in', place] })),
  ])
  reportUnknown(file, named, offsetOf, listOfBodies(known))
}

/** The bodies that styles of citation name. */
export function checkStyles(
  file: VFile,
  { value, offsetOf }: YamlResult<CitationStyles>,
  known: KnownBodies,
): void {
  const named = [
    ...value.symbols.map(({ body }, index) => ({ id: body, at: ['symbols', index, 'body'] })),
    ...value.styles.flatMap((style, index) =>
      Object.keys(style.bodies).map((id) => ({ id, at: ['styles', index, 'bodies', id] })),
    ),
  ]
  reportUnknown(file, named, offsetOf, listOfBodies(known))
}

/** The bodies and instruments to which a language gives names, and the words of the data for which it has others. */
export function checkReferences(
  file: VFile,
  { value, offsetOf }: YamlResult<ReferenceWords>,
  bodies: KnownBodies,
  { instruments, isUnread, layout }: KnownInstruments & { layout: Layout },
): void {
  const keys = (at: readonly string[], names: object = {}) =>
    Object.keys(names).map((id) => ({ id, at: [...at, id] }))
  const { words, parts, names, namesAfter } = value.instruments
  reportUnknown(file, keys(['bodies'], value.bodies), offsetOf, listOfBodies(bodies))
  const list = { what: 'instrument', name: 'instruments.yml', isUnread }
  const named = keys(['instruments', 'names'], names)
  reportUnknown(file, named, offsetOf, { ...list, entries: instruments })
  const after = instruments.filter((instrument) => instrument.namesAfter)
  const namedAfter = keys(['instruments', 'namesAfter'], namesAfter)
  const withNames = 'instruments.yml that has `namesAfter`'
  reportUnknown(file, namedAfter, offsetOf, { ...list, name: withNames, entries: after })
  const generic = instruments.flatMap((each) => each.generic?.word ?? [])
  const partNames = instruments.flatMap((each) => each.parts.map(({ name }) => name))
  const inData = (id: string) => ({ id })
  reportUnknown(file, keys(['instruments', 'words'], words), offsetOf, {
    ...IN_DATA,
    entries: [...layout.instruments, ...generic].map(inData),
  })
  reportUnknown(file, keys(['instruments', 'parts'], parts), offsetOf, {
    ...IN_DATA,
    entries: [...layout.instrumentParts, ...partNames].map(inData),
  })
}

/** Words that are the keys of others. */
const IN_DATA = { what: 'word', name: 'instruments.yml or layout.yml', isUnread: () => false }

/** A list that ids may be in. */
interface List {
  what: string
  name: string
  entries: readonly { id: string }[]
  isUnread: (id: string) => boolean
}

function listOfBodies({ bodies, isUnread }: KnownBodies): List {
  return { what: 'body', name: 'bodies.yml', entries: bodies, isUnread }
}

function reportUnknown(
  file: VFile,
  named: readonly NamedEntry[],
  offsetOf: (path: KeyPath) => number,
  { what, name, entries, isUnread }: List,
): void {
  const ids = new Set(entries.map(({ id }) => id))
  const places = location(file)
  const hint = createHint(() => ids)
  for (const { id, at } of named) {
    if (ids.has(id) || isUnread(id)) continue
    reportError(
      file,
      'schema',
      `Unexpected ${what} \`${quotable(id)}\`, expected ${what === 'word' ? 'one' : 'the id of one'} in ${name}${hint(id)}; add it there, or mend the ${what === 'word' ? 'word' : 'id'}`,
      places.toPoint(offsetOf(at)),
    )
  }
}
