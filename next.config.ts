import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants'

/** Where the site is on its host: "" at the root, "/corpus" in a folder. */
const basePath = process.env.BASE_PATH ?? ''

/** Where the site is published: "https://resolutions.example"; "" where that is not set. */
const siteUrl = process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : ''

export default function config(phase: string): NextConfig {
  return {
    // Where the export is made; `scripts/build` finishes it and puts it in its place. In development some files
    // are made on demand, which no export can have.
    ...(phase === PHASE_PRODUCTION_BUILD && { output: 'export', distDir: '.next/export' }),
    // The same sources give the same site: nothing in an export needs a name unique to a build.
    generateBuildId: () => 'export',
    trailingSlash: true,
    // A build writes the files of the search by itself; only the development server makes them on demand.
    pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ['dev.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
    basePath,
    env: { NEXT_PUBLIC_BASE_PATH: basePath, NEXT_PUBLIC_SITE_URL: siteUrl },
    reactStrictMode: true,
    // `npm test` checks types; whoever builds the site need not wait for it.
    typescript: { ignoreBuildErrors: true },
    // A page is written once and never asked for again.
    cacheMaxMemorySize: 0,
    experimental: {
      // Pages are made on every core; Next would leave one idle.
      cpus: availableParallelism(),
      // Few rules that a page has no use for; `scripts/finish-export` joins what Next then parts.
      cssChunking: { type: 'graph', requestCost: 1000 },
    },
    devIndicators: false,
    // It runs while pages are made, and finds its binary beside itself.
    serverExternalPackages: ['esbuild'],
  }
}
