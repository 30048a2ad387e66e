/**
 * A record as a page of text that a person can check against the source.
 */
import { nameOfReference } from '../lib/describe'
import type { Block, Field, Resolution } from '../lib/record'

/** The record in lines: fields with their provenance, then blocks in document order. */
export function outline(resolution: Resolution): string {
  const { id, language, status, source } = resolution
  return [
    `${id} (${language}), ${status.value}`,
    `source   ${source.file}`,
    `sha256   ${source.sha256}`,
    ...(['body', 'symbol', 'title', 'session', 'place', 'date'] as const).map(
      (name) => `${name.padEnd(8)} ${fieldLine(resolution[name])}`,
    ),
    ...(['issued', 'sponsors', 'outcome'] as const).flatMap((name) =>
      resolution[name] ? `${name.padEnd(8)} ${fieldLine(resolution[name])}` : [],
    ),
    '',
    ...resolution.blocks.flatMap((block) => blockLines(block, '')),
    '',
  ].join('\n')
}

function fieldLine(field: Field<unknown> | null): string {
  if (!field) return 'none'
  const { line, column } = field.position
  return `${JSON.stringify(field.value)} by the ${field.from} at ${line}:${column}`
}

function blockLines(block: Block, indent: string): string[] {
  const { line, column } = block.position
  const words = `${line}:${column} ${JSON.stringify(block.text)}`
  if (block.type === 'heading') return [`${indent}${block.anchor} heading ${words}`]
  if (block.type !== 'clause') return [`${indent}${block.type} ${words}`]
  const { opening, assertions, citations, emphases, text } = block
  return [
    `${indent}${block.anchor} ${block.kind} ${block.label ?? '-'} ${words}`,
    ...(block.section ? [`${indent}  under ${block.section}`] : []),
    ...[opening, ...assertions].map((found, index) =>
      found
        ? `${indent}  ${index === 0 ? 'opens' : 'again'} "${found.phrase}": ${found.head}, ${found.force}${found.modifiers.map((modifier) => `, ${modifier}`).join('')}`
        : `${indent}  opens with no known head`,
    ),
    ...citations.map(
      (citation) =>
        `${indent}  ${citation.position.line}:${citation.position.column} cites "${text.slice(citation.start, citation.end)}": ${nameOfReference(citation)}`,
    ),
    ...emphases.map(({ type, start, end }) => `${indent}  ${type} "${text.slice(start, end)}"`),
    ...block.children.flatMap((child) => blockLines(child, `${indent}    `)),
  ]
}
