/**
 * The panel that cites: the style, the citation in it, and what can be done with it.
 */
import type { CitedWork } from '@/lib/export/citation'
import { copyAddress } from '../copy-address'
import { make } from '../dom'
import { addLaterStyles } from '../keys-dialog'
import { addressOf, type CitedClauses, citationOf, nodesOf } from './citation'
import { copyClipping } from './clipboard'
import { chooseStyle, chooseWords, chosenStyle, citation, isWithWords } from './styles'

let panel: HTMLElement | null = null

/**
 * Open the panel at the first of the clauses.
 *
 * @param names what is cited: "Operative paragraph 3."
 * @param chooseEnd has the reader choose the end of a range
 */
export function openPanel(
  work: CitedWork,
  clauses: CitedClauses,
  names: string,
  chooseEnd: () => void,
): void {
  addLaterStyles()
  panel?.remove()
  const made = makePanel(work, clauses, names, chooseEnd)
  panel = made
  const last = clauses.at(-1)
  // After the words of the clause, where the keyboard comes to it next.
  const words = last?.querySelector(':scope > div')
  words?.append(made)
  made.showPopover()
  place(made, last?.querySelector(':scope > [data-clause]') ?? null)
  made.querySelector('select')?.focus({ preventScroll: true })
}

function makePanel(
  work: CitedWork,
  clauses: CitedClauses,
  names: string,
  chooseEnd: () => void,
): HTMLElement {
  const heading = make('h2', {}, `Cite ${names.replace(/^./, (letter) => letter.toLowerCase())}`)
  const select = make('select', { id: 'cite-style' })
  const chosen = chosenStyle()
  for (const { id, name } of citation.styles) {
    select.append(make('option', { value: id, selected: id === chosen?.id }, name))
  }
  const shown = make('p', { className: 'later-citation' })
  shown.setAttribute('aria-live', 'polite')
  const show = () => {
    const style = chosenStyle()
    if (style)
      shown.replaceChildren(...nodesOf(citationOf(work, clauses, style), addressOf(clauses)))
  }
  select.addEventListener('change', () => {
    chooseStyle(select.value)
    show()
  })
  show()
  const box = make('input', { type: 'checkbox', checked: isWithWords() })
  box.addEventListener('change', () => chooseWords(box.checked))
  const made = make(
    'div',
    { className: 'later-cite', popover: 'auto', role: 'dialog', ariaLabel: heading.textContent },
    heading,
    make('label', { htmlFor: 'cite-style' }, 'Style '),
    select,
    shown,
    make('label', {}, box, ' With the words'),
  )
  made.lang = 'en'
  const close = () => made.hidePopover()
  const doAndClose = (run: () => void) => () => {
    close()
    run()
  }
  const actions = make('div', { className: 'later-actions' })
  const isRange = clauses.length > 1
  for (const [name, run] of [
    ['Copy citation', doAndClose(() => void copyClipping(work, clauses, names))],
    ['Copy link', doAndClose(() => void copyAddress(addressOf(clauses), names))],
    ...(isRange ? [] : [['To here …', doAndClose(chooseEnd)] as const]),
    ['Close', close],
  ] as const) {
    const button = make('button', { type: 'button' }, name)
    button.addEventListener('click', run)
    actions.append(button)
  }
  made.append(actions)
  return made
}

/** How far the panel is from the label that it belongs to, in pixels. */
const GAP = 6

/** Put it under the clause's label, or where the window has room; on a narrow one the style sheet does. */
function place(made: HTMLElement, label: Element | null): void {
  if (!label || innerWidth < 640) return
  const { bottom, top, left } = label.getBoundingClientRect()
  const { offsetHeight, offsetWidth } = made
  const below = bottom + GAP
  const fits = below + offsetHeight < innerHeight
  const y = fits ? below : Math.max(GAP, Math.min(top, innerHeight) - offsetHeight - GAP)
  made.style.top = `${Math.max(GAP, y)}px`
  made.style.left = `${Math.max(GAP, Math.min(left, innerWidth - offsetWidth - GAP))}px`
}
