/**
 * How a resolution was adopted: by a vote, with its figures and names, or without one.
 */
import type { Element } from 'xast'
import { allText, attribute, children, descendants, oneLine, placeOf } from './elements'
import type { AknRemark } from './remark'

/** Those who voted one way. */
export interface AknVoters {
  count: number
  /** Empty where the XML names none. */
  names: string[]
}

/** A vote, or that there was none. */
export type AknVote =
  | { type: 'without' }
  | { type: 'recorded'; for: AknVoters; against: AknVoters; abstaining: AknVoters }

/** "Adopted 13-0-2, 8712th meeting" */
const IN_WORDS = /^adopted (?<for>\d+)-(?<against>\d+)-(?<abstaining>\d+)/i
const WITHOUT = /without (?:a )?vote/i

/**
 * Read a vote. A side that the XML leaves out had no votes. Where figures contradict each other (as
 * many names as votes, and the same in words), there is a remark, and no vote: none is guessed.
 *
 * @param words how it was adopted, as the XML says it in words
 */
export function readVote(
  voting: Element | undefined,
  words: string | null,
  remarks: AknRemark[],
): AknVote | null {
  if (!voting) return null
  if (
    WITHOUT.test(words ?? '') ||
    attribute(voting, 'outcome')?.replace(/^#/, '') === 'adoptedWithoutVote'
  )
    return { type: 'without' }
  const counts = children(voting, 'count')
  if (counts.length === 0) return null
  const vote = {
    type: 'recorded' as const,
    for: votersOf(counts, 'inFavour'),
    against: votersOf(counts, 'against'),
    abstaining: votersOf(counts, 'abstaining'),
  }
  const said = IN_WORDS.exec(words ?? '')?.groups
  const contradictions = (['for', 'against', 'abstaining'] as const).flatMap((side) => {
    const { count, names } = vote[side]
    return [
      ...(names.length > 0 && names.length !== count
        ? [`${count} ${side} beside ${names.length} names`]
        : []),
      ...(said && Number(said[side]) !== count ? [`${count} ${side} beside "${words}"`] : []),
    ]
  })
  if (contradictions.length === 0) return vote
  remarks.push({
    rule: 'vote',
    text: `Unexpected vote that contradicts itself (${contradictions.join('; ')}), expected the same figures; none is taken: look it up in the record of the meeting, and give \`vote\` in the front matter`,
    at: placeOf(voting).start,
  })
  return null
}

function votersOf(counts: readonly Element[], side: string): AknVoters {
  const count = counts.find((each) => attribute(each, 'refersTo')?.replace(/^#/, '') === side)
  const value = Number(attribute(count, 'value') ?? 0)
  const names = count
    ? descendants(count, 'organization').flatMap((voter) => oneLine(allText(voter)) || [])
    : []
  return { count: Number.isInteger(value) && value >= 0 ? value : names.length, names }
}
