/**
 * What is on reading pages, set aside while Next makes the pages: Next would carry it through its data for navigation,
 * in five files a page, which `scripts/finish-export` removes. It comes back when the export is finished.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashOf } from './kept-files'

/** Where it is between both, from the folder of the project. */
export const MARKUP_FOLDER = '.next/markup'

/** The comment that stands for markup, by the hash of that. */
const STANDS_FOR_MARKUP = /<!--markup ([0-9a-f]{64})-->/g

/** What this process has set aside: some is on many pages. */
const setAside = new Set<string>()

/**
 * Set markup aside.
 *
 * @param markup what is on a page
 * @returns a comment to stand for it
 */
export function setMarkupAside(markup: string): string {
  const hash = hashOf(markup)
  if (!setAside.has(hash)) {
    mkdirSync(MARKUP_FOLDER, { recursive: true })
    writeFileSync(path.join(MARKUP_FOLDER, hash), markup)
    setAside.add(hash)
  }
  return `<!--markup ${hash}-->`
}

/**
 * A page with what was set aside of it. No text can pose as the comment, since its brackets are escaped.
 *
 * @param html the page, with comments in the place of markup
 * @throws Error where that is not there
 */
export function withMarkup(html: string): string {
  return html.replace(STANDS_FOR_MARKUP, (_, hash: string) =>
    readFileSync(path.join(MARKUP_FOLDER, hash), 'utf8'),
  )
}
