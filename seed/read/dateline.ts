import type { Span } from '../../model/extraction.ts'
import type { Block } from '../document.ts'
import { anyOf, itemsOfAll } from '../language/packs.ts'
import { type StatedDate, statedDates } from './date.ts'
import { foldToken } from './tokens.ts'

/** The dateline of an article (where, when and for whom it was written) with its date. Offsets of the whole text. */
export type Dateline = Span & { stated?: StatedDate }

/** A place as a dateline has it: « Washington, D.C. », "NEW YORK", « À La Haye », "Bahir Dar, Ethiopia". */
const city = new RegExp(
  String.raw`^[([«"]?\s*(?:À\s|A\s)?\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:,\s*|\s+|\/)(?:\p{Lu}[\p{L}\p{M}.'’-]*|${anyOf(itemsOfAll(({ boilerplate }) => boilerplate.placeParticles))}|el|al|d['’]\p{Lu}[\p{L}'’-]*)){0,6}\s*`,
  'u',
)
/** The agency or the author in brackets: "(Reuters)", « (AFP) », "(UN News)". */
const agency = String.raw`(?:[([][\p{L}\p{N} .'’&/-]{2,40}[)\]])`
const bridge = new RegExp(
  `^(?:${agency})?\\s*[,|(–—/:-]*\\s*(?:${anyOf(itemsOfAll(({ boilerplate }) => boilerplate.datePrepositions))} )?$`,
  'u',
)
const closing = new RegExp(
  `^\\)?\\s*(?:(?:,|${anyOf(itemsOfAll(({ boilerplate }) => boilerplate.hourPrepositions))})?\\s*\\d{1,2}\\s?(?:[h:.]\\s?\\d{2}|h)(?:\\s?(?:gmt|utc|cet))?)?\\s*,?\\s*(?:${agency})?\\s*(?:[–—|:]|--?(?=\\s|$)|\\.--?|$)`,
  'iu',
)

/** "YEREVAN (Reuters) -": an agency marks a dateline even without a date. */
const withoutDate = new RegExp(`${city.source}${agency}\\s*(?:[–—]|--?(?=\\s))`, 'u')

/**
 * Finds the dateline at the head of one of the first paragraphs: a place, perhaps an agency, and a date, before a dash: « Washington, 8 mai
 * 2018 - … », "ANKARA, Oct 17, 2019 (Reuters) — …", "March 3 | Nairobi". Undefined where there is none.
 */
export function datelineOf(text: string, blocks: readonly Block[]): Dateline | undefined {
  for (const block of blocks.slice(0, 6)) {
    if (block.setAside !== undefined && block.setAside !== 'kicker') continue
    const raw = text.slice(block.start, Math.min(block.end, block.start + 180))
    // Folding may change lengths (œ, ß); then nothing is read, for offsets would not hold.
    const plain = foldToken(raw)
    if (plain.length !== raw.length) continue
    const undated = withoutDate.exec(raw)
    const bare = undated ? { start: block.start, end: block.start + undated[0].length } : undefined
    const stated = statedDates(plain)[0]
    const before = raw.slice(0, stated?.at ?? 0)
    const place = city.exec(before)?.[0] ?? ''
    const opens = bridge.test(before) || (place !== '' && bridge.test(before.slice(place.length)))
    if (!stated || stated.at > 90 || !opens) {
      if (bare) return bare
      continue
    }
    const end = closing.exec(raw.slice(stated.end))
    const upper = /\p{Lu}{3}/u.test(place.slice(0, 4))
    // A city in capitals is a dateline without a dash too; any other opening could be « Berlin, 3 mai 2016, place de … ».
    if (!end && !(upper && /[,(]\s*$/.test(before))) continue
    // "Attacks of 11 September 2001" is a headline that ends with a day of its own.
    if (block.kind === 'title' && !/[–—|:-]\s*$/.test(end?.[0] ?? '')) continue
    // A line of its own says « Publié le … »; what ends with it is read elsewhere, and is no head of a sentence.
    return { start: block.start, end: block.start + stated.end + (end?.[0].length ?? 0), stated }
  }
  return undefined
}

/** A dateline without a date: "JERUSALEM (AP) -- ", "MOSCOW - ". */
const newsroom = new RegExp(
  [
    String.raw`^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:, \p{Lu}[\p{L}. ]{2,20})?\s*(?:\([^)]{2,30}\)\s*)?(?:--|[-–—:])\s+`,
    String.raw`^\p{Lu}{3,}[\p{Lu}\p{M}.'’ -]{0,30}(?:, \p{Lu}[\p{L}. ]{2,20})?(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}))?\s*\([^)]{2,30}\)\s*(?:--|[-–—:])?\s*`,
    String.raw`^\p{Lu}[\p{L}’' -]{2,25}(?:, \p{L}{3,9}\.? \d{1,2})?\s*\([^)]{2,30}\)\s*(?:--|[-–—:])\s+`,
    String.raw`^\p{Lu}[\p{L}’' -]{2,25}, \p{L}{3,9}\.? \d{1,2} \([^)]{2,30}\)\s+`,
  ].join('|'),
  'u',
)

/** The offset at which the text of a sentence begins, behind a dateline. */
export function newsStart(text: string, sentence: Span, dateline: Span | undefined): number {
  const { start, end } = sentence
  if (dateline?.start !== start)
    return start + (newsroom.exec(text.slice(start, Math.min(end, start + 100)))?.[0].length ?? 0)
  // The agency may stand behind the date: « CARACAS, 24 janv. (AFP) - »
  const rest = /^[\s\-–—:.),]*(?:\([^)]{1,40}\)[\s\-–—:.,]*)?[\s\-–—:.)(,]*/.exec(text.slice(dateline.end, end))
  const begins = dateline.end + (rest?.[0].length ?? 0)
  return begins < end ? begins : dateline.end
}
