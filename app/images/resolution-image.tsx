import type { Body } from '@/lib/authorities'
import { detailsOf } from '@/lib/describe'
import type { Resolution } from '@/lib/record'
import { SITE_NAME } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { imageFontFamily, isDrawable } from './fonts'

/** The preview of a shared link to a resolution: its body, title, symbol, place and date. */
export function ResolutionImage({
  resolution,
  body,
}: {
  resolution: Resolution
  body: Body | undefined
}) {
  const title = nameOf(resolution)
  const details = detailsOf(resolution, undefined).join(' · ')
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: '72px 84px 64px',
        background: '#fcfbf8',
        color: '#1f1d1a',
        fontFamily: imageFontFamily,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <Line text={body?.name ?? ''} size={30} color="#5f594f" />
        <Line text={title} size={titleSize(title)} color="#1f1d1a" />
      </div>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          paddingTop: 28,
          borderTop: '2px solid #dcd6c9',
        }}
      >
        <Line text={details} size={30} color="#5f594f" />
        <Line text={SITE_NAME} size={30} color="#7d2c1c" />
      </div>
    </div>
  )
}

/** A text, cut after four lines; nothing where the typeface lacks one of its characters. */
function Line({ text, size, color }: { text: string; size: number; color: string }) {
  if (!text || !isDrawable(text)) return null
  return (
    <div
      style={{
        display: 'block',
        marginTop: 12,
        color,
        fontSize: size,
        lineHeight: 1.25,
        lineClamp: 4,
      }}
    >
      {text}
    </div>
  )
}

/** A size at which most titles fill two to four lines. */
function titleSize({ length }: string): number {
  if (length <= 60) return 72
  return length <= 140 ? 56 : 46
}
