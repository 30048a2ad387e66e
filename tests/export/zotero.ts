/**
 * How Zotero reads the head of a page: the rules of its translator "Embedded Metadata", as far as its
 * documentation tells them. https://www.zotero.org/support/dev/exposing_metadata
 */

/** What it makes of a page. */
export interface ZoteroItem {
  itemType: string
  creators: string[]
  [field: string]: string | string[] | undefined
}

const FIELDS: Record<string, string> = {
  citation_title: 'title',
  citation_technical_report_institution: 'institution',
  citation_technical_report_number: 'reportNumber',
  citation_publication_date: 'date',
  citation_public_url: 'url',
  citation_language: 'language',
}

/** Tags that make an item of another kind, or that outrank the ones above. */
const OTHERS =
  /^(citation_(journal_title|inbook_title|conference_title|dissertation_institution|patent_number|isbn)|dc\.|dcterms\.|eprints\.|bepress_|prism\.)/i

/** Read tags as `[name, content]`. */
export function readAsZotero(tags: readonly (readonly [string, string])[]): ZoteroItem {
  const others = tags.filter(([name]) => OTHERS.test(name))
  if (others.length > 0) throw new Error(`Unexpected tags ${others.join(' ')}, expected none`)
  const isReport = tags.some(([name]) => name.startsWith('citation_technical_report_'))
  const fields = tags.flatMap(([name, content]) => {
    const field = FIELDS[name]
    // Dates are given with slashes and kept as ISO 8601.
    return field ? [[field, field === 'date' ? content.replaceAll('/', '-') : content]] : []
  })
  return {
    itemType: isReport ? 'report' : 'webpage',
    ...Object.fromEntries(fields),
    // Each author is split at a comma, or else at the last space.
    creators: tags.flatMap(([name, content]) =>
      name === 'citation_author' ? /,|\s(?=\S+$)/[Symbol.split](content) : [],
    ),
  }
}
