/**
 * Seeing to the service worker, which keeps visited pages for readers without a connection.
 */
import { serviceWorkerPath } from '@/lib/site'
import { asksForLittleData, keepForVisit, readForVisit } from './preference'
import { notify } from './site-notice/element'

/**
 * Register the service worker once the page has loaded, and have it keep the page and what
 * belongs to it. A new version is offered once in a visit, and never forced. Readers who ask for little data
 * get no service worker, and neither does development, where it would hide changes.
 */
export async function startServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  if (process.env.NODE_ENV !== 'production') {
    for (const registration of await serviceWorker.getRegistrations()) {
      void registration.unregister()
    }
    return
  }
  if (asksForLittleData()) return
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
  }
  try {
    offerUpdates(await serviceWorker.register(serviceWorkerPath))
    const { active } = await serviceWorker.ready
    const urlsToCache = [location.href, ...loadedFiles()]
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } })
  } catch {
    // A browser that keeps nothing, as in a private window, goes without.
  }
}

/** Offer each new version that waits, now or later. */
function offerUpdates(registration: ServiceWorkerRegistration): void {
  let takeAway = () => {}
  let isAccepted = false
  const offer = (worker: ServiceWorker) => {
    if (readForVisit('update') === 'later') return
    const reload = () => {
      isAccepted = true
      worker.postMessage({ type: 'SKIP_WAITING' })
    }
    takeAway = notify(
      'A new version of this site is ready.',
      { name: 'Reload', run: reload },
      { name: 'Not now', run: () => keepForVisit('update', 'later') },
    )
  }
  if (registration.waiting) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      // The first worker of all waits for nobody.
      if (worker.state === 'installed' && registration.active) offer(worker)
    })
  })
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // Another tab may have asked for the new version.
    takeAway()
    if (isAccepted) location.reload()
  })
}

/** What the page has loaded before the service worker saw its requests. */
function loadedFiles(): string[] {
  return performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => (name.startsWith(location.origin) ? name : []))
}
