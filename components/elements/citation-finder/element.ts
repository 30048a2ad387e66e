import type { CitationStyles } from '@/lib/authorities'
import {
  authoritiesIn,
  type CitationAnswer,
  type CiteData,
  createShardsReader,
  type WorksShard,
} from '@/lib/cite'
import { make } from '../later/dom'
import { answerItem } from './answer'

/** How long the reader pauses before the words are read, in milliseconds. */
const PAUSE = 200

/** What citations are found by, and how those found are cited. */
interface Reader {
  read: (pasted: string) => Promise<CitationAnswer[]>
  citation: CitationStyles
}

/**
 * `<citation-finder>`: holds a box for words, a status and a place for answers; answers each citation in the words.
 * `data-index` is the address of what citations are found by, which is loaded once the box is used; of the
 * texts of a large corpus only those shards that the words need.
 */
export class CitationFinder extends HTMLElement {
  #reader: Promise<Reader> | null = null
  #timer = 0
  /** Counts what was pasted, so that what comes too late is left. */
  #turn = 0

  connectedCallback(): void {
    const box = this.querySelector('textarea')
    if (!box) return
    box.addEventListener('focus', () => void this.#load().catch(() => {}))
    box.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => this.#answer(box.value), PAUSE)
    })
    // What was written before the script came, or kept by the browser.
    if (box.value) void this.#answer(box.value)
  }

  #load(): Promise<Reader> {
    this.#reader ??= loadReader(this.dataset.index ?? '').catch((error) => {
      this.#reader = null
      throw error
    })
    return this.#reader
  }

  async #answer(pasted: string): Promise<void> {
    this.#turn++
    const turn = this.#turn
    try {
      const { read, citation } = await this.#load()
      const answers = await read(pasted)
      if (turn === this.#turn) this.#show(pasted, answers, citation)
    } catch {
      // After a new build the shards have other names, which the index has.
      this.#reader = null
      if (turn === this.#turn)
        this.#say('What citations are found by could not be loaded. Try again.')
    }
  }

  #show(pasted: string, answers: readonly CitationAnswer[], citation: CitationStyles): void {
    const items = answers.map((answer) => answerItem(answer, citation))
    const lists = items.length > 0 ? [make('ol', {}, ...items)] : []
    this.querySelector('[data-answers]')?.replaceChildren(...lists)
    const here = answers.filter(({ places }) => places.length > 0).length
    const citations = `${answers.length} ${answers.length === 1 ? 'citation' : 'citations'}`
    this.#say(
      pasted.trim() === ''
        ? ''
        : answers.length === 0
          ? 'No citation of a resolution was found in these words.'
          : `${citations}, ${here} of ${answers.length === 1 ? 'it' : 'them'} in this corpus`,
    )
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = words
  }
}

async function loadReader(address: string): Promise<Reader> {
  const data: CiteData = await load(address)
  const { works, citation } = data
  const isDivided = isNames(works)
  const folder = address.replace(/[^/]*$/, '')
  return {
    citation,
    read: createShardsReader({
      authorities: authoritiesIn(data),
      count: isDivided ? works.length : 1,
      load: async (shard) => (isDivided ? load(folder + works[shard]) : works),
    }),
  }
}

function isNames(works: WorksShard | readonly string[]): works is readonly string[] {
  return Array.isArray(works)
}

async function load(address: string) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Unexpected status ${response.status}, expected the index`)
  return response.json()
}
