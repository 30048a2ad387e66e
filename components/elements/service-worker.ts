/**
 * Seeing to the service worker, which keeps visited pages for readers without a connection.
 */
import { Workbox } from 'workbox-window'
import { serviceWorkerPath } from '@/lib/site'
import { asksForLittleData, keepForVisit, readForVisit } from './preference'
import { notify } from './site-notice/element'

/**
 * Register the service worker once the page has loaded, and have it keep the page and what
 * belongs to it. A new version is offered once in a visit, and never forced. Readers who ask for little data
 * get no service worker, and neither does development, where it would hide changes.
 */
export function startServiceWorker(): void {
  if (!('serviceWorker' in navigator)) return
  if (process.env.NODE_ENV !== 'production') {
    void navigator.serviceWorker.getRegistrations().then((registrations) => {
      for (const registration of registrations) void registration.unregister()
    })
    return
  }
  if (asksForLittleData()) return
  const worker = new Workbox(serviceWorkerPath)
  let takeAway = () => {}
  let isAccepted = false
  worker.addEventListener('waiting', () => {
    if (readForVisit('update') === 'later') return
    const reload = () => {
      isAccepted = true
      worker.messageSkipWaiting()
    }
    takeAway = notify(
      'A new version of this site is ready.',
      { name: 'Reload', run: reload },
      { name: 'Not now', run: () => keepForVisit('update', 'later') },
    )
  })
  worker.addEventListener('controlling', () => {
    // Another tab may have asked for the new version.
    takeAway()
    if (isAccepted) location.reload()
  })
  worker.register().catch(() => {
    // A browser that keeps nothing, as in a private window, goes without.
  })
  void worker.active.then(() => {
    const urlsToCache = [location.href, ...loadedFiles()]
    return worker.messageSW({ type: 'CACHE_URLS', payload: { urlsToCache } })
  })
}

/** What the page has loaded before the service worker saw its requests. */
function loadedFiles(): string[] {
  return performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => (name.startsWith(location.origin) ? name : []))
}
