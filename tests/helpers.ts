/**
 * What the tests share: the project's own authorities, and a parser over them.
 */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { VFile } from 'vfile'
import { vi } from 'vitest'
import type { Authorities } from '../lib/authorities'
import { loadCorpus } from '../lib/corpus'
import { loadAuthorities } from '../lib/corpus/load/authorities'
import { hasErrors } from '../lib/messages'
import { createParser, type ParseResult } from '../lib/parse'
import type { Resolution } from '../lib/record'

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '..')

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The project's authorities. */
export async function getAuthorities(): Promise<Authorities> {
  const { authorities, isWhole } = await loadAuthorities(root)
  if (!isWhole) throw new Error('The authorities have mistakes')
  return authorities
}

const parser = createParser(await getAuthorities())

/** Parse a source as `sample/en.md`. */
export function parse(source: string): ParseResult & { file: VFile } {
  const file = new VFile({ path: 'sample/en.md', value: source })
  return { file, ...parser.parse(file, { id: 'sample', language: 'en', hash: sha256 }) }
}

/** Front matter that has no mistake, for texts that do not say who adopted them. */
export const FRONT_MATTER =
  '---\nstatus: adopted\nsource: Invented.\nbody: ipu\ntitle: Invented\n---\n'

/** Parse a text with {@link FRONT_MATTER}; throws where there is no record. */
export function parseText(text: string): Resolution {
  const { resolution, file } = parse(FRONT_MATTER + text)
  if (hasErrors(file)) throw new Error(file.messages.join('\n'))
  return resolution
}

/** The messages of a file as `line:column rule`, in order. */
export function placesOf(file: VFile): string[] {
  return file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)
}

/** Where a site may be published, in tests. */
export const SITE_URL = 'https://resolutions.example'

/** The exports of a site that was built with an address, or with "" for none. */
export async function exportsOf(siteUrl: string) {
  vi.resetModules()
  vi.stubEnv('NEXT_PUBLIC_SITE_URL', siteUrl)
  const module = await import('../lib/export')
  vi.unstubAllEnvs()
  return module
}

/** The corpus of the project. */
export async function getTestCorpus() {
  const { corpus } = await loadCorpus(root)
  if (!corpus) throw new Error('The corpus has mistakes')
  return corpus
}
