/**
 * The words by which raw texts are read. Those that the parser reads are in `content/authorities/`.
 */

/** The words that begin a name that fills a line: "The General Council,". */
export const ARTICLES = ['the', 'la', 'le', 'les', 'el', 'los', 'las', "l'", 'l’']

/** The words that end an item of a list before the next one. */
export const CONJUNCTIONS = ['and', 'or', 'et', 'ou', 'y', 'o']

/** Words before the hyphen in compounds. */
export const FIRST_PARTS = new Set(
  'high low long short well self non inter post pre anti co cross multi socio ill all follow capacity decision policy science evidence human gender middle small large full part peace confidence rights time fact law cease world open end action work result rule trust north south east west ex vice sub semi mid near far over under late early ever so by case age counter data climate child country people person'.split(
    ' ',
  ),
)

/** Words after the hyphen in compounds. */
export const LAST_PARTS = new Set(
  'level term up based being related making building oriented general depth ended wide led driven keeping operation operate going date free fire elect specific sensitive sharing setting planning year day month party state government governmental made scale income friendly effective standing called'.split(
    ' ',
  ),
)
