import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameOfReference } from '../../lib/describe'
import { createReferenceFinder } from '../../lib/parse/citation'
import { numberOf } from '../../lib/parts'
import { referenceSchema } from '../../lib/record'
import { citingAuthorities } from '../citing-authorities'
import { runs } from '../runs'

const finder = createReferenceFinder(citingAuthorities, 'en')
const find = (text: string) => finder(text).references
const findUnsaid = (text: string) => finder(text).unsaid

/** What is found, each as what it is and the words that say so. */
function found(text: string): string[] {
  return find(text).map((reference) => {
    expect(referenceSchema.parse(reference)).toEqual(reference)
    return `${nameOfReference(reference)} ${JSON.stringify(text.slice(reference.start, reference.end))}`
  })
}

const GA = 'un-general-assembly'
const SC = 'un-security-council'
/** Whose a resolution of "the General Assembly" can be by that name alone. */
const GAS = `${GA} or oas-general-assembly`

type Table = [string, ...string[]][]

const INSTRUMENTS: Table = [
  ['including the UN Charter,', 'instrument un-charter "UN Charter"'],
  ['the United  Nations Charter, the', 'instrument un-charter "United  Nations Charter"'],
  ['the United\nNations\tCharter', 'instrument un-charter "United\\nNations\\tCharter"'],
  ['the United Nations Charter’s aims', 'instrument un-charter "United Nations Charter"'],
  ["the United Nations Charter's aims", 'instrument un-charter "United Nations Charter"'],
  [
    "the African Charter on Human and Peoples' Rights",
    'instrument african-charter "African Charter on Human and Peoples\' Rights"',
  ],
  [
    'the Geneva Conventions and their Additional Protocols',
    'instrument geneva-conventions "Geneva Conventions"',
    'instrument additional-protocols "Additional Protocols"',
  ],
  [
    'the Additional Protocols to the Geneva Conventions',
    'instrument additional-protocols "Additional Protocols to the Geneva Conventions"',
  ],
  [
    'the Geneva Conventions and Protocol II to the Geneva Conventions',
    'instrument geneva-conventions "Geneva Conventions"',
    'instrument protocol-ii "Protocol II"',
    'instrument geneva-conventions "Geneva Conventions"',
  ],
  ['Recalling Geneva Conventions', 'instrument geneva-conventions "Geneva Conventions"'],
  ['The Geneva Conventions', 'instrument geneva-conventions "Geneva Conventions"'],
  ['peace, Reaffirming UN Charter law', 'instrument un-charter "UN Charter"'],
  ['the Geneva Conventions of 1949', 'instrument geneva-conventions "Geneva Conventions"'],
  ['the UN Charter (1945)', 'instrument un-charter "UN Charter"'],
  ['the Tallinn Manual 2.0', 'instrument tallinn-manual "Tallinn Manual 2.0"'],
  ['the ICCPR Article 19', 'instrument iccpr "ICCPR"', 'Article 19 "Article 19"'],
  ['the 1949 Geneva Conventions', 'instrument geneva-conventions "1949 Geneva Conventions"'],
  [
    'the International Covenants on Human Rights',
    'instrument covenants "International Covenants on Human Rights"',
  ],
  ['of the Charter,', 'the Charter (un-charter or african-charter) "Charter"'],
  ['the Covenant’s aims', 'the Covenant (iccpr or icescr) "Covenant"'],
  ['under both Covenants', 'the Covenants (covenants) "Covenants"'],
  ['the Conventions', 'the Conventions (geneva-conventions) "Conventions"'],
  ['the said Protocol', 'the Protocol (protocol-i or protocol-ii) "Protocol"'],
  ['the Charter of Paris', 'an unlisted Charter "Charter of Paris"'],
  [
    'the United Nations Convention on the Law of the Sea',
    'an unlisted Convention "United Nations Convention on the Law of the Sea"',
  ],
  ['the Convention on cybercrime', 'an unlisted Convention "Convention"'],
  ['the Montreal Protocol', 'an unlisted Protocol "Montreal Protocol"'],
  ['Recalling the European Social Charter', 'an unlisted Charter "European Social Charter"'],
]

/** Listed names within longer, unlisted ones. */
const LONGER: Table = [
  ['the Arab Convention on Cybercrime', 'an unlisted Convention "Arab Convention on Cybercrime"'],
  ['Arab Convention on Cybercrime', 'an unlisted Convention "Convention on Cybercrime"'],
  [
    'the Inter-American Convention on Cybercrime',
    'an unlisted Convention "Inter-American Convention on Cybercrime"',
  ],
  ['the draft Convention on Cybercrime'],
  ['the Draft Convention on Cybercrime'],
  ['to draw up a Convention on Cybercrime'],
  [
    'the Convention on Cybercrime of the African Union, article 3',
    'an unlisted Convention, Article 3 "Convention on Cybercrime of the African Union, article 3"',
  ],
  [
    'the Convention on Cybercrime Committee',
    'an unlisted Convention "Convention on Cybercrime Committee"',
  ],
  [
    'the Geneva Conventions on the Law of the Sea of 1958',
    'an unlisted Convention "Geneva Conventions on the Law of the Sea"',
  ],
  [
    'the Geneva Conventions for the Suppression of Counterfeiting',
    'an unlisted Convention "Geneva Conventions for the Suppression of Counterfeiting"',
  ],
  ['the Geneva Conventions of 1929', 'an unlisted Convention "Geneva Conventions"'],
  ['the 1929 Geneva Conventions', 'an unlisted Convention "Geneva Conventions"'],
  [
    'the Charter of the United Nations University',
    'an unlisted Charter "Charter of the United Nations University"',
  ],
  ['the Tallinn Manual 3.0, rule 4', 'Rule 4 "rule 4"'],
  ['an ICCPR+20 event'],
  [
    'the Geneva Conventions and Protocol II to the Convention on Certain Conventional Weapons',
    'instrument geneva-conventions "Geneva Conventions"',
    'an unlisted Convention "Convention on Certain Conventional Weapons"',
  ],
  [
    'the Geneva Conventions and Protocol II to the Convention on Cybercrime',
    'instrument geneva-conventions "Geneva Conventions"',
    'instrument budapest-convention "Convention on Cybercrime"',
  ],
  [
    'the Geneva Conventions and Protocol II on Incendiary Weapons',
    'instrument geneva-conventions "Geneva Conventions"',
  ],
  [
    'the Geneva Conventions and the Hague Protocol II',
    'instrument geneva-conventions "Geneva Conventions"',
  ],
]

const PARTS: Table = [
  [
    'Article 73 e of the UN Charter',
    'instrument un-charter, Article 73 (e) "Article 73 e of the UN Charter"',
  ],
  [
    'subparagraph (e) of Article 73 of the UN Charter',
    'instrument un-charter, Article 73 (e) "subparagraph (e) of Article 73 of the UN Charter"',
  ],
  [
    'Article 51 of the UN Charter',
    'instrument un-charter, Article 51 "Article 51 of the UN Charter"',
  ],
  [
    'article 51 of the Charter',
    'the Charter (un-charter or african-charter), Article 51 "article 51 of the Charter"',
  ],
  [
    'in Article 2 (4) of the UN Charter',
    'instrument un-charter, Article 2 (4) "Article 2 (4) of the UN Charter"',
  ],
  [
    'Article 2(4) of the UN Charter',
    'instrument un-charter, Article 2 (4) "Article 2(4) of the UN Charter"',
  ],
  [
    'article 2, paragraph 4, of the UN Charter',
    'instrument un-charter, Article 2 (4) "article 2, paragraph 4, of the UN Charter"',
  ],
  [
    'paragraph 4 of Article 2 of the UN Charter',
    'instrument un-charter, Article 2 (4) "paragraph 4 of Article 2 of the UN Charter"',
  ],
  [
    'Article 2, paragraphs 3 and 4, of the UN Charter',
    'instrument un-charter, Article 2 (3) "Article 2, paragraphs 3"',
    'instrument un-charter, Article 2 (4) "4, of the UN Charter"',
  ],
  [
    'Articles 1, 2 and 55 of the UN Charter',
    'instrument un-charter, Article 1 "Articles 1"',
    'instrument un-charter, Article 2 "2"',
    'instrument un-charter, Article 55 "55 of the UN Charter"',
  ],
  [
    'Articles 55 to 58 of the UN Charter',
    'instrument un-charter, Article 55 to 58 "Articles 55 to 58 of the UN Charter"',
  ],
  ['Art. 51 of the UN Charter', 'instrument un-charter, Article 51 "Art. 51 of the UN Charter"'],
  [
    'Chapter VII of the UN Charter',
    'instrument un-charter, Chapter VII "Chapter VII of the UN Charter"',
  ],
  ['the UN Charter, Article 51', 'instrument un-charter, Article 51 "UN Charter, Article 51"'],
  [
    'Rule 4 of the Tallinn Manual',
    'instrument tallinn-manual, Rule 4 "Rule 4 of the Tallinn Manual"',
  ],
  [
    'the UN Charter, in particular Article 2 (4)',
    'instrument un-charter "UN Charter"',
    'Article 2 (4) "Article 2 (4)"',
  ],
  [
    'Article 51 of the Constitution',
    'an unlisted Constitution, Article 51 "Article 51 of the Constitution"',
  ],
]

const RESOLUTIONS: Table = [
  ['Recalling resolution 70/237,', 'resolution 70/237 "resolution 70/237"'],
  [
    'its resolution 70/237 of 23 December 2015 on',
    'resolution 70/237, 2015-12-23 "resolution 70/237 of 23 December 2015"',
  ],
  [
    'its resolutions 70/237, of 23 December 2015, and 71/28',
    'resolution 70/237, 2015-12-23 "resolutions 70/237, of 23 December 2015"',
    'resolution 71/28 "71/28"',
  ],
  [
    'its resolutions 687 (1991) and 1373 (2001)',
    'resolution 687 (1991) "resolutions 687 (1991)"',
    'resolution 1373 (2001) "1373 (2001)"',
  ],
  [
    'General Assembly resolutions 53/70 of 4 December 1998, 54/49 of 1 December 1999 and 70/237',
    `resolution 53/70 of ${GAS}, 1998-12-04 "General Assembly resolutions 53/70 of 4 December 1998"`,
    `resolution 54/49 of ${GAS}, 1999-12-01 "54/49 of 1 December 1999"`,
    `resolution 70/237 of ${GAS} "70/237"`,
  ],
  [
    'Security Council resolutions 1373 (2001) and 2178 (2014)',
    `resolution 1373 (2001) of ${SC} "Security Council resolutions 1373 (2001)"`,
    `resolution 2178 (2014) of ${SC} "2178 (2014)"`,
  ],
  [
    'United Nations General Assembly resolution 70/237',
    `resolution 70/237 of ${GA} "United Nations General Assembly resolution 70/237"`,
  ],
  ['UNGA resolution 70/237', `resolution 70/237 of ${GA} "UNGA resolution 70/237"`],
  ['resolution 70/237 of the General Assembly', `resolution 70/237 of ${GAS} "resolution 70/237"`],
  [
    'resolution 53/70 of the General Assembly of 5 December 2011',
    `resolution 53/70 of ${GAS}, 2011-12-05 "resolution 53/70"`,
  ],
  [
    'A/RES/53/70, adopted by the General Assembly on 5 December 2011',
    `resolution A/RES/53/70 of ${GAS}, 2011-12-05 "A/RES/53/70"`,
  ],
  [
    'resolutions 53/70 and 54/49 of the General Assembly of 1 December 1999',
    `resolution 53/70 of ${GAS} "resolutions 53/70"`,
    `resolution 54/49 of ${GAS}, 1999-12-01 "54/49"`,
  ],
  [
    'Human Rights Council resolution 20/8',
    'resolution 20/8 of un-human-rights-council "Human Rights Council resolution 20/8"',
  ],
  ['(A/RES/70/237)', 'resolution A/RES/70/237 "A/RES/70/237"'],
  ['resolution S/RES/1373 (2001)', 'resolution S/RES/1373 (2001) "resolution S/RES/1373 (2001)"'],
  ['in S/RES/1373.', 'resolution S/RES/1373 "S/RES/1373"'],
  ['resolution 217 A (III)', 'resolution 217 A (III) "resolution 217 A (III)"'],
  ['resolution 1373(2001)', 'resolution 1373(2001) "resolution 1373(2001)"'],
  ['Resolution 1373\n      (2001)', 'resolution 1373 (2001) "Resolution 1373\\n      (2001)"'],
  ['Resolution\n1373\n(2001)', 'resolution 1373 (2001) "Resolution\\n1373\\n(2001)"'],
  [
    'paragraph 2 of resolution 1373 (2001)',
    'resolution 1373 (2001), paragraph 2 "paragraph 2 of resolution 1373 (2001)"',
  ],
  [
    'paragraph 3 (a) of its resolution 70/237',
    'resolution 70/237, paragraph 3 (a) "paragraph 3 (a) of its resolution 70/237"',
  ],
  [
    'resolution 1373 (2001), paragraph 2',
    'resolution 1373 (2001), paragraph 2 "resolution 1373 (2001), paragraph 2"',
  ],
  [
    'paragraphs 1 and 4 to 6 of Security Council resolution 1373 (2001)',
    `resolution 1373 (2001) of ${SC}, paragraph 1 "paragraphs 1"`,
    `resolution 1373 (2001) of ${SC}, paragraphs 4 to 6 "4 to 6 of Security Council resolution 1373 (2001)"`,
  ],
  [
    'the Security Council and its resolution 5 (1990)',
    `resolution 5 (1990), perhaps of ${SC} "resolution 5 (1990)"`,
  ],
  ['Noting Arab Summit resolution 12/3', 'resolution 12/3 of an unlisted body "resolution 12/3"'],
  ['resolution 12/3 of the Arab Summit', 'resolution 12/3 of an unlisted body "resolution 12/3"'],
  ['see AALCO/RES/54/SP2', 'resolution AALCO/RES/54/SP2 "AALCO/RES/54/SP2"'],
  ['GA Res. 61/120', `resolution 61/120 of ${GA} "GA Res. 61/120"`],
  [
    'see G.A. Res. 61/120, paras. 2-4',
    `resolution 61/120 of ${GA}, paragraphs 2 to 4 "G.A. Res. 61/120, paras. 2-4"`,
  ],
  ['UNGA Res 61/120', `resolution 61/120 of ${GA} "UNGA Res 61/120"`],
  ['under res. 61/120', 'resolution 61/120 "res. 61/120"'],
  [
    'Human Rights Council res. 20/8',
    'resolution 20/8 of un-human-rights-council "Human Rights Council res. 20/8"',
  ],
  [
    'paras. 2-4 of resolution 61/120',
    'resolution 61/120, paragraphs 2 to 4 "paras. 2-4 of resolution 61/120"',
  ],
  [
    'paragraph 1 (b) (ii) of resolution 61/120',
    'resolution 61/120, paragraph 1 (b) (ii) "paragraph 1 (b) (ii) of resolution 61/120"',
  ],
  [
    'paras. 1(b)(ii) and 3 of res. 61/120',
    'resolution 61/120, paragraph 1 (b) (ii) "paras. 1(b)(ii)"',
    'resolution 61/120, paragraph 3 "3 of res. 61/120"',
  ],
  [
    'subparagraph (a) of paragraph 3 of resolution 61/120',
    'resolution 61/120, paragraph 3 (a) "subparagraph (a) of paragraph 3 of resolution 61/120"',
  ],
  [
    'resolutions of the Security Council 1373 (2001) and 1540 (2004)',
    `resolution 1373 (2001) of ${SC} "resolutions of the Security Council 1373 (2001)"`,
    `resolution 1540 (2004) of ${SC} "1540 (2004)"`,
  ],
  [
    'resolutions 70/237 of 23 December 2015,71/28 and 72/180',
    'resolution 70/237, 2015-12-23 "resolutions 70/237 of 23 December 2015"',
    'resolution 71/28 "71/28"',
    'resolution 72/180 "72/180"',
  ],
]

/** Numbers without the year that belongs to them. */
const SHORT: Table = [
  [
    'Security Council resolution 1373',
    `resolution 1373 of ${SC} "Security Council resolution 1373"`,
  ],
  ['resolution 1373 of the Security Council', `resolution 1373 of ${SC} "resolution 1373"`],
  ['S.C. Res. 1373', `resolution 1373 of ${SC} "S.C. Res. 1373"`],
  [
    'Security Council resolution 1373, paragraph 2',
    `resolution 1373 of ${SC}, paragraph 2 "Security Council resolution 1373, paragraph 2"`,
  ],
  [
    'Security Council resolution 1373 of 28 September 2001',
    `resolution 1373 of ${SC}, 2001-09-28 "Security Council resolution 1373 of 28 September 2001"`,
  ],
  [
    'Security Council resolutions 1267, 1373 and 15 States',
    `resolution 1267 of ${SC} "Security Council resolutions 1267"`,
    `resolution 1373 of ${SC} "1373"`,
  ],
  [
    'resolutions 1267 (1999), 1373 and 1540 (2004) of the Security Council',
    `resolution 1267 (1999) of ${SC} "resolutions 1267 (1999)"`,
    `resolution 1373 of ${SC} "1373"`,
    `resolution 1540 (2004) of ${SC} "1540 (2004)"`,
  ],
  [
    'Security Council resolution 1373 and 1540 lamps',
    `resolution 1373 of ${SC} "Security Council resolution 1373"`,
  ],
  ['resolutions 1267 (1999) and 1373', 'resolution 1267 (1999) "resolutions 1267 (1999)"'],
]

const DOCUMENTS: Table = [
  [
    'Document No. AALCO/54/BEIJING/2015/SD/S17 prepared by',
    'document AALCO/54/BEIJING/2015/SD/S17 "AALCO/54/BEIJING/2015/SD/S17"',
  ],
  ['see A/65/201, A/68/98.', 'document A/65/201 "A/65/201"', 'document A/68/98 "A/68/98"'],
  ['in A/65/201/Add.1 and', 'document A/65/201/Add.1 "A/65/201/Add.1"'],
  ['A/C.1/80/L.13/Rev.1;', 'document A/C.1/80/L.13/Rev.1 "A/C.1/80/L.13/Rev.1"'],
  ['(FCCC/CP/2015/10/Add.1)', 'document FCCC/CP/2015/10/Add.1 "FCCC/CP/2015/10/Add.1"'],
  ['as in A/AC.292/2024/INF/5.', 'document A/AC.292/2024/INF/5 "A/AC.292/2024/INF/5"'],
  ['in PC.DEC/1106/Add.1', 'document PC.DEC/1106/Add.1 "PC.DEC/1106/Add.1"'],
  ['in PC.DEC/1106, on', 'document PC.DEC/1106 "PC.DEC/1106"'],
  [
    'see WSIS-05/TUNIS/DOC/6(Rev.1)-E.',
    'document WSIS-05/TUNIS/DOC/6(Rev.1)-E "WSIS-05/TUNIS/DOC/6(Rev.1)-E"',
  ],
  ['Article 32 of ETS No. 185', 'document ETS No. 185, Article 32 "Article 32 of ETS No. 185"'],
  ['paragraph 19 of A/68/98', 'document A/68/98, paragraph 19 "paragraph 19 of A/68/98"'],
  [
    'para. 19 of the document A/68/98',
    'document A/68/98, paragraph 19 "para. 19 of the document A/68/98"',
  ],
  ['A/68/98, paragraphs 19-20', 'document A/68/98, paragraph 19 to 20 "A/68/98, paragraphs 19-20"'],
  [
    'report A/68/98 (para. 13 (c))',
    'document A/68/98 "A/68/98"',
    'document A/68/98, paragraph 13 (c) "para. 13 (c)"',
  ],
  [
    'A/68/98, paras. 19 and 20',
    'document A/68/98, paragraph 19 "A/68/98, paras. 19"',
    'document A/68/98, paragraph 20 "20"',
  ],
]

const OWN: Table = [
  [
    'sub-paragraphs (a) and (c) of paragraph 3 above',
    'paragraph 3 (a) above "sub-paragraphs (a)"',
    'paragraph 3 (c) above "(c) of paragraph 3 above"',
  ],
  [
    'in paragraph 2 of this Resolution through',
    'paragraph 2 of this resolution "paragraph 2 of this Resolution"',
  ],
  [
    'paragraph 3 (b) of the present resolution',
    'paragraph 3 (b) of this resolution "paragraph 3 (b) of the present resolution"',
  ],
  [
    'in preambular paragraph 4 above',
    'preambular paragraph 4 above "preambular paragraph 4 above"',
  ],
  [
    'in operative paragraph 4(a)(ii) below',
    'operative paragraph 4 (a) (ii) below "operative paragraph 4(a)(ii) below"',
  ],
  ['in paragraph 3 (A) below', 'paragraph 3 (a) below "paragraph 3 (A) below"'],
  ['paragraphs 3 to 5 above', 'paragraphs 3 to 5 above "paragraphs 3 to 5 above"'],
  ['paragraphs 3–5 above', 'paragraphs 3 to 5 above "paragraphs 3–5 above"'],
  [
    'paragraphs 3, 4 (b) and 6 above',
    'paragraph 3 above "paragraphs 3"',
    'paragraph 4 (b) above "4 (b)"',
    'paragraph 6 above "6 above"',
  ],
  [
    'paragraph 4 (a) and (b) above',
    'paragraph 4 (a) above "paragraph 4 (a)"',
    'paragraph 4 (b) above "(b) above"',
  ],
  [
    'paragraphs 4 (a) to (c) above',
    'paragraphs 4 (a) to 4 (c) above "paragraphs 4 (a) to (c) above"',
  ],
  ['to operative paragraph 4 (b);', 'operative paragraph 4 (b) "operative paragraph 4 (b)"'],
  [
    'under operative paragraph 4, as the UN Charter has it',
    'operative paragraph 4 "operative paragraph 4"',
    'instrument un-charter "UN Charter"',
  ],
  ['in the preceding paragraph,', 'the preceding paragraph "the preceding paragraph"'],
  [
    'the previous operative paragraph',
    'the preceding operative paragraph "the previous operative paragraph"',
  ],
  ['set out in the following paragraph;', 'the following paragraph "the following paragraph"'],
  ['to implement the present resolution;', 'this resolution "the present resolution"'],
  ['This resolution’s aims', 'this resolution "This resolution"'],
]

const SESSIONS: Table = [
  ['at its tenth regular session', 'session 10 "tenth regular session"'],
  ['at its tenth ordinary session', 'session 10 "tenth ordinary session"'],
  ['at its Fifty  Fourth Session', 'session 54 "Fifty  Fourth Session"'],
  ['at its fifty‑fourth session', 'session 54 "fifty‑fourth session"'],
  ['of the Fifty-Fifth Annual Session.', 'session 55 "Fifty-Fifth Annual Session"'],
  ['at its seventy-ninth session', 'session 79 "seventy-ninth session"'],
  ['at its 80th session', 'session 80 "80th session"'],
]

/** What looks like a reference and is not one. */
const NOTHING = [
  // Instruments
  'a UN Charterer',
  'the SUN Charter-like text',
  'the charter of a ship',
  'Charter flights and the Charter Commission',
  'a Charter for the seas',
  'a new Convention on Lighthouses',
  'the need for an International Convention on Lighthouses',
  'any future Protocol to the Convention-based regime',
  'their Additional Protocols-based safeguards',
  'an Additional Protocol',
  'a convention, a covenant and a protocol',
  'the Protocol Officer',
  'the Statute Book',
  'the conventions of the sea',
  'Convention 108',
  'adherence to the Treaty in the Middle East',
  'the Charter 77 movement',
  'the Covenanters',
  'the Declaration',
  'the universal declaration of human rights',
  'the Nations United Charterhouse',
  // Parts
  'Article 2 (4) of the present text',
  'articles 3 and 4 below',
  'Article 5 above',
  'article 5 of the annexed rules',
  'article 12 thereof',
  'Article 0 of nothing',
  'Article 2.4 and Article 3/5',
  'Articles of war',
  'a 51-article newspaper',
  'Rule Britannia',
  'Chapter Seven',
  'under article 51bis',
  'Rule 5a',
  'chapter and verse',
  'Articles to follow',
  'Article 2 (4) and Article 51 of the annex',
  // Resolutions
  'resolution 3 of the conflict',
  'the resolution of disputes',
  'resolutions of 1990',
  'in 2001 (1373)',
  'resolution 70/2377x',
  'resolution 70/237/4',
  'a resolution 1080 pixels wide',
  'high-resolution 70/30 mixtures',
  'decision 70/237',
  'resolutions (see annex)',
  'xA/RES/70/237',
  'the 1373 (2001) of them',
  'resolutions 1 to 5',
  'resolution XXV',
  'Security Council resolutions on peace',
  'the General Assembly of 2015/16',
  'in its 70/237 ratio',
  'No. 70/237',
  'its resolution 1373',
  'General Assembly resolution 61',
  'Security Council resolution 1373.5',
  'Security Council resolution 1,373',
  'Security Council resolution 1373 States',
  'Security Council resolution 1373-5',
  'the Security Council, by 1373 votes',
  'the res. of 61',
  // Documents
  'cooperation/concerted action',
  'the entire infrastructure/architecture',
  'and/or, 24/7, N/A, 57/64',
  'AALCO/RES',
  'TCP/IP/UDP',
  'CO2/NO2/SO2',
  'A/65/201/',
  'PC.DEC/11067 and XPC.DEC/1106',
  'ETS No. 185.2 and CETS No. 185',
  'WSIS-05/TUNIS/DOC/6(Rev.2)-E',
  'General Assembly resolution 53/70/Add.1',
  'decision 217 A (III)',
  // The resolution itself
  'paragraph 2',
  'paragraph 2 of its annex',
  'paragraph 0 above',
  'paragraphs',
  'paragraph 2 and 3 above all',
  'operative paragraph 4 thereof',
  'operative paragraph 4 of the statement',
  'its resolution adopted in Hanoi, in particular operative paragraph 2',
  'the Hanoi resolution, especially operative paragraphs 1 and 2',
  'that resolution’s operative paragraph 2',
  'the report of the Committee, whose operative paragraph 3 is quoted',
  'the Committee’s operative paragraph 3',
  "the States' operative paragraph 3",
  'its operative paragraph 3',
  'the decision in question, operative paragraph 3',
  'sub-paragraph 2 above',
  'article 5, paragraph 2 above',
  'Annex I, paragraph 3 below',
  'the paragraph 2 above-mentioned',
  'paragraph 12-hour above',
  'the preceding paragraphs’ authors',
  'the preceding paragraph’s author',
  'the preceding paragraphs',
  'the following paragraph:',
  'insert the following paragraph,',
  'in the following paragraph be inserted',
  'this resolution of the dispute',
  'the present resolution of conflicts',
  'this resolution-based approach',
  'the present resolutions',
  'this draft resolution',
  'paragraph 2 (see above)',
  'the paragraph above',
  'paragraph 2 of that resolution',
  'paragraphs above 3',
  'operative paragraphs',
  'the next paragraph',
  // Sessions
  'the fifth sessional committee',
  'a session of the Assembly',
  'the one hundred and fifty-fifth session',
  'its two hundred and first session',
  'its tenth special session',
  'the first of its sessions',
]

/** What is found, though some of the words look like more. */
const LESS: Table = [
  ['Article 2 (4) of this resolution', 'this resolution "this resolution"'],
  [
    'paragraph 2 of resolutions 1373 (2001) and 1566 (2004)',
    'resolution 1373 (2001) "resolutions 1373 (2001)"',
    'resolution 1566 (2004) "1566 (2004)"',
  ],
  [
    'in resolution 1373 (2001), operative paragraph 4 of the draft',
    'resolution 1373 (2001) "resolution 1373 (2001)"',
  ],
  [
    'Recalling resolution 1373 (2001) and operative paragraph 4',
    'resolution 1373 (2001) "resolution 1373 (2001)"',
  ],
  ['operative paragraph 3, S/RES/1373', 'resolution S/RES/1373 "S/RES/1373"'],
  ['operative paragraph 3 (resolution 70/237)', 'resolution 70/237 "resolution 70/237"'],
  ['operative paragraphs 3 and 4, the document A/68/98', 'document A/68/98 "A/68/98"'],
  [
    'operative paragraph 3 and operative paragraph 4, S/RES/1373',
    'resolution S/RES/1373 "S/RES/1373"',
  ],
  [
    'the UN Charter, paragraph 2 above',
    'instrument un-charter "UN Charter"',
    'paragraph 2 above "paragraph 2 above"',
  ],
  ['the UN Charter; article 5 of the annex', 'instrument un-charter "UN Charter"'],
  ['resolution 70/237 of 31 February 2015', 'resolution 70/237 "resolution 70/237"'],
  ['resolution 70/237 and 15 States', 'resolution 70/237 "resolution 70/237"'],
  ['section III, paragraph 5, of its resolution 55/222', 'resolution 55/222 "resolution 55/222"'],
  ['article 5 of resolution 56/83', 'resolution 56/83 "resolution 56/83"'],
  [
    'the Geneva Conventions; and, as regards safeguards, the Additional Protocols to agreements',
    'instrument geneva-conventions "Geneva Conventions"',
    'an unlisted Protocol "Additional Protocols"',
  ],
]

describe.each([
  ['instruments', INSTRUMENTS],
  ['longer names', LONGER],
  ['parts of instruments', PARTS],
  ['resolutions', RESOLUTIONS],
  ['resolutions without their years', SHORT],
  ['documents', DOCUMENTS],
  ['the resolution itself', OWN],
  ['sessions', SESSIONS],
  ['less than it seems', LESS],
])('references to %s', (_, table) => {
  test.each(table)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

const HITS = [...INSTRUMENTS, ...PARTS, ...RESOLUTIONS, ...SHORT, ...DOCUMENTS, ...OWN, ...SESSIONS]

test.each([
  ['two spaces', '  '],
  ['line breaks', '\n'],
])('%s between words change nothing', (_, space) => {
  const names = (text: string) => find(text).map(nameOfReference)
  for (const [text] of HITS) expect(names(text.replaceAll(' ', space))).toEqual(names(text))
})

test('in any words, what is found is in order and without overlap', () => {
  const words = fc.constantFrom(...HITS.map(([text]) => text), ...NOTHING, 'and', ',', 'of', 'the')
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
      const text = parts.join(' ')
      let end = 0
      for (const reference of find(text)) {
        expect(reference.start).toBeGreaterThanOrEqual(end)
        expect(reference.end).toBeGreaterThan(reference.start)
        expect(referenceSchema.parse(reference)).toEqual(reference)
        end = reference.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    runs(),
  )
})

describe('no references', () => {
  test.each(NOTHING)('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test.each([
  ['the matters mentioned in paragraph 7', ['7']],
  ['the measures set out in paragraphs 2 and 3 (b),', ['2', '3 (b)']],
  ['in accordance with paragraph 4; requests it to report', ['4']],
  ['paragraphs 2 to 5', ['2 to 5']],
])('nothing says whose %s is', (text, expected) => {
  expect(find(text)).toEqual([])
  expect(
    findUnsaid(text).map(({ path, through }) =>
      through ? `${numberOf(path)} to ${numberOf(through)}` : numberOf(path),
    ),
  ).toEqual(expected)
})

test.each([
  'paragraph 7 above',
  'paragraph 7 of this resolution',
  'operative paragraph 7',
  'paragraph 7 thereof',
  'paragraph 7 of the report',
  'the report, in its paragraph 7,',
  'resolution 70/237, in particular paragraph 7',
  'the United Nations Charter, and paragraph 7',
  'section III, paragraph 2,',
  'article 2, paragraph 4,',
  'paragraph of 7 lines',
  'seven paragraphs',
])('%s says whose it is, or is none', (text) => {
  expect(findUnsaid(text)).toEqual([])
})
