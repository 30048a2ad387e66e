/**
 * Segments: pieces of a text that may be blocks, before their roles are known.
 */
import type { Marker } from '../labels'
import type { OpeningReading } from '../openings/opening-reading'
import type { Line } from './lines'
import type { Run } from './syntax'

/** Lines that belong together, and how they begin. */
export interface Segment {
  marker: Marker | null
  /** Whether it looks like a heading, with or without a marker. */
  heading: boolean
  /** Whether its lines are rows of a table. */
  table: boolean
  lines: Line[]
  /** The runs of its lines in order, including those of blank lines within it. */
  runs: Run[]
  /** Its words without the marker, as they are read: see `foldCharacters`. */
  words: string
  /** The opening that the words begin with, if its head is listed. */
  opening: OpeningReading | null
}

/** A file once it is cut: segments, and the trivia between them. */
export type SegmentItem = { type: 'segment'; segment: Segment } | { type: 'trivia'; run: Run }
