/**
 * schema.org: a text as `Legislation`, for search engines and other programs.
 */
import type { CitationStyles } from '../../authorities'
import { LICENCE } from '../../data-forms'
import { dataPath, identifierOf, SITE_NAME, textPath } from '../../site'
import type { CitedWork } from '../citation'
import { referenceEntry } from './entry'

/**
 * A text as schema.org has it. Only the file says what it is worth, which is not that of an official text; whether a
 * resolution is in force is not said.
 *
 * @param version of the corpus that the file is of
 */
export function toLegislation(work: CitedWork, styles: CitationStyles, version?: string): object {
  const { title, institution, symbol, genre, url, language } = referenceEntry(work, styles)
  const { date, issued, status } = work
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': identifierOf(textPath(work)),
    name: title,
    ...(symbol !== null && { legislationIdentifier: symbol }),
    legislationType: genre,
    ...(institution !== null && {
      [status === 'draft' ? 'sourceOrganization' : 'legislationPassedBy']: {
        '@type': 'Organization',
        name: institution,
      },
    }),
    ...(date !== null && { legislationDate: date }),
    ...(issued !== null && { datePublished: issued }),
    inLanguage: language,
    ...(url !== null && { url }),
    encoding: {
      '@type': 'LegislationObject',
      '@id': identifierOf(dataPath(work, 'txt')),
      encodingFormat: 'text/plain',
      inLanguage: language,
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      ...(version !== undefined && {
        isPartOf: { '@type': 'Dataset', name: SITE_NAME, version, license: LICENCE.data },
      }),
    },
  }
}
