/**
 * A resolution for reference managers: files that they import, and the tags that they find on its page.
 */
export { bibtexComment, toBibtex, toOscolaBibtex } from './bibtex'
export { toCsl } from './csl'
export { headTags } from './head-tags'
export { toLegislation } from './legislation'
export { toRis } from './ris'
