import { isInSight, textInOneLine } from '../clause-links'
import type { Preview } from './find'

/** Milliseconds for which the pointer rests on a reference before its preview opens. */
const OPEN_AFTER = 250
/** Milliseconds in which the pointer may cross from a reference to its preview. */
const CLOSE_AFTER = 250
/** Milliseconds that a tap waits for its preview; then the link is followed. */
const PATIENCE = 800

/**
 * `<reference-preview>`: holds a link, and shows what the link leads to when the pointer rests
 * on it, when the keyboard reaches it, and at a first tap. The preview can be pointed at, and
 * Escape, a click elsewhere and moving on close it. What cannot be shown is followed as a link.
 */
export class ReferencePreview extends HTMLElement {
  #popover: HTMLElement | null = null
  #timer = 0
  /** Counts what the reader does, so that what comes too late is left. */
  #turn = 0
  #isWaiting = false
  #wasOpen = false
  #isClosing = false

  connectedCallback(): void {
    const link = this.querySelector('a')
    if (!link || !('popover' in this)) return
    this.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType !== 'touch') this.#later(() => this.#open(link), OPEN_AFTER)
    })
    this.addEventListener('pointerleave', ({ pointerType }) => {
      const isHeld = this.querySelector(':focus-visible') !== null
      if (pointerType !== 'touch' && !isHeld) this.#later(() => this.#close(), CLOSE_AFTER)
    })
    this.addEventListener('focusin', () => {
      // Not when a preview gives the focus back as it closes.
      if (link.matches(':focus-visible') && !this.#isClosing) void this.#open(link)
    })
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close()
    })
    // A tap closes what is open before the link hears of it.
    link.addEventListener('pointerdown', () => {
      this.#wasOpen = this.#isOpen || this.#isWaiting
    })
    link.addEventListener('click', (event) => {
      this.#close()
      if (event.pointerType !== 'touch' || this.#wasOpen) return
      event.preventDefault()
      void this.#tap(link)
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
    this.#turn++
    this.#popover?.hidePopover()
  }

  /** Open the preview, or after a while follow the link, unless the reader has moved on. */
  async #tap(link: HTMLAnchorElement): Promise<void> {
    const turn = this.#turn
    this.#isWaiting = true
    const patience = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false))
    const isOpen = await Promise.race([this.#open(link), patience])
    this.#isWaiting = false
    if (!isOpen && turn === this.#turn) location.assign(link.href)
  }

  /** Open the preview. @returns whether there is one */
  async #open(link: HTMLAnchorElement): Promise<boolean> {
    if (this.#isOpen) return true
    const turn = this.#turn
    const preview = this.#popover ?? popoverOf(await previewOf(link))
    if (!preview) return false
    this.#popover ??= preview
    if (turn !== this.#turn) return true
    if (!this.#popover.isConnected) this.#attach(this.#popover)
    this.#popover.showPopover()
    if (link.matches(':focus') && isInSight(link)) link.scrollIntoView({ block: 'nearest' })
    return true
  }

  #attach(popover: HTMLElement): void {
    popover.addEventListener('beforetoggle', ({ newState }) => {
      if (newState !== 'closed') return
      this.#isClosing = true
      setTimeout(() => {
        this.#isClosing = false
      })
    })
    this.append(popover)
  }
}

/** What a link leads to; null where there is nothing to show, or no way to get it. */
async function previewOf(link: HTMLAnchorElement): Promise<Preview | null> {
  try {
    const { findPreview } = await import('./find')
    return await findPreview(link)
  } catch {
    return null
  }
}

/** A preview as an element: its name, which is a link to the place, and its text. */
function popoverOf(preview: Preview | null): HTMLElement | null {
  if (!preview) return null
  const { names, address, content, language } = preview
  const name = names.map(textInOneLine).join(', ')
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
