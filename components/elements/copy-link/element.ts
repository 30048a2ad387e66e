import { clauseLinkAround } from '../clause-links'
import { copyClauseAddress } from './copy'

/** `<copy-link>`: holds a button that copies the link to the clause around it. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      const link = clauseLinkAround(this)
      if (link) void copyClauseAddress(link)
    })
  }
}
