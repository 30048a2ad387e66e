/**
 * The language of a document: that of the text on it, which the page says in `data-language`.
 * Next writes one language for all pages.
 */
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Give a page the language of its text; the site's own words around it have theirs. */
export function setLanguage(tree: Root): void {
  let language = ''
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.dataLanguage === 'string') language = properties.dataLanguage
    delete properties.dataLanguage
  })
  if (!language) return
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'html') properties.lang = language
  })
}
