/**
 * The schema of `content/releases.yml`: versions of the corpus that have a name, and what changed with each.
 */
import { z } from 'zod'
import { phraseSchema, requireUnique } from './authorities'

/** A version of the corpus that was named. */
export const releaseSchema = z.strictObject({
  /** What it is called: "1", "2026-11". */
  name: phraseSchema,
  /** The version, as `/data/` and the files give it: "3f2a90c1d4e5". */
  version: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'a version of the corpus, twelve hexadecimal digits in quotes'),
  /** The day on which it was named, ISO 8601. */
  date: z.iso.date('the day as a calendar date, such as 2015-04-17'),
  /** What changed in the texts, a line for each change. */
  texts: z.array(phraseSchema).default([]),
  /** What changed in the editor's notes and authorities. */
  notes: z.array(phraseSchema).default([]),
})
/** See {@link releaseSchema}. */
export type Release = z.infer<typeof releaseSchema>

/** `releases.yml`, the newest first. */
export const releasesSchema = z.array(releaseSchema).superRefine((releases, context) => {
  requireUnique(releases, context, [], ({ name }) => [name])
  requireUnique(releases, context, [], ({ version }) => [version])
})
