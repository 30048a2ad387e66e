/**
 * What Akoma Ntoso says of a resolution beside its text: what it is, under what it is listed, how it came about.
 */
import type { Element } from 'xast'
import { type Attributes, x } from 'xastscript'
import type { Body } from '../../authorities'
import type { Resolution } from '../../record'
import { SITE_NAME } from '../../site'
import { nameOf } from '../../views'
import { lines, linesOrNull } from '../xml'
import { type AknAddress, aknLanguage } from './address'
import type { References } from './references'

/** What the data of a document are made with. */
export interface MetaTools {
  resolution: Resolution
  body: Body | undefined
  address: AknAddress
  references: References
  /** The last day on which the file is known to have changed, ISO 8601. */
  changed: string
}

/** Who made the file. */
export function editionOf(references: References): string {
  return references.to('TLCOrganization', 'edition', SITE_NAME)
}

/** The work, its words in a language, and the file. @param component "main", "annex" */
export function identificationOf(
  { resolution, body, address, references, changed }: MetaTools,
  component: string,
): Element {
  const { date, issued, symbol, status, language } = resolution
  const { work, expression, manifestation, country } = address
  const author = body && references.to('TLCOrganization', body.id, body.name)
  const edition = editionOf(references)
  const isDraft = status.value === 'draft'
  const first = (isDraft ? issued : date)?.value ?? NO_DATE
  const value = (name: string, text: string, more: Attributes = {}) =>
    x(name, { value: text, ...more })
  const this_ = (of: string) =>
    value('FRBRthis', `${of.endsWith('/') ? of : `${of}/`}!${component}/`)
  const authored = x('FRBRauthor', { href: author ?? edition, as: '#author' })
  return lines('identification', { source: edition }, [
    lines('FRBRWork', {}, [
      this_(work),
      value('FRBRuri', work),
      value('FRBRalias', nameOf(resolution), { name: 'title' }),
      x('FRBRdate', { date: first, name: isDraft ? 'issuance' : 'adoption' }),
      authored,
      value('FRBRcountry', country),
      value('FRBRsubtype', isDraft ? 'resolutionDraft' : 'resolution'),
      symbol && value('FRBRnumber', symbol.value),
    ]),
    lines('FRBRExpression', {}, [
      this_(expression),
      value('FRBRuri', expression),
      x('FRBRdate', { date: issued?.value ?? first, name: 'publication' }),
      authored,
      x('FRBRlanguage', { language: aknLanguage(language) }),
    ]),
    lines('FRBRManifestation', {}, [
      value('FRBRthis', manifestation),
      value('FRBRuri', manifestation),
      x('FRBRdate', { date: changed, name: 'markup' }),
      x('FRBRauthor', { href: edition, as: '#editor' }),
    ]),
  ])
}

/** How the United Nations write that there is no date. */
const NO_DATE = '0001-01-01'

/** The subjects by the source's own list. */
export function classificationOf({ resolution, references }: MetaTools): Element | null {
  const subjects = resolution.subjects?.value ?? []
  return linesOrNull(
    'classification',
    { source: editionOf(references) },
    subjects.map(({ name, dictionary, id }) => {
      const isAddress = id !== undefined && /^https?:/.test(id)
      return x('keyword', {
        value: isAddress ? name : (id ?? name),
        ...(isAddress && { href: id }),
        showAs: name,
        dictionary: references.to('TLCReference', 'dictionary', dictionary),
      })
    }),
  )
}

/** The history: the draft, who submitted it, the meeting that adopted it, what became of it. */
export function workflowOf({ resolution, references }: MetaTools): Element | null {
  const { draft, sponsors, meetingRecord, date, outcome, issued, status } = resolution
  const isDraft = status.value === 'draft'
  const names = sponsors?.value ?? []
  const step = (outcomeName: string, day: string | undefined, by: string, more: Attributes = {}) =>
    x('step', {
      date: day ?? NO_DATE,
      by,
      outcome: references.to('TLCConcept', outcomeName, STEPS[outcomeName] ?? outcomeName),
      ...more,
    })
  const document = draft && { as: references.to('TLCReference', 'draft', draft.value) }
  const drafted = names.length > 0 ? names : draft ? [null] : []
  return linesOrNull('workflow', { source: editionOf(references) }, [
    ...drafted.map((name, index) =>
      step(
        index === 0 ? 'draftResolution' : 'draftResolutionAdditionalSponsors',
        isDraft ? issued?.value : undefined,
        name === null ? NOBODY : references.to('TLCReference', 'sponsor', name),
        index === 0 && document ? document : {},
      ),
    ),
    meetingRecord
      ? step('adopted', date?.value, NOBODY, {
          as: references.to('TLCReference', 'meetingRecord', meetingRecord.value),
        })
      : null,
    outcome
      ? x('step', {
          date: outcome.value.date ?? NO_DATE,
          by: NOBODY,
          outcome: references.to(
            'TLCConcept',
            'outcome',
            outcome.value.text,
            outcome.value.address,
          ),
        })
      : null,
  ])
}

/** How the United Nations write that nobody is named. */
const NOBODY = ''

const STEPS: Readonly<Record<string, string>> = {
  draftResolution: 'Draft resolution',
  draftResolutionAdditionalSponsors: 'Additional sponsors of the draft resolution',
  adopted: 'Adopted',
}

/** The vote, with those who voted one way as far as they are named. */
export function voteOf({ resolution, references }: MetaTools): Element | null {
  const vote = resolution.vote?.value
  if (!vote) return null
  if (vote.type === 'without') {
    const outcome = references.to('TLCConcept', 'adoptedWithoutVote', 'Adopted without a vote')
    return lines('parliamentary', {}, [lines('voting', { outcome }, [x('quorum', { value: '' })])])
  }
  const sides = [
    ['inFavour', 'In favour', vote.for],
    ['against', 'Against', vote.against],
    ['abstaining', 'Abstaining', vote.abstaining],
  ] as const
  const outcome = references.to('TLCConcept', 'adoptedRecordedVote', 'Adopted by recorded vote')
  const counts = sides.map(([side, name, { count, names }]) =>
    lines('count', { value: String(count), refersTo: references.to('TLCTerm', side, name) }, [
      linesOrNull(
        'akn4un:voters',
        {},
        names.map((each) =>
          x('organization', { refersTo: references.to('TLCTerm', 'member', 'Member') }, each),
        ),
      ),
    ]),
  )
  return lines('parliamentary', {}, [lines('voting', { outcome }, counts)])
}
