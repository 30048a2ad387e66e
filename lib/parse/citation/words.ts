/**
 * A language for which the data has no words: only symbols and listed names are found in it.
 */

import type { Authorities, ReferenceWords } from '../../authorities'
import { baseLanguage } from '../../language'

const around = { before: [], after: [] }
const named = { one: [], many: [] }

const NO_WORDS: ReferenceWords = {
  articles: [],
  conjunctions: [],
  through: [],
  resolutions: { ...named, numberSigns: [], adopted: [], beforeDate: [], ofBody: [] },
  bodies: {},
  organFirst: false,
  paragraphs: named,
  subparagraphs: named,
  closedSteps: false,
  kinds: { operative: around, preambular: around },
  of: [],
  determiners: [],
  ofAnother: { words: [], except: [] },
  above: [],
  below: [],
  here: [],
  containers: [],
  owners: [],
  possessives: { names: [], owners: [] },
  own: { words: [], notBefore: [] },
  neighbours: { preceding: around, following: around, followingAfter: [] },
  sessions: { words: [], before: [], notBefore: [] },
  ordinals: { tens: {}, last: {}, joints: [], hundreds: [], endings: [] },
  instruments: {
    words: {},
    parts: {},
    namesFollow: false,
    definite: [],
    indefinite: [],
    notNamed: [],
    goesOn: [],
    connectors: [],
    goesOnNamed: [],
    toAnother: [],
    beforeYear: [],
    openers: { endings: [], words: [] },
    verbEndings: [],
    toPart: { lead: [], before: [], determiners: [] },
    names: {},
    namesAfter: {},
  },
  masthead: {
    titles: [],
    drafts: [],
    revised: [],
    submitted: [],
    numbered: [],
    documents: [],
    numberSigns: [],
    beforeAdopted: [],
    beforeDate: [],
    onDate: [],
    indefinite: [],
  },
}

/** The words of a language, by its BCP 47 tag; none where the data has none. */
export function wordsOf({ references }: Authorities, language: string): ReferenceWords {
  return references.get(baseLanguage(language)) ?? NO_WORDS
}
