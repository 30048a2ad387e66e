import { isInSight } from '../clause-links'

/** How far below the top of the window a place counts as reached: past a linked clause's margin. */
const REACHED = 0.25

/**
 * `<outline-position>`: holds the outline, and marks in it the place that is being read
 * with `aria-current="location"`. Where it is longer than the window it scrolls along.
 */
export class OutlinePosition extends HTMLElement {
  #current: HTMLAnchorElement | null = null
  /** The entry whose link was followed, and where that led; it holds until the page scrolls on. */
  #followed: { link: HTMLAnchorElement; at: number } | null = null

  connectedCallback(): void {
    let waiting = false
    const update = () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        this.#mark(this.#find())
      })
    }
    const follow = () =>
      requestAnimationFrame(() => {
        const link = this.#links.find(({ hash }) => hash !== '' && hash === location.hash)
        this.#followed = link ? { link, at: scrollY } : null
        update()
      })
    for (const event of ['scroll', 'resize']) addEventListener(event, update, { passive: true })
    addEventListener('hashchange', follow)
    this.addEventListener('click', follow)
    follow()
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll('a')]
  }

  /** The entry that was followed; else that of the last place reached, or at the end of the last in sight. */
  #find(): HTMLAnchorElement | null {
    if (this.#followed && Math.abs(scrollY - this.#followed.at) < 2) return this.#followed.link
    const entries = this.#links.flatMap((link) => {
      const place = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      return place ? [{ link, place }] : []
    })
    const { scrollHeight } = document.documentElement
    const atEnd = scrollY > 0 && scrollY + innerHeight >= scrollHeight - 1
    const found = entries.findLast(
      ({ place }) =>
        (atEnd && isInSight(place)) || place.getBoundingClientRect().top <= innerHeight * REACHED,
    )
    return found?.link ?? null
  }

  #mark(link: HTMLAnchorElement | null): void {
    if (link === this.#current) return
    this.#current?.removeAttribute('aria-current')
    this.#current = link
    if (!link) return
    link.setAttribute('aria-current', 'location')
    this.#keepInSight(link)
  }

  /** Scroll the outline, and never the page, so far that an entry is in sight. */
  #keepInSight(link: HTMLElement): void {
    const box = this.getBoundingClientRect()
    const entry = link.getBoundingClientRect()
    const room = entry.height
    if (entry.top < box.top + room) this.scrollTop -= box.top + room - entry.top
    else if (entry.bottom > box.bottom - room) {
      this.scrollTop += entry.bottom - (box.bottom - room)
    }
  }
}
