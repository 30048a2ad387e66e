/**
 * What only the page that finds citations needs.
 */
import { CitationFinder } from './element'

customElements.define('citation-finder', CitationFinder)
