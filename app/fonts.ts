import localFont from 'next/font/local'

/**
 * Source Serif 4 (SIL Open Font License), latin subset, served by the site itself.
 * Three faces of 20 kB each: roman, italic for preambular openings, semibold for operative ones.
 */
export const sourceSerif = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
      weight: '400',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
      weight: '400',
      style: 'italic',
    },
    {
      path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
      weight: '600',
      style: 'normal',
    },
  ],
  variable: '--font-source-serif',
  // A face that comes late is used from the next page on: nothing waits for it, nothing shifts.
  display: 'optional',
  fallback: ['Charter', 'Georgia', 'Cambria', 'Times New Roman', 'serif'],
  adjustFontFallback: 'Times New Roman',
})
