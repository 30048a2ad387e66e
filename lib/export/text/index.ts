/**
 * The words of a resolution as text.
 */
export { toMarkdown } from './markdown'
export { toPlainText } from './plain'
