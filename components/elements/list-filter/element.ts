import type { IndexedLine } from '@/lib/corpus'
import { type Candidate, candidatesOf, dateInWords, match } from './match'

/** How many of those found are shown. */
const SHOWN = 100

/**
 * `<list-filter>`: holds a box, a list, and a row to copy. It shows in the place of the list those of its
 * resolutions, on all its pages, that have every word in the box. Their index is loaded when the box
 * is first used.
 */
export class ListFilter extends HTMLElement {
  #candidates: Promise<Candidate[]> | null = null

  connectedCallback(): void {
    const box = this.querySelector('input')
    if (!box) return
    box.addEventListener('focus', () => void this.#load().catch(() => {}))
    box.addEventListener('input', () => void this.#find(box))
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !box.value || event.isComposing) return
      event.preventDefault()
      box.value = ''
      void this.#find(box)
    })
    // A reader who comes back finds the list as it was left.
    const resume = () => {
      if (box.value) void this.#find(box)
    }
    addEventListener('pageshow', resume)
    resume()
  }

  async #find(box: HTMLInputElement): Promise<void> {
    const asked = box.value
    if (!asked.trim()) return this.#show(null, '')
    try {
      const candidates = await this.#load()
      const found = match(candidates, asked)
      // Meanwhile the reader may have typed on.
      if (box.value === asked) this.#show(found, summaryOf(found?.length, candidates.length))
    } catch {
      if (box.value === asked) {
        this.#show(null, 'What is listed could not be loaded. Type again to try once more.')
      }
    }
  }

  /** Show what was found, or with null the list as it stands. */
  #show(found: readonly IndexedLine[] | null, summary: string): void {
    const list = this.querySelector<HTMLElement>('[data-list]')
    this.querySelector('[data-found]')?.remove()
    if (list) list.hidden = found !== null
    const rows = this.#rows(found ?? [])
    if (rows) list?.after(rows)
    this.querySelector('[role=status]')?.replaceChildren(summary)
  }

  /** The first lines as a list; null for none. */
  #rows(lines: readonly IndexedLine[]): Element | null {
    const model = this.querySelector<HTMLElement>('[data-model]')
    const row = model?.firstElementChild
    if (!model || !row || lines.length === 0) return null
    const isOfAll = this.dataset.body === undefined
    const rows = document.createElement('ul')
    rows.className = model.className
    rows.dataset.found = ''
    rows.append(...lines.slice(0, SHOWN).map((line) => fill(row, line, isOfAll)))
    return rows
  }

  #load(): Promise<Candidate[]> {
    const { index = '', body, period } = this.dataset
    this.#candidates ??= loadIndex(index).then((lines) => candidatesOf(lines, { body, period }))
    this.#candidates.catch(() => {
      this.#candidates = null
    })
    return this.#candidates
  }
}

async function loadIndex(address: string): Promise<IndexedLine[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${address}`)
  return response.json()
}

/** "12 of 240 resolutions" */
function summaryOf(found: number | undefined, all: number): string {
  if (found === undefined) return ''
  const [some, of] = [found, all].map((number) => number.toLocaleString('en-GB'))
  const more = found > SHOWN ? `; the first ${SHOWN} are shown` : ''
  return `${found === 0 ? 'None' : some} of ${of} resolutions${more}`
}

/** A row of a list, filled as `ResolutionRow` does. */
function fill(model: Element, line: IndexedLine, isOfAll: boolean): Node {
  const row = document.importNode(model, true)
  const [when, name, standing] = row.children
  const time = when?.querySelector('time')
  if (line.date && time) {
    time.dateTime = line.date
    time.replaceChildren(dateInWords(line.date))
  } else when?.replaceChildren('Undated')
  name?.querySelector('a')?.setAttribute('href', line.path)
  const title = name?.querySelector('bdi')
  if (title) {
    title.lang = line.language
    title.replaceChildren(line.title)
    if (!line.inCapitals) title.removeAttribute('class')
  }
  const whose = isOfAll && line.whose ? [line.whose] : []
  name?.querySelector('p')?.replaceChildren([...whose, ...line.details, line.clauses].join(' · '))
  const status = standing?.querySelector('span')
  if (status) status.dataset.status = line.status
  status?.replaceChildren(line.status)
  return row
}
