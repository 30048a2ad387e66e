/**
 * How the corpus is cited, for programs: `CITATION.cff` in the Citation File Format 1.2.0.
 */
import { stringify } from 'yaml'
import type { Corpus } from '../corpus'
import { LICENCE } from '../data-forms'
import { absoluteUrl, dataIndexPath, homePath, SITE_DESCRIPTION, SITE_NAME } from '../site'
import { lastDayOf } from './days'
import { corpusVersion } from './version'

/** The corpus as a data set, with its version. The same content gives the same file. */
export function toCff(corpus: Corpus): string {
  const version = corpusVersion(corpus)
  const release = corpus.releases.find((each) => each.version === version)
  const url = absoluteUrl(homePath)
  const data = absoluteUrl(dataIndexPath)
  return stringify(
    {
      'cff-version': '1.2.0',
      message: `Cite the data by their version. ${LICENCE.texts}`,
      type: 'dataset',
      title: SITE_NAME,
      abstract: SITE_DESCRIPTION,
      authors: [{ name: SITE_NAME }],
      version,
      'date-released': release?.date ?? lastDayOf(corpus),
      license: 'MIT',
      ...(url !== null && { url }),
      ...(data !== null && { 'repository-artifact': data }),
    },
    { lineWidth: 0 },
  )
}
