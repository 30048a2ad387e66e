/**
 * The version of the corpus: a hash of all that it holds, so that it changes with any word of a text, with how it was
 * read, with any note and any authority, and with nothing else.
 */
import { createHash } from 'node:crypto'
import type { Corpus } from '../corpus'

/** How many characters of the hash make the version. */
const LENGTH = 12

const versions = new WeakMap<Corpus, string>()

/** The version of a corpus: "3f2a90c1d4e5". One text is read after another, since memory may not hold all. */
export function corpusVersion(corpus: Corpus): string {
  const known = versions.get(corpus)
  if (known !== undefined) return known
  const { resolutions, texts, translations, annotations, authorities } = corpus
  const hash = createHash('sha256')
  // With its length, so that none can take over a part of another.
  const add = (part: string) => hash.update(`${part.length}:`).update(part)
  for (const resolution of resolutions.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    add(texts.get(resolution.id) ?? '')
    add(JSON.stringify(resolution))
    add(JSON.stringify(annotations.get(resolution.id) ?? null, withMaps))
    for (const { text, resolution: record, annotations: own } of translations.get(resolution.id) ??
      []) {
      add(text)
      add(JSON.stringify(record))
      add(JSON.stringify(own, withMaps))
    }
  }
  add(JSON.stringify(authorities, withMaps))
  const version = hash.digest('hex').slice(0, LENGTH)
  versions.set(corpus, version)
  return version
}

function withMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value
}
