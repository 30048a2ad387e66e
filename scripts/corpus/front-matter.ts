/**
 * Front matter of texts that are imported.
 */
import path from 'node:path'
import { Document, isMap, isSeq } from 'yaml'
import type { AknFields } from '../../lib/import'
import type { RawResolution } from './raw-resolution'

/** Why what is imported is not yet `adopted`. */
const REASON = 'The text is imported, and has not yet been compared with the official one.'

/** Front matter with what a raw text does not state. */
export function frontMatterOfRaw(
  { reading, date }: RawResolution,
  name: string,
  body: string | undefined,
): string {
  const { metadata, isDraft } = reading
  return fenced({
    status: isDraft ? 'draft' : 'unverified',
    ...(isDraft ? {} : { reason: REASON }),
    source: `the file ${path.basename(name)}.`,
    ...(date && !metadata.date && !metadata.issued ? { [isDraft ? 'issued' : 'date']: date } : {}),
    ...(body && body !== metadata.body?.value ? { body } : {}),
  })
}

/**
 * Front matter with all that Akoma Ntoso states as data, whether or not the text states it: what the
 * two say differently is then reported.
 */
export function frontMatterOfAkn(
  fields: AknFields,
  name: string,
  body: string | undefined,
): string {
  const { publisher, issuer: _, subjects, ...others } = fields
  const stated = Object.fromEntries(
    Object.entries({ ...others, subjects: subjects.length > 0 ? subjects : null }).filter(
      ([, value]) => value !== null,
    ),
  )
  const names = Object.keys(stated)
  return fenced({
    status: 'unverified',
    reason: REASON,
    source: `${publisher ? `${publisher}, in` : 'in'} Akoma Ntoso: the file ${path.basename(name)}.`,
    ...(body ? { body } : {}),
    ...stated,
    ...(names.length > 0 ? { fromSource: names } : {}),
  })
}

/** Fields as YAML between two lines of `---`; lists of names are a line each, as subjects are. */
function fenced(fields: Record<string, unknown>): string {
  const document = new Document(withoutNothing(fields), { aliasDuplicateObjects: false })
  const lists = [
    ...['for', 'against', 'abstaining'].map((side) => document.getIn(['vote', side, 'names'])),
    document.get('sponsors'),
    document.get('fromSource'),
  ]
  for (const list of lists) if (isSeq(list)) list.flow = true
  const subjects = document.get('subjects')
  if (isSeq(subjects)) for (const subject of subjects.items) if (isMap(subject)) subject.flow = true
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`
}

/** Values without fields that are null or empty lists. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) =>
      each === null || (Array.isArray(each) && each.length === 0)
        ? []
        : [[name, withoutNothing(each)]],
    ),
  )
}
