import { isoDay, statedDates } from '../read/date.ts'
import { fold } from '../read/tokens.ts'
import { withHeadline } from './article-root.ts'
import { calendarDay } from './calendar-day.ts'
import { oneLine, wordCount } from './words.ts'

const published = /\b(?:publie|paru|mis en ligne|date de publication|published|posted|first published)\b/
const changed = /\b(?:mis(?:e)? a jour|modifie|actualise|updated|modified|last (?:updated|modified)|corrected)\b/
const changing = /updat|modif|maj\b|revis/i

const textOf = (element: Element): string => oneLine(element.textContent ?? '')

/** The day after a word like "published" in a short line, up to where the line speaks of a later change. */
export function publishedInLine(line: string): string | undefined {
  const plain = fold(line)
  const label = published.exec(plain)
  if (plain.length > 200 || !label) return undefined
  const later = changed.exec(plain)
  const told = later && later.index > label.index ? plain.slice(0, later.index) : plain
  const day = statedDates(told).find(({ at, year }) => at >= label.index && year !== undefined)
  return day && isoDay(day.year as number, day.month, day.day)
}

/** Whether a time in an article is of something else: of a later change, of a passage of its prose, of another article that it links. */
function isOfSomethingElse(time: Element, root: Element): boolean {
  if (time.getAttribute('itemprop') === 'dateModified' || changing.test(time.getAttribute('class') ?? '')) return true
  for (let at: Element | null = time; at && at !== root; at = at.parentElement) {
    if (/^(?:nav|aside|footer|a|li|blockquote)$/i.test(at.nodeName)) return true
    if (/^p$/i.test(at.nodeName) && wordCount(textOf(at)) > 25) return true
  }
  const before = fold(oneLine(time.previousSibling?.textContent ?? '').slice(-40))
  return changed.test(before) || changed.test(fold(textOf(time)))
}

/** Whether the article's prose has begun before this element. */
function afterProse(element: Element, root: Element): boolean {
  let long = 0
  for (const p of root.querySelectorAll('p')) {
    if (p.contains(element) || (p.compareDocumentPosition(element) & 4) === 0) break
    if (wordCount(textOf(p)) >= 20 && ++long > 1) return true
  }
  return false
}

/** The day of publication as the article itself shows it on its page: a marked time, or a line that says "Published …". */
export function dateOnPage(articleRoot: Element): string | undefined {
  const root = withHeadline(articleRoot)
  const marked = root.querySelector('[itemprop="datePublished"]')
  const stated = calendarDay(marked?.getAttribute('content') ?? marked?.getAttribute('datetime'))
  if (stated) return stated
  const times = [...root.querySelectorAll('time[datetime]')].slice(0, 50)
  const own = times.filter(time => !isOfSomethingElse(time, root) && !afterProse(time, root))
  const labelled = own.find(time => published.test(fold(oneLine(time.parentElement?.textContent ?? '').slice(0, 200))))
  const first = (labelled ?? own[0])?.getAttribute('datetime')
  if (labelled && calendarDay(first)) return calendarDay(first)
  for (const element of [...root.querySelectorAll('p, div, span, li, small, address')].slice(0, 400)) {
    if (element.querySelector('p, div, section, ul')) continue
    const day = publishedInLine(textOf(element).slice(0, 240))
    if (day && !afterProse(element, root)) return day
  }
  return calendarDay(first)
}
