import { clauseLinkAround } from '../clause-links'
import { copyClauseAddress } from './copy'

/** `<copy-link>`: holds a button that copies the link to the clause around it. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      const link = clauseLinkAround(this)
      if (link) void copyClauseAddress(link)
      // A pointer that moves on takes the button with it.
      const button = this.querySelector(':focus:not(:focus-visible)')
      if (button instanceof HTMLElement) button.blur()
    })
  }
}
