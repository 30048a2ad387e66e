import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that replace modules: each has them for itself alone. */
const REPLACING_MODULES = [
  'tests/components/large-lists.test.tsx',
  'tests/corpus/lock-move.test.ts',
]

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    // Many runs of a property take as long as they take.
    testTimeout: process.env.RUNS ? 0 : 30_000,
    // By default one core is left to what watches files.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: REPLACING_MODULES,
          // Loading the modules anew for each file would take as long as the tests do.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'replacing modules', include: REPLACING_MODULES } },
    ],
  },
})
