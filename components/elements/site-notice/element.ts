/** How long a notice that asks for nothing stays, in milliseconds. */
const STAY = 4000

/** Something that the reader may do about a notice; it goes with that. */
interface Action {
  name: string
  run?: () => void
}

/**
 * `<site-notice>`: short notices at the foot of the window, which screen readers read out.
 * There is one on each page. A notice with actions stays until it is answered.
 */
export class SiteNotice extends HTMLElement {
  /** Show a notice. @returns what takes it away */
  show(text: string | Node, actions: Action[]): () => void {
    const notice = document.createElement('p')
    notice.append(text)
    for (const { name, run } of actions) {
      const button = document.createElement('button')
      button.type = 'button'
      button.append(name)
      button.addEventListener('click', () => {
        notice.remove()
        document.getElementById('main')?.focus({ preventScroll: true })
        run?.()
      })
      notice.append(button)
    }
    if (actions.length === 0) {
      // One passing notice at a time: the newest.
      this.querySelector('[data-passing]')?.remove()
      notice.dataset.passing = ''
      setTimeout(() => notice.remove(), STAY)
    }
    this.append(notice)
    return () => notice.remove()
  }
}

/** Show a notice on this page. @returns what takes it away */
export function notify(text: string | Node, ...actions: Action[]): () => void {
  return document.querySelector('site-notice')?.show(text, actions) ?? (() => {})
}
