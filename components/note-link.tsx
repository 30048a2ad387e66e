import type { NotePlace } from '@/lib/corpus'
import { noteAnchor, resolutionPath } from '@/lib/site'
import { nameOf } from '@/lib/views'

/** A link to a note: "Note 4 on AALCO". */
export function NoteLink({ place: { resolution, body, note } }: { place: NotePlace }) {
  return (
    <a href={resolutionPath(resolution.id, noteAnchor(note.number))}>
      Note {note.number} on {body?.short ?? nameOf(resolution)}
    </a>
  )
}
