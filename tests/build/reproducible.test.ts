import { PHASE_PRODUCTION_BUILD } from 'next/constants'
import { expect, test } from 'vitest'
import config from '../../next.config'

test('builds of the same sources use the same names', async () => {
  const ids = [1, 2].map(() => config(PHASE_PRODUCTION_BUILD).generateBuildId?.())
  expect(await ids[0]).toBeTruthy()
  expect(await ids[0]).toBe(await ids[1])
})
