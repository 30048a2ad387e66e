/**
 * What the project depends on: under which licences, from where, and for what. A failure says what
 * to add or to remove.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { root } from './helpers'

/** Licences under which a package may be part of what runs. */
const PERMISSIVE = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
  'Python-2.0',
]

/** Licences for some packages only, and why these may have them. */
const FOR_SOME: { licence: string; packages: RegExp; why: string }[] = [
  {
    licence: 'OFL-1.1',
    packages: /^@fontsource\//,
    why: 'a typeface, which the site serves as it is, under its own name',
  },
  {
    licence: 'CC-BY-4.0',
    packages: /^caniuse-lite$/,
    why: 'data that the build reads; none of it is in the site',
  },
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-/,
    why: 'an optional library of Next.js to scale images, which this site does not ask it to do; the library is neither changed nor in the site',
  },
]

/** Packages that run a script when they are installed: each is code that runs unasked. */
const WITH_INSTALL_SCRIPT = ['esbuild']

/** The address of a package in a registry, whichever it is: not one of a file or of git. */
const IN_REGISTRY = /^https:\/\/[^/]+\/(@[\w.-]+\/)?[\w.-]+\/-\/[\w.-]+\.tgz$/

const namesSchema = z.record(z.string(), z.string())
const manifestSchema = z.object({
  license: z.string().optional(),
  bin: z.union([z.string(), namesSchema]).optional(),
  dependencies: namesSchema.optional(),
  devDependencies: namesSchema.optional(),
  scripts: namesSchema.optional(),
})
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      dev: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
})

function read(name: string): string {
  return readFileSync(path.join(root, name), 'utf8')
}

/**
 * The manifest in a folder; null where the package is not installed, like those for other systems.
 */
function manifestIn(folder: string): z.infer<typeof manifestSchema> | null {
  const name = path.join(folder, 'package.json')
  if (!existsSync(path.join(root, name))) return null
  return manifestSchema.parse(JSON.parse(read(name)))
}

const { packages } = lockSchema.parse(JSON.parse(read('package-lock.json')))
const locked = Object.entries(packages)
  .filter(([place]) => place !== '')
  .map(([place, entry]) => ({ ...entry, place, name: place.replace(/^.*node_modules\//, '') }))
const manifest = manifestIn('')
const direct = Object.keys({ ...manifest?.dependencies, ...manifest?.devDependencies }).sort()

/** The licence of a package, as it is installed, or else as the lock has it. */
function licenceOf({ place, license }: (typeof locked)[number]): string {
  return manifestIn(place)?.license ?? license ?? 'none'
}

/** Whether a package may have a licence, which may be an expression: "Apache-2.0 AND MIT". */
function isAllowed(name: string, licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) =>
      choice
        .split(' AND ')
        .every(
          (part) =>
            PERMISSIVE.includes(part) ||
            FOR_SOME.some((some) => some.licence === part && some.packages.test(name)),
        ),
    )
}

const sources = ['app', 'components', 'lib', 'scripts', 'tests', '.'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: folder !== '.', encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => ({ name: path.join(folder, name), text: read(path.join(folder, name)) })),
)

/** The package of an import: `next` of `next/link`, `@scope/name`; null where it is none. */
function packageOf(specifier: string): string | null {
  if (/^(?:\.|@\/)/.test(specifier) || isBuiltin(specifier)) return null
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

const imported = new Map(
  sources.flatMap(({ name, text }) =>
    ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => {
      const found = packageOf(fileName)
      return found ? [[found, name] as const] : []
    }),
  ),
)

/** Whether anything in the project uses a package: imports it, runs it, or reads its files. */
function isUsed(name: string): boolean {
  if (imported.has(name)) return true
  const [, typed] = /^@types\/(.+)$/.exec(name) ?? []
  if (typed) return typed === 'node' || imported.has(typed)
  if (sources.some(({ text }) => text.includes(`node_modules/${name}/`))) return true
  const bin = manifestIn(path.join('node_modules', name))?.bin
  const commands = typeof bin === 'string' ? [name] : Object.keys(bin ?? {})
  const scripts = Object.values(manifest?.scripts ?? {}).flatMap((script) => script.split(/\s+/))
  return commands.some((command) => scripts.includes(command))
}

describe('packages', () => {
  test('that run have a permissive licence', () => {
    const others = locked
      .filter(({ dev }) => !dev)
      .map((entry) => ({ name: entry.name, licence: licenceOf(entry) }))
      .filter(({ name, licence }) => !isAllowed(name, licence))
    expect(
      others,
      'replace it, or add its licence to PERMISSIVE or FOR_SOME with a reason',
    ).toEqual([])
  })

  test.each([
    ['left', 'MIT', true],
    ['left', '(MIT OR GPL-3.0-only)', true],
    ['left', 'MIT AND GPL-3.0-only', false],
    ['left', 'GPL-3.0-only', false],
    ['left', 'LGPL-3.0-or-later', false],
    ['@img/sharp-wasm32', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
    ['left', 'none', false],
  ])('%s under %s: %s', (name, licence, allowed) => {
    expect(isAllowed(name, licence)).toBe(allowed)
  })

  test('are held by a hash, and come from the registry', () => {
    const loose = locked.filter(
      ({ integrity, resolved }) =>
        !integrity?.startsWith('sha512-') || (resolved && !IN_REGISTRY.test(resolved)),
    )
    expect(
      loose.map(({ place }) => place),
      'install it from the registry',
    ).toEqual([])
  })

  test('that run a script when they are installed are known', () => {
    const found = locked.filter(({ hasInstallScript }) => hasInstallScript)
    expect(
      [...new Set(found.map(({ name }) => name))].sort(),
      'read the script of a new one before you add it to WITH_INSTALL_SCRIPT',
    ).toEqual(WITH_INSTALL_SCRIPT)
  })
})

describe('dependencies', () => {
  test('are all used', () => {
    expect(
      direct.filter((name) => !isUsed(name)),
      'nothing imports or runs it: npm uninstall',
    ).toEqual([])
  })

  test('are all declared', () => {
    const undeclared = [...imported].filter(
      ([name]) => !direct.includes(name) && !direct.includes(`@types/${name}`),
    )
    expect(undeclared, 'it is imported: npm install it, or its @types').toEqual([])
    // Otherwise nothing was found.
    expect(imported.has('remark-parse')).toBe(true)
  })

  const page = read('docs/dependencies.md')
  const rows = [...page.matchAll(/^\| `([^`]+)` +\| (.+?) +\| (\S.*?) +\|$/gm)].map(
    ([, name = '', purpose = '', licence = '']) => ({ name, purpose, licence }),
  )

  test('have a line in docs/dependencies.md each', () => {
    const named = rows.map(({ name }) => name).sort()
    expect(
      direct.filter((name) => !named.includes(name)),
      'add a line that says what it is for',
    ).toEqual([])
    expect(named, 'remove the line of what is not a dependency').toEqual(direct)
  })

  test('have the licence that their line says', () => {
    const stated = rows.map(({ name, licence }) => `${name} ${licence}`)
    const real = rows.map(({ name }) => {
      const entry = locked.find(({ place }) => place === `node_modules/${name}`)
      return `${name} ${entry ? licenceOf(entry) : 'none'}`
    })
    expect(stated).toEqual(real)
  })

  test('have the licences that the page lists', () => {
    const listed = [...page.matchAll(/^- `([^`]+)`/gm)].map(([, licence]) => licence)
    expect(listed, 'list in docs/dependencies.md what this test allows').toEqual([
      ...PERMISSIVE,
      ...FOR_SOME.map(({ licence }) => licence),
    ])
  })
})
