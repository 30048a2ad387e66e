/**
 * A found citation as an item of the list.
 */
import type { CitationStyles } from '@/lib/authorities'
import type { CitationAnswer, FoundPlace } from '@/lib/cite'
import { cite, numberOfPlace, plainText } from '@/lib/export/citation'
import { resolutionPath } from '@/lib/site'
import { make } from '../later/dom'
import { notify } from '../site-notice/element'

/** The words of a citation, what they lead to, and how that is cited in each style. */
export function answerItem(answer: CitationAnswer, citation: CitationStyles): HTMLLIElement {
  const { words, places, symbol, missing } = answer
  const item = make('li', {}, make('p', {}, make('q', {}, words)))
  if (places.length === 0) {
    item.append(make('p', {}, `Not in this corpus: ${symbol}.`))
    return item
  }
  if (places.length > 1) item.append(make('p', {}, `It can mean ${places.length} texts:`))
  for (const found of places) {
    const lead = make('p', {}, make('a', { href: pathOf(found) }, nameOf(found)))
    if (missing !== null) lead.append(`. It has no paragraph ${missing}.`)
    item.append(lead, stylesOf(found, citation))
  }
  return item
}

function pathOf({ work, fragment }: FoundPlace): string {
  return resolutionPath(work.id, fragment || undefined)
}

/** "International law in cyberspace (AALCO/RES/54/SP2), operative paragraph 2" */
function nameOf({ work, place }: FoundPlace): string {
  const symbol = work.symbol && work.symbol !== work.name ? ` (${work.symbol})` : ''
  const noun = place && `, ${place.kind} paragraph${place.through ? 's' : ''}`
  return work.name + symbol + (place ? `${noun} ${numberOfPlace(place, 'spaced')}` : '')
}

function stylesOf(found: FoundPlace, citation: CitationStyles): HTMLElement {
  const address = location.origin + pathOf(found)
  const rows = citation.styles.map((style) => {
    const runs = cite(found.work, style, citation, { place: found.place ?? undefined, address })
    const button = make('button', { type: 'button', ariaLabel: `Copy ${style.name}` }, 'Copy')
    button.addEventListener('click', () => void copy(plainText(runs), style.name))
    const words = runs.map(({ text, isItalic }) => (isItalic ? make('i', {}, text) : text))
    return make('div', {}, make('dt', {}, style.name), make('dd', {}, ...words), button)
  })
  return make('dl', {}, ...rows)
}

async function copy(citation: string, style: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(citation)
    notify(`Citation copied (${style})`)
  } catch {
    notify(`The browser did not allow copying. The citation: ${citation}`, { name: 'Close' })
  }
}
