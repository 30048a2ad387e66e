import { type Corpus, getCorpus } from '@/lib/corpus'
import { corpusVersion } from '@/lib/export'
import { buildSearch, type SearchFiles } from '@/lib/search/build'

declare global {
  /** The files as `index.json` was last asked for: those that it names must be of the same build. */
  var searchFiles: { corpus: Corpus; made: Promise<SearchFiles> } | undefined
}

/** A file of the search, in development; a build writes them all (`scripts/write-files`). */
export async function GET(_: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const { file } = await params
  const [folder, name] = file
  if (folder === 'index.json' || !globalThis.searchFiles) {
    const corpus = await getCorpus()
    if (globalThis.searchFiles?.corpus !== corpus) {
      const made = buildSearch(corpus, { version: corpusVersion(corpus) })
      globalThis.searchFiles = { corpus, made }
    }
  }
  const { manifest, files } = await globalThis.searchFiles.made
  if (folder === 'index.json') return Response.json(manifest)
  const bytes = files.get(name ?? '')
  if (!bytes) return new Response('Not found', { status: 404 })
  return new Response(new Uint8Array(bytes))
}
