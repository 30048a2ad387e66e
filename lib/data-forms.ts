/**
 * The forms in which a resolution is available as a file, by the ending of the file's name.
 */

/** See {@link DATA_FORMS}. */
interface DataFormFacts {
  /** What a link to it says. */
  name: string
  /** Its content type. */
  type: string
}

/** What is known of each form; files of JSON have a second ending, which says what is in them. */
export const DATA_FORMS = {
  txt: { name: 'Source text', type: 'text/plain; charset=utf-8' },
  md: { name: 'Markdown', type: 'text/markdown; charset=utf-8' },
  'plain.txt': { name: 'Plain text', type: 'text/plain; charset=utf-8' },
  xml: { name: 'Akoma Ntoso', type: 'application/akn+xml' },
  tei: { name: 'TEI', type: 'application/tei+xml' },
  epub: { name: 'EPUB', type: 'application/epub+zip' },
  json: { name: 'JSON', type: 'application/json' },
  'annotations.json': {
    name: 'Annotations',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  },
  bib: { name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8' },
  'oscola.bib': { name: 'BibLaTeX for OSCOLA', type: 'application/x-bibtex; charset=utf-8' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8' },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
  'legislation.json': { name: 'schema.org', type: 'application/ld+json' },
} as const satisfies Record<string, DataFormFacts>

/** The content types of the files of Distributed Text Services, by their endings. */
export const DTS_TYPES = { json: 'application/ld+json', tei: DATA_FORMS.tei.type } as const

/** The content type of such a file, by its name. */
export function dtsTypeOf(name: string): string {
  return name.endsWith('.tei') ? DTS_TYPES.tei : DTS_TYPES.json
}

/** See {@link DATA_FORMS}. */
export type DataForm = keyof typeof DATA_FORMS

/** The forms that hold the text or what is known of it, and that its page names. */
export const TEXT_FORMS = [
  'txt',
  'md',
  'xml',
  'tei',
  'epub',
  'json',
  'annotations.json',
] as const satisfies DataForm[]

/** The forms that reference managers read. */
export const REFERENCE_FORMS = [
  'bib',
  'oscola.bib',
  'ris',
  'csl.json',
] as const satisfies DataForm[]

/** Every form. */
export const ALL_FORMS: readonly DataForm[] = [
  ...TEXT_FORMS,
  'plain.txt',
  ...REFERENCE_FORMS,
  'legislation.json',
]

/** The licence of the editor's data, and what it does not cover; in every file that has room for it. */
export const LICENCE = {
  data: 'https://spdx.org/licenses/MIT.html',
  texts: 'The texts are those of the organisations that issued them.',
}
