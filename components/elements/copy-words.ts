/**
 * Copying. A selection with words of an organisation is copied as these alone, in lines as on
 * paper: headings, and each clause after its label, if the text prints one.
 */

/** Words of the organisation; `data-words="label"` marks a label, which begins the line of the next. */
const WORDS = '[data-words]'
const LABEL = 'label'
/** Words of the editor's that are copied where nothing else is selected. */
const NOTES = '[role=note] [data-apart] > :not(span, a)'

/** Letters in one setting. */
interface Run {
  text: string
  isBold: boolean
  isItalic: boolean
}

/** A line: the element whose words it has, and the words, after a label if it has one. */
interface Line {
  element: HTMLElement
  label: string
  words: Run[]
}

/** Have what is copied hold no words of two speakers. */
export function copyWordsAlone(event: ClipboardEvent): void {
  const { target, clipboardData } = event
  if (!clipboardData || (target instanceof Element && target.closest('input, textarea'))) return
  const lines = selectedLines()
  if (lines.length === 0) return
  event.preventDefault()
  const text = lines.map(({ label, words }) => label + words.map((run) => run.text).join(''))
  // A part of one paragraph goes into another; several are paragraphs of their own.
  const isPart = lines.length === 1
  clipboardData.setData(
    'text/plain',
    isPart ? text.join('') : text.map((each) => each.trim()).join('\n'),
  )
  clipboardData.setData(
    'text/html',
    lines.map((line) => elementOf(line, isPart).outerHTML).join(''),
  )
}

function selectedLines(): Line[] {
  const ranges = selectedRanges()
  const lines: Line[] = []
  let label = ''
  for (const element of elementsIn(WORDS, ranges).filter(isSelectable)) {
    const words = runsIn(element, ranges)
    if (element.dataset.words === LABEL) {
      label = words.map(({ text }) => text).join('')
      continue
    }
    // A clause may have a label and no words.
    if (words.length > 0 || element.textContent === '') lines.push({ element, label, words })
    label = ''
  }
  if (lines.length > 0) return lines
  // Notes that the browser would leave out, selected by other means than the mouse.
  return elementsIn(NOTES, ranges)
    .filter((note) => !isSelectable(note))
    .map((element) => ({ element, label: '', words: runsIn(element, ranges) }))
    .filter(({ words }) => words.length > 0)
}

/** What is selected: one range, but several in Firefox where something between cannot be. */
function selectedRanges(): Range[] {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return []
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index))
}

function elementsIn(selector: string, ranges: readonly Range[]): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    ranges.some((range) => range.intersectsNode(element)),
  )
}

function isSelectable(element: Element): boolean {
  const style = getComputedStyle(element)
  // Safari knows the property by its old name alone.
  return (style.userSelect ?? style.webkitUserSelect) !== 'none'
}

/** What is selected of an element's words, as the page shows them, without a preview over them. */
function runsIn(root: Element, ranges: readonly Range[]): Run[] {
  const runs: Run[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const parent = node.parentElement
    if (!(node instanceof Text) || !parent || parent.closest('[popover], [hidden]')) continue
    const { fontWeight, fontStyle } = getComputedStyle(parent)
    for (const range of ranges) {
      if (!range.intersectsNode(node)) continue
      const start = node === range.startContainer ? range.startOffset : 0
      const end = node === range.endContainer ? range.endOffset : node.length
      const text = node.data.slice(start, end).replace(/[\r\n]+/g, ' ')
      if (text === '') continue
      runs.push({ text, isBold: Number(fontWeight) >= 600, isItalic: fontStyle === 'italic' })
    }
  }
  return runs
}

/** A line as an element, with the setting of its words and their language. */
function elementOf({ element, label, words }: Line, isPart: boolean): HTMLElement {
  const isHeading = /^H\d$/.test(element.tagName)
  const line = document.createElement(isPart ? 'span' : isHeading ? element.tagName : 'p')
  line.lang = element.closest<HTMLElement>('[lang]')?.lang ?? ''
  line.append(label)
  for (const { text, isBold, isItalic } of words) {
    const parts: (Node | string)[] = [text]
    for (const name of [isItalic && 'i', isBold && !isHeading && 'b']) {
      if (!name) continue
      const setting = document.createElement(name)
      setting.append(...parts.splice(0))
      parts.push(setting)
    }
    line.append(...parts)
  }
  return line
}
