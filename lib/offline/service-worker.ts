/**
 * The service worker: what was read once opens again without a connection, and so does search.
 * Workbox does the caching; this file only says what is kept, and how.
 *
 * `scripts/finish-export` bundles it with the list of what the page for readers without a
 * connection needs. A new build waits until the reader asks for it, or until all tabs of the
 * site are closed.
 */
import { clientsClaim } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { offlinePath } from '../site'
import { DATA_CACHE, FILES_CACHE, PAGES_CACHE, SEARCH_CACHE } from './caches'

declare const self: ServiceWorkerGlobalScope
/** The page for readers without a connection, and its icon; `scripts/finish-export` puts it here. */
declare const PRECACHE: { url: string; revision: string }[]
/** Those files of that page whose names change with their content. */
declare const FILES: string[]
/** What each tool loads, at once or when it is used, by the path of its page. */
declare const TOOLS: Record<string, string[]>

/** Seconds after which a kept page is shown where the connection is too slow. */
const PATIENCE = 4

/**
 * A page is the same whatever its query, which is read in the browser. Hosts answer an address
 * without its last slash too.
 */
const underOneName = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) =>
    request.url.replace(/[?#].*$/, '').replace(/\/?$/, '/'),
}

/** Where a file is kept, by what it is. */
const DATA = /\.(json|txt)$/

/** A file of the search. */
const SEARCH = /\/search\/files\//

function cacheOf(file: string): string {
  if (DATA.test(file)) return DATA_CACHE
  return SEARCH.test(file) ? SEARCH_CACHE : FILES_CACHE
}

/**
 * A worker reads what to do in its own address: a file that was kept under another address is
 * served without one.
 */
const atItsAddress = {
  cachedResponseWillBeUsed: async ({ cachedResponse }: { cachedResponse?: Response }) =>
    cachedResponse && new Response(cachedResponse.body, cachedResponse),
}

/** A tool is useless without what it loads. */
const withItsFiles = {
  cacheDidUpdate: async ({ request }: { request: Request }) => {
    const files = TOOLS[new URL(request.url).pathname] ?? []
    await Promise.all(
      files.map(async (file) => {
        const cache = await caches.open(cacheOf(file))
        if (DATA.test(file) || !(await cache.match(file))) await cache.add(file)
      }),
    )
  },
}

const atMost = (maxEntries: number) => new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true })

clientsClaim()
cleanupOutdatedCaches()
precacheAndRoute(PRECACHE)

// Not in the precache, which a new build empties: pages kept from an old build need its files.
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(FILES_CACHE).then((cache) => cache.addAll(FILES)))
})

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\/_next\/static\/|\/elements\//.test(url.pathname),
  new CacheFirst({
    cacheName: FILES_CACHE,
    matchOptions: { ignoreSearch: true },
    plugins: [atMost(400), atItsAddress],
  }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && SEARCH.test(url.pathname),
  new CacheFirst({ cacheName: SEARCH_CACHE, plugins: [atMost(1000)] }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && DATA.test(url.pathname),
  new NetworkFirst({ cacheName: DATA_CACHE, plugins: [atMost(400)] }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && !/\.\w+$/.test(url.pathname),
  new NetworkFirst({
    cacheName: PAGES_CACHE,
    networkTimeoutSeconds: PATIENCE,
    plugins: [underOneName, withItsFiles, atMost(400)],
  }),
)

setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await matchPrecache(offlinePath) : undefined
  return page ?? Response.error()
})

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting()
})
