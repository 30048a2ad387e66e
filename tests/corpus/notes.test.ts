import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { formatMessages } from '../../lib/corpus'
import { readNotes } from '../../lib/corpus/load/notes'
import { allClauses } from '../../lib/views'
import { getAuthorities, getTestCorpus, parseText } from '../helpers'

const authorities = await getAuthorities()
const corpus = await getTestCorpus()
const resolution = parseText(
  'The Assembly,\n\n(1) Noting the law of the sea and the law of the land,\n(2) Noting  peace,\n\n1. Decides to meet:\n(a) at noon;\n2. Urges peace.\n',
)

function read(yaml: string) {
  const file = new VFile({ path: 'notes.yml', value: yaml })
  const annotations = readNotes(file, resolution, {
    resolutions: new Map([resolution, ...corpus.resolutions].map((each) => [each.id, each])),
    ids: ['unread'],
    authorities,
    isUnread: () => false,
  })
  return { ...annotations, messages: formatMessages([file]) }
}

/** A file with one note that has these fields beside its number. */
const note = ({ written = '2015-04-17', ...fields }: Record<string, unknown>) =>
  read(
    `notes:\n  - ${JSON.stringify({ number: 1, clause: 'pp-2', quote: 'peace', note: 'x', ...fields, written })}\n`,
  )

describe('a note', () => {
  test('is where its exact quote is', () => {
    const { notes, messages } = note({ quote: 'Noting  peace' })
    expect(messages).toEqual([])
    expect(notes).toMatchObject([
      { number: 1, clause: 'pp-2', quote: 'Noting  peace', range: { start: 0, end: 13 } },
    ])
  })

  test('may be on a sub-paragraph', () => {
    expect(note({ clause: 'op-1-a', quote: 'noon' }).notes).toMatchObject([{ clause: 'op-1-a' }])
  })

  test('says which of two places is meant', () => {
    expect(note({ clause: 'pp-1', quote: 'the law', occurrence: 2 }).notes).toMatchObject([
      { range: { start: 30, end: 37 } },
    ])
  })

  test('has words, and their links', () => {
    const { notes, messages } = note({
      note: 'As *in* [the other](ipu-132-cyber-warfare#op-6), [below](#op-2), [Article 51](instrument:un-charter#article-51)\n\nand [attribution](topic:attribution).',
      links: ['aalco-res-54-sp2#op-2'],
    })
    expect(messages).toEqual([])
    expect(notes).toMatchObject([
      {
        text: 'As in the other, below, Article 51 and attribution.',
        clauses: [
          { resolution: 'ipu-132-cyber-warfare', anchor: 'op-6' },
          { resolution: 'sample', anchor: 'op-2' },
        ],
        instruments: [{ id: 'un-charter', part: 'article-51' }],
        links: [{ resolution: 'aalco-res-54-sp2', anchor: 'op-2' }],
      },
    ])
    const html = JSON.stringify(notes[0]?.content)
    expect(html).toContain('"/instruments/un-charter/#article-51"')
    expect(html).toContain('"/topics/attribution/"')
  })

  test('may link out of the site, and not to an instrument or clause there', () => {
    const { notes, messages } = note({
      note: 'As [adopted](https://archive.ipu.org/conf-e/132/res-1.htm).',
    })
    expect(messages).toEqual([])
    expect(notes).toMatchObject([{ text: 'As adopted.', clauses: [], instruments: [] }])
    expect(JSON.stringify(notes[0]?.content)).toContain(
      '"href":"https://archive.ipu.org/conf-e/132/res-1.htm"',
    )
  })

  test('comes in the order of the text, whatever its number', () => {
    const { notes } = read(
      'notes:\n  - { number: 7, clause: op-2, quote: peace, note: x, written: 2015-04-17 }\n  - { number: 9, clause: pp-1, quote: land, note: x, written: 2015-04-17 }\n  - { number: 2, clause: pp-1, quote: sea, note: x, written: 2015-04-17 }\n',
    )
    expect(notes.map(({ number }) => number)).toEqual([2, 9, 7])
  })
})

/** What is wrong with a note, and the message on it. */
const MISTAKES: [string, Record<string, unknown>, string | RegExp][] = [
  [
    'a quote with one space for two',
    { quote: 'Noting peace' },
    'notes.yml:2:41 notes: Unexpected quote "Noting peace", expected words of `pp-2` to the letter, which are "Noting  peace" there; put that in double quotation marks',
  ],
  [
    'a quote with another capital',
    { quote: 'noting' },
    'notes.yml:2:41 notes: Unexpected quote "noting", expected words of `pp-2` to the letter, with its spaces, capitals and quotation marks',
  ],
  [
    'a quote of another clause',
    { quote: 'the sea' },
    'notes.yml:2:41 notes: Unexpected quote "the sea", expected words of `pp-2` to the letter; `pp-1` has them',
  ],
  [
    'a quote that stands twice',
    { clause: 'pp-1', quote: 'the law' },
    'notes.yml:2:41 notes: Unexpected quote "the law", which is in `pp-1` 2 times, expected `occurrence` to say which, from 1',
  ],
  [
    'a third place of two',
    { clause: 'pp-1', quote: 'the law', occurrence: 3 },
    'notes.yml:2:41 notes: Unexpected occurrence 3 of "the law", expected 1 to 2, as often as it is in `pp-1`',
  ],
  [
    'an unknown clause',
    { clause: 'op-3' },
    'notes.yml:2:26 notes: Unexpected clause `op-3`, expected the anchor of a clause of `sample`, such as `op-1`',
  ],
  ['an unknown topic', { topics: ['peace'] }, 'Unexpected topic `peace`, expected the id'],
  [
    'a link to an unknown clause',
    { links: ['ipu-132-cyber-warfare#op-99'] },
    'Unexpected link to `ipu-132-cyber-warfare#op-99`, expected a clause',
  ],
  ['a link without an anchor', { links: ['ipu-132-cyber-warfare'] }, 'expected a clause of a'],
  ['words that lead to no instrument', { note: '[x](instrument:un)' }, '`instrument:un`, expected'],
  [
    'words that lead to an article too many',
    { note: '[x](instrument:un-charter#article-112)' },
    '`instrument:un-charter#article-112`, expected',
  ],
  ['words that lead to no topic', { note: '[x](topic:peace)' }, '`topic:peace`, expected'],
  [
    'words that lead out without `https:`',
    { note: '[x](http://example.org)' },
    'Unexpected link to',
  ],
  [
    'words that lead out as this page was had',
    { note: '[x](//example.org)' },
    'Unexpected link to',
  ],
  ['words that lead out under a name', { note: '[x](https://me@example.org)' }, 'Unexpected link'],
  [
    'words that lead out by signs that turn',
    { note: '[x](https://example.org/&#x202E;a)' },
    'Unexpected link to',
  ],
  ['words that would run', { note: '[x](javascript:alert(1))' }, 'Unexpected link to `javascript:'],
  ['an address as Markdown links it', { note: '<http://example.org>' }, 'Unexpected link to'],
  ['HTML', { note: 'a <b>b</b>' }, 'Unexpected HTML in a note, expected paragraphs, lists'],
  ['a script', { note: '<script>alert(1)</script>' }, 'Unexpected HTML in a note'],
  ['an image', { note: '![x](x.png)' }, 'Unexpected image in a note'],
  ['a heading', { note: '# x' }, 'Unexpected heading in a note'],
  ['a link without words', { note: 'a [](#op-1)' }, 'Unexpected link to `#op-1` without words'],
  ['a sign that turns words', { note: 'a \u202Eb' }, 'Unexpected control character U+202E'],
  ['no number', { number: 0 }, 'expected'],
  [
    'a field that notes do not have',
    { editor: 'x' },
    'Unexpected field `editor` of note 1, expected one of',
  ],
  [
    'no day on which it was written',
    { written: null },
    'Unexpected null in `written` of note 1, expected the day',
  ],
  [
    'a day that does not exist',
    { written: '2015-02-30' },
    'notes.yml:2:70 schema: Unexpected "2015-02-30" in `written` of note 1, expected the day as a calendar date, such as 2015-04-17',
  ],
  [
    'a month for a day',
    { revised: '2015-05' },
    'Unexpected "2015-05" in `revised` of note 1, expected the day as a calendar date',
  ],
  [
    'revised before it was written',
    { written: '2015-04-17', revised: '2015-04-16' },
    'Unexpected "2015-04-16" in `revised` of note 1, expected a day no earlier than that on which it was written, 2015-04-17',
  ],
  [
    'a field by another name, once',
    { quote: undefined, quotes: 'peace' },
    /^notes\.yml:2:\d+ schema: Unexpected field `quotes` of note 1, expected one of .*; did you mean `quote`\?$/,
  ],
  [
    'an invalid day of writing, once',
    { written: '22 Nov', revised: '2015-04-17' },
    /^notes\.yml:2:\d+ schema: Unexpected "22 Nov" in `written` of note 1, expected the day as a calendar date, such as 2015-04-17$/,
  ],
  ['an author without a name', { author: ' ' }, 'Unexpected " " in `author` of note 1'],
]

describe('mistakes', () => {
  test.each(MISTAKES)('%s', (_, fields, told) => {
    const { messages } = note(fields)
    if (typeof told === 'string') expect(messages.join('\n')).toContain(told)
    else expect(messages.join('\n')).toMatch(told)
  })

  test('are all reported at once', () => {
    const { messages, notes } = read(
      'topics:\n  op-9: [peace]\nnotes:\n  - { number: 1, clause: pp-9, quote: x, note: "# x", written: 2015-04-17 }\n  - { number: 2, clause: pp-2, quote: war, note: x, topics: [war], written: 2015-04-17 }\n',
    )
    expect(messages.map((line) => line.replace(/Unexpected (\S+ \S+).*/, '$1'))).toEqual([
      'notes.yml:2:9 notes: clause `op-9`,',
      'notes.yml:2:10 notes: topic `peace`,',
      'notes.yml:4:26 notes: clause `pp-9`,',
      'notes.yml:4:49 notes: heading in',
      'notes.yml:5:39 notes: quote "war",',
      'notes.yml:5:62 notes: topic `war`,',
    ])
    expect(notes).toEqual([])
  })

  test('a number that two notes have', () => {
    expect(
      read(
        'notes:\n  - { number: 1, clause: pp-2, quote: peace, note: x, written: 2015-04-17 }\n  - { number: 1, clause: op-2, quote: peace, note: x, written: 2015-04-17 }\n',
      ).messages,
    ).toEqual([
      'notes.yml:3:5 schema: Unexpected "1" in note 1, expected a name or id that is only once in this file; entry 1 has it',
    ])
  })
})

test('words of lists and lines do not run into one another, and numbers stay', () => {
  const [list] = note({ note: '3. one\n4. two\n\nthree\\\nfour' }).notes
  expect(list?.text).toBe('one two three four')
  expect(JSON.stringify(list?.content)).toContain('"start":3')
})

test('a link into a resolution that could not be read is not a second mistake', () => {
  expect(note({ note: '[x](unread#op-1)', links: ['unread#op-2'] }).messages).toEqual([])
})

test('missing notes are not a mistake', () => {
  expect(read('')).toEqual({ topics: new Map(), notes: [], retired: [], messages: [] })
})

describe('who wrote a note, and when', () => {
  test('the edition, and it was never revised, by default', () => {
    expect(note({}).notes).toMatchObject([{ written: '2015-04-17', revised: null, author: null }])
  })

  test('another, and it was revised, if only on the day on which it was written', () => {
    const { notes, messages } = note({ revised: '2015-04-17', author: 'A. Scholar' })
    expect(messages).toEqual([])
    expect(notes).toMatchObject([{ revised: '2015-04-17', author: 'A. Scholar' }])
  })
})

describe('a note that was withdrawn', () => {
  const file = (retired: string, number: number) =>
    read(
      `notes:\n  - { number: ${number}, clause: pp-2, quote: peace, note: x, written: 2015-04-17 }\nretired: ${retired}\n`,
    )

  test('leaves its number, which no other takes', () => {
    expect(file('[1, 3]', 2)).toMatchObject({ messages: [], retired: [1, 3] })
    expect(file('[1, 3]', 13)).toMatchObject({ messages: [], retired: [1, 3] })
    expect(file('[1, 3]', 3).messages).toEqual([
      'notes.yml:2:15 schema: Unexpected 3 in `number` of entry 1 of `notes`, expected a number that was never used: note 3 is `retired`',
    ])
  })

  test.each([
    ['[1, 1]', 'notes.yml:3:14 schema: Unexpected "1" in `retired.2`, expected a name or id'],
    ['[0]', 'notes.yml:3:11 schema: Unexpected 0 in `retired.1`, expected a number above 0'],
    ['3', 'notes.yml:3:10 schema: Unexpected 3 in `retired`, expected a value of type array'],
  ])('has one number: %s', (retired, told) => {
    expect(file(retired, 2).messages.join('\n')).toContain(told)
  })
})

describe('what a note is tagged with', () => {
  const tagged = (ofClauses: string, ofNote: string) =>
    read(
      `topics: { ${ofClauses} }\nnotes:\n  - { number: 4, clause: pp-2, quote: peace, note: x, written: 2015-04-17, topics: [${ofNote}] }\n`,
    ).messages

  test('its clause is tagged with too', () => {
    expect(tagged('pp-2: [sovereignty, attribution]', 'attribution')).toEqual([])
    expect(tagged('pp-2: [sovereignty]', '')).toEqual([])
  })

  test.each([
    ['the clause has another', 'pp-2: [sovereignty]'],
    ['the clause has none', ''],
    ['only another clause has it', 'pp-1: [attribution]'],
  ])('or the check says so: %s', (_, ofClauses) => {
    expect(tagged(ofClauses, 'attribution')).toEqual([
      'notes.yml:3:85 topics: Unexpected topic `attribution` of note 4, expected one that its clause has too; add it to `topics` under `pp-2`, or take it from the note (warning)',
    ])
  })
})

describe('the notes of the corpus', () => {
  const all = corpus.resolutions.flatMap((place) =>
    (corpus.annotations.get(place.id)?.notes ?? []).map((each) => ({ place, each })),
  )

  test('are 25 or more, on both texts, each quoting its clause verbatim', () => {
    expect(all.length).toBeGreaterThanOrEqual(25)
    for (const { place, each } of all) {
      const clause = allClauses(place).find(({ anchor }) => anchor === each.clause)
      expect(clause?.text.slice(each.range?.start, each.range?.end)).toBe(each.quote)
    }
    expect(new Set(all.map(({ place }) => place.id)).size).toBe(2)
  })

  test('name a clause in words, and no text as “the other”', () => {
    for (const { each } of all) {
      expect(each.text, `note ${each.number}`).not.toMatch(/\b(?:pp|op)-\d|\bother text\b/i)
    }
  })

  test('are of the edition, none revised before it was written; none has the number of a withdrawn one', () => {
    for (const { place, each } of all) {
      expect(each.author).toBeNull()
      expect(corpus.annotations.get(place.id)?.retired).not.toContain(each.number)
    }
    expect(corpus.annotations.get('ipu-132-cyber-warfare')?.retired).toEqual([28])
  })

  test('mention the misprint in the fifth paragraph of the IPU', () => {
    const misprint = all.find(({ each }) => each.quote === 'Cognisant of that the fact that')
    expect(misprint?.each).toMatchObject({ clause: 'pp-5' })
    expect(misprint?.each.text).toMatch(/misprint/i)
  })

  test('and every topic has two sentences and a clause that speaks of it', () => {
    for (const { id, definition } of authorities.topics) {
      expect(definition.match(/[.](\s|$)/g), id).toHaveLength(2)
      const tagged = [...corpus.annotations.values()].flatMap(({ topics }) =>
        [...topics.values()].filter((ids) => ids.includes(id)),
      )
      expect(tagged.length, id).toBeGreaterThan(0)
    }
    expect(authorities.topics).toHaveLength(14)
  })
})
