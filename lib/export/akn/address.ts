/**
 * The addresses of a resolution in Akoma Ntoso: of the work, of its words in a language, and of the file.
 */
import type { Body } from '../../authorities'
import type { Resolution } from '../../record'
import { dataPath, identifierOf, resolutionPath, textPath } from '../../site'

/** See {@link aknAddress}. */
export interface AknAddress {
  work: string
  expression: string
  manifestation: string
  /** "un"; "xx", which stands for no country, for organisations whose code is not known. */
  country: string
}

/** The codes of ISO 639-2 that the United Nations use in addresses. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  pt: 'por',
  ru: 'rus',
  zh: 'zho',
}

/** The code of a language as Akoma Ntoso has it: "eng" for "en". */
export function aknLanguage(language: string): string {
  return LANGUAGES[language] ?? language
}

/**
 * The addresses of a resolution. A body that publishes its own, as the United Nations do, has them by its naming
 * convention; the address of any other resolution is that of its page here, and none is invented.
 *
 * @param translation the language, where it is not the first of the resolution's
 * @example work: '/akn/un/statement/deliberation/unga/2024-12-04/79-102/'
 */
export function aknAddress(
  resolution: Resolution,
  body: Body | undefined,
  translation: string | null = null,
): AknAddress {
  const { id, date, symbol, status, language } = resolution
  const number = symbol && numberIn(symbol.value)
  if (!body?.akn || !date || !number || status.value === 'draft') {
    return {
      work: identifierOf(resolutionPath(id)),
      expression: identifierOf(textPath({ id, translation })),
      manifestation: identifierOf(dataPath({ id, translation }, 'xml')),
      country: body?.akn?.split('/')[2] ?? 'xx',
    }
  }
  const work = `${body.akn}/${date.value}/${number}/`
  const expression = `${work}${aknLanguage(language)}@/`
  return {
    work,
    expression,
    manifestation: `${expression.slice(0, -1)}.xml`,
    country: body.akn.split('/')[2] ?? 'xx',
  }
}

/** The number in a symbol as addresses have it: "79-102" for "A/RES/79/102", "2504-2020" for "S/RES/2504 (2020)". */
function numberIn(symbol: string): string {
  return symbol
    .replace(/^.*?\bRES\//, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}
