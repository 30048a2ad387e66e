/**
 * Invented resolutions in Akoma Ntoso, in the shapes of real ones.
 */

/** The parts of a document; each is XML. */
export interface AknParts {
  meta?: string
  cover?: string
  preface?: string
  preamble?: string
  body?: string
  /** What follows the body. */
  after?: string
}

/** A document made of parts, as the United Nations put them together. */
export function akn({ meta, cover, preface, preamble, body, after }: AknParts): string {
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
  <!--An invented text-->
  <statement name="resolution">
    <meta>${meta ?? ''}</meta>
    ${cover ? `<coverPage eId="coverPage_1">${cover}</coverPage>` : ''}
    ${preface ? `<preface>${preface}</preface>` : ''}
    <preamble>${preamble ?? FORMULA}</preamble>
    <mainBody>${body ?? ''}</mainBody>
    ${after ?? ''}
  </statement>
</akomaNtoso>
`
}

/** The enacting formula of the General Assembly. */
export const FORMULA = `<formula name="enactingFormula" eId="formula_1">
        <p xml:space="preserve">
          <span class="italic">The General Assembly</span>,</p>
      </formula>`

/** A preambular paragraph with XML as its words. */
export const container = (words: string) =>
  `<container name="x"><p xml:space="preserve">\t${words}</p></container>`

/** An operative paragraph with XML as its words. */
export const paragraph = (label: string | null, words: string) =>
  `<paragraph class="SingleTxt">${label === null ? '' : `<num>${label}</num>`}<content><p xml:space="preserve">\t${words}</p></content></paragraph>`

/** A point of a list. */
export const point = (label: string, words: string, more = '') =>
  `<point><num>${label}</num><content><p xml:space="preserve">\t${words}</p></content></point>${more}`

/** A paragraph whose words introduce points. */
export const listed = (label: string, intro: string, points: string) =>
  `<paragraph class="SingleTxt"><num>${label}</num><list><intro><p xml:space="preserve">\t${intro}</p></intro>${points}</list></paragraph>`

/** A footnote. */
export const note = (mark: string, words: string) =>
  `<authorialNote marker="${mark}" placement="bottom"><p xml:space="preserve">\t\t${words}</p></authorialNote>`

const italic = (words: string) => `<span class="italic">${words}</span>`

/** The meta data of a resolution that was put to a vote. */
export const VOTED = `
      <identification source="#DGACM">
        <FRBRWork><FRBRdate date="2044-12-01" name="adoption"></FRBRdate></FRBRWork>
        <FRBRExpression><FRBRlanguage language="eng"></FRBRlanguage></FRBRExpression>
      </identification>
      <classification source="DHLAUTH">
        <keyword value="LIGHTHOUSES" href="http://lists.example/77" showAs="LIGHTHOUSES" dictionary="Harbour Thesaurus"></keyword>
        <keyword value="14" href="http://goals.example/14" showAs="goal_14" dictionary="Goals"></keyword>
        <keyword refersTo="agenda" value="12" showAs="The keeping of lamps." dictionary="A/99/251"></keyword>
        <keyword value="Union of Keepers" showAs="Union of Keepers" dictionary="Names"></keyword>
        <keyword refersTo="title" value="A catalogue’s title" showAs="A catalogue’s title" dictionary="DHL"></keyword>
      </classification>
      <workflow source="#un">
        <step date="2044-11-01" outcome="draftResolution" as="A/99/L.1" by="Utopia, Iran (Islamic Republic of), Antigua and Barbuda and Erewhon" />
        <step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by="Laputa" />
        <step date="2044-12-01" outcome="adopted" as="A/99/PV.12" by="" />
      </workflow>
      <analysis source="#un"><parliamentary><voting outcome="adoptedRecordedVote">
        <count value="003" refersTo="inFavour"><akn4un:voters>
          <organization refersTo="memberState">UTOPIA</organization>
          <organization refersTo="memberState">EREWHON</organization>
          <organization refersTo="memberState">LAPUTA</organization>
        </akn4un:voters></count>
        <count value="1" refersTo="abstaining"><akn4un:voters>
          <organization refersTo="memberState">BARATARIA</organization>
        </akn4un:voters></count>
      </voting></parliamentary></analysis>`

/** A cover page of the General Assembly. */
export const COVER = `
      <p><span refersTo="#publisher" class="upperLeft"><docAuthority refersTo="#publisher">United Nations</docAuthority></span></p>
      <p class="upperRight"><docNumber refersTo="#symbol">A/RES/99/1</docNumber></p>
      <p class="upperLeft"><img src="logo.jpg"></img><docAuthority refersTo="#issuingBody" class="rightBig">General Assembly</docAuthority></p>
      <p><docStatus refersTo="#generalDistribution" class="rightSmall">Distr.: General</docStatus></p>
      <p><docDate date="2044-12-08" class="rightSmall" refersTo="#dateOfIssuance">8 December 2044</docDate></p>
      <p><session refersTo="#generalAssembly" value="99" eId="s">Ninety-ninth session</session></p>
      <p><inline title="12 (b)" name="agenda item">Agenda item 12 (b)</inline></p>
      <p><inline name="agenda item name">The keeping of lamps</inline></p>
      <p><docTitle>Resolution adopted by the General Assembly on 1 December 2044</docTitle></p>
      <p xml:space="preserve"><docProponent refersTo="#c">[on the report of the First Committee (<inline name="originating document">A/99/403, para. 8</inline>)]</docProponent></p>`

/** The title of a resolution of the General Assembly. */
export const PREFACE = `<p>
        <docNumber>99/1.</docNumber>
        <docTitle refersTo="#resolutionTitle">
          <span class="bold">\tLighthouses and their keepers</span>
        </docTitle>
      </p>`

/** Where and when it was adopted. */
export const CONCLUSIONS = `<conclusions eId="conclusions">
      <p>
        <event refersTo="#adoption">
          <location title="12th" refersTo="#adoptionMeeting">12th plenary meeting</location>
          <eol />
          <docDate date="2044-12-01" refersTo="#adoptionDate">1\u00A0December 2044</docDate>
        </event>
      </p>
    </conclusions>`

/** A resolution of the General Assembly with every common part. */
export const ASSEMBLY = akn({
  meta: VOTED,
  cover: COVER,
  preface: PREFACE,
  preamble:
    FORMULA +
    container(
      `${italic('Recalling')} its resolution <a href="https://undocs.example/98/1">98/1</a> of 2\u00A0December 2043,${note('1', 'See <a href="x">A/98/1</a>.')} and noting the fog,`,
    ) +
    container(`${italic('Deeply concerned ')}that lamps go out,`),
  body:
    paragraph('1.', `${italic('Decides')} to keep the lamps lit;`) +
    listed(
      '2.',
      `${italic('Requests')} the Secretary-General to report on the means:`,
      point('(a)', 'For oil, wicks and bells;') +
        point(
          '(b)',
          `For the repair of stairs:${note('2', '<span class="italic">Harbour Records</span>, 1999.')}`,
          `<sublist>${point('(i)', 'At the northern cape;')}${point('(ii)', 'At the southern one;')}</sublist>`,
        ),
    ) +
    paragraph(null, `${italic('Invites')} all States to visit a lighthouse.`),
  after: CONCLUSIONS,
})

/** A resolution of the Security Council: headings, a glued date, points under headings, an annex. */
export const COUNCIL = akn({
  meta: `<workflow source="#un">
        <step date="2044-12-06" outcome="draftResolution" as="S/2044/879" by="submitted by the President" />
        <step date="2044-12-06" outcome="adopted" as="S/PV.9802" by="Adopted unanimously, 9802nd meeting" />
      </workflow>
      <classification><keyword refersTo="title" value="Security Council resolution 9761 (2044) [on lamps]" showAs="x" dictionary="DHL"></keyword></classification>
      <analysis><parliamentary><voting><quorum value=""></quorum><count value="015" refersTo="inFavour"></count></voting></parliamentary></analysis>`,
  cover: `
      <p class="upperRight"><docNumber refersTo="#symbol">S/RES/9761 (2044)</docNumber></p>
      <p xml:space="preserve">
        <docTitle refersTo="#resolutionNumber">\t\tResolution 9761 (2044)</docTitle>
      </p>
      <p xml:space="preserve">
        <docTitle refersTo="#adoption">Adopted by the Security Council at its <inline name="adoptionMeeting" title="9802nd">9802nd meeting</inline>, on<docDate date="2044-12-06" refersTo="#adoptionDate">6 December 2044</docDate></docTitle>
      </p>`,
  preamble: `<formula><p xml:space="preserve"><span class="italic">The Security Council</span>,</p></formula>
      <container name="x"><blockList><listIntroduction xml:space="preserve">\t${italic('Underlining')} the need of:</listIntroduction><item><num>(a)</num><p>\toil, and</p></item><item><num>(b)</num><p>\twicks,</p></item></blockList></container>
      <container name="y"><p xml:space="preserve"><span class="bold">\tOn fog</span></p></container>
      ${container(`${italic('Acting')} under the rules of the sea,`)}`,
  body: `<paragraph class="H23"><subheading>\t\tThe keepers</subheading></paragraph>
      ${listed('1.', `${italic('Decides')} that keepers shall`, `${point('(a)', 'climb,')}<wrapUp><p>and ${italic('requests')} them to answer;</p></wrapUp>`)}
      <paragraph><num>2.</num><list><point><subheading>\tOf bells</subheading><num>(a)</num><content><p>\tRing them;</p></content></point><point><num>(b)</num><subheading>Of watches</subheading></point></list></paragraph>
      ${paragraph('3.', `${italic('Decides')} to remain seized of the matter.`)}`,
  after: `<attachments><attachment><doc name="annex"><meta></meta><mainBody>
      <paragraph class="H1"><heading>\t\tAnnex</heading></paragraph>
      <paragraph class="HCh"><num>I.</num><heading>\tOur lamps</heading></paragraph>
      ${paragraph('1.', 'Lamps of oil.')}
    </mainBody></doc></attachment></attachments>`,
})

/** Two resolutions in one publication, sections, a table with raised marks, and an annex in the body. */
export const COLLECTION = `<?xml version="1.0" encoding="utf-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <documentCollection name="publication">
    <meta></meta>
    <coverPage><p class="upperRight"><docNumber refersTo="#symbol">A/RES/99/7 A-B</docNumber></p></coverPage>
    <preface><p><docNumber>99/7.</docNumber> <docTitle refersTo="#resolutionTitle"><span class="bold">Oil</span></docTitle></p></preface>
    <collectionBody><component eId="a"><documentRef href="#a" showAs="Resolution A"></documentRef></component></collectionBody>
  </documentCollection>
  <components>
    <component eId="a"><statement name="resolution"><meta></meta>
      <preface><p><docNumber>A</docNumber></p></preface>
      <preamble>${FORMULA}</preamble>
      <mainBody>
        <section><num>I</num><subheading>Oil of fish</subheading><crossHeading xml:space="preserve"><span class="italic">\tNoting</span> the fish,</crossHeading>
          ${paragraph('1.', `${italic('Approves')} of oil;`)}</section>
        <container name="table"><table><tr><th><p>Year</p></th><th><p>Litres</p></th></tr><tr><td><p>2044<sup>a</sup></p></td><td><p>61<sup>3</sup></p><p>or so</p></td></tr></table></container>
        <paragraph class="FootnoteText"><content><p xml:space="preserve"><span class="italic">Abbreviations</span>: l, litre.</p></content></paragraph>
      </mainBody></statement></component>
    <component eId="b"><statement name="resolution"><meta></meta>
      <preface><p><docNumber>B</docNumber></p></preface>
      <preamble>${FORMULA}</preamble>
      <mainBody>
        ${paragraph(null, `${italic('Adopts')} the rules in the annex;`)}
        <paragraph><content><p>(a)\tof wicks;</p></content></paragraph>
        <paragraph><p><num>XIII</num></p></paragraph>
        <paragraph><content><p><span class="bold">Annex</span></p></content></paragraph>
        ${paragraph('1.', 'Wicks are of wool.')}
      </mainBody>
      ${CONCLUSIONS}</statement></component>
  </components>
</akomaNtoso>`

/** All of them. */
export const AKN_TEXTS = { ASSEMBLY, COUNCIL, COLLECTION }
