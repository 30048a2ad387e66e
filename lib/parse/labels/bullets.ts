/**
 * Bullets: signs before the items of a list.
 */
import { type Marker, markerOf } from './marker'

/** Dashes, which are bullets only before a space. */
export const DASHES = '\\-‐‒–—―−⁃*'
/** Signs that are only ever bullets, some of them from the private area that Word's symbol fonts use. */
export const SIGNS =
  '•∙·▪▫●○‣◦■□◆◇❖➢➤➔→►▶▸▹▻◘◙◉◎◌◍◯⬤⭘⚫⚪⦁⦿⚬⚈⊙⊛♦♢⬥⬧⬩⧫◊★☆✦✧✩✪✯✰✱✲✳✶✷✸✹❋❍❏❐❑❒▢☐☑☒✓✔✗✘✕✖➜➝➞➙➛➟➠➥➧➨➱➲➳➵➸⇒⇨⇛⟶⟹⤷☛☞❯❱›⁌⁍⋅‧・･※\uF000-\uF0FF'

/**
 * Signs and letters that a list may have as bullets where the next item has the same: quotation marks, signs of
 * arithmetic, and the letters that stand for bullets in Word's symbol fonts.
 */
const UNSURE = '[»>+~=¤§¬¨|^%◄«]|>>|--?>|==?>|[ovüØqà](?=\\s+\\p{L})'

const BULLET = new RegExp(`^\\s*(?:([${DASHES}])\\s+|([${SIGNS}])\\s*|(${UNSURE})\\s+)(?=\\S)`, 'u')
/** Those that are bullets whatever stands above them: dashes may go on with a sentence, others with words. */
const SURE = new RegExp(`^[${SIGNS}]$`, 'u')

/** The bullet that begins a line; null where none does. Its value is 0. */
export function readBullet(line: string): Marker | null {
  // "* * *" parts a text, and is no item.
  const bullet = /^\s*(?:\*\s*){2,}$/.test(line) ? null : BULLET.exec(line)
  const sign = bullet?.[1] ?? bullet?.[2] ?? bullet?.[3]
  if (!bullet || !sign) return null
  return markerOf({ style: 'bullet', value: 0, label: sign, length: bullet[0].length })
}

/** Whether a bullet is one even where the line before has no punctuation at its end. */
export function isSureBullet({ label }: Marker): boolean {
  return SURE.test(label)
}

/** Whether only the next item shows that a sign is a bullet. */
export function isUnsureBullet({ style, label }: Marker): boolean {
  return style === 'bullet' && !SURE.test(label) && !new RegExp(`^[${DASHES}]$`, 'u').test(label)
}
