import { elementPath } from '@/lib/site'
import { elementScripts } from '../bundle'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await scripts()).map(({ path }) => ({ file: path.slice(elementPath('').length) }))
}

/** The scripts of the custom elements. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const script = (await scripts()).find(({ path }) => path === elementPath(file))
  if (!script) return new Response('Not found', { status: 404 })
  return new Response(script.content, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  })
}

async function scripts() {
  const { elements, first, tools, finder, later } = await elementScripts()
  return [elements, first, tools, finder, ...later]
}
