import { clauseLinkAround, textInOneLine } from '../clause-links'
import { copyClauseAddress } from './copy'

/** `<copy-link>`: makes a button that copies the link to the clause around it. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button')
    const clause = clauseLinkAround(this)
    button.type = 'button'
    button.ariaLabel = `Copy link: ${clause ? textInOneLine(clause) : ''}`
    this.append(button)
    this.addEventListener('click', () => {
      const link = clauseLinkAround(this)
      if (link) void copyClauseAddress(link)
      // A pointer that moves on takes the button with it.
      const button = this.querySelector(':focus:not(:focus-visible)')
      if (button instanceof HTMLElement) button.blur()
    })
  }
}
