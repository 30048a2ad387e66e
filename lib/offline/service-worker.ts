/**
 * The service worker: what was read once opens again without a connection, and so does
 * search. Workbox does the caching; here stands only what is kept, and how.
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
import { DATA_CACHE, FILES_CACHE, PAGES_CACHE } from './caches'

declare const self: ServiceWorkerGlobalScope
/** The page for readers without a connection, and its icon; `scripts/finish-export` puts it here. */
declare const PRECACHE: { url: string; revision: string }[]
/** The files of that page whose names change with their content. */
declare const FILES: string[]

/** Seconds after which a kept page is shown, where the line is too slow to say what is new. */
const PATIENCE = 4

/**
 * A page is the same page whatever is asked of it: the query is read in the browser. Hosts
 * answer an address without its last slash too.
 */
const underOneName = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) =>
    request.url.replace(/[?#].*$/, '').replace(/\/?$/, '/'),
}

const atMost = (maxEntries: number) => new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true })

clientsClaim()
cleanupOutdatedCaches()
precacheAndRoute(PRECACHE)

// Not with the precache, which a new build empties: pages kept from an old one need its files.
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(FILES_CACHE).then((cache) => cache.addAll(FILES)))
})

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\/_next\/static\/|\/elements\//.test(url.pathname),
  new CacheFirst({ cacheName: FILES_CACHE, plugins: [atMost(400)] }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\.(json|txt)$/.test(url.pathname),
  new NetworkFirst({ cacheName: DATA_CACHE, plugins: [atMost(400)] }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && !/\.\w+$/.test(url.pathname),
  new NetworkFirst({
    cacheName: PAGES_CACHE,
    networkTimeoutSeconds: PATIENCE,
    plugins: [underOneName, atMost(400)],
  }),
)

setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await matchPrecache(offlinePath) : undefined
  return page ?? Response.error()
})

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting()
})
