/**
 * The bodies that other files of authorities name: each is in `bodies.yml`.
 */
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Body, CitationStyles, Instrument } from '../../authorities'
import { quotable, reportError } from '../../messages'
import { createHint } from '../../nearest'
import type { YamlResult } from '../../yaml'
import type { KeyPath } from '../../yaml-prune'

/** The id of a body, and where it is named. */
interface NamedBody {
  id: string
  at: KeyPath
}

/** What is known of bodies: those that were read, and whether an id may be that of another. */
export interface KnownBodies {
  bodies: readonly Body[]
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
  reportUnknown(file, named, offsetOf, known)
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
  reportUnknown(file, named, offsetOf, known)
}

function reportUnknown(
  file: VFile,
  named: readonly NamedBody[],
  offsetOf: (path: KeyPath) => number,
  { bodies, isUnread }: KnownBodies,
): void {
  const ids = new Set(bodies.map(({ id }) => id))
  const places = location(file)
  const hint = createHint(() => ids)
  for (const { id, at } of named) {
    if (ids.has(id) || isUnread(id)) continue
    reportError(
      file,
      'schema',
      `Unexpected body \`${quotable(id)}\`, expected the id of one in bodies.yml${hint(id)}; add it there, or mend the id`,
      places.toPoint(offsetOf(at)),
    )
  }
}
