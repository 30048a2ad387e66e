import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'

/** The sitemaps of a site that was built with an address, or with "" for none. */
async function sitemapsOf(siteUrl: string) {
  vi.resetModules()
  vi.stubEnv('NEXT_PUBLIC_SITE_URL', siteUrl)
  return import('../app/sitemaps/parts')
}

afterEach(() => vi.unstubAllEnvs())

function addressesIn(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
}

describe('sitemaps', () => {
  test('name each page once, in their order, and none has more than it may', async () => {
    const { sitemapParts } = await sitemapsOf('https://resolutions.example')
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 9 }), (count, most) => {
        const paths = Array.from({ length: count }, (_, index) => `/p/${index}/`)
        const parts = sitemapParts(paths, most).map(addressesIn)
        expect(parts.flat()).toEqual(paths.map((path) => `https://resolutions.example${path}`))
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(most)
        expect(parts).toHaveLength(Math.max(1, Math.ceil(count / most)))
      }),
    )
  })

  test('are one while that is enough, else one names the others', async () => {
    const { mainSitemap, sitemapParts } = await sitemapsOf('https://resolutions.example')
    const parts = sitemapParts(['/a/', '/b/', '/c/'], 2)
    expect(mainSitemap(parts)).toContain('<sitemapindex ')
    expect(addressesIn(mainSitemap(parts))).toEqual([
      'https://resolutions.example/sitemaps/1.xml',
      'https://resolutions.example/sitemaps/2.xml',
    ])
    const [only = ''] = sitemapParts(['/a/', '/b/'], 2)
    expect(mainSitemap([only])).toBe(only)
    expect(only).toContain('<urlset ')
    expect(sitemapParts(Array(50_001).fill('/a/'))).toHaveLength(2)
  })

  test('write addresses as XML and the web have them', async () => {
    const { sitemapParts } = await sitemapsOf('https://resolutions.example')
    expect(addressesIn(sitemapParts(['/é/&/'])[0] ?? '')).toEqual([
      'https://resolutions.example/%C3%A9/&amp;/',
    ])
  })

  test('name nothing where the site does not know its address', async () => {
    const { sitemapParts } = await sitemapsOf('')
    expect(sitemapParts(['/a/']).flatMap(addressesIn)).toEqual([])
  })
})
