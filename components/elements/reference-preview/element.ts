import { findPreview, type Preview } from './find'

/** Milliseconds for which the pointer rests on a reference before its preview opens. */
const OPEN_AFTER = 250
/** Milliseconds in which the pointer may cross from a reference to its preview. */
const CLOSE_AFTER = 250

/**
 * `<reference-preview>`: holds a link, and shows what the link leads to when the pointer rests
 * on it, when the keyboard reaches it, and at a first tap. The preview can be pointed at, and
 * Escape, a click elsewhere and moving on close it. What cannot be shown is followed as a link.
 */
export class ReferencePreview extends HTMLElement {
  #timer = 0
  #popover: HTMLElement | null = null
  #wasOpen = false

  connectedCallback(): void {
    const link = this.querySelector('a')
    if (!link || !('popover' in this)) return
    this.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType !== 'touch') this.#later(() => this.#open(link), OPEN_AFTER)
    })
    this.addEventListener('pointerleave', ({ pointerType }) => {
      const hasFocus = this.contains(document.activeElement)
      if (pointerType !== 'touch' && !hasFocus) this.#later(() => this.#close(), CLOSE_AFTER)
    })
    this.addEventListener('focusin', () => {
      if (link.matches(':focus-visible')) this.#later(() => this.#open(link), 0)
    })
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close()
    })
    // A tap closes what is open before the link hears of it.
    link.addEventListener('pointerdown', () => {
      this.#wasOpen = this.#isOpen
    })
    link.addEventListener('click', (event) => {
      this.#close()
      if (event.pointerType !== 'touch' || this.#wasOpen) return
      event.preventDefault()
      void this.#open(link).then((isOpen) => isOpen || location.assign(link.href))
    })
  }

  get #isOpen(): boolean {
    return this.#popover?.matches(':popover-open') ?? false
  }

  #later(run: () => void, after: number): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(run, after)
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#timer = 0
    this.#popover?.hidePopover()
  }

  /** Open the preview. @returns whether there is one */
  async #open(link: HTMLAnchorElement): Promise<boolean> {
    if (this.#isOpen) return true
    const asked = this.#timer
    this.#popover ??= popoverOf(await findPreview(link))
    if (!this.#popover) return false
    // The reader may have moved on meanwhile.
    if (asked !== this.#timer) return true
    this.append(this.#popover)
    this.#popover.showPopover()
    if (link.matches(':focus')) link.scrollIntoView({ block: 'nearest' })
    return true
  }
}

/** A preview as an element: its name, which is a link to the place, and its text. */
function popoverOf(preview: Preview | null): HTMLElement | null {
  if (!preview) return null
  const { name, address, content, language } = preview
  const link = document.createElement('a')
  link.href = address
  link.append(name)
  const text = document.createElement('div')
  text.lang = language
  text.append(...content)
  const popover = document.createElement('div')
  popover.popover = 'auto'
  popover.role = 'group'
  popover.ariaLabel = `Preview: ${name}`
  popover.append(link, text)
  return popover
}
