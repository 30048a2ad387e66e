/**
 * What only some pages need, beside what `index.ts` brings to every one: the question and the focus of a
 * tool before it wakes, and the list of kept pages.
 */
import { focusQuery } from './focus-query'
import { KeptPages } from './kept-pages/element'
import { showQuestion } from './question'

customElements.define('kept-pages', KeptPages)

focusQuery()
showQuestion()
