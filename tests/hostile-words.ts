/** Words that would run, style or load something if they were taken for markup. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><style>* { display: none }</style>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '<javascript:alert(1)>',
  '[x]: data:text/html,<script>alert(1)</script>',
  '</li></ol></main><iframe src="https://example.org">',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202Egnp.exe\u202C',
  '&lt;script&gt;',
]

/** A resolution's text that has the words wherever words may be. */
export function hostileText(words: string): string {
  return [
    `The Assembly ${words},`,
    '',
    `Noting ${words},`,
    '',
    `1. Decides ${words}:`,
    `(a) ${words};`,
    `2. Recalls paragraph 1 above and ${words}.`,
  ].join('\n')
}

/** The words as Markdown for exactly them; characters that reverse words are refused in a note. */
export function asMarkdown(words: string): string {
  return words.replace(/[\u202A-\u202E]/g, '').replace(/[!-/:-@[-`{-~]/g, '\\$&')
}
