/**
 * What a citation needs to know of a text: little, and plain data, so that the browser can have it.
 */
import type { Body } from '../../authorities'
import type { Resolution } from '../../record'
import type { TextAddress } from '../../site'
import { nameOf } from '../../views'

/** A resolution as it is cited. Null stands for what is not known. */
export interface CitedWork extends TextAddress {
  /** The adopting body: its id, its name and its name in short. */
  body: { id: string; name: string; short: string } | null
  /** As in the record: "A/RES/51/210", "1373 (2001)". */
  symbol: string | null
  /** As printed. */
  title: string | null
  /** What it is called: its title, else its symbol, else its id. */
  name: string
  /** Of adoption, ISO 8601. */
  date: string | null
  /** Of the document, ISO 8601. */
  issued: string | null
  /** The number of the session that adopted it. */
  session: number | null
  status: 'adopted' | 'draft' | 'unverified'
  language: string
}

/**
 * What a citation of a resolution needs.
 *
 * @param translation its language where that is not the first
 */
export function citedWork(
  resolution: Resolution,
  body: Body | undefined,
  translation: string | null = null,
): CitedWork {
  const { id, symbol, title, date, issued, session, status, language } = resolution
  return {
    id,
    translation,
    body: body ? { id: body.id, name: body.name, short: body.short } : null,
    symbol: symbol?.value ?? null,
    title: title?.value ?? null,
    name: nameOf(resolution),
    date: date?.value ?? null,
    issued: issued?.value ?? null,
    session: session?.value.number ?? null,
    status: status.value,
    language,
  }
}

const NOTHING: Omit<CitedWork, 'id' | 'name'> = {
  translation: null,
  body: null,
  symbol: null,
  title: null,
  date: null,
  issued: null,
  session: null,
  status: 'adopted',
  language: 'en',
}

/** A work as its page holds it: what is known, and nothing twice; the address of a translation does not end in the id. */
export function writtenWork({ name, id, ...work }: CitedWork): string {
  const known = Object.entries(work).filter(([key, value]) => value !== Reflect.get(NOTHING, key))
  const isNamed = name === work.title || name === work.symbol
  return JSON.stringify({
    ...Object.fromEntries(known),
    ...(!isNamed && { name }),
    ...(work.translation !== null && { id }),
  })
}

/** A work as its page holds it, read again. */
export function readWork(written: string, id: string): CitedWork {
  const work: CitedWork = { ...NOTHING, id, name: '', ...JSON.parse(written) }
  return { ...work, name: work.name || (work.title ?? work.symbol ?? work.id) }
}
