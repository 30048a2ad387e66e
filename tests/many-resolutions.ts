/**
 * Records of resolutions that nobody adopted, as many as a test wants, without their texts being read.
 */
import type { Resolution } from '../lib/record'
import { parseText } from './helpers'

const model = parseText('The Assembly,\n\nNoting peace,\n\n1. Decides to meet.')

/** What tells one of many from another; null for what it has not. */
export interface Fields {
  body?: string | null
  date?: string | null
  session?: { number: number; name: string } | null
  symbol?: string | null
  title?: string
}

/** A resolution of an id, with fields as told. */
export function resolutionOf(id: string, fields: Fields = {}): Resolution {
  const { body = null, date = null, session = null, symbol = null, title = id } = fields
  return {
    ...model,
    id,
    body: field(body),
    date: field(date),
    session: field(session),
    symbol: field(symbol),
    title: field(title),
    status: { value: 'adopted' },
    aliases: { ids: [], anchors: {} },
  }
}

function field<Value>(value: Value | null) {
  if (value === null) return null
  return { value, from: 'text' as const, position: { line: 1, column: 1, offset: 0 } }
}
