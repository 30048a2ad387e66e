import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LETTER, PDF, SCAN, UNNUMBERED } from '../import/raw-texts'
import { type CommandFolder, makeCommandFolder } from './command-folder'

let made: CommandFolder
beforeEach(async () => {
  made = await makeCommandFolder()
})
afterEach(() => made.remove())

const corpus = (...options: string[]) => made.corpus(...options)
const write: CommandFolder['write'] = (name, content) => made.write(name, content)
const read = (name: string) => made.read(name)

describe('import', () => {
  test('writes a text with what it does not say, keeps what was set aside, and says what to check', async () => {
    await write('lamps.txt', PDF)
    const { status, lines } = corpus('import', 'lamps.txt', '--id', 'lamps')
    expect(status).toBe(0)
    expect(lines.slice(0, 2)).toEqual([
      'lamps.txt: written to content/resolutions/lamps/en.md',
      '3 places to look at:',
    ])
    const text = await read('content/resolutions/lamps/en.md')
    expect(text).toMatch(
      /^---\nstatus: unverified\nreason: .+\nsource: the file lamps\.txt\.\n---\nUnited Nations \n/,
    )
    expect(text).not.toContain('44-12345')
    expect(text).toContain('Deeply concerned that lamps go out in winter,[^1] ')
    expect(text).toMatch(/\n\n\[\^1\]: A\/98\/1\.\n\[\^2\]: A\/98\/2, .+\n$/)
    expect(await read('content/resolutions/lamps/en.set-aside.txt')).not.toContain('A/98/1')
    expect(corpus('check').lines.at(-1)).toMatch(/: 0 errors, 1 warning$/)
  })

  test('never overwrites without --force', async () => {
    await write('lamps.txt', SCAN)
    const options = ['import', 'lamps.txt', '--id', 'lamps', '--body', 'ipu']
    expect(corpus(...options).status).toBe(0)
    await write('content/resolutions/lamps/en.md', 'mine')
    const again = corpus(...options)
    expect(again.status).toBe(1)
    expect(again.lines[0]).toBe(
      'lamps.txt: not written, content/resolutions/lamps/en.md exists; give --force to replace it',
    )
    expect(await read('content/resolutions/lamps/en.md')).toBe('mine')
    expect(corpus(...options, '--force').status).toBe(0)
    expect(await read('content/resolutions/lamps/en.md')).toContain('\nbody: ipu\n')
  })

  test('many files: ids from symbols, progress, and no text that is not a resolution', async () => {
    await write('one.txt', PDF)
    await write('two.txt', UNNUMBERED)
    await write('Three of them.txt', LETTER)
    const { status, lines } = corpus('import', 'one.txt', 'two.txt', 'Three of them.txt')
    expect(status).toBe(1)
    expect(lines.filter((line) => /^\[|^\d+ files? written/.test(line))).toEqual([
      '[1/3] one.txt: written to content/resolutions/a-res-99-1/en.md',
      '[2/3] two.txt: written to content/resolutions/12-1999/en.md',
      '[3/3] Three of them.txt: not written, it cannot be read',
      '2 files written, 1 not',
    ])
  })

  /** Options, and the message on them. */
  const MISTAKES: [string[], string][] = [
    [['one.txt', '--id', 'No Id'], 'Unexpected --id "No Id", expected lower-case letters'],
    [['one.txt', '--body', 'nobody'], 'Unexpected --body "nobody", expected one of'],
    [['one.txt', 'two.txt', '--id', 'x'], 'Unexpected --id for 2 files, expected one file'],
    [['one.txt', '--nonsense'], "Unknown option '--nonsense'"],
    [[], 'Usage: npm run corpus'],
  ]
  test.each(MISTAKES)('%s', (options, expected) => {
    const { status, stderr } = corpus('import', ...options)
    expect(status).toBe(2)
    expect(stderr.startsWith(expected)).toBe(true)
  })
})

describe('inspect', () => {
  test('one JSON object a line, with just these fields', async () => {
    await write('one.txt', PDF)
    await write('two.txt', UNNUMBERED)
    const { status, lines } = corpus('inspect', 'one.txt', 'two.txt', '--json')
    expect(status).toBe(0)
    const inspections = lines.map((line): unknown => JSON.parse(line))
    expect(inspections).toHaveLength(2)
    expect(inspections[0]).toMatchObject({
      file: 'one.txt',
      preambular: 2,
      operative: 2,
      subparagraphs: 2,
    })
    expect(Object.keys(Object(inspections[0]))).toEqual([
      'file',
      'title',
      'symbol',
      'date',
      'body',
      'language',
      'preambular',
      'operative',
      'subparagraphs',
      'messages',
      'clauses',
    ])
  })

  /** Bytes, and the rule that reports them. */
  const BYTES: [string, Uint8Array, string | null][] = [
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'file'],
    ['an office document', Buffer.from('PK\u0003\u0004xxxx'), 'file'],
    ['nothing', Buffer.from(''), 'no-resolution'],
    ['Windows-1252', Buffer.from(`${UNNUMBERED}\u00e9`, 'latin1'), 'encoding'],
    ['UTF-16', Buffer.from(`\ufeff${UNNUMBERED}`, 'utf16le'), null],
    ['any bytes', Uint8Array.from({ length: 256 }, (_, byte) => byte), 'encoding'],
  ]
  test.each(BYTES)('%s', async (_, bytes, rule) => {
    await write('file.txt', bytes)
    const { lines } = corpus('inspect', 'file.txt', '--json')
    const { messages } = Object(JSON.parse(lines[0] ?? ''))
    const rules = messages.map((message: { rule: string }) => message.rule)
    if (rule === null) expect(rules).toEqual([])
    else expect(rules).toContain(rule)
  })

  test('a file that is not there', () => {
    const { status, lines } = corpus('inspect', 'nowhere.txt')
    expect(status).toBe(1)
    expect(lines.join('\n')).toContain('nowhere.txt:1:1 file: Unexpected failure to read the file')
  })
})
