import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { expect, test } from 'vitest'
import configuration from '../.dependency-cruiser.mjs'
import { root } from './helpers'

/** The imports of a folder, checked against the rules. */
async function cruiseFolder(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['app', 'components', 'lib', 'scripts'],
    {
      ...configuration.options,
      baseDir,
      validate: true,
      ruleSet: { forbidden: configuration.forbidden ?? [] },
    },
    undefined,
    { tsConfig: extractTSConfig(`${root}/tsconfig.json`) },
  )
  if (typeof output === 'string') throw new Error(output)
  return output
}

const { modules, summary } = await cruiseFolder(root)

function importsOf(source: string): string[] {
  return (
    modules
      .find((module) => module.source === source)
      ?.dependencies.map(({ resolved }) => resolved) ?? []
  )
}

test('the layers are kept', () => {
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual(
    [],
  )
})

test('the imports were seen, types too', () => {
  expect(importsOf('lib/parse/tree/to-record.ts')).toContain('lib/record.ts')
  expect(importsOf('lib/corpus/load/index.ts')).toContain('lib/parse/index.ts')
  expect(importsOf('lib/search/build/index.ts')).toContain('lib/corpus/index.ts')
  expect(importsOf('app/page.tsx')).toContain('lib/corpus/index.ts')
  expect(importsOf('lib/corpus/load/read.ts').some((name) => name.includes('fs'))).toBe(true)
})

test('every rule is broken by an import that it forbids', async () => {
  const { summary } = await cruiseFolder(`${root}/tests/fixtures/layers`)
  const broken = new Set(summary.violations.map(({ rule }) => rule.name))
  expect([...broken].sort()).toEqual(
    (configuration.forbidden ?? []).map(({ name }) => name ?? '').sort(),
  )
})
