/**
 * What the XML states of a resolution as data, beside its text.
 */
import type { Element } from 'xast'
import { allText, attribute, byName, descendants, oneLine } from './elements'
import { readInline, wordsOf } from './inline'
import type { AknRemark } from './remark'
import { sponsorsIn } from './sponsors'
import { type AknVote, readVote } from './vote'

/** A subject under which a library lists a resolution. */
export interface AknSubject {
  name: string
  /** The list that it is of: "UNBIS Thesaurus", or the document with an agenda: "A/78/251". */
  dictionary: string
  /** Its address or number in that list; null where the XML gives none. */
  id: string | null
}

/** The fields that the XML states; null where it does not. */
export interface AknFields {
  /** Who published the file: "United Nations". */
  publisher: string | null
  /** The organ that issued it: "General Assembly". */
  issuer: string | null
  symbol: string | null
  title: string | null
  /** Date of adoption, ISO 8601. */
  date: string | null
  /** Date of issue, ISO 8601. */
  issued: string | null
  session: { number: number; name: string } | null
  /** The meeting that adopted it: "50th plenary meeting". */
  meeting: string | null
  agendaItem: { number: string; titles: string[] } | null
  /** The symbol of the draft. */
  draft: string | null
  sponsors: string[] | null
  /** The symbol of the record of the meeting. */
  meetingRecord: string | null
  vote: AknVote | null
  subjects: AknSubject[]
}

/**
 * Read the fields of a document.
 *
 * @param remarks takes what contradicts itself, and is left out
 */
export function readFields(root: Element, remarks: AknRemark[]): AknFields {
  const named = byName(root)
  const find = (name: string, attributes: Record<string, string> = {}) =>
    (named.get(name) ?? []).filter((element) =>
      Object.entries(attributes).every(
        ([key, value]) => attribute(element, key)?.replace(/^#/, '') === value,
      ),
    )
  const words = (element: Element | undefined) =>
    element ? oneLine(wordsOf(readInline([element]).runs)) || null : null
  const steps = (outcome: string) => find('step', { outcome })
  const session = find('session')[0]
  const number = Number(attribute(session ?? root, 'value'))
  const sessionName = words(session)
  const keywords = find('keyword')
  const isTitle = (keyword: Element) => attribute(keyword, 'refersTo') === 'title'
  const items = find('inline', { name: 'agenda item' })
  const titles = find('inline', { name: 'agenda item name' }).flatMap((item) => words(item) ?? [])
  const drafted = steps('draftResolution')[0]
  const meant = referencesIn(named)
  // Of a collection, each resolution has all sponsors; where they are references, each has a step.
  const further = steps('draftResolutionAdditionalSponsors').filter(
    (step, index) => index === 0 || meant.has(attribute(step, 'by') ?? ''),
  )
  const sponsors = [drafted, ...further].flatMap((step) => {
    const by = attribute(step, 'by') ?? ''
    const name = meant.get(by)
    return name === undefined ? sponsorsIn(by) : [name]
  })
  const adopted = steps('adopted')[0]
  const documentOf = (step: Element | undefined) => {
    const as = attribute(step, 'as')
    return as === null ? null : (meant.get(as) ?? as)
  }
  return {
    publisher: words(find('docAuthority', { refersTo: 'publisher' })[0]),
    issuer: words(find('docAuthority', { refersTo: 'issuingBody' })[0]),
    symbol: words(find('docNumber', { refersTo: 'symbol' })[0]),
    title:
      words(find('docTitle', { refersTo: 'resolutionTitle' })[0]) ??
      words(find('preface').flatMap((preface) => descendants(preface, 'docTitle'))[0]) ??
      // The library names a resolution in English, whatever the language of the text.
      (['en', null].includes(readLanguage(root))
        ? attribute(keywords.find(isTitle), 'value')
        : null),
    date:
      dateOf(find('docDate', { refersTo: 'adoptionDate' })[0]) ??
      dateOf(find('FRBRdate', { name: 'adoption' })[0]),
    issued: dateOf(find('docDate', { refersTo: 'dateOfIssuance' })[0]),
    session:
      sessionName && Number.isInteger(number) && number > 0 ? { number, name: sessionName } : null,
    meeting:
      words(find('location', { refersTo: 'adoptionMeeting' })[0]) ??
      words(find('inline', { name: 'adoptionMeeting' })[0]),
    agendaItem: agendaItemOf(items[0], titles),
    draft: documentOf(drafted),
    sponsors: sponsors.length > 0 ? [...new Set(sponsors)] : null,
    meetingRecord: documentOf(adopted),
    vote: readVote(find('voting')[0], attribute(adopted, 'by'), remarks),
    subjects: keywords
      .filter((keyword) => !isTitle(keyword))
      .flatMap((keyword) => subjectOf(keyword, meant)),
  }
}

/** What references mean, "#sponsor" and its name, where attributes point to them; the United Nations write names. */
function referencesIn(named: ReadonlyMap<string, Element[]>): ReadonlyMap<string, string> {
  return new Map(
    ['TLCReference', 'TLCOrganization', 'TLCPerson']
      .flatMap((name) => named.get(name) ?? [])
      .flatMap((element): [string, string][] => {
        const [id, shown] = [attribute(element, 'eId'), attribute(element, 'showAs')]
        return id !== null && shown !== null ? [[`#${id}`, shown]] : []
      }),
  )
}

/** A date that is one: the United Nations write 0001-01-01 for none. */
function dateOf(element: Element | undefined): string | null {
  const date = attribute(element, 'date')?.slice(0, 10) ?? ''
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))
  return isDate && date >= '1000' ? date : null
}

function agendaItemOf(item: Element | undefined, titles: string[]): AknFields['agendaItem'] {
  const number = item && (attribute(item, 'title') ?? oneLine(allText(item)))
  return number ? { number, titles } : null
}

function subjectOf(keyword: Element, meant: ReadonlyMap<string, string>): AknSubject[] {
  const name = attribute(keyword, 'showAs') ?? attribute(keyword, 'value')
  const list = attribute(keyword, 'dictionary')
  if (!name || !list) return []
  const dictionary = meant.get(list) ?? list
  const value = attribute(keyword, 'value')
  const id = attribute(keyword, 'href') ?? (value === name ? null : value)
  return [{ name, dictionary, id }]
}

/** The language of the text, from its three-letter code; null where the XML gives none. */
export function readLanguage(root: Element): string | null {
  const code = attribute(descendants(root, 'FRBRlanguage')[0], 'language')?.toLowerCase()
  return code ? (LANGUAGES[code] ?? code) : null
}

/** ISO 639-2 codes that have shorter ones. */
const LANGUAGES: Record<string, string> = {
  ara: 'ar',
  chi: 'zh',
  zho: 'zh',
  deu: 'de',
  ger: 'de',
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  por: 'pt',
  rus: 'ru',
  spa: 'es',
}
