import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { formatMessages } from '../../lib/corpus'
import { anchorsOf } from '../../lib/corpus/lock/anchors'
import { checkLocks, type Held } from '../../lib/corpus/lock/check'
import { addToLock } from '../../lib/corpus/lock/update'
import type { Note } from '../../lib/notes'
import type { Resolution } from '../../lib/record'
import { FRONT_MATTER, getAuthorities, parse } from '../helpers'

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

const LOCK = 'content/resolutions/sample/anchors.lock'
const PAGES = 'content/authorities/anchors.lock'
const RENAMED = 'content/resolutions/renamed/anchors.lock'
const COPY = 'content/resolutions/copy/anchors.lock'
const FORMER = 'content/anchors.lock'
const PATHS = [COPY, RENAMED, LOCK, PAGES, FORMER]

const lockFile = (value: string) => new VFile({ path: LOCK, value })
const locked = addToLock(lockFile(''), anchorsOf([sample()]))

/** What is told of a corpus held against locks, by their paths. */
function hold(texts: Readonly<Record<string, string>>, held: Partial<Held>): string[] {
  const files = new Map(
    PATHS.map((path) => {
      const value = texts[path]
      return [path, new VFile(value === undefined ? { path } : { path, value })]
    }),
  )
  checkLocks(
    { files, published: new Set(), strays: [] },
    {
      resolutions: [],
      annotations: new Map(),
      pages: { instruments: [], topics: [] },
      isElsewhere: () => false,
      ...held,
    },
  )
  return formatMessages([...files.values()])
}

function check(resolutions: Resolution[], lock = locked, ids = ['sample']): string[] {
  return hold({ [LOCK]: lock }, { resolutions, isElsewhere: (id) => ids.includes(id) })
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

test('an anchor without words keeps its fields at the end of the file', () => {
  const entry = { id: 'sample', anchor: 'op-1', hash: '000000000000', words: '' }
  const once = addToLock(lockFile(''), [entry])
  expect(once).toMatch(/\nsample\top-1\t000000000000\t\n$/)
  expect(addToLock(lockFile(once), [{ ...entry, anchor: 'op-2' }])).toMatch(
    /\top-1\t0{12}\t\nsample\top-2\t0{12}\t\n$/,
  )
})

describe('check', () => {
  test('nothing where nothing changed', () => {
    expect(check([sample()])).toEqual([])
  })

  test('a missing anchor is an error that says how to mend it', () => {
    expect(check([sample(TEXT.replace('(a) At noon.', ''))])).toEqual([
      expect.stringMatching(
        /^content\/resolutions\/sample\/anchors\.lock:6:1 anchors-lock: Unexpected absence of anchor `op-2-a` of `sample` \("At noon\. …"\), expected it, since links to it are published; if the clause is now another, say so in the front matter of sample\/en\.md: `aliases: \{ anchors: \{ op-2-a: op-… \} \}`$/,
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
      expect.stringMatching(/not locked \(4, the first `pp-1` of `renamed`\).*\(warning\)$/),
      expect.stringMatching(
        /:3:1 .*anchors of `sample` \(4\) in this lock, expected them in content\/resolutions\/renamed\/anchors\.lock; run `npm run corpus -- lock`, which moves them there \(warning\)$/,
      ),
    ])
    expect(check([], locked, ['sample'])).toEqual([])
  })

  test('a resolution that was renamed has the anchors of both ids in its lock', () => {
    const renamed = { ...sample(TEXT, 'aliases: { ids: [sample] }\n'), id: 'renamed' }
    const both = addToLock(lockFile(locked), anchorsOf([renamed]))
    expect(hold({ [RENAMED]: both }, { resolutions: [renamed] })).toEqual([])
    const cut = { ...sample(TEXT.replace('(a) At noon.', ''), 'aliases: { ids: [sample] }\n') }
    expect(
      hold({ [RENAMED]: both }, { resolutions: [{ ...cut, id: 'renamed' }] }).map((line) =>
        line.replace(/ \(".*/, ''),
      ),
    ).toEqual(
      ['sample', 'renamed'].map((id, index) =>
        expect.stringContaining(
          `${RENAMED}:${index === 0 ? 6 : 10}:1 anchors-lock: Unexpected absence of anchor \`op-2-a\` of \`${id}\``,
        ),
      ),
    )
  })

  test('a lock that was copied with its folder is told once, and its anchors hold', () => {
    const copy = { ...sample(), id: 'copy' }
    const both = { [LOCK]: locked, [COPY]: locked }
    const resolutions = [sample(), copy]
    expect(hold(both, { resolutions })).toEqual([
      expect.stringContaining('not locked (4, the first `pp-1` of `copy`)'),
      expect.stringContaining(
        `${COPY}:3:1 anchors-lock: Unexpected anchors of \`sample\` (4) in this lock, expected them in ${LOCK}`,
      ),
    ])
    const changed = locked.replace(/(op-2\t)[0-9a-f]{4}/, '$10000')
    expect(hold({ ...both, [LOCK]: changed }, { resolutions })).toContainEqual(
      `${LOCK}:5:1 anchors-lock: Unexpected second line for \`sample#op-2\` with other words, expected one; ${COPY}:5 has it too, so remove the one whose words are not the published ones`,
    )
  })

  test.each([
    ['a resolution in that of the authorities', PAGES, 'sample\top-1\t0\tx', LOCK],
    ['a page in that of a resolution', LOCK, 'topics/attribution\tpage\t0\tx', PAGES],
  ])('lines of %s are told', (_, path, line, home) => {
    const told = hold(
      { [LOCK]: '', [path]: line },
      { resolutions: [sample()], isElsewhere: () => true },
    )
    expect(told).toContainEqual(
      expect.stringMatching(`^${path}:1:1 .* in this lock, expected them in ${home}; run .* lock`),
    )
  })

  test('the one lock of everything that there was still holds, and is to be moved', () => {
    const told = hold(
      { [FORMER]: locked },
      { resolutions: [sample(TEXT.replace('(a) At noon.', ''))] },
    )
    expect(told).toEqual([
      expect.stringMatching(
        /^content\/anchors\.lock:1:1 anchors-lock: Unexpected lock of everything in one file, expected one beside each resolution and one with the authorities; run `npm run corpus -- lock`, which moves every line there \(warning\)$/,
      ),
      expect.stringContaining(
        'content/anchors.lock:6:1 anchors-lock: Unexpected absence of anchor `op-2-a`',
      ),
    ])
  })

  test('an id that a text with a mistake may have had is not missed', () => {
    const other = addToLock(lockFile(locked.replaceAll(/^sample/gm, 'old')), [])
    expect(hold({ [LOCK]: other }, { isElsewhere: (id) => id === 'sample' })).toEqual([])
    expect(hold({ [LOCK]: other }, { resolutions: [sample()] })).toContainEqual(
      expect.stringContaining(`${LOCK}:3:1 anchors-lock: Unexpected absence of resolution \`old\``),
    )
  })

  test('changed words are a notice', () => {
    expect(check([sample(TEXT.replace('to eat', 'to sleep'))])).toEqual([
      expect.stringMatching(
        /^content\/resolutions\/sample\/anchors\.lock:5:1 anchors-lock: Unexpected words of `op-2` of `sample`.*\(notice\)$/,
      ),
    ])
  })

  test('anchors that are not locked are a warning, once', () => {
    expect(check([sample()], '')).toEqual([
      expect.stringMatching(/not locked \(4, the first `pp-1` of `sample`\).*\(warning\)$/),
    ])
  })

  test.each([
    ['a byte order mark', `\uFEFF${locked}`, 1, 'byte order mark'],
    ['carriage returns', locked.replaceAll('\n', '\r\n'), 1, 'carriage return .*CRLF'],
    ['a carriage return', locked.replace('noon.\n', 'noon.\r\n'), 6, 'carriage return .*CRLF'],
    [
      'a line that stands twice',
      `${locked}${locked.split('\n')[2]}\n`,
      7,
      'second line for `sample#pp-1`, expected one; line 3 has it too',
    ],
  ])('%s is a warning with its line, and `lock` mends it', (_, text, line, reason) => {
    expect(check([sample()], text)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${LOCK}:${line}:1 .*Unexpected ${reason}.*run \`npm run corpus -- lock\`.*\\(warning\\)$`,
        ),
      ),
    ])
    expect(addToLock(lockFile(text), [])).toBe(locked)
  })

  test('of merges that are not done each sign is told', () => {
    const merge = locked.replace('sample\top-1', '<<<<<<< HEAD\nsample\top-1')
    expect(check([sample()], `${merge}||||||| base\n=======\n>>>>>>> other\n`)).toEqual(
      [4, 8, 9, 10].map((line) =>
        expect.stringMatching(
          `^${LOCK}:${line}:1 .*Unexpected sign of a merge .*keep every anchor`,
        ),
      ),
    )
  })

  test('a line of another form is an error', () => {
    expect(check([sample()], `${locked}sample op-1\n`)).toEqual([
      `${LOCK}:7:1 anchors-lock: Unexpected line "sample op-1", expected resolution, anchor, hash and words with tabs between them; bring the line back from a copy of the file`,
    ])
  })
})

test('footnotes are locked by their marks, behind the clauses', () => {
  const { resolution } = parse(
    `${FRONT_MATTER}The General Assembly,\n\n1. Decides to meet.[^3]\n\n[^3]: See the report of the guild.\n`,
  )
  expect(anchorsOf([resolution]).map(({ anchor, words }) => [anchor, words])).toEqual([
    ['op-1', 'Decides to meet.'],
    ['fn-3', 'See the report of the guild.'],
  ])
})

describe('notes and pages', () => {
  const note: Note = {
    number: 4,
    written: '2015-04-17',
    revised: null,
    author: 'Annotated Resolutions',
    language: null,
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
  const entries = anchorsOf([sample()], annotated([note]), { instruments, topics })
  const [ofText, ofPages] = [true, false].map((isText) =>
    addToLock(
      lockFile(''),
      entries.filter(({ id }) => (id === 'sample') === isText),
    ),
  )
  const told = (annotations: Held['annotations'], pages: Held['pages'] = { instruments, topics }) =>
    hold(
      { [LOCK]: ofText ?? '', [PAGES]: ofPages ?? '' },
      { resolutions: [sample()], isElsewhere: (id) => id === 'sample', annotations, pages },
    )

  test('are locked, a note by its number and its quote', () => {
    expect(ofText).toMatch(/\nsample\tnote-4\t[0-9a-f]{12}\tthe report\n/)
    expect(ofPages).toMatch(
      /\ninstruments\/un-charter\tpage\t[0-9a-f]{12}\tCharter of the United Nations\n/,
    )
    expect(ofPages).toMatch(/\ninstruments\/un-charter\tarticle-2-4\t/)
    expect(ofPages).toMatch(/\ntopics\/attribution\tpage\t/)
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
