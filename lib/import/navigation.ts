/**
 * What a web page has around a text: menus, links to the top, placeholders for pictures.
 */
import type { RawLine } from './raw-lines'

const BACK_TO_TOP =
  /^[\s▲△↑⇧^]*(?:(?:back )?to (?:the )?top(?: of (?:the )?page)?|top of (?:the )?page|haut de (?:la )?page|volver arriba|print(?: this page)?|share(?: this page)?|download (?:as )?pdf|skip to (?:main )?content|cookie (?:policy|settings))[\s.]*$/iu
const YOU_ARE_HERE = /^\s*you are here\s*:/iu
const PLACE_OF_PICTURE = /^\s*(?:\[(?:IMAGE|IMG|PHOTO|LOGO)[_\s\w]*\]\s*)+$/iu
const MENU_ITEMS_AT_LEAST = 3
const MENU_AT_MOST = 400

/** Mark the navigation of a web page in `lines`. */
export function markNavigation(lines: RawLine[]): void {
  for (const line of lines) {
    if (line.setAside !== null || line.isBlank) continue
    const { text } = line
    if (
      BACK_TO_TOP.test(text) ||
      YOU_ARE_HERE.test(text) ||
      PLACE_OF_PICTURE.test(text) ||
      isMenu(text)
    ) {
      line.setAside = 'navigation'
    }
  }
}

/** "Home | Databases | Search": three items or more, each of a few words. */
function isMenu(text: string): boolean {
  if (text.length > MENU_AT_MOST) return false
  const items = text.split(/\s*(?:[|›»]|>>)\s*/u).filter((item) => item !== '')
  return (
    items.length >= MENU_ITEMS_AT_LEAST &&
    items.every(
      (item) => item.length <= 40 && item.split(/\s+/).length <= 4 && !/[.;,]$/.test(item),
    ) &&
    !/\d{2}/.test(text)
  )
}
