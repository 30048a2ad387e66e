import { PAGES_CACHE } from '@/lib/offline/caches'
import { SITE_NAME } from '@/lib/site'

/** `<kept-pages>`: lists the pages that this browser keeps, each with a link. */
export class KeptPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const cache = await caches.open(PAGES_CACHE)
    const pages = await Promise.all(
      (await cache.keys()).map(async ({ url }) => {
        const response = await cache.match(url)
        return { url, title: titleOf((await response?.text()) ?? '') }
      }),
    )
    const list = document.createElement('ul')
    for (const { url, title } of pages.sort((a, b) => a.title.localeCompare(b.title))) {
      const link = document.createElement('a')
      link.href = url
      link.append(title || new URL(url).pathname)
      const item = document.createElement('li')
      item.append(link)
      list.append(item)
    }
    this.replaceChildren(list)
  }
}

/** The title of a page, without the site's name. */
function titleOf(html: string): string {
  const { title } = new DOMParser().parseFromString(html, 'text/html')
  return title.replace(` · ${SITE_NAME}`, '')
}
