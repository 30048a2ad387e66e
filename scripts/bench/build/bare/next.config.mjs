import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  experimental: { cpus: availableParallelism() },
  turbopack: { root: fileURLToPath(new URL('../../../..', import.meta.url)) },
}
