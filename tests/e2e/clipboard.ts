import type { Page } from '@playwright/test'

/** A place in the words of an element: before or after what is found there. */
export interface Place {
  in: string
  before?: string
  behind?: string
}

interface Point {
  x: number
  y: number
}

/** Where a place is in the window. */
function pointOf(page: Page, place: Place): Promise<Point> {
  return page.evaluate(({ in: selector, before, behind }) => {
    const words = before ?? behind ?? ''
    const root = document.querySelector(selector)
    if (!root) throw new Error(`No ${selector}`)
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue?.indexOf(words) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      const end = at + words.length
      range.setStart(walker.currentNode, before === undefined ? end - 1 : at)
      range.setEnd(walker.currentNode, before === undefined ? end : at + 1)
      const { left, right, top, height } = range.getBoundingClientRect()
      return { x: before === undefined ? right - 1 : left + 1, y: top + height / 2 }
    }
    throw new Error(`No “${words}” in ${selector}`)
  }, place)
}

/**
 * Drag over the page from one place to another. Playwright's own mouse waits for script as it
 * drags, and a page without script runs none.
 */
export async function drag(page: Page, from: Place | Point, to: Place): Promise<void> {
  await page.evaluate(
    (selector) => {
      // A press on a selection would drag it.
      getSelection()?.removeAllRanges()
      if (selector) document.querySelector(selector)?.scrollIntoView({ block: 'center' })
    },
    'in' in from ? from.in : null,
  )
  const start = 'in' in from ? await pointOf(page, from) : from
  let end = start
  const session = await page.context().newCDPSession(page)
  const send = (
    type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
    share: number,
    buttons: number,
  ) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: start.x + (end.x - start.x) * share,
      y: start.y + (end.y - start.y) * share,
      button: 'left',
      buttons,
      clickCount: 1,
    })
  await send('mouseMoved', 0, 0)
  await send('mousePressed', 0, 1)
  // What is pressed may grow.
  end = await pointOf(page, to)
  for (const share of [0.3, 0.6, 0.98, 1]) await send('mouseMoved', share, 1)
  await send('mouseReleased', 1, 0)
  await session.detach()
}

/** Select from one place to another as a program does. */
export async function selectRange(page: Page, from: Place, to: Place): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const offsetIn = ({ in: selector, before, behind }: Place): [Node, number] => {
        const words = before ?? behind ?? ''
        const root = document.querySelector(selector)
        const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) {
          const at = walker.currentNode.nodeValue?.indexOf(words) ?? -1
          if (at >= 0) return [walker.currentNode, before === undefined ? at + words.length : at]
        }
        throw new Error(`No “${words}” in ${selector}`)
      }
      const range = document.createRange()
      range.setStart(...offsetIn(from))
      range.setEnd(...offsetIn(to))
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    },
    [from, to] as const,
  )
}

/** Copy by the keyboard. @returns what the clipboard then holds, as text and as HTML */
export async function copied(page: Page): Promise<{ text: string; html: string }> {
  // The script that copies is loaded at the first move; no reader is quicker. A page without script has none.
  await page.evaluate(async () => {
    if (customElements.get('site-notice')) await customElements.whenDefined('outline-position')
  })
  const isCopied = page.evaluate(
    () => new Promise<void>((resolve) => addEventListener('copy', () => resolve(), { once: true })),
  )
  await page.keyboard.press('Control+c')
  // A busy machine may be slow; a page without script never tells.
  await Promise.race([isCopied, page.waitForTimeout(1000)])
  const text = await pasteInto(page, 'textarea')
  return { text, html: await pasteInto(page, 'div') }
}

/** What the keyboard pastes; a page without script could not read the clipboard. */
async function pasteInto(page: Page, name: 'textarea' | 'div'): Promise<string> {
  await page.evaluate((name) => {
    const field = document.createElement(name)
    field.id = 'pasted'
    field.contentEditable = 'true'
    document.body.append(field)
    field.focus({ preventScroll: true })
  }, name)
  await page.keyboard.press('Control+v')
  return page.evaluate(() => {
    const field = document.getElementById('pasted')
    const value = field instanceof HTMLTextAreaElement ? field.value : (field?.innerHTML ?? '')
    field?.remove()
    return value
  })
}
