import { createWordForms, NO_FORMS } from '@/lib/search/query/forms'
import { readQuery } from '@/lib/search/query/read'
import { highlight, unhighlight } from '../found-words/highlight'
import { hitsOnPage } from '../found-words/ranges'

const NAME = 'Find in this text'

/**
 * `<find-in-text>`: finds words in the text of the page, as search does: counts, and goes from one to the next.
 * The last word may still be unfinished.
 */
export class FindInText extends HTMLElement {
  private ranges: Range[] = []
  private at = -1

  connectedCallback(): void {
    const box = document.createElement('input')
    Object.assign(box, {
      type: 'search',
      placeholder: NAME,
      ariaLabel: NAME,
      autocomplete: 'off',
      spellcheck: false,
    })
    box.addEventListener('input', () => this.find(box.value))
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.go(event.shiftKey ? -1 : 1)
      else if (event.key !== 'Escape') return
      else {
        box.value = ''
        this.find('')
      }
      event.preventDefault()
    })
    this.role = 'search'
    this.replaceChildren(box, this.button('↑', 'Previous', -1), this.button('↓', 'Next', 1))
    this.append(document.createElement('output'))
  }

  private button(sign: string, name: string, step: number): HTMLButtonElement {
    const button = document.createElement('button')
    Object.assign(button, { type: 'button', textContent: sign, ariaLabel: name, disabled: true })
    button.addEventListener('click', () => this.go(step))
    return button
  }

  private find(query: string): void {
    const open = /[\p{L}\p{N}]$/u.test(query) ? `${query}*` : query
    const { tree } = readQuery(open, createWordForms(NO_FORMS))
    this.ranges = tree ? hitsOnPage(tree) : []
    this.at = -1
    if (tree) highlight(this.ranges)
    else unhighlight()
    this.tell(tree !== null)
  }

  private go(step: number): void {
    const { length } = this.ranges
    if (length === 0) return
    this.at = this.at < 0 ? (step > 0 ? 0 : length - 1) : (this.at + step + length) % length
    const current = this.ranges[this.at]
    if (!current) return
    highlight(this.ranges, current)
    const { top, bottom } = current.getBoundingClientRect()
    if (top < 80 || bottom > innerHeight - 80) {
      scrollBy({ top: top - innerHeight / 3, behavior: 'instant' })
    }
    this.tell(true)
  }

  private tell(isAsked: boolean): void {
    const output = this.querySelector('output')
    const { length } = this.ranges
    if (output) {
      output.value = !isAsked ? '' : this.at < 0 ? `${length} found` : `${this.at + 1} of ${length}`
    }
    for (const button of this.querySelectorAll('button')) button.disabled = length === 0
  }
}
