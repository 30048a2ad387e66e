import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { expect, test } from 'vitest'
import configuration from '../.dependency-cruiser.mjs'
import { root } from './helpers'

async function cruiseProject(): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['app', 'components', 'lib', 'scripts'],
    {
      ...configuration.options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: configuration.forbidden ?? [] },
    },
    undefined,
    { tsConfig: extractTSConfig(`${root}/tsconfig.json`) },
  )
  if (typeof output === 'string') throw new Error(output)
  return output
}

const { modules, summary } = await cruiseProject()

function importsOf(source: string): string[] {
  return (
    modules
      .find((module) => module.source === source)
      ?.dependencies.map(({ resolved }) => resolved) ?? []
  )
}

test('the layers hold', () => {
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual(
    [],
  )
})

test('the imports were seen, types too', () => {
  expect(importsOf('lib/parse/to-record.ts')).toContain('lib/record.ts')
  expect(importsOf('lib/corpus/load.ts')).toContain('lib/parse/index.ts')
  expect(importsOf('lib/search/build.ts')).toContain('lib/corpus/index.ts')
  expect(importsOf('app/page.tsx')).toContain('lib/corpus/index.ts')
  expect(importsOf('lib/corpus/read.ts').some((name) => name.includes('fs'))).toBe(true)
})
