import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryOf, prune } from '../../lib/yaml-prune'

type Path = readonly PropertyKey[]

const stepInto = (value: unknown, step: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
const at = (value: unknown, path: Path) => path.reduce(stepInto, value)

/** Every path in a value, the root's too. */
function pathsIn(value: unknown): Path[] {
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value ?? {})
  return [[], ...entries.flatMap(([key, each]) => pathsIn(each).map((path) => [key, ...path]))]
}

const { data } = fc.letrec((tie) => ({
  data: fc.oneof({ maxDepth: 3 }, fc.integer(), tie('list'), tie('map')),
  list: fc.array(tie('data'), { maxLength: 4 }),
  map: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('data'), { noNullPrototype: true }),
}))

test('what is left is all that was not taken out, and each part knows where it was', () => {
  fc.assert(
    fc.property(data, fc.array(fc.nat(), { maxLength: 4 }), (value, choices) => {
      const all = pathsIn(value).filter((path) => path.length > 0)
      const doomed = all.length === 0 ? [] : choices.map((choice) => all[choice % all.length] ?? [])
      const pruned = prune({ value, original: (path) => path }, doomed)
      if (!pruned) throw new Error('All of these are there')
      const isTaken = (path: Path) =>
        doomed.some((taken) => taken.every((step, index) => path[index] === step))
      const left = pathsIn(pruned.value).map(pruned.original)
      expect(new Set(left.map(String))).toEqual(
        new Set(pathsIn(value).flatMap((path) => (isTaken(path) ? [] : String(path)))),
      )
      for (const path of pathsIn(pruned.value)) {
        const now = at(pruned.value, path)
        if (typeof now === 'number') expect(at(value, pruned.original(path))).toBe(now)
      }
    }),
  )
})

test('what is taken out of what is left is found by its original place', () => {
  const first = prune({ value: { notes: ['a', 'b', 'c'] }, original: (path) => path }, [
    ['notes', 0],
  ])
  const second = first && prune(first, [['notes', 0]])
  expect(second?.value).toEqual({ notes: ['c'] })
  expect(second?.original(['notes', 0])).toEqual(['notes', 2])
})

test('what is not there cannot be taken out', () => {
  expect(prune({ value: { a: 1 }, original: (path) => path }, [['b']])).toBeNull()
  expect(prune({ value: { a: 1 }, original: (path) => path }, [[]])).toBeNull()
})

test('a part of a list goes with its entry, another alone', () => {
  expect(entryOf(['notes', 2, 'written'])).toEqual(['notes', 2])
  expect(entryOf(['notes', 2, 'topics', 0])).toEqual(['notes', 2, 'topics', 0])
  expect(entryOf(['status'])).toEqual(['status'])
})
