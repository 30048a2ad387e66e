/**
 * What only some pages need, beside what `index.ts` brings to every one: waking a tool, and the
 * list of kept pages.
 */
import { KeptPages } from './kept-pages/element'
import { wakeTool } from './wake'

customElements.define('kept-pages', KeptPages)

wakeTool()
