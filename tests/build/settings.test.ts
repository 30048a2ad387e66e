import { describe, expect, test } from 'vitest'
import { readSettings, warningOf } from '../../scripts/settings'

describe('settings', () => {
  test('are these by default, and where a variable is empty', () => {
    const defaults = {
      BASE_PATH: '',
      SITE_URL: null,
      CONTENT_ROOT: '.',
      OUT_DIR: 'out',
      PORT: 3000,
      HOST: '127.0.0.1',
    }
    expect(readSettings({})).toEqual(defaults)
    expect(readSettings({ PORT: '', BASE_PATH: '', OUT_DIR: '', HOST: '', SITE_URL: '' })).toEqual(
      defaults,
    )
  })

  test.each([
    ['BASE_PATH', '/corpus', '/corpus'],
    ['BASE_PATH', '/a/b-c_d.e~1', '/a/b-c_d.e~1'],
    ['SITE_URL', 'https://resolutions.example', 'https://resolutions.example'],
    ['SITE_URL', 'HTTPS://Resolutions.example:8443/', 'https://resolutions.example:8443'],
    ['PORT', '8080', 8080],
    ['PORT', '0', 0],
    ['PORT', '65535', 65535],
    ['HOST', '0.0.0.0', '0.0.0.0'],
  ])('%s may be %s', (name, value, read) => {
    expect(readSettings({ [name]: value })).toMatchObject({ [name]: read })
  })

  test.each([
    ['BASE_PATH', 'corpus'],
    ['BASE_PATH', '/'],
    ['BASE_PATH', '/corpus/'],
    ['BASE_PATH', '//corpus'],
    ['BASE_PATH', '/a/../b'],
    ['BASE_PATH', '/.'],
    ['BASE_PATH', '/a b'],
    ['BASE_PATH', '/a?b'],
    ['BASE_PATH', 'https://x.example/corpus'],
    ['SITE_URL', 'resolutions.example'],
    ['SITE_URL', 'https://resolutions.example/corpus'],
    ['SITE_URL', 'https://resolutions.example?x'],
    ['SITE_URL', 'https://user:secret@resolutions.example'],
    ['SITE_URL', 'ftp://resolutions.example'],
    ['SITE_URL', 'javascript:alert(1)'],
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '70000'],
    ['PORT', ' 80'],
    ['PORT', '0x50'],
    ['PORT', '1e3'],
    ['PORT', '8080 '],
  ])('%s may not be %j', (name, value) => {
    expect(readSettings({ [name]: value })).toEqual({
      problems: [
        expect.stringMatching(
          new RegExp(`^Unexpected ${name}=.*, expected .* such as ${name}=\\S+`),
        ),
      ],
    })
  })

  test('without an address get one warning, which says what is missing and how to add it', () => {
    const warningOn = (env: Record<string, string>) => {
      const settings = readSettings(env)
      return 'problems' in settings ? settings.problems : warningOf(settings)
    }
    for (const env of [{}, { SITE_URL: '' }, { BASE_PATH: '/corpus' }]) {
      expect(warningOn(env)).toMatch(/^Warning: SITE_URL is not set[\s\S]*no sitemap/)
      expect(warningOn(env)).toContain('SITE_URL=https://resolutions.example npm run build')
    }
    expect(warningOn({ SITE_URL: 'https://resolutions.example' })).toBeNull()
  })

  test('that are wrong are all reported at once', () => {
    const settings = readSettings({ PORT: 'x', BASE_PATH: 'y' })
    expect('problems' in settings && settings.problems).toHaveLength(2)
  })
})
