import { notify } from '../site-notice/element'
import { meaningOf } from './meaning'

/** The kinds of places by the first step of their anchors; those of instruments name themselves. */
const NOUNS: Record<string, string> = {
  op: 'operative paragraph',
  pp: 'preambular paragraph',
  sec: 'heading',
  note: 'note',
}
/** The kinds that are the resolution's own. */
const OF_TEXT = ['op', 'pp', 'sec']

/**
 * `<anchor-finder>`: leads to the place that an address means where it is not quite right, and
 * otherwise says that there is none such, with the nearest that there is. `data-where` says of what
 * the page holds every clause: "in this resolution".
 */
export class AnchorFinder extends HTMLElement {
  #takeAway = () => {}

  connectedCallback(): void {
    const find = () => {
      this.#takeAway()
      const fragment = fragmentOf(location.hash)
      if (fragment && !/^top$/i.test(fragment) && !document.getElementById(fragment)) {
        this.#find(fragment)
      }
    }
    addEventListener('hashchange', find)
    find()
  }

  #find(fragment: string): void {
    const places = [...document.querySelectorAll('main [id]')]
    const meaning = meaningOf(
      fragment,
      places.map(({ id }) => id),
    )
    if (meaning.type === 'meant') {
      // Not with the history alone, which would leave the place unmarked: `:target` follows this.
      location.replace(`#${meaning.anchor}`)
      return
    }
    const said = document.createElement('span')
    const nearest = meaning.type === 'missing' ? meaning.nearest : null
    const noun = meaning.type === 'missing' && (NOUNS[meaning.kind] ?? partName(nearest?.anchor))
    if (!noun) said.append(`There is nothing called “${fragment.slice(0, 60)}” on this page.`)
    else {
      const where = OF_TEXT.includes(meaning.kind) ? this.dataset.where : undefined
      said.append(`There is no ${noun} ${meaning.number} ${where ?? 'on this page'}`)
      if (nearest) {
        const link = document.createElement('a')
        link.href = `#${nearest.anchor}`
        link.append(`${noun} ${nearest.number}`)
        said.append(nearest.isLast ? '; its last is ' : '; the nearest is ', link)
      }
      said.append('.')
    }
    this.#takeAway = notify(said, { name: 'Close' })
  }
}

/** The fragment of an address, decoded as far as it can be. */
function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}

/** What an instrument's page calls a part, less its number: "Article". */
function partName(anchor = ''): string | undefined {
  const name = document.getElementById(anchor)?.querySelector('dt')?.textContent
  return /^\D*[^\d\s]/.exec(name ?? '')?.[0]
}
