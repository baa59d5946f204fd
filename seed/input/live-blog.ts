import { calendarDay } from './calendar-day.ts'
import { paragraphsOf, wordCount } from './words.ts'

/** One entry of a live blog: its paragraphs, and the day that its own time names. */
export type Post = { paragraphs: string[]; publishedAt: string }

const MAX_POSTS = 1000

/**
 * The posts of a live blog, in the page's order: siblings, each with a time of its own and some prose. None, unless there are two or more.
 * The times are taken out of the tree.
 */
export function livePosts(root: Element): Post[] {
  const times = [...root.querySelectorAll('time[datetime]')].slice(0, 5 * MAX_POSTS)
  /** How many times each element holds. */
  const held = new Map<Element, number>()
  for (const time of times)
    for (let at: Element | null = time; at && at !== root; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + 1)
  const byParent = new Map<Element, Map<Element, Element>>()
  for (const time of times) {
    // The outermost element that has this time and no other.
    let post: Element = time
    while (post.parentElement && held.get(post.parentElement) === 1) post = post.parentElement
    const parent = post.parentElement
    if (!parent || post === time) continue
    const siblings = byParent.get(parent) ?? new Map<Element, Element>()
    byParent.set(parent, siblings.set(post, time))
  }
  const [posts] = [...byParent.values()].sort((a, b) => b.size - a.size)
  if (!posts) return []
  const read: Post[] = []
  for (const [post, time] of [...posts].slice(0, MAX_POSTS)) {
    const publishedAt = calendarDay(time.getAttribute('datetime'))
    time.remove()
    const paragraphs = paragraphsOf(post)
    if (publishedAt && paragraphs.some(line => wordCount(line) >= 8)) read.push({ paragraphs, publishedAt })
  }
  return read.length >= 2 ? read : []
}
