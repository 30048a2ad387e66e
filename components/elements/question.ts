/**
 * The scripts of a tool, which `scripts/finish-export` takes out of the page and names in it.
 */

/** Their addresses, in their order; a reading page has none, and neither has development. */
export function heldScripts(): string[] {
  return (
    document.querySelector<HTMLMetaElement>('meta[name=tool-scripts]')?.content.split(' ') ?? []
  )
}

/** Whether the page's address holds a question, such as a query to search for. */
export function isAsked(): boolean {
  return location.search !== ''
}

/**
 * Show the question in the tool's form until the tool itself does; but not over what the reader has
 * begun to write.
 */
export function showQuestion(): void {
  if (heldScripts().length === 0 || !isAsked()) return
  for (const [name, value] of new URLSearchParams(location.search)) {
    for (const field of document.querySelectorAll<HTMLInputElement>('main form input')) {
      if (field.name !== name) continue
      const isBegun = field.value !== '' || field === document.activeElement
      if (field.type !== 'radio') field.value = isBegun ? field.value : value
      else if (field.value === value) field.checked = true
    }
  }
}

/**
 * Have the browser fetch them beside the page itself where they will run at once, and mark the page
 * as asked until the tool answers.
 */
export function fetchAsked(): void {
  const addresses = heldScripts()
  if (addresses.length === 0 || !isAsked()) return
  document.documentElement.dataset.asked = ''
  for (const address of addresses) {
    const link = document.createElement('link')
    link.rel = 'preload'
    link.as = 'script'
    link.fetchPriority = 'low'
    link.href = address
    document.head.append(link)
  }
}
