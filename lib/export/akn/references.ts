/**
 * What the rest of a document points to by an id: who and what is meant, as "top-level classes".
 */
import type { Element } from 'xast'
import { x } from 'xastscript'

/** The references of a document. */
export interface References {
  /** The reference to something by its name, "#sponsor_1"; the same for the same. */
  to(element: string, kind: string, name: string, href?: string): string
  /** The elements of all that was referred to, in the order of the first references. */
  elements(): Element[]
}

/** Collects references, each once. */
export function createReferences(): References {
  const found = new Map<string, Element>()
  const counts = new Map<string, number>()
  return {
    to(element, kind, name, href) {
      const key = `${element} ${kind} ${name}`
      const known = found.get(key)
      if (known) return `#${known.attributes.eId}`
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      const eId = count === 1 ? kind : `${kind}_${count}`
      const attributes = { eId, href: href ?? `#${eId}`, showAs: name }
      const isGeneral = element === 'TLCReference'
      found.set(key, x(element, isGeneral ? { ...attributes, name: kind } : attributes))
      return `#${eId}`
    },
    elements: () => [...found.values()],
  }
}
