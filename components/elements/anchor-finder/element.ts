import { later } from '../later'
import { notify } from '../site-notice/element'

/**
 * `<anchor-finder>`: leads to the place that an address means where it is not quite right, and
 * otherwise says that there is none such, with the nearest that there is. A range, `#op-3..op-5`, is marked. `data-where` says of what
 * the page holds every clause: "in this resolution".
 */
export class AnchorFinder extends HTMLElement {
  #takeAway = () => {}

  connectedCallback(): void {
    const find = () => {
      this.#takeAway()
      for (const clause of document.querySelectorAll('[data-ranged]')) {
        clause.removeAttribute('data-ranged')
      }
      const fragment = fragmentOf(location.hash)
      if (fragment && !/^top$/i.test(fragment) && !document.getElementById(fragment)) {
        void this.#find(fragment)
      }
    }
    addEventListener('hashchange', find)
    find()
  }

  async #find(fragment: string): Promise<void> {
    if (fragment.includes('..') && (await later()).markRange(fragment)) return
    // Few pages are opened at a place that they have not.
    const { answerTo } = await import('./answer')
    const answer = answerTo(fragment, this.dataset.where)
    this.#takeAway()
    // Not with the history alone, which would leave the place unmarked: `:target` follows this.
    if (typeof answer === 'string') location.replace(`#${answer}`)
    else this.#takeAway = notify(answer, { name: 'Close' })
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
