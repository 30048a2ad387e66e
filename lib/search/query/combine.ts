/**
 * Making larger trees of smaller ones.
 */
import type { Nearness } from './tokens'
import type { Form, Near, Term, Tree } from './tree'

/** Words that must follow one another as they are. */
export function exact(words: Form, shown: string): Term {
  return { type: 'term', shown, forms: [words], quiet: false }
}

/** Words or phrases that must be near each other. */
export function nearOf(parts: readonly Term[], { distance, ordered }: Nearness): Near {
  return {
    type: 'near',
    parts: parts.map((part) => ({ ...part, quiet: false })),
    distance,
    ordered,
  }
}

/** What may be near something: a word or phrase, or any of several: `(use OR threat) ~3 force`. */
export function nearable(tree: Tree | null): Term | null {
  if (tree?.type === 'term') return tree
  if (tree?.type !== 'or') return null
  const terms = tree.parts.map(nearable)
  if (terms.includes(null)) return null
  const all = terms.flatMap((term) => term ?? [])
  const [own, ...forms] = all.flatMap((term) => term.forms)
  if (!own) return null
  return {
    type: 'term',
    shown: `(${all.map(({ shown }) => shown).join(' OR ')})`,
    forms: [own, ...forms],
    quiet: false,
  }
}

/** Parts as one tree, with parts of the same type as parts of it; null where there is none. */
export function join(type: 'and' | 'or', parts: readonly (Tree | null)[]): Tree | null {
  const all = parts.flatMap((part) =>
    part === null ? [] : part.type === type ? [...part.parts] : [part],
  )
  const [only] = all
  return all.length > 1 ? { type, parts: all } : (only ?? null)
}

/** A query that has nothing but words such as "of" is about them: they are counted and marked. */
export function loudest(tree: Tree): Tree {
  if (hasLoudTerm(tree)) return tree
  return loud(tree)
}

function hasLoudTerm(tree: Tree): boolean {
  switch (tree.type) {
    case 'term':
      return !tree.quiet
    case 'near':
      return true
    case 'field':
    case 'not':
      return false
    default:
      return tree.parts.some(hasLoudTerm)
  }
}

function loud(tree: Tree): Tree {
  switch (tree.type) {
    case 'term':
      return { ...tree, quiet: false }
    case 'and':
    case 'or':
      return { ...tree, parts: tree.parts.map(loud) }
    default:
      return tree
  }
}
