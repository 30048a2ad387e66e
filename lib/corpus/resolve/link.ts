/**
 * A link: a citation in its place, and what it was resolved to.
 */
import type { Citation, Target } from '../../record'

/** What a citation was resolved to. */
export type LinkOutcome =
  /** It leads into the corpus. */
  | { outcome: 'resolved'; to: Target }
  /** It leads to an instrument that is no text of the corpus. */
  | { outcome: 'outside'; to: Target }
  /** It can mean several things, or one that is doubtful; in words. */
  | { outcome: 'ambiguous'; to: null; candidates: string[] }
  /** Nothing known is meant; of a resolution it may be certain whose it is: the id of its body. */
  | { outcome: 'unresolved'; to: null; body: string | null }

/** A citation with its place and its outcome. */
export type Link = {
  from: { resolution: string; anchor: string }
  citation: Citation
} & LinkOutcome

/** A link with a target. */
export type ResolvedLink = Extract<Link, { to: Target }>

/** No target. */
export const unresolved: LinkOutcome = { outcome: 'unresolved', to: null, body: null }

/** A resolution of a body that is not known. */
export function unknownOf(body: string): LinkOutcome {
  return { outcome: 'unresolved', to: null, body }
}

/** Several targets, or a doubtful one. */
export function ambiguous(candidates: string[]): LinkOutcome {
  return { outcome: 'ambiguous', to: null, candidates }
}

/** A target in the corpus. */
export function resolved(to: Target): LinkOutcome {
  return { outcome: 'resolved', to }
}

/** A target outside the corpus. */
export function outside(to: Target): LinkOutcome {
  return { outcome: 'outside', to }
}
