/**
 * EPUB, checked by a port of EPUBCheck, the validator of the format's own makers.
 */
import { EpubCheck } from '@likecoin/epubcheck-ts'
import fc from 'fast-check'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { toCorpusEpub, toEpub } from '../../lib/export/epub'
import { getTestCorpus, parseText } from '../helpers'
import { anyResolution, INVENTED, withResolution } from './records'

const corpus = await getTestCorpus()

/** What the validator has against a book, a line each. */
async function problemsOf(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book)
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`)
}

describe('the validator finds what is wrong', () => {
  const [resolution] = corpus.resolutions
  if (!resolution) throw new Error('There is none')
  const right = unzipSync(toEpub(corpus, resolution))
  const changed = (name: string, from: string, to: string) => {
    const file = right[name] ?? new Uint8Array()
    const text = strFromU8(file)
    expect(text).toContain(from)
    return zipSync({ ...right, [name]: Buffer.from(text.replace(from, to)) })
  }
  test.each([
    ['a mimetype of something else', 'mimetype', 'epub', 'xpub'],
    ['no identifier', 'book/package.opf', '<dc:identifier id="id">', '<dc:identifier id="other">'],
    ['a file that is not there', 'book/package.opf', 'href="style.css"', 'href="none.css"'],
    ['a link to nothing', 'book/contents.xhtml', '.xhtml"', '.xhtml#nothing"'],
    ['an element that is none', `book/${resolution.id}.xhtml`, '<hr />', '<horizon />'],
  ])('%s', async (_, name, from, to) => {
    expect(await problemsOf(changed(name, from, to))).not.toEqual([])
  })
})

test.each([...corpus.resolutions, ...INVENTED].map((each) => [each.id, each] as const))(
  'the book of %s is right',
  async (_, resolution) => {
    expect(await problemsOf(toEpub(withResolution(corpus, resolution), resolution))).toEqual([])
  },
)

test('so is the book of the corpus', async () => {
  const book = toCorpusEpub({ ...corpus, resolutions: [...corpus.resolutions, ...INVENTED] })
  expect(await problemsOf(book)).toEqual([])
  expect(Object.keys(unzipSync(book))[0]).toBe('mimetype')
  expect(strFromU8(book.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
})

test('so are books of any words', async () => {
  const model = parseText('The Assembly,\n\nNoting peace,\n\n1. Decides to meet.')
  for (const resolution of fc.sample(anyResolution(model), { numRuns: 15, seed: 3 }))
    expect(await problemsOf(toEpub(withResolution(corpus, resolution), resolution))).toEqual([])
})
