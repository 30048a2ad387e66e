/**
 * What is found in a raw text, and the real texts that are not part of the project.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { z } from 'zod'
import type { Block } from '../../lib/record'
import { toInspection } from '../../scripts/corpus/inspect'
import { createRawResolutionReader } from '../../scripts/corpus/raw-resolution'
import { getAuthorities, root } from '../helpers'

const read = createRawResolutionReader(await getAuthorities())

/** What `inspect` finds in a text. */
export function inspect(text: string, name = 'raw.txt') {
  const file = new VFile({ path: name, value: text })
  return toInspection(file, read(file))
}

/** "2/3/1": how many clauses there are of each kind, and how many sub-paragraphs. */
export function countsOf(text: string, name?: string): string {
  const { preambular, operative, subparagraphs } = inspect(text, name)
  return [preambular, operative, subparagraphs].join('/')
}

/** The blocks of a text, the formula and headings among them. */
export function readBlocks(text: string, name = 'raw.txt'): Block[] {
  return read(new VFile({ path: name, value: text })).reading.blocks
}

/** The folder of real texts; it may be missing. */
export const sharedTexts = path.join(root, '../shared/texts')

/** A list beside the real texts; empty where they are missing. */
export function readSharedList<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): z.infer<Schema>[] {
  const file = path.join(sharedTexts, name)
  return existsSync(file) ? z.array(schema).parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}
