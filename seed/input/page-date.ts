import { anyOf, itemsOfAll, packOf } from '../language/packs.ts'
import { isoDay, statedDates } from '../read/date.ts'
import { foldToken } from '../read/tokens.ts'
import { withHeadline } from './article-root.ts'
import { calendarDay } from './calendar-day.ts'
import { collapseWhitespace, paragraphsOf, wordCount } from './node-text.ts'
import { proseBlocks } from './prose.ts'

const published = new RegExp(String.raw`\b${anyOf(itemsOfAll(({ boilerplate }) => boilerplate.publicationLabels))}\b`)
const changed = new RegExp(String.raw`\b${anyOf(itemsOfAll(({ boilerplate }) => boilerplate.changeLabels))}\b`)
const changing = /updat|modif|maj\b|revis/i

const textOf = (element: Element): string => collapseWhitespace(element.textContent ?? '')

/** What a line says before it speaks of a later change. */
function beforeChange(plain: string, from = 0): string {
  const later = changed.exec(plain.slice(from))
  return later ? plain.slice(0, from + later.index) : plain
}

/** The day after a word like "published" in a short line, up to where the line speaks of a later change. */
export function publicationDayInLine(line: string, dayFirst?: boolean): string | undefined {
  const plain = foldToken(line)
  const label = published.exec(plain)
  if (plain.length > 200 || !label) return undefined
  const stated = beforeChange(plain, label.index)
  const day = statedDates(stated, dayFirst).find(({ at, year }) => at >= label.index && year !== undefined)
  return day && isoDay(day.year as number, day.month, day.day)
}

/** The day of a line that says nothing else, but perhaps the hour and a later change. */
export function dayOfDateLine(line: string, dayFirst?: boolean): string | undefined {
  const plain = foldToken(line)
  const stated = beforeChange(plain)
  const [day, ...more] = statedDates(stated, dayFirst)
  if (plain.length > 120 || day?.year === undefined || more.length > 0) return undefined
  const rest = (stated.slice(0, day.at) + stated.slice(day.end)).replace(/[^a-z]+/g, '')
  return rest.length <= 6 ? isoDay(day.year, day.month, day.day) : undefined
}

/** Whether a time in an article is of something else: of a later change, of a passage of its prose, of another article that it links. */
export function isNotPublicationTime(time: Element, root: Element): boolean {
  if (time.getAttribute('itemprop') === 'dateModified' || changing.test(time.getAttribute('class') ?? '')) return true
  for (let at: Element | null = time; at && at !== root; at = at.parentElement) {
    // A link that says no more than the day leads to the article itself.
    if (/^a$/i.test(at.nodeName) && wordCount(textOf(at)) > wordCount(textOf(time))) return true
    if (/^(?:nav|aside|footer|li|blockquote)$/i.test(at.nodeName)) return true
    if (/^p$/i.test(at.nodeName) && wordCount(textOf(at)) > 25) return true
  }
  const before = foldToken(collapseWhitespace(time.previousSibling?.textContent ?? '').slice(-40))
  return changed.test(before) || changed.test(foldToken(textOf(time)))
}

/**
 * The day of publication as the article itself shows it on its page: a marked time, a line that says "Published …", or one between headline and
 * prose that is nothing but a day. `lang` is the page's language. Outside the article's own element only what follows its headline counts.
 */
export function dateOnPage(articleRoot: Element, lang?: string): string | undefined {
  const root = withHeadline(articleRoot)
  const marked = root.querySelector('[itemprop="datePublished"]')
  const stated = calendarDay(marked?.getAttribute('content') ?? marked?.getAttribute('datetime'))
  if (stated) return stated
  const headline = root.querySelector('h1')
  const apart = /^body$/i.test(root.nodeName) ? headline : null
  // The parser's own comparison of two nodes goes by how many are above each, not by where they occur.
  const order = new Map([...root.querySelectorAll('*')].map((element, i) => [element, i]))
  const at = (element: Element | null) => (element && order.get(element)) ?? -1
  const prose = proseBlocks(root).flatMap(({ element, words }) => (words >= 20 ? [element] : []))
  const inPlace = (time: Element) =>
    at(time) > at(apart) && prose.filter(block => !block.contains(time) && at(block) < at(time)).length <= 1
  const own = [...root.querySelectorAll('time[datetime]')]
    .slice(0, 50)
    .filter(time => !isNotPublicationTime(time, root) && inPlace(time))
  const labelled = own.find(time =>
    published.test(foldToken(collapseWhitespace(time.parentElement?.textContent ?? '').slice(0, 200))),
  )
  const dayFirst = packOf(lang ?? '').dates.dayFirst || undefined
  const [inLine, alone] = datesInLines(root, headline, dayFirst)
  const dayOf = (time: Element | undefined) => calendarDay(time?.getAttribute('datetime'))
  return dayOf(labelled) ?? inLine ?? dayOf(own[0]) ?? alone
}

/** What the lines before the prose say: a day with its label, and one alone behind the headline. */
function datesInLines(root: Element, headline: Element | null, dayFirst?: boolean): (string | undefined)[] {
  const lines = paragraphsOf(root, ' ')
  const title = headline ? textOf(headline) : undefined
  let [long, behind, begun] = [0, false, false]
  let alone: string | undefined
  for (const line of lines.slice(0, 400)) {
    if (wordCount(line) >= 20 && !published.test(foldToken(line.slice(0, 60))) && ++long > 1) break
    const inLine = publicationDayInLine(line.slice(0, 240), dayFirst)
    if (inLine) return [inLine, alone]
    begun ||= behind && wordCount(line) >= 12
    if (behind && !begun) alone ??= dayOfDateLine(line, dayFirst)
    if (line.replaceAll(' ', '') === title?.replaceAll(' ', '')) behind = true
  }
  return [undefined, alone]
}
