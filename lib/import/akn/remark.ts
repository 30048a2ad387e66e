/**
 * What a person should look at.
 */

/** Something that a person should look at, at an offset of the tree's text. */
export interface AknRemark {
  rule: string
  text: string
  at: number
}
