import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setMarkupAside } from '../lib/page-markup'
import { finishExport } from '../scripts/finish-export/finish'
import { filesIn } from '../scripts/site/files'

const SITE = { origin: 'https://resolutions.example', base: '' }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'export-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), content)
  }
}

const read = (name: string) => readFile(path.join(folder, name), 'utf8')

/** What Next leaves before a page for what comes later, and what it says after it to React. */
const SHELL = '<div hidden=""><!--$--><!--/$--></div>'
const CONTENT =
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"x"])</script>'
/** What starts React on a page. */
const START = '<script src="/next.js" async=""></script>'

/** A page as Next exports it. */
function page(body: string, { kind = 'reading', head = '' } = {}): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>x</title>${head}${START}</head><body>${SHELL}<main data-page="${kind}">${body}</main>${CONTENT}</body></html>`
}

/** The problems of a site with one page that has this body. */
async function problemsOf(body: string, options?: Parameters<typeof page>[1], base = '') {
  await write({ 'index.html': page(body, options), 'about/index.html': page('<p id="here">x</p>') })
  return finishExport(folder, { ...SITE, base })
}

test('what is for readers without script stays markup', async () => {
  const without = '<noscript><p>Use the <a href="/">first page</a></p></noscript>'
  await write({
    'index.html': page(without),
    'tool/index.html': page(without, { kind: 'tool' }),
    'next.js': '',
  })
  expect(await finishExport(folder, SITE)).toEqual([])
  expect(await read('index.html')).toContain(without)
  expect(await read('tool/index.html')).toContain(without)
})

describe('a reading page', () => {
  test('has what was set aside while Next made it', async () => {
    const markup = '<h1 class="$&">Bread &lt;!--markup--&gt;</h1><p>Rye<!-- --> and oats</p>'
    await write({ 'index.html': page(await setMarkupAside(markup)), 'next.js': '' })
    expect(await finishExport(folder, SITE)).toEqual([])
    expect(await read('index.html')).toContain(
      '<h1 class="$&#x26;">Bread &#x3C;!--markup--></h1><p>Rye and oats</p>',
    )
  })

  test('whose markup is gone is not finished', async () => {
    await write({ 'index.html': page(`<!--markup ${'0'.repeat(64)}-->`) })
    await expect(finishExport(folder, SITE)).rejects.toThrow(
      'Unexpected absence of the content of a page',
    )
  })

  test('loses the runtime of Next, its preloads and its comments, and no word', async () => {
    const runtime = [
      '<link rel="preload" as="script" href="/_next/a.js"/>',
      '<link rel="preload" as="style" href="/_next/b.css"/>',
      '<script src="/_next/a.js" async=""></script>',
      '<meta name="next-size-adjust" content=""/>',
      '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>',
      '<link rel="icon" href="/icon.svg?icon.11di7wh7pk-go.svg" sizes="any"/>',
    ]
    await write({
      'index.html': page('<p>Noting<!-- --> the  report,</p>', { head: runtime.join('') }),
      '_next/a.js': 'console.log(1)',
      '_next/a.css': 'p { color: red }',
      'icon.svg': '<svg/>',
    })
    expect(await finishExport(folder, SITE)).toEqual([])
    const html = await read('index.html')
    expect(html).toContain('<link rel="icon" href="/icon.svg" sizes="any">')
    expect(html).not.toMatch(/<script|rel="preload"|next-size-adjust|<!--|hidden|data-precedence/)
    expect(html).toContain('<p>Noting the  report,</p>')
    expect(html).toMatch(/<link rel="stylesheet" href="\/_next\/[0-9a-f]{12}\.css">/)
    expect(await filesIn(folder)).not.toContain('_next/a.js')
  })

  test('keeps what is hidden of our own, however like what Next leaves', async () => {
    const own = '<div hidden=""></div><p hidden=""><!--$--></p><div hidden="" id="x"><!--$--></div>'
    expect(await problemsOf(own)).toEqual([])
    expect(await read('index.html')).toContain(
      '<div hidden></div><p hidden></p><div hidden id="x"></div>',
    )
  })

  test.each([
    ['its content a second time', CONTENT, 'self.__next_f'],
    ['the shell before it', SHELL, 'empty shell'],
  ])('of a Next that writes no more %s', async (_, part, name) => {
    await write({ 'index.html': page('').replace(part, '') })
    await expect(finishExport(folder, SITE)).rejects.toThrow(
      new RegExp(`Unexpected output of Next.*${name}.*next-output\\.ts`),
    )
  })

  test('of a Next that names classes otherwise', async () => {
    await write({
      'index.html': page('', { head: '<link rel="stylesheet" href="/_next/a.css"/>' }),
      '_next/a.css': '.x-abcdef{top:0}p{top:0}',
    })
    await expect(finishExport(folder, SITE)).rejects.toThrow(/class of a CSS module/)
  })

  test('keeps script of our own', async () => {
    await write({
      'index.html': page('', { head: '<script type="module" src="/own.js" data-own=""></script>' }),
      'own.js': '1',
    })
    expect(await finishExport(folder, SITE)).toEqual([])
    expect(await read('index.html')).toContain('src="/own.js"')
  })
})

describe('the language', () => {
  test('of a page is that of the text on it', async () => {
    await write({
      'index.html': page('<p>x</p>'),
      'fr/index.html': page('<p>x</p>').replace('<main', '<main data-language="fr"'),
    })
    expect(await finishExport(folder, SITE)).toEqual([])
    expect(await read('index.html')).toContain('<html lang="en">')
    expect(await read('fr/index.html')).toContain('<html lang="fr">')
    expect(await read('fr/index.html')).not.toContain('data-language')
  })
})

describe('style sheets', () => {
  const sheet = (name: string) => `<link rel="stylesheet" href="/_next/${name}.css"/>`
  const styles = async (file = 'index.html') => {
    const names = [...(await read(file)).matchAll(/href="\/(_next\/[^"]*\.css)"/g)]
    return Promise.all(names.map(([, name = '']) => read(name)))
  }
  const files = {
    '_next/a.css':
      'p{color:red}.abcdef_x{color:blue}.abcdef_y,.ghijkl_z p{color:green}.eyebrow{color:tan}',
    '_next/b.css':
      '@media print{.abcdef_y{color:black}.ghijkl_z:hover{color:white}}._1bcdef_x:is(.abcdef_y){margin:0}',
  }

  test('of the page of a resolution are one, in their order and with short names', async () => {
    await write({
      ...files,
      'resolutions/x/index.html': page('<p class="abcdef_x _1bcdef_x eyebrow">x</p>', {
        head: sheet('a') + sheet('b'),
      }),
    })
    expect(await finishExport(folder, SITE)).toEqual([])
    const [only, ...others] = await styles('resolutions/x/index.html')
    expect(others).toEqual([])
    const html = await read('resolutions/x/index.html')
    const [, plain, module] = /<p class="(_\w) (_\w) eyebrow">/.exec(html) ?? []
    expect(only).toBe(
      [
        `p{color:red}.${plain}{color:blue}._0,._1 p{color:green}.eyebrow{color:tan}`,
        `@media print{._0{color:black}._1:hover{color:white}}.${module}:is(._0){margin:0}`,
      ].join('\n'),
    )
    expect(html).not.toContain('data-precedence')
  })

  test('of other pages are that one, and one with what more they need', async () => {
    await write({
      ...files,
      '_next/c.css': '.mnopqr_u{top:0}',
      'resolutions/x/index.html': page('<p class="abcdef_x">x</p>', { head: sheet('a') }),
      'index.html': page('<p class="abcdef_x mnopqr_u">x</p>', {
        head: sheet('b') + sheet('a') + sheet('c'),
      }),
      'about/index.html': page('<p>x</p>', { head: sheet('b') + sheet('c') }),
      'offline/index.html': page('<p>x</p>', { head: sheet('a') }),
    })
    expect(await finishExport(folder, SITE)).toEqual([])
    const [shared, more, ...others] = await styles()
    expect([shared]).toEqual(await styles('resolutions/x/index.html'))
    expect(shared).toContain('{color:blue}')
    expect(more).toMatch(/margin:0\}\n\._\w\{top:0\}$/)
    expect(others).toEqual([])
    expect(await styles('about/index.html')).toEqual([shared, more])
    expect(await styles('offline/index.html')).toEqual([shared])
    expect((await filesIn(folder)).filter((file) => file.endsWith('.css'))).toHaveLength(2)
  })

  test('of a tool stay as they are: its scripts know the names', async () => {
    await write({
      ...files,
      'next.js': '',
      'index.html': page('<p class="abcdef_x">x</p>', { kind: 'tool', head: sheet('a') }),
    })
    expect(await finishExport(folder, SITE)).toEqual([])
    expect(await styles()).toEqual([files['_next/a.css']])
    expect(await read('index.html')).toContain('class="abcdef_x"')
  })
})

describe('the service worker', () => {
  const files = {
    'index.html': page('<p>Noting</p>'),
    'offline/index.html': page('<form action="/corpus/"></form>', {
      head: '<link rel="stylesheet" href="/corpus/_next/static/a.css"/><link rel="icon" href="/corpus/icon.svg?1"/>',
    }),
    '_next/static/a.css': 'p { color: red }',
    'icon.svg': '<svg/>',
  }
  const build = async (more = {}) => {
    await rm(folder, { recursive: true })
    await write({ ...files, ...more })
    expect(await finishExport(folder, { ...SITE, base: '/corpus' })).toEqual([])
    return read('service-worker.js')
  }

  test('keeps the page for readers without a connection, and what it loads', async () => {
    const script = await build()
    expect(/\["\/corpus\/_next\/static\/[0-9a-f]{12}\.css"\]/.test(script)).toBe(true)
    expect(script).toMatch(/url:"\/corpus\/offline\/",revision:"[0-9a-f]{16}"/)
    expect(script).toMatch(/url:"\/corpus\/icon\.svg",revision:"[0-9a-f]{16}"/)
    expect(script).not.toContain('url:"/corpus/"')
    expect(await filesIn(folder)).toContain('service-worker.js.br')
  })

  test('is the same for the same files, and another for another text', async () => {
    const script = await build()
    expect((await build()) === script).toBe(true)
    expect((await build({ 'index.html': page('<p>Noting again</p>') })) === script).toBe(false)
  })

  test('is none where there is no such page', async () => {
    await problemsOf('<p>Noting</p>')
    expect(await filesIn(folder)).not.toContain('service-worker.js')
  })
})

describe('a tool', () => {
  test('keeps its script, the inline one in files, in order', async () => {
    await write({
      'index.html': page(
        '<script>first()</script><script src="/b.js" async=""></script><script>second()</script>',
        {
          kind: 'tool',
          head: [
            '<script src="/a.js" async=""></script>',
            '<script src="/old.js" nomodule=""></script>',
            '<script src="/own.js" data-own=""></script>',
          ].join(''),
        },
      ),
      'next.js': '',
      'a.js': 'a',
      'b.js': 'b',
      'old.js': '1',
      'own.js': '1',
    })
    expect(await finishExport(folder, SITE)).toEqual([])
    const html = await read('index.html')
    const sources = [...html.matchAll(/<script src="\/([^"]*)"/g)].map(([, source = '']) => source)
    expect(await Promise.all(sources.map(read))).toEqual([
      'a',
      '1',
      '',
      'first()',
      'b',
      'second()',
      '(self.__next_f=self.__next_f||[]).push([0])',
      'self.__next_f.push([1,"x"])',
    ])
    expect(await filesIn(folder)).not.toContain('old.js')
  })
})

describe('the policy', () => {
  test('is in each page, right after its charset, and in the headers', async () => {
    expect(await problemsOf('')).toEqual([])
    const html = await read('about/index.html')
    expect(html).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]*script-src &#x27;self&#x27;;/,
    )
    expect(html).not.toContain('frame-ancestors')
    const headers = await read('_headers')
    expect(headers).toMatch(
      /^\/\*\n {2}Content-Security-Policy: default-src 'self'; script-src 'self'; img-src 'self' data:;/,
    )
    expect(headers).toContain("frame-ancestors 'none'")
    expect(headers).not.toMatch(/unsafe/)
  })

  test('is about the base path', async () => {
    expect(await problemsOf('<a href="/corpus/about/#here">x</a>', {}, '/corpus')).toEqual([])
    expect(await read('_headers')).toMatch(/^\/corpus\/\*\n/)
  })
})

/** What is in a page, and the problem that it causes. */
const PROBLEMS: [string, string, string][] = [
  [
    'a broken link',
    '<a href="/abuot/">x</a>',
    'Unexpected link "/abuot/" on <a>, expected a file abuot/index.html',
  ],
  [
    'a link without its slash',
    '<a href="/about">x</a>',
    'Unexpected link "/about" on <a>, expected a file about',
  ],
  [
    'a missing anchor',
    '<a href="/about/#there">x</a>',
    'Unexpected link "/about/#there" on <a>, expected an element with the id `there` on about/index.html',
  ],
  [
    'a missing anchor on the page itself',
    '<a href="#op-1">x</a>',
    'Unexpected link "#op-1" on <a>, expected an element with the id `op-1` on index.html',
  ],
  [
    'a missing image',
    '<img src="/x.png"/>',
    'Unexpected link "/x.png" on <img>, expected a file x.png',
  ],
  [
    'a request elsewhere',
    '<img src="https://example.org/x.png"/>',
    'Unexpected request "https://example.org/x.png" on <img>, expected one to this site',
  ],
  [
    'script in a link',
    '<a href="javascript:alert(1)">x</a>',
    'Unexpected address "javascript:alert(1)" on <a>, expected one of this site or of the web',
  ],
  [
    'data in a link',
    '<a href="data:text/html,x">x</a>',
    'Unexpected address "data:text/html,x" on <a>, expected one of this site or of the web',
  ],
  [
    'an inline style',
    '<p style="color:red">x</p>',
    'Unexpected inline style on <p>, expected a rule in a style sheet',
  ],
  [
    'a style element',
    '<style>p {}</style>',
    'Unexpected inline style on <style>, expected a rule in a style sheet',
  ],
  [
    'an event handler',
    '<p onclick="x()">x</p>',
    'Unexpected event handler `onClick` on <p>, expected none',
  ],
  ['an id twice', '<p id="x"></p><p id="x"></p>', 'Unexpected second id `x`, expected one'],
]

describe('what must not be served', () => {
  test.each(PROBLEMS)('%s', async (_, body, problem) => {
    expect(await problemsOf(body)).toEqual([`index.html: ${problem}`])
  })

  test.each([
    '<a href="https://example.org/">x</a>',
    '<a href="https://example.org/" rel="external">x</a>',
    '<a href="http://example.org/" rel="external noopener">x</a>',
    '<a href="//example.org/" rel="external noopener">x</a>',
    '<a href="https://me@example.org/" rel="external noopener">x</a>',
  ])('a link out that is not marked or not safe: %s', async (body) => {
    expect(await problemsOf(body)).toEqual([expect.stringContaining('Unexpected link out')])
  })

  test.each([
    '<img src="https://example.org/x.png" rel="external noopener"/>',
    '<iframe src="https://example.org/"></iframe>',
    '<form action="https://example.org/"></form>',
    '<link rel="stylesheet" href="https://example.org/x.css"/>',
  ])('what loads from elsewhere, whatever it says of itself: %s', async (body) => {
    expect((await problemsOf(body)).join()).toContain('Unexpected request "https://example.org/')
  })

  test('a page of unknown kind', async () => {
    await write({ 'next.js': '' })
    expect(await problemsOf('', { kind: 'other' })).toEqual([
      'index.html: Unexpected page without a kind, expected `data-page="reading"` or `data-page="tool"` on it',
    ])
  })

  test('a link that leaves the base path', async () => {
    expect(await problemsOf('<a href="/about/">x</a>', {}, '/corpus')).toEqual([
      'index.html: Unexpected address "/about/" on <a>, expected one below /corpus/',
    ])
  })

  test.each([
    '<a href="/about/#here">x</a>',
    '<a href="about/">x</a>',
    '<a href="/about/?q=1#here">x</a>',
    '<a href="https://example.org/" rel="external noopener">x</a>',
    '<img src="data:image/png;base64,AA=="/>',
  ])('not: %s', async (body) => {
    expect(await problemsOf(body)).toEqual([])
  })
})

describe('a site that does not know its address', () => {
  const WITHOUT = { origin: null, base: '/corpus' }

  test('has its links checked against its files like any other', async () => {
    await write({
      'index.html': page('<a href="/corpus/about/">x</a><a href="/about/">x</a><a href="x/">x</a>'),
      'about/index.html': page(''),
    })
    expect(await finishExport(folder, WITHOUT)).toEqual([
      'index.html: Unexpected address "/about/" on <a>, expected one below /corpus/',
      'index.html: Unexpected link "x/" on <a>, expected a file x/index.html',
    ])
  })

  test.each([
    ['', false],
    ['Sitemap: https://resolutions.example/sitemap.xml', true],
  ])('has no sitemap, of which robots.txt says: %j', async (line, isKept) => {
    await write({ 'index.html': page(''), 'robots.txt': line, 'sitemap.xml': '<urlset/>' })
    expect(await finishExport(folder, WITHOUT)).toEqual([])
    expect((await filesIn(folder)).includes('sitemap.xml')).toBe(isKept)
  })
})

describe('files', () => {
  test('that nothing refers to are removed; what is referred to in turn stays', async () => {
    await write({
      'index.html': page('', { head: '<link rel="stylesheet" href="/a.css"/>' }),
      'a.css': '@font-face { src: url(/font.woff2) }',
      'font.woff2': 'x',
      'other.woff2': 'x',
      'robots.txt': 'x',
      'index.txt': 'payload',
      '__next._tree.txt': 'payload',
      '404/index.html': page(''),
      'deep/er/unused.js': 'x',
    })
    expect(await finishExport(folder, SITE)).toEqual([])
    const kept = (await filesIn(folder)).filter((file) => !/\.(br|gz)$/.test(file))
    expect(kept.map((file) => file.replace(/^[0-9a-f]{12}/, 'a'))).toEqual([
      '_headers',
      'a.css',
      'font.woff2',
      'index.html',
      'robots.txt',
    ])
    await expect(readFile(path.join(folder, 'deep'))).rejects.toThrow(/ENOENT/)
  })

  test('of text have compressed copies with the same content', async () => {
    expect(await problemsOf('<p>text</p>')).toEqual([])
    const html = await readFile(path.join(folder, 'index.html'))
    expect(gunzipSync(await readFile(path.join(folder, 'index.html.gz')))).toEqual(html)
    expect(brotliDecompressSync(await readFile(path.join(folder, 'index.html.br')))).toEqual(html)
  })

  test.each([
    ['of a small site', 2, ['data/large.json', 'data/small.json']],
    ['of a large one, but for data that few ask for', 1_001, ['data/large.json']],
  ])(
    '%s',
    async (_, pages, expected) => {
      await write({
        ...Object.fromEntries(
          Array.from({ length: pages }, (_, number) => [
            `${number}/index.html`,
            page('<a href="/data/small.json">small</a> <a href="/data/large.json">large</a>'),
          ]),
        ),
        'data/small.json': JSON.stringify('x'.repeat(2_000)),
        'data/large.json': JSON.stringify('x'.repeat(100_000)),
        'data/tiny.json': '""',
      })
      await write({ 'index.html': page('<a href="/data/tiny.json">tiny</a>') })
      expect(await finishExport(folder, SITE)).toEqual([])
      const files = await filesIn(folder)
      const copied = files.filter((file) => /^data\/.*\.br$/.test(file))
      expect(copied.map((file) => file.slice(0, -3)).sort()).toEqual(expected)
      expect(files).toContain('0/index.html.br')
    },
    60_000,
  )
})
