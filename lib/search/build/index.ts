/**
 * Building the files of the search from the corpus.
 */
import { createHash } from 'node:crypto'
import type { Corpus } from '../../corpus'
import { COUNTED_AS, NO_COUNTS } from '../counts'
import { ByteWriter } from '../index/codec'
import {
  type ParagraphData,
  SEARCH_VERSION,
  type SearchFile,
  type SearchManifest,
} from '../index/data'
import { type ShardFiles, writeShard } from '../index/words-file'
import { createFieldCollector } from './fields'
import { buildNames } from './names'
import { type BuiltText, shownText, textOf } from './paragraphs'
import { wordFormsOf } from './word-forms'
import { createWordCollector, shardsOf, writeVocabulary } from './words'

/** A corpus whose files have no more bytes than this, before they are compressed, has them in one. */
const BUNDLE_AT_MOST = 1_500_000

/** What search loads: `index.json`, and the files that it names. */
export interface SearchFiles {
  manifest: SearchManifest
  files: ReadonlyMap<string, Uint8Array>
}

/**
 * Build the files of the search.
 *
 * @param options the `version` of the corpus, which readers cite; `bundleAtMost`, up to how many bytes all files are
 *   in one
 */
export async function buildSearch(
  corpus: Corpus,
  { version = '', bundleAtMost = BUNDLE_AT_MOST }: { version?: string; bundleAtMost?: number } = {},
): Promise<SearchFiles> {
  const files = new Map<string, Uint8Array>()
  const put = (bytes: Uint8Array): SearchFile => {
    const name = `${createHash('sha256').update(bytes).digest('base64url').slice(0, 12)}.bin`
    files.set(name, bytes)
    return { name, bytes: bytes.length }
  }
  const putJson = (value: object) => put(new TextEncoder().encode(JSON.stringify(value)))

  const bodies = corpus.authorities.bodies.filter(({ id }) =>
    corpus.resolutions.some(({ body }) => body?.value === id),
  )
  const words = createWordCollector()
  const fields = createFieldCollector(corpus)
  const paragraphs: ParagraphData = { letters: [], texts: [], bodies: [], dates: [] }
  const counts = { ...NO_COUNTS, resolutions: corpus.resolutions.length }
  let next = 0
  for (const resolution of corpus.resolutions) {
    const text = textOf(corpus, resolution)
    for (const { text: of } of text.paragraphs) words.add(of)
    fields.add(text, next)
    next += text.paragraphs.length
    for (const { kind } of text.paragraphs) counts[COUNTED_AS[kind]] += 1
    paragraphs.letters.push(lettersOf(text))
    paragraphs.texts.push(putJson(shownText(text)).name)
    paragraphs.bodies.push(bodies.findIndex(({ id }) => id === resolution.body?.value))
    paragraphs.dates.push((resolution.date ?? resolution.issued)?.value ?? '')
  }
  const all = words.words()
  const shards = shardsOf(all).map((shard) => {
    const written: ShardFiles = writeShard(shard)
    return {
      first: shard[0]?.word ?? '',
      words: put(written.words),
      positions: put(written.positions),
    }
  })
  const manifest: SearchManifest = {
    version: SEARCH_VERSION,
    corpus: version,
    bundle: null,
    counts,
    bodies: bodies.map(({ id, short }) => ({ id, name: short })),
    shards,
    paragraphs: putJson(paragraphs),
    fields: putJson(fields.data()),
    names: putJson(await buildNames(corpus)),
    vocabulary: put(writeVocabulary(all)),
    forms: wordFormsOf(corpus, words.hyphenated(), new Set(all.map(({ word }) => word))),
  }
  let bytes = 0
  for (const file of files.values()) bytes += file.length
  if (bytes > bundleAtMost) return { manifest, files }
  const bundle = bundleOf(files)
  files.clear()
  return { manifest: { ...manifest, bundle: put(bundle) }, files }
}

/** See `PARAGRAPH_LETTERS`. */
const LETTERS = { preambular: 'P', operative: 'O', footnote: 'F', other: 'X', note: 'N' } as const

function lettersOf({ paragraphs }: BuiltText): string {
  return paragraphs
    .map(({ kind, of }) => {
      const letter = LETTERS[kind]
      return of === undefined ? letter : letter.toLowerCase()
    })
    .join('')
}

/** Files in one: how many, the name and length of each, and their bytes. */
function bundleOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const writer = new ByteWriter()
  writer.number(files.size)
  for (const [name, bytes] of files) {
    writer.text(name)
    writer.number(bytes.length)
  }
  for (const bytes of files.values()) writer.raw(bytes)
  return writer.done()
}
