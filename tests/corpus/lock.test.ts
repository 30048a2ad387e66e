import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { formatMessages } from '../../lib/corpus'
import { addToLock, checkLock } from '../../lib/corpus/lock'
import { anchorsOf } from '../../lib/corpus/lock/anchors'
import type { Note } from '../../lib/notes'
import type { Resolution } from '../../lib/record'
import { getAuthorities, parse } from '../helpers'

const authorities = await getAuthorities()

const TEXT =
  'The General Assembly,\n\nNoting  the report,\n\n1. Decides to meet;\n2. Decides to eat:\n(a) At noon.\n'

function sample(text = TEXT, aliases = ''): Resolution {
  const { resolution, file } = parse(
    `---\nstatus: adopted\nsource: x\nbody: ipu\n${aliases}---\n${text}`,
  )
  if (!resolution || file.messages.some(({ fatal }) => fatal))
    throw new Error(String(file.messages))
  return resolution
}

const lockFile = (value: string) => new VFile({ path: 'content/anchors.lock', value })
const locked = addToLock(lockFile(''), anchorsOf([sample()]))

function check(resolutions: Resolution[], lock = locked, ids = ['sample']): string[] {
  const file = lockFile(lock)
  checkLock(file, resolutions, (id) => ids.includes(id))
  return formatMessages([file])
}

describe('lock', () => {
  test('has a line for each anchor, with its first words and their hash', () => {
    const lines = locked.split('\n').filter((line) => line && !line.startsWith('#'))
    expect(lines.map((line) => line.replace(/\t[0-9a-f]{12}\t/, ' … '))).toEqual([
      'sample\tpp-1 … Noting the report,',
      'sample\top-1 … Decides to meet;',
      'sample\top-2 … Decides to eat:',
      'sample\top-2-a … At noon.',
    ])
  })

  test('adds what is new after its resolution, and keeps every line and comment', () => {
    const before = `# mine\n${locked}other\top-1\t000000000000\tDecides\n`
    const longer = sample(TEXT.replace('(a) At noon.', '(a) At noon;\n(b) At night.'))
    const after = addToLock(lockFile(before), anchorsOf([longer]))
    const added = after.split('\n').filter((line) => !before.split('\n').includes(line))
    expect(added.map((line) => line.split('\t').slice(0, 2))).toEqual([['sample', 'op-2-b']])
    expect(
      after
        .split('\n')
        .filter((line) => !added.includes(line))
        .join('\n'),
    ).toBe(before)
    expect(after.indexOf('op-2-b')).toBeLessThan(after.indexOf('other'))
    expect(addToLock(lockFile(after), anchorsOf([longer]))).toBe(after)
  })
})

describe('check', () => {
  test('nothing where nothing changed', () => {
    expect(check([sample()])).toEqual([])
  })

  test('a missing anchor is an error that says how to mend it', () => {
    expect(check([sample(TEXT.replace('(a) At noon.', ''))])).toEqual([
      expect.stringMatching(
        /^content\/anchors\.lock:6:1 anchors-lock: Unexpected absence of anchor `op-2-a` of `sample` \("At noon\. …"\), expected it, since links to it are published; if the clause is now another, say so in the front matter of sample\/en\.md: `aliases: \{ anchors: \{ op-2-a: op-… \} \}`$/,
      ),
    ])
  })

  test('an alias mends it', () => {
    const renumbered = TEXT.replace('2. Decides', '3. Decides')
    expect(check([sample(renumbered)]).join('\n')).toContain('Unexpected absence of anchor `op-2`')
    const aliases = 'aliases: { anchors: { op-2: op-3, op-2-a: op-3-a } }\n'
    expect(check([sample(renumbered, aliases)])).toEqual([
      expect.stringContaining('not locked (2, the first `op-3` of `sample`)'),
    ])
  })

  test('a missing resolution is an error; an alias mends it; one that is broken is told elsewhere', () => {
    const renamed = { ...sample(), id: 'renamed' }
    expect(check([renamed], locked, []).join('\n')).toContain(
      'Unexpected absence of resolution `sample`',
    )
    const aliased = sample(TEXT, 'aliases: { ids: [sample] }\n')
    expect(check([{ ...aliased, id: 'renamed' }], locked, [])).toEqual([
      expect.stringContaining('not locked (4, the first `pp-1` of `renamed`)'),
    ])
    expect(check([], locked, ['sample'])).toEqual([])
  })

  test('changed words are a notice', () => {
    expect(check([sample(TEXT.replace('to eat', 'to sleep'))])).toEqual([
      expect.stringMatching(
        /^content\/anchors\.lock:5:1 anchors-lock: Unexpected words of `op-2` of `sample`.*\(notice\)$/,
      ),
    ])
  })

  test('anchors that are not locked are a warning, once', () => {
    expect(check([sample()], '')).toEqual([
      expect.stringMatching(/not locked \(4, the first `pp-1` of `sample`\).*\(warning\)$/),
    ])
  })

  test('a line of another form is an error', () => {
    expect(check([sample()], `${locked}sample op-1\n`)).toEqual([
      'content/anchors.lock:7:1 anchors-lock: Unexpected line "sample op-1", expected resolution, anchor, hash and words with tabs between them',
    ])
  })
})

describe('notes and pages', () => {
  const note: Note = {
    number: 4,
    written: '2015-04-17',
    revised: null,
    author: 'Annotated Resolutions',
    clause: 'pp-1',
    quote: 'the report',
    range: { start: 8, end: 18 },
    markdown: 'x',
    text: 'x',
    content: { type: 'root', children: [] },
    topics: [],
    links: [],
    clauses: [],
    instruments: [],
    position: { line: 1, column: 1, offset: 0 },
  }
  const annotated = (notes: Note[], retired: number[] = []) =>
    new Map([['sample', { notes, retired }]])
  const { instruments, topics } = authorities
  const all = addToLock(
    lockFile(''),
    anchorsOf([sample()], annotated([note]), { instruments, topics }),
  )
  const told = (
    annotations: Parameters<typeof anchorsOf>[1],
    pages: Parameters<typeof anchorsOf>[2] = { instruments, topics },
  ) => {
    const file = lockFile(all)
    checkLock(file, [sample()], (id) => id === 'sample', annotations, pages)
    return formatMessages([file])
  }

  test('are locked, a note by its number and its quote', () => {
    expect(all).toMatch(/\nsample\tnote-4\t[0-9a-f]{12}\tthe report\n/)
    expect(all).toMatch(
      /\ninstruments\/un-charter\tpage\t[0-9a-f]{12}\tCharter of the United Nations\n/,
    )
    expect(all).toMatch(/\ninstruments\/un-charter\tarticle-2-4\t/)
    expect(all).toMatch(/\ntopics\/attribution\tpage\t/)
    expect(told(annotated([note]))).toEqual([])
  })

  test('a note that is gone is an error, but not where notes could not be read', () => {
    expect(told(annotated([]))).toEqual([
      expect.stringMatching(
        /absence of anchor `note-4` of `sample`.*; bring the note back, or list its number under `retired` in notes\.yml$/,
      ),
    ])
    expect(told(new Map())).toEqual([])
  })

  test('nor where it was withdrawn; the number of another does not stand for it', () => {
    expect(told(annotated([], [4]))).toEqual([])
    expect(told(annotated([], [40]))).toEqual([expect.stringContaining('anchor `note-4`')])
  })

  test('so is a page, or a part of an instrument', () => {
    const others = instruments.map((instrument) =>
      instrument.id === 'un-charter' ? { ...instrument, parts: [] } : instrument,
    )
    const [first] = told(annotated([note]), { instruments: others, topics })
    expect(first).toMatch(/absence of `article-1` of `instruments\/un-charter`, expected it/)
    const rest = topics.filter(({ id }) => id !== 'attribution')
    expect(told(annotated([note]), { instruments, topics: rest })).toEqual([
      expect.stringMatching(/absence of page `topics\/attribution`, expected it.*bring it back/),
    ])
  })
})

describe('aliases', () => {
  test.each([
    [
      'an anchor that the text still has',
      '{ anchors: { op-1: op-2 } }',
      'Unexpected alias `op-1`, expected an anchor that the text no longer has',
    ],
    [
      'an anchor that it does not have',
      '{ anchors: { op-9: op-8 } }',
      'Unexpected anchor `op-8`, expected one that the text has',
    ],
    [
      'a field that there is not',
      '{ anchor: x }',
      'Unexpected field `aliases.anchor`, expected one of `ids`, `anchors`; did you mean `anchors`?',
    ],
  ])('that mean nothing are told: %s', (_, aliases, reason) => {
    const { file } = parse(
      `---\nstatus: adopted\nsource: x\nbody: ipu\naliases: ${aliases}\ntitle: x\n---\n${TEXT}`,
    )
    expect(file.messages.map((message) => [message.line, message.fatal, message.reason])).toEqual([
      [5, true, reason],
    ])
  })
})
