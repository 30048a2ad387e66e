/**
 * What the fields of the data mean, by their names: in this project one name has one meaning.
 */

/** The meaning of each field. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  $schema: 'The address of this schema.',
  abstaining: 'Those who abstained.',
  address:
    'Where it is on the site: full, or from the root of its host where the site knows no address.',
  against: 'Those who voted against it.',
  agendaItem: 'The item of the agenda under which it was adopted.',
  aliases: 'Former ids and anchors, which published links may still use.',
  anchor: 'The permanent last part of an address: "op-8-a-ii", "note-4", "sec-2".',
  anchors: 'Anchors in order; among aliases, what each former anchor is now.',
  annotations: 'The address of the notes as W3C Web Annotations.',
  assertions: 'Where a clause opens again: "…; also noting that …".',
  at: 'The place in the text behind which a mark stands, in UTF-16 code units.',
  author: 'Who wrote a note.',
  blocks: 'Everything in the text, in the order of the document.',
  bodies: 'The ids of the bodies that words can mean.',
  body: 'The id of the body that adopted the text.',
  bodyName: 'The name of that body; null where it is not known.',
  by: 'The clause that cites.',
  children: 'The sub-paragraphs of a clause.',
  citations:
    'What the words of a clause refer to, as they say it; what that leads to is in `references`.',
  citedBy: 'What cites this text or a clause of it.',
  clause: 'The anchor of a clause; null for the text as a whole.',
  column: 'From 1, in UTF-16 code units.',
  corpus: 'The corpus that this file is from.',
  count: 'How many voted so.',
  data: 'The licence of the editor’s data.',
  date: 'ISO 8601. Of the text: of its adoption; null for a draft, which has none.',
  dictionary: 'The list that the source takes its subjects from.',
  draft: 'The symbol of the draft.',
  emphases: 'What the source sets in italics or bold.',
  end: 'Where a stretch of the `text` ends: the offset after its last UTF-16 code unit.',
  file: 'The name of the file with the text, beside this one. Positions count in it.',
  footnoteMarks:
    'The marks of the footnotes that stand in the text; they are no part of its words.',
  footnotes: 'The footnotes of the source, in order; left out where it has none.',
  for: 'Those who voted for it.',
  force:
    'How strongly a head binds or asks, from `decides` down to `states`; null where it is not listed.',
  from: 'Who says it: the text, what its source states beside the text, or the editor.',
  head: 'The verb or adjective of an opening, by its lemma: "note".',
  id: 'A permanent name: of a resolution, a topic or an instrument.',
  ids: 'Former ids of the resolution.',
  inFields: 'Whether the fields of the record say all that the block says.',
  instruments: 'The ids of the instruments that words can mean.',
  isNamed: 'Whether words say whose resolution it is.',
  issued: 'The date of the document, ISO 8601.',
  kind: 'Preambular or operative; null where words do not say.',
  json: 'The address of the JSON of a text in another language.',
  label: 'The marker that the text prints before a clause, "(12)"; null where it prints none.',
  language:
    'A BCP 47 tag. Of a note: that of the text that it is on; null for one on the clause in all.',
  licence: 'Under what terms the data and the texts may be used.',
  line: 'From 1.',
  mark: 'The mark of a footnote as printed: "3".',
  meeting: 'The meeting that adopted it, as printed.',
  meetingRecord: 'The symbol of the record of that meeting.',
  modifiers: 'The words around the head of an opening: "deeply".',
  name: 'What it is called, as printed.',
  names: 'Who, as printed; empty if not known.',
  naming:
    'How words name an instrument: by its name, by a word that may mean several, by a name that is not listed, by a part of it.',
  notes: 'The notes of the editor.',
  number: 'A number, as printed or cited.',
  offset: 'From 0, in UTF-16 code units.',
  opening: 'The words that open a clause; null where none were recognised.',
  operative: 'The anchor of an operative paragraph.',
  origin: 'Where the text comes from, in the editor’s words.',
  outcome:
    'Of a draft: what became of it. Of a reference: whether it leads into the corpus (`resolved`), to an instrument outside it (`outside`), may mean several things (`ambiguous`) or nothing known (`unresolved`).',
  paragraph: 'The clause of a resolution that words name; null for the whole.',
  parallelReading:
    'Which preambular paragraphs may ground which operative ones, as a program proposes.',
  part: 'Of a paragraph that is no clause: what it is. Of an instrument: the part that is cited, or null.',
  path: 'The number of a clause, step by step: [8, "a", "ii"].',
  phrase: 'The words as printed.',
  place: 'Where it was adopted, as printed.',
  position: 'Where it begins in the file with the text; null for what the text does not say.',
  preambular: 'The anchor of a preambular paragraph.',
  proposed: 'The preambular paragraphs that a program proposes.',
  quote: 'The words that a note is about, to the letter.',
  reason: 'Why a text is unverified.',
  references: 'What the clauses refer to, and what that was resolved to.',
  resolution: 'The id of a resolution.',
  retiredNotes: 'The anchors of notes that were withdrawn.',
  section: 'The anchor of the heading above a clause; null where there is none.',
  session: 'The session that adopted it.',
  sha256: 'SHA-256 of the bytes of that file, in hexadecimal.',
  side: 'Whether the clause before or after is meant.',
  source: 'Where the text is from, and in which file it is.',
  sponsors: 'Who submitted the draft.',
  start: 'Where a stretch of the `text` begins: the offset of its first UTF-16 code unit.',
  status: 'What is known of the text’s standing.',
  subjects: 'What it is about, by the source’s own list.',
  symbol: 'The code under which a document is issued, as printed: "A/RES/68/243".',
  text: 'Words to the letter, misprints included.',
  texts: 'Whose the texts are.',
  through: 'The last of a range; null for a single one.',
  title: 'The title of the text, as printed.',
  titles: 'What the item of the agenda is called, or the items.',
  to: 'What a reference leads to; null where it leads nowhere.',
  topics: 'Subjects of clauses, in the editor’s judgement.',
  translations: 'The other languages of the resolution, each with its page and its JSON.',
  type: 'What kind of thing it is.',
  value: 'The value itself.',
  verb: 'The verb with which the clause cites, as printed; null where none is known.',
  version: 'A hash of all that the corpus holds; it changes with any of it.',
  vote: 'How it was adopted.',
  where:
    'Where words say that a paragraph is: above, below, or in the same resolution; null where they do not.',
  word: 'The word by which a text may name an instrument again: "Charter"; null where none is known.',
  words: 'Words as printed; of shared ones, those that two clauses have in common.',
}

/** A JSON Schema with a description of each field that has none. */
export function described(schema: object): object {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'properties' ? describedFields(value) : describedIn(value),
    ]),
  )
}

function describedIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(describedIn)
  return typeof value === 'object' && value !== null ? described(value) : value
}

function describedFields(properties: object): object {
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => {
      const inner: unknown = describedIn(field)
      const words = FIELD_WORDS[name]
      return [name, { ...(words && { description: words }), ...Object(inner) }]
    }),
  )
}
