/**
 * What a file says of itself beside the organisation's words: which text it is, whose, and of which corpus.
 */
import { addressOfText, type Corpus } from '../corpus'
import { LICENCE } from '../data-forms'
import { bodyOf } from '../describe'
import type { Resolution } from '../record'
import { addressOf, SITE_NAME, textPath } from '../site'
import { dateOf, nameOf } from '../views'
import { corpusVersion } from './version'

/** See {@link factsOfResolution}. */
export interface ResolutionFacts {
  /** What it is called: its title, else its symbol, else its id. */
  title: string
  /** The adopting body, in full. */
  body: string | null
  symbol: string | null
  /** Of adoption, or of a draft's document; ISO 8601. */
  date: string | null
  status: Resolution['status']['value']
  language: string
  /** The full address of its page, or the path where the site does not know its own. */
  address: string
  /** "Annotated Resolutions, corpus version 3f2a90c1d4e5". */
  corpus: string
  /** Whose the words are. */
  rights: string
}

/** What each file of a resolution that has room for it says of itself. */
export function factsOfResolution(corpus: Corpus, resolution: Resolution): ResolutionFacts {
  const { symbol, status, language } = resolution
  return {
    title: nameOf(resolution),
    body: bodyOf(corpus.authorities.bodies, resolution)?.name ?? null,
    symbol: symbol?.value ?? null,
    date: dateOf(resolution) ?? null,
    status: status.value,
    language,
    address: addressOf(textPath(addressOfText(corpus, resolution))),
    corpus: versionLine(corpus),
    rights: LICENCE.texts,
  }
}

/** The corpus and its version, for people: "Annotated Resolutions, corpus version 3f2a90c1d4e5". */
export function versionLine(corpus: Corpus): string {
  return `${SITE_NAME}, corpus version ${corpusVersion(corpus)}`
}
