/** How long a notice that asks for nothing stays, in milliseconds. */
const STAY = 4000

/** Something that the reader may do about a notice. */
interface Action {
  name: string
  run: () => void
}

/**
 * `<site-notice>`: short notices at the foot of the window, which screen readers read out.
 * There is one on each page. A notice with an action stays until it is answered.
 */
export class SiteNotice extends HTMLElement {
  /** Show a notice, and after a while take it away. */
  show(text: string, action?: Action): void {
    const notice = document.createElement('p')
    notice.append(text)
    if (action) {
      notice.append(
        button(action.name, action.run),
        button('Not now', () => notice.remove()),
      )
    } else {
      // One passing notice at a time: the newest.
      this.querySelector('[data-passing]')?.remove()
      notice.dataset.passing = ''
      setTimeout(() => notice.remove(), STAY)
    }
    this.append(notice)
  }
}

/** Show a notice on this page. */
export function notify(text: string, action?: Action): void {
  document.querySelector('site-notice')?.show(text, action)
}

function button(name: string, run: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.append(name)
  element.addEventListener('click', run)
  return element
}
