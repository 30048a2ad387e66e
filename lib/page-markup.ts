/**
 * What is on reading pages, set aside while Next makes the pages: Next would carry it through its data for navigation,
 * in five files a page, which `scripts/finish-export` removes. It comes back when the export is finished.
 */
import { hashOf, type KeptFiles, openKeptFiles } from './kept-files'

/** Where it is between both, from the folder of the project. */
export const MARKUP_FOLDER = '.next/markup'

/** The comment that stands for markup, by the hash of that. */
const STANDS_FOR_MARKUP = /<!--markup ([0-9a-f]{64})-->/

/** Where this process sets markup aside, and what it has: some is on many pages. */
let opened: Promise<KeptFiles> | undefined
const setAside = new Set<string>()

/**
 * Set markup aside.
 *
 * @param markup what is on a page
 * @returns a comment to stand for it
 */
export async function setMarkupAside(markup: string): Promise<string> {
  const hash = hashOf(markup)
  if (!setAside.has(hash)) {
    setAside.add(hash)
    opened ??= open(true)
    await (await opened).write(hash, markup)
  }
  return `<!--markup ${hash}-->`
}

/**
 * A page with what was set aside of it. No text can pose as the comment, since its brackets are escaped.
 *
 * @param html the page, with a comment in the place of its markup
 * @throws Error where that is not there
 */
export async function withMarkup(html: string): Promise<string> {
  const [comment = '', hash] = STANDS_FOR_MARKUP.exec(html) ?? []
  if (hash === undefined) return html
  const markup = await (await open(false)).read(hash)
  if (!markup)
    throw new Error(
      `Unexpected absence of the content of a page, expected it in ${MARKUP_FOLDER}; build the site again`,
    )
  return html.replace(comment, () => markup.toString())
}

function open(isWritten: boolean): Promise<KeptFiles> {
  return openKeptFiles(MARKUP_FOLDER, 'pages', isWritten)
}
