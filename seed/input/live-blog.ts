import { calendarDay } from './calendar-day.ts'
import { collapseWhitespace, paragraphsOf, wordCount } from './node-text.ts'
import { dayOfDateLine, isNotPublicationTime } from './page-date.ts'
import { proseBlocks } from './prose.ts'

/** A part of a live blog: its paragraphs, and the day that its own time names; none for what comes between the posts. */
export type LiveBlogPart = { paragraphs: string[]; publishedAt?: string }
/** An entry as the page states it beside its text. */
export type StatedPost = { title?: string; body: string; publishedAt: string }

const MAX_POSTS = 1000

/** An element of the page that is one post, and its day. */
export type LiveBlogPost = { element: Element; publishedAt: string }

/** The smallest elements that hold a time of their own and some prose, where two or more of them occur beside each other. */
function postsIn(root: Element): LiveBlogPost[] {
  const [times, prose] = [new Map<Element, Element[]>(), new Set<Element>()]
  for (const time of [...root.querySelectorAll('time[datetime]')].slice(0, 5 * MAX_POSTS))
    for (let at: Element | null = time; at && at !== root.parentElement; at = at.parentElement)
      if (!times.get(at)?.push(time)) times.set(at, [time])
  for (const { element } of proseBlocks(root))
    for (let at: Element | null = element; at && at !== root.parentElement; at = at.parentElement) prose.add(at)
  const collect = (element: Element): LiveBlogPost[] => {
    const own = times.get(element)
    if (!own || !prose.has(element)) return []
    const inner = [...element.children].flatMap(collect)
    if (inner.length > 0 && (inner.length > 1 || element === root)) return inner
    const day = own
      .slice(0, 10)
      .filter(time => !isNotPublicationTime(time, element))
      .map(time => calendarDay(time.getAttribute('datetime')))
    const publishedAt = day.find(each => each !== undefined)
    return publishedAt ? [{ element, publishedAt }] : inner
  }
  return collect(root).slice(0, MAX_POSTS)
}

/** The posts of a live blog that have a time of their own, in the page's order. None, unless there are two or more. */
export function livePosts(root: Element): LiveBlogPost[] {
  const posts = postsIn(root)
  return posts.length >= 2 ? posts : []
}

/** Hardly any text has it. */
const mark = '\ufdd0'

/** Removes the posts from the tree and returns them with the text between them, without its lines of a few words. */
export function liveBlogParts(root: Element, posts: readonly LiveBlogPost[]): LiveBlogPart[] {
  const read = posts.map(({ element, publishedAt }) => {
    for (const time of element.querySelectorAll('time')) time.remove()
    return { paragraphs: paragraphsOf(element), publishedAt }
  })
  for (const [i, { element }] of posts.entries()) element.textContent = `${mark}${i}${mark}`
  return paragraphsOf(root).flatMap((line): LiveBlogPart[] => {
    const at = new RegExp(`^${mark}(\\d+)${mark}$`).exec(line)?.[1]
    const post = at === undefined ? undefined : read[Number(at)]
    if (post) return post.paragraphs.length > 0 ? [post] : []
    return wordCount(line) >= 8 ? [{ paragraphs: [line] }] : []
  })
}

/**
 * Posts dated only by separator lines: all that follows "17 July 2018" was written that day. None without two such dates. `dayFirst` says
 * whether 08/05/2018 is the eighth of May.
 */
export function partsByDateLines(root: Element, dayFirst?: boolean): LiveBlogPart[] {
  const parts: LiveBlogPart[] = []
  let days = 0
  for (const line of paragraphsOf(root)) {
    const publishedAt = dayOfDateLine(line, dayFirst)
    if (publishedAt) days++
    if (publishedAt) parts.push({ paragraphs: [], publishedAt })
    else if (wordCount(line) >= 4) parts.at(-1)?.paragraphs.push(line)
  }
  const long = parts.filter(({ paragraphs }) => paragraphs.some(line => wordCount(line) >= 8))
  return days >= 2 && long.length >= 2 ? long : []
}

/** The posts that the page states, where it states their text. */
export const partsFromStatedPosts = (posts: readonly StatedPost[]): LiveBlogPart[] =>
  posts.slice(0, MAX_POSTS).map(({ title, body, publishedAt }) => ({
    paragraphs: [...(title ? [title] : []), ...body.split(/\r?\n/)].map(collapseWhitespace).filter(line => line !== ''),
    publishedAt,
  }))
