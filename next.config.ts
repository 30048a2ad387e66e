import type { NextConfig } from 'next'

/** Where the site stands on its host: "" at the root, "/corpus" in a folder. */
const basePath = process.env.BASE_PATH ?? ''

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  reactStrictMode: true,
  devIndicators: false,
}

export default config
