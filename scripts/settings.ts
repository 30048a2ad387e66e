/**
 * The settings of a build and of the server: environment variables.
 */
import { z } from 'zod'

/** "" at the root of a host, "/corpus" in a folder of it. */
const basePath = z.string().regex(/^(\/(?!\.{1,2}(\/|$))[\w.~-]+)*$/, {
  error: 'a path that begins with a slash and ends without one, such as BASE_PATH=/corpus',
})

/** Scheme and host, with nothing after them; null where the site has no known address. */
const siteUrl = z
  .string()
  .refine(isOrigin, {
    error:
      'an address without a path, such as SITE_URL=https://resolutions.example; a path goes into BASE_PATH',
  })
  .transform((value) => new URL(value).origin)

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, href, origin } = new URL(value)
  return /^https?:$/.test(protocol) && href === `${origin}/`
}

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().max(65_535))

const settingsSchema = z.object({
  BASE_PATH: basePath.default(''),
  SITE_URL: siteUrl.nullable().default(null),
  /** The folder that holds `content/`. */
  CONTENT_ROOT: z.string().default('.'),
  /** The folder for the site. */
  OUT_DIR: z.string().default('out'),
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
})

/** See the schema; a variable that is empty counts as not set. */
export type Settings = z.infer<typeof settingsSchema>

/**
 * Read the settings.
 *
 * @param env the environment
 * @returns the settings, or every problem as "Unexpected PORT=…, expected …"
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Settings | { problems: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = settingsSchema.safeParse(given)
  if (parsed.success) return parsed.data
  const problems = new Map(
    parsed.error.issues.map(({ path: [name], message }): [string, string] => {
      const expected = name === 'PORT' ? 'a number from 0 to 65535, such as PORT=3001' : message
      return [String(name), `Unexpected ${String(name)}=${env[String(name)]}, expected ${expected}`]
    }),
  )
  return { problems: [...problems.values()] }
}

/** A warning about a site built with some settings; null where there is none. */
export function warningOf({ SITE_URL }: Settings): string | null {
  if (SITE_URL !== null) return null
  return [
    'Warning: SITE_URL is not set, so the site names no address of its own. It has no sitemap, no',
    'canonical links and no images for shared links; citations give paths, and data paths and URNs.',
    'Build what you publish with its address: SITE_URL=https://resolutions.example npm run build',
  ].join('\n')
}
