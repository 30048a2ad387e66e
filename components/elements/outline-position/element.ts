import { isInSight } from '../clause-links'

/** Links to the same text in other languages, which are beside the outline. */
const LANGUAGES = 'a[hreflang]'

/** How far below the top of the window a place counts as reached: past a linked clause's margin. */
const REACHED = 0.25

/**
 * `<outline-position>`: holds the outline, and marks in it the place that is being read
 * with `aria-current="location"`. Where it is longer than the window it scrolls along. Links to other languages
 * lead to the place that is being read.
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
        this.#keepPlace()
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
    return [...this.querySelectorAll<HTMLAnchorElement>(`a:not(${LANGUAGES})`)]
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

  /** In another language the place is that of the address while it is in sight, else that of the outline. */
  #keepPlace(): void {
    const languages = this.querySelectorAll<HTMLAnchorElement>(LANGUAGES)
    if (languages.length === 0) return
    const asked = document.querySelector(':target')
    const place = asked && isInSight(asked) ? location.hash : (this.#current?.hash ?? '')
    for (const link of languages) link.hash = place
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
