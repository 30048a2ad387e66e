/**
 * The commands of LaTeX, by what becomes of them and of their arguments.
 */

const words = (list: string) => new Set(list.split(/\s+/))

/** Commands that set their words, or those behind them, in some way; the words stay. */
export const SETTING = words(
  'textit textbf emph textsc textrm textsf texttt textup textmd textsl textnormal underline uline ul text mbox hbox fbox textsuperscript textsubscript bf it em sl sc rm sf tt bfseries itshape scshape upshape slshape rmfamily sffamily ttfamily mdseries normalfont tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge centering raggedright raggedleft noindent indent selectfont sloppy protect null relax appendix frenchspacing nonfrenchspacing hfil makeatletter makeatother ensuremath MakeUppercase MakeLowercase uppercase lowercase enquote quote dq url',
)
/** Commands whose words are a paragraph of their own, or that end one. */
export const BLOCKS = words(
  'part chapter section subsection subsubsection paragraph subparagraph title subtitle author date maketitle par bigskip medskip smallskip newpage clearpage cleardoublepage pagebreak tableofcontents hrule hrulefill vfill caption centerline',
)
/** Commands with nothing of the text in their arguments, and how many of these they have. */
export const WITHOUT_WORDS: Readonly<Record<string, number>> = {
  documentclass: 1,
  documentstyle: 1,
  usepackage: 1,
  RequirePackage: 1,
  label: 1,
  vspace: 1,
  hspace: 1,
  vskip: 0,
  pagestyle: 1,
  thispagestyle: 1,
  pagenumbering: 1,
  setlength: 2,
  addtolength: 2,
  addtocounter: 2,
  setlist: 1,
  geometry: 1,
  hypersetup: 1,
  selectlanguage: 1,
  setmainfont: 1,
  hyphenation: 1,
  bibliographystyle: 1,
  newcommand: 2,
  providecommand: 2,
  DeclareMathOperator: 2,
  newlength: 1,
  index: 1,
  phantomsection: 0,
  addcontentsline: 3,
  titleformat: 5,
  linespread: 1,
  color: 1,
  fontsize: 2,
  rule: 2,
}
/** Commands whose first argument says how the second is set. */
export const SECOND_IS_WORDS = words(
  'href textcolor foreignlanguage parbox makebox framebox colorbox raisebox resizebox scalebox hyperref textlang',
)
/** Environments whose marks part paragraphs, and how many arguments without words they have. */
export const ENVIRONMENTS: Readonly<Record<string, number>> = {
  document: 0,
  quote: 0,
  quotation: 0,
  verse: 0,
  center: 0,
  flushleft: 0,
  flushright: 0,
  abstract: 0,
  titlepage: 0,
  sloppypar: 0,
  spacing: 1,
  singlespace: 0,
  onehalfspace: 0,
  doublespace: 0,
  multicols: 1,
  minipage: 1,
  otherlanguage: 1,
  small: 0,
  large: 0,
}
/** Environments of numbered items, and of others. */
export const NUMBERED = words('enumerate enumerate* compactenum inparaenum')
export const BULLETED = words('itemize itemize* compactitem description')

/** What commands stand for. */
export const SIGNS: Readonly<Record<string, string>> = {
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  S: '§',
  P: '¶',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquoteleft: '‘',
  textquoteright: '’',
  guillemotleft: '«',
  guillemotright: '»',
  og: '« ',
  fg: ' »',
  textendash: '–',
  textemdash: '—',
  textdegree: '°',
  degree: '°',
  euro: '€',
  texteuro: '€',
  pounds: '£',
  textordmasculine: 'º',
  textordfeminine: 'ª',
  copyright: '©',
  textbullet: '•',
  slash: '/',
  quad: ' ',
  qquad: ' ',
  enspace: ' ',
  space: ' ',
  hfill: ' ',
  newline: '\n',
  linebreak: '\n',
  textasciitilde: '~',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  ss: 'ß',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  th: 'þ',
}

/** Accents, and the marks that they put on the letter behind them. */
export const ACCENTS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030C',
  u: '\u0306',
  H: '\u030B',
  k: '\u0328',
  r: '\u030A',
  b: '\u0331',
  d: '\u0323',
}
