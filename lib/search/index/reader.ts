/**
 * Reading the files of the search, each when something asks for it, and once.
 */

import { lastPlace } from '../../last-place'
import { isWildcard, type Pattern, patternExpression } from '../query/tree'
import { ByteReader } from './codec'
import type { FieldData, NameData, SearchFile, SearchManifest, SearchText, WordShard } from './data'
import { numbered, type Paragraphs } from './paragraphs'
import {
  decodePositions,
  decodePostings,
  type Postings,
  readPositionBytes,
  readWords,
  type ShardWord,
} from './words-file'

/** Loads a file by its name. */
export type LoadFile = (name: string) => Promise<Uint8Array>

/** A word of the vocabulary, in how many paragraphs it is, and how often in all. */
export interface VocabularyWord {
  word: string
  paragraphs: number
  count: number
}

/** What was made, by a name, so that it is made once. */
class Kept<Made> {
  private readonly made = new Map<string, { of: Made }>()

  of(name: string, make: () => Made): Made {
    const kept = this.made.get(name) ?? { of: make() }
    this.made.set(name, kept)
    return kept.of
  }
}

/** The files of a search, as far as they were loaded. */
export class SearchIndex {
  private readonly loading = new Map<string, Promise<Uint8Array>>()
  private readonly loaded = new Map<string, Uint8Array>()
  private readonly made = {
    paragraphs: new Kept<Paragraphs>(),
    fields: new Kept<FieldData>(),
    names: new Kept<NameData>(),
    vocabulary: new Kept<readonly VocabularyWord[]>(),
    texts: new Kept<SearchText>(),
    words: new Kept<ReadonlyMap<string, { word: ShardWord; place: number }>>(),
    places: new Kept<Uint8Array[]>(),
    postings: new Kept<Postings>(),
    positions: new Kept<Uint32Array>(),
  }

  constructor(
    readonly manifest: SearchManifest,
    private readonly loadFile: LoadFile,
  ) {}

  /** How many bytes of some files are not here yet. */
  missing(files: Iterable<SearchFile>): number {
    let bytes = 0
    if (this.manifest.bundle) return 0
    for (const file of new Set(files)) if (!this.loaded.has(file.name)) bytes += file.bytes
    return bytes
  }

  /** Load files, those that are here already aside. */
  async load(files: Iterable<SearchFile>): Promise<void> {
    await Promise.all([...new Set(files)].map(({ name }) => this.loadOne(name)))
  }

  private async loadOne(name: string): Promise<Uint8Array> {
    const { bundle } = this.manifest
    if (bundle && bundle.name !== name) {
      if (!this.loaded.has(bundle.name)) this.unpack(await this.loadOne(bundle.name))
      return this.bytes(name)
    }
    const loading =
      this.loading.get(name) ??
      this.loadFile(name).then((bytes) => {
        this.loaded.set(name, bytes)
        return bytes
      })
    this.loading.set(name, loading)
    try {
      return await loading
    } catch (error) {
      this.loading.delete(name)
      throw error
    }
  }

  private unpack(bundle: Uint8Array): void {
    const reader = new ByteReader(bundle)
    const heads = Array.from({ length: reader.number() }, () => ({
      name: reader.text(),
      bytes: reader.number(),
    }))
    for (const { name, bytes } of heads) this.loaded.set(name, reader.raw(bytes))
  }

  private bytes(name: string): Uint8Array {
    const bytes = this.loaded.get(name)
    if (!bytes) throw new Error(`The search lacks its file ${name}; reload the page`)
    return bytes
  }

  private json(name: string) {
    return JSON.parse(new TextDecoder().decode(this.bytes(name)))
  }

  /** Which paragraphs there are; their file must be loaded. */
  paragraphs(): Paragraphs {
    const { name } = this.manifest.paragraphs
    return this.made.paragraphs.of(name, () => numbered(this.json(name)))
  }

  /** The fields; their file must be loaded. */
  fields(): FieldData {
    const { name } = this.manifest.fields
    return this.made.fields.of(name, () => this.json(name))
  }

  /** The names; their file must be loaded. */
  names(): NameData {
    const { name } = this.manifest.names
    return this.made.names.of(name, () => this.json(name))
  }

  /** Every word; its file must be loaded. */
  vocabulary(): readonly VocabularyWord[] {
    const { name } = this.manifest.vocabulary
    return this.made.vocabulary.of(name, () => {
      const reader = new ByteReader(this.bytes(name))
      return Array.from({ length: reader.number() }, () => ({
        word: reader.text(),
        paragraphs: reader.number(),
        count: reader.number(),
      }))
    })
  }

  /** The file of a text, by the number of its resolution. The file of paragraphs must be loaded. */
  textFile(resolution: number): SearchFile {
    return { name: this.paragraphs().data.texts[resolution] ?? '', bytes: 0 }
  }

  /** A text whose file is loaded. */
  text(resolution: number): SearchText {
    const { name } = this.textFile(resolution)
    return this.made.texts.of(name, () => this.json(name))
  }

  /** The shards of which a word may be one, or several words by a pattern. */
  shardsOf(pattern: Pattern): WordShard[] {
    const { shards } = this.manifest
    const beginning = /^[^*?]*/.exec(pattern)?.[0] ?? ''
    // The last shard that begins with the word or before it.
    const from = lastPlace(shards.length, (at) => (shards[at]?.first ?? '') <= beginning)
    if (!isWildcard(pattern)) return shards.slice(from, from + 1)
    const to = shards.findIndex(({ first }) => first > beginning && !first.startsWith(beginning))
    return shards.slice(from, to < 0 ? undefined : to)
  }

  /** The words of a pattern; the shards of it must be loaded. */
  words(pattern: Pattern): ShardWord[] {
    const shards = this.shardsOf(pattern)
    if (!isWildcard(pattern)) {
      return shards.flatMap((shard) => {
        const found = this.wordsByName(shard).get(pattern)
        return found ? [found.word] : []
      })
    }
    const expression = patternExpression(pattern)
    return shards.flatMap((shard) =>
      [...this.wordsByName(shard).values()].flatMap(({ word }) =>
        expression.test(word.word) ? [word] : [],
      ),
    )
  }

  private wordsByName(shard: WordShard): ReadonlyMap<string, { word: ShardWord; place: number }> {
    return this.made.words.of(shard.words.name, () => {
      const words = readWords(this.bytes(shard.words.name))
      return new Map(words.map((word, place) => [word.word, { word, place }]))
    })
  }

  /** The paragraphs of a word. */
  postings(word: ShardWord): Postings {
    return this.made.postings.of(word.word, () => decodePostings(word))
  }

  /** Its places in them; the positions of its shard must be loaded. */
  positions(word: ShardWord): Uint32Array {
    return this.made.positions.of(word.word, () => {
      const [shard] = this.shardsOf(word.word)
      const known = shard && this.wordsByName(shard).get(word.word)
      if (!shard || !known) return new Uint32Array()
      const all = this.made.places.of(shard.positions.name, () =>
        readPositionBytes(this.bytes(shard.positions.name)),
      )
      return decodePositions(this.postings(word), all[known.place] ?? new Uint8Array())
    })
  }
}
