import path from 'node:path'
import { build } from 'esbuild'
import { getCorpus } from '@/lib/corpus'
import { elementPath } from '@/lib/site'

/** A script that the browser loads, by its address. */
interface Script {
  path: string
  content: string
}

/** The scripts of the custom elements. */
interface Scripts {
  /** The module that defines the elements. */
  elements: Script
  /** What must run before a page is drawn. */
  first: Script
  /** What tools need, and the page for readers without a connection. */
  tools: Script
  /** What finds citations in words, on its page. */
  finder: Script
  /** What these load once the reader asks for it. */
  later: Script[]
}

const SOURCES = 'components/elements'
let bundled: Promise<Scripts> | null = null
let bundledAt = 0

/** How long what was bundled serves in development, in milliseconds: one page asks for several scripts. */
const ONE_PAGE = 3_000

/**
 * The scripts of the custom elements, bundled, each under a name that changes with its content.
 * They are made once in a build, and for each page in development.
 */
export function elementScripts(): Promise<Scripts> {
  const isOld = process.env.NODE_ENV !== 'production' && Date.now() - bundledAt > ONE_PAGE
  if (!bundled || isOld) {
    bundledAt = Date.now()
    bundled = bundleScripts()
  }
  return bundled
}

async function bundleScripts(): Promise<Scripts> {
  const { authorities } = await getCorpus()
  // Bundled by itself, and first, since the others name it by its content.
  const later = await bundle('later', 'later/index.ts', 'esm', {
    CITATION_STYLES: JSON.stringify(authorities.citation),
  })
  const LATER_MODULE = JSON.stringify(later.script.path)
  const [elements, first, tools, finder] = await Promise.all([
    bundle('elements', 'index.ts', 'esm', { LATER_MODULE }),
    bundle('first', 'first.ts', 'iife'),
    bundle('tools', 'tools.ts', 'iife'),
    bundle('finder', 'citation-finder/index.ts', 'esm'),
  ])
  return {
    elements: elements.script,
    first: first.script,
    tools: tools.script,
    finder: finder.script,
    later: [later.script, ...[elements, first, tools, finder].flatMap((each) => each.later)],
  }
}

async function bundle(
  name: string,
  source: string,
  format: 'esm' | 'iife',
  define: Readonly<Record<string, string>> = {},
): Promise<{ script: Script; later: Script[] }> {
  const outdir = path.join(process.cwd(), SOURCES)
  const { outputFiles, metafile } = await build({
    entryPoints: { [name]: path.join(outdir, source) },
    bundle: true,
    splitting: format === 'esm',
    write: false,
    metafile: true,
    outdir,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    minify: true,
    format,
    target: 'es2022',
    loader: { '.css': 'text' },
    define: {
      ...define,
      'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV),
      'process.env.NEXT_PUBLIC_BASE_PATH': JSON.stringify(process.env.NEXT_PUBLIC_BASE_PATH ?? ''),
      'process.env.NEXT_PUBLIC_SITE_URL': JSON.stringify(process.env.NEXT_PUBLIC_SITE_URL ?? ''),
    },
  })
  // A script that waits for another comes later than it must; shared code would be a script of its
  // own.
  const waiting = Object.values(metafile.outputs).flatMap(({ imports }) =>
    imports.flatMap(({ kind, path: needed }) => (kind === 'import-statement' ? needed : [])),
  )
  if (waiting.length > 0) {
    throw new Error(
      `Unexpected scripts that others wait for (${waiting.join(', ')}), expected none; what components/elements loads later must import nothing that the rest imports too`,
    )
  }
  const scripts = outputFiles.map(({ path: file, text }) => ({
    path: elementPath(path.basename(file)),
    content: text,
  }))
  const script = scripts.find((each) => each.path.startsWith(elementPath(`${name}-`)))
  if (!script) throw new Error(`Unexpected scripts without \`${name}\`, expected it among them`)
  return { script, later: scripts.filter((each) => each !== script) }
}
