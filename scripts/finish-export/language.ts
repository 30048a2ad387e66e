/**
 * The language of a document: that of the text on it, which the page says in `data-language`.
 * Next writes one language for all pages.
 */
import type { Root } from 'hast'
import { elementOf } from './site'

/** Give a page the language of its text; the site's own words around it have theirs. */
export function setLanguage(tree: Root): void {
  const main = elementOf(tree, 'main')
  const html = elementOf(tree, 'html')
  if (!main || !html) return
  const { dataLanguage, ...properties } = main.properties
  main.properties = properties
  if (typeof dataLanguage === 'string' && dataLanguage) html.properties.lang = dataLanguage
}
