import {
  type CitationAnswer,
  type CiteData,
  type CiteIndex,
  createCitationReader,
  toCiteIndex,
} from '@/lib/cite'
import { make } from '../later/dom'
import { answerItem } from './answer'

/** How long the reader pauses before the words are read, in milliseconds. */
const PAUSE = 200

/**
 * `<citation-finder>`: holds a box for words, a status and a place for answers; answers each citation in the words.
 * `data-index` is the address of what citations are found by, which is loaded once the box is used.
 */
export class CitationFinder extends HTMLElement {
  #index: Promise<CiteIndex> | null = null
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

  #load(): Promise<CiteIndex> {
    this.#index ??= fetchIndex(this.dataset.index ?? '').catch((error) => {
      this.#index = null
      throw error
    })
    return this.#index
  }

  async #answer(pasted: string): Promise<void> {
    this.#turn++
    const turn = this.#turn
    try {
      const index = await this.#load()
      const answers = createCitationReader(index)(pasted)
      if (turn === this.#turn) this.#show(pasted, answers, index)
    } catch {
      if (turn === this.#turn)
        this.#say('What citations are found by could not be loaded. Try again.')
    }
  }

  #show(pasted: string, answers: readonly CitationAnswer[], index: CiteIndex): void {
    const items = answers.map((answer) => answerItem(answer, index.authorities.citation))
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

async function fetchIndex(address: string): Promise<CiteIndex> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Unexpected status ${response.status}, expected the index`)
  const data: CiteData = await response.json()
  return toCiteIndex(data)
}
