/**
 * The content security policy and the other headers of the site.
 */
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** What a page may load: its own site's, and of that only what it uses. */
const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
] as const

/** What only a header can carry: a browser ignores it in a page, with a complaint. */
const HEADER_DIRECTIVES = ["frame-ancestors 'none'"] as const

const policy = (directives: readonly string[]) => directives.join('; ')

/** Put the policy into a page, before anything that it governs. */
export function addPolicy(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'head') return
    const meta: Element = {
      type: 'element',
      tagName: 'meta',
      properties: { httpEquiv: ['Content-Security-Policy'], content: policy(DIRECTIVES) },
      children: [],
    }
    const charset = node.children.findIndex(
      (child) => child.type === 'element' && 'charSet' in child.properties,
    )
    node.children.splice(charset + 1, 0, meta)
  })
}

/**
 * A `_headers` file, in the form that hosts of static sites read: a path, then its headers.
 *
 * @param base the base path of the build
 */
export function headersFile(base: string): string {
  const everywhere = [
    `Content-Security-Policy: ${policy([...DIRECTIVES, ...HEADER_DIRECTIVES])}`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy: same-origin',
    'Cache-Control: no-cache',
    'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()',
  ]
  const hashed = ['Cache-Control: public, max-age=31536000, immutable']
  const block = (path: string, headers: string[]) =>
    [path, ...headers.map((header) => `  ${header}`), ''].join('\n')
  return [
    block(`${base}/*`, everywhere),
    block(`${base}/_next/static/*`, hashed),
    block(`${base}/elements/*`, hashed),
  ].join('\n')
}
