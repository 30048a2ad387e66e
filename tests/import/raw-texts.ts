/**
 * Invented resolutions in the layouts of real ones, as people find them.
 */

/** The text of a PDF: numbers on their own lines, a page break, footnotes, a distribution block. */
export const PDF = `United Nations 
A/RES/99/1
 
 
General Assembly 
Distr.: General 
8 December 2044 
 
44-12345 (E)    090144 
*4412345* 
 
 
Ninety-ninth session 
Agenda item 12 
The keeping of lighthouses in times of little wind and much fog 
 
 
 Resolution adopted by the General Assembly on 
1 December 2044 
 
 
[on the report of the First Committee (A/99/403, para. 8)] 
 
 
 99/1. Lighthouses and the keeping of lighthouses in the service of 
the peoples of the sea 
 
 
The General Assembly, 
 
Recalling its resolutions 98/1 of 2 December 2043, 97/1 of 
3 December 2042 and 96/1 of 5 December 2041, and noting the high-
level meeting on lighthouses, 
 
Deeply concerned that lamps go out in winter,1 
 
1. 
Decides to keep the lamps lit, and requests the Secretary-
General to report on the means that are needed: 
 
(a) 
For oil, wicks and the training of keepers, in particular of those who 
live alone; 
__________________ 
 
1  A/98/1. 
 
2  A/98/2, which goes on over 
more than one line. 

A/RES/99/1 
Lighthouses and the keeping of lighthouses in the service of
the peoples of the sea
 
44-12345
2/2 
 
 
(b) 
For the repair of stairs;2 
 
2. 
Encourages all Member States to visit a lighthouse. 
 
12th plenary meeting 
1 December 2044 
 
`

/** A scan of narrow columns: broken words, slips in labels, a footnote without a rule, a vote. */
export const SCAN = `Resolution 999 (2044)
of 1 December 2044
[S/4711}

The Harbour Council,

Having heard the report of the keeper of the light-
house at the northern cape, 3

Gravely concerned that ships founder in the fog, and

that no bell is heard,

1. Calls upon all States:

(a) To ring bells, whatever the weather and whoever
may sleep;

(6) To keep watch;

(c) To answer;

2. Affirms the need

(1) For oil;

(ii) For wicks;

3. Decides to remain seized of the matter.

Adopted at the 77th meeting by 9 votes
to none, with 2 abstentions.

3 See Official Records of the Harbour Council, Second Year,
Supplement No. 1.
`

/** Every paragraph of it without a number, sections between, and an annex. */
export const UNNUMBERED = `12 (1999). Resolution of 3 March 1999

The Security Council,

Recalling its debates on lighthouses,

Determines that the lamp is out; and

I

Calls for oil;

II

Requests the keepers:

(1) To climb the stairs;

(2) To light the lamp;

Adopted unanimously at the 12th meeting.

ANNEX

Rules for keepers

Rule 1

Requests for oil are made in writing.
`

/** Recitals and resolved clauses. */
export const WHEREAS = `**Resolution 7**

**A RESOLUTION ON THE LAMPS OF THE HARBOUR**

**Sponsor**: A keeper

**WHEREAS**, the lamps are old; and,

**WHEREAS**, oil is dear; and,

**NOW, THEREFORE BE IT RESOLVED**, that the lamps be kept; and be it further

**RESOLVED**, that oil be bought.

**SOURCES:**

*   [a page](https://example.org/lamps)
`

/** The layout of an organisation of the Americas. */
export const CONSIDERING = `AG/RES. 99 (XXX-O/44)
THE LAMPS OF THE COAST
(Adopted at the second plenary session, held on June 6, 2044)
THE GENERAL ASSEMBLY,
CONSIDERING:
That lamps are lit at dusk;
That oil is needed; and
That keepers are few,
RESOLVES:
1. To thank the keepers.
2. To buy oil.
`

/** Spanish, with articles. */
export const ARTICLES = `MERCOSUR/GMC/RES. Nº 99/44

FAROS DE LA COSTA

VISTO:
El Tratado de los Faros y la Resolución Nº 05/11 del Grupo Mercado Común.

CONSIDERANDO:

Que es necesario mantener los faros de la costa.

Que los fareros son pocos.

EL GRUPO MERCADO COMUN
RESUELVE:

Art. 1 - Aprobar las normas de los faros.

Art. 2 - Los faros se encienden al anochecer.

XC GMC - Montevideo 18/X/44.
`

/** Clauses that open in lower case, in French. */
export const SMALL = `Des phares de la côte

2044-12-01

La 99e Conférence générale des phares,

*considérant* que les phares sont utiles à la navigation,

prenant acte de l'avis des gardiens,

*décide* d'allumer les lampes de la côte,

invite les gardiens à veiller.
`

/** All on one line. */
export const ONE_LINE = `Resolution adopted by the General Assembly on 1 December 2044 [on the report of the First Committee (A/99/403)] 99/1. Lighthouses of the coast The General Assembly, Recalling its resolution 98/1 of 2 December 2043, by which it lit the lamps, Having considered the report of the keepers,1 Takes note of the report. 12th plenary meeting 1 December 2044 __________________ 1 Official Records, Supplement No. 5.`

/** A web page. */
export const PAGE = `<!doctype html>
<html><head><title>Lamps</title><style>p { color: red }</style></head><body>
<nav><a href="/">Home</a> <a href="/all">All resolutions</a></nav>
<h1>Lamps of the harbour &amp; the coast</h1>
<p>The Harbour Council,</p>
<p><em>Recalling</em> that lamps
are lit at&nbsp;dusk,</p>
<ol>
<li><em>Decides</em> to buy:
<ol type="a"><li>oil;</li><li>wicks;</li></ol></li>
<li>Thanks the keepers.</li>
</ol>
<footer>Contact us</footer>
</body></html>
`

/** Citations with dashes, recitals with letters. */
export const DASHES = `European Parliament resolution on lamps (2044/2999(RSP))
The European Parliament,
– having regard to the Treaty on Lamps,
– having regard to Rule 99 of its Rules of Procedure,
A. whereas lamps are lit at dusk;
B. whereas oil is dear,
1. Calls on the Commission:
(a) to buy oil;
(b) to train keepers;
2. Instructs its President to forward this resolution to the keepers.
`

/** Not a resolution at all. */
export const LETTER = `Dear keeper,

Thank you for your letter of 1 December 2044. Please note:

1. The lamp is out.
2. The oil is spent.

Yours faithfully
`

/** All of the above but the letter. */
export const RAW_TEXTS = [
  PDF,
  SCAN,
  UNNUMBERED,
  WHEREAS,
  CONSIDERING,
  ARTICLES,
  SMALL,
  ONE_LINE,
  PAGE,
  DASHES,
]
