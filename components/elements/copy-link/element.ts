import { clauseLinkAround, textInOneLine } from '../clause-links'
import { later } from '../later'

/** `<copy-link>`: makes buttons that copy the link to the clause around it and, where there are citations, cite it. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.#add('Copy link', 'copyClauseAddress')
    if (document.getElementById('cite')) this.#add('Cite', 'citeClause')
  }

  #add(name: string, run: 'copyClauseAddress' | 'citeClause'): void {
    const button = document.createElement('button')
    const clause = clauseLinkAround(this)
    button.type = 'button'
    button.ariaLabel = `${name}: ${clause ? textInOneLine(clause) : ''}`
    this.append(button)
    button.addEventListener('click', () => {
      const link = clauseLinkAround(this)
      if (link)
        later().then(
          (module) => module[run](link),
          () => {},
        )
      // A pointer that moves on takes the buttons with it.
      if (!button.matches(':focus-visible')) button.blur()
    })
  }
}
