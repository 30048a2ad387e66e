import { createHash } from 'node:crypto'
import path from 'node:path'
import { build } from 'esbuild'
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
}

const SOURCES = 'components/elements'
let bundled: Promise<Scripts> | null = null

/**
 * The scripts of the custom elements, bundled, each under a name that changes with its
 * content. They are made once for a build, and anew for each request in development.
 */
export function elementScripts(): Promise<Scripts> {
  if (process.env.NODE_ENV !== 'production') return bundleScripts()
  bundled ??= bundleScripts()
  return bundled
}

async function bundleScripts(): Promise<Scripts> {
  const [elements, first, tools] = await Promise.all([
    bundle('elements', 'index.ts', 'esm'),
    bundle('first', 'first.ts', 'iife'),
    bundle('tools', 'tools.ts', 'esm'),
  ])
  return { elements, first, tools }
}

async function bundle(name: string, source: string, format: 'esm' | 'iife'): Promise<Script> {
  const { outputFiles } = await build({
    entryPoints: [path.join(process.cwd(), SOURCES, source)],
    bundle: true,
    write: false,
    minify: true,
    format,
    target: 'es2022',
    define: {
      'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV),
      'process.env.NEXT_PUBLIC_BASE_PATH': JSON.stringify(process.env.NEXT_PUBLIC_BASE_PATH ?? ''),
      'process.env.NEXT_PUBLIC_SITE_URL': JSON.stringify(process.env.NEXT_PUBLIC_SITE_URL ?? ''),
    },
  })
  const content = outputFiles.map(({ text }) => text).join('')
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return { path: elementPath(`${name}-${hash}.js`), content }
}
