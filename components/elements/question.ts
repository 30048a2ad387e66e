/**
 * The question in the address of a tool, such as a query to search for: shown at once, while the scripts
 * that answer it are on their way.
 */

/** Whether the page's address holds a question. */
export function isAsked(): boolean {
  return location.search !== ''
}

/** Mark the page as asked until the tool answers. */
export function markAsked(): void {
  if (isAsked()) document.documentElement.dataset.asked = ''
}

/**
 * Show the question in the tool's form until the tool itself does; but not over what the reader has
 * begun to write.
 */
export function showQuestion(): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    for (const field of document.querySelectorAll<HTMLInputElement>('main form input')) {
      if (field.name !== name) continue
      const isBegun = field.value !== '' || field === document.activeElement
      if (field.type !== 'radio') field.value = isBegun ? field.value : value
      else if (field.value === value) field.checked = true
    }
  }
}
