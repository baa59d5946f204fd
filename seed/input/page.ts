import { packOf } from '../language/packs.ts'
import type { InputArticle } from './article.ts'
import { articleRoot } from './article-root.ts'
import {
  removeBoilerplate,
  removeBylines,
  removeCheckedClaim,
  removeLinkBoxes,
  removeNavigation,
} from './boilerplate.ts'
import { articlesLinkedByIndex, holdsArticle, removeTeasers } from './index-page.ts'
import { type LiveBlogPart, liveBlogParts, livePosts, partsByDateLines, partsFromStatedPosts } from './live-blog.ts'
import { mainText } from './main-text.ts'
import { checkNesting } from './nesting.ts'
import { dateOnPage } from './page-date.ts'
import { pageFacts } from './page-facts.ts'
import { pageTree } from './page-tree.ts'
import { IndexPage, UnreadableArticle } from './unreadable.ts'

/**
 * The article of an HTML page: its words without navigation and advertisement, and what the page tells about it. Takes the time of
 * building the page's tree, so it runs in a worker. Throws UnreadableArticle (`too-deep`, `too-large`, `no-article`), IndexPage.
 */
export function readPage(html: string, base?: string): InputArticle {
  checkNesting(html)
  const document = pageTree(html)
  const { facts, stated } = pageFacts(document, base)
  removeNavigation(document)
  const linked = stated.isArticle ? undefined : articlesLinkedByIndex(articleRoot(document), base)
  if (linked) removeTeasers(document.body)
  removeBoilerplate(document)
  removeLinkBoxes(document)
  const root = articleRoot(document)
  if (linked && !holdsArticle(root)) throw new IndexPage(linked)
  const shown = facts.publishedAt ? undefined : dateOnPage(root, facts.lang)
  const metadata = { ...facts, ...(shown ? { publishedAt: shown, dateBasis: 'page' as const } : {}) }
  const posts = stated.isLive ? livePosts(root) : []
  const byLines =
    stated.isLive && posts.length === 0 ? partsByDateLines(root, packOf(facts.lang ?? '').dates.dayFirst) : []
  removeBylines(document)
  if (stated.claim) removeCheckedClaim(document, stated.claim)
  if (stated.posts.length > Math.max(posts.length, 1)) return liveArticle(metadata, partsFromStatedPosts(stated.posts))
  if (posts.length > 0) return liveArticle(metadata, liveBlogParts(root, posts))
  if (byLines.length > 0) return liveArticle(metadata, byLines)
  const paragraphs = mainText(document, base, stated.body)
  if (paragraphs.length === 0) throw new UnreadableArticle('no-article', 'The page holds no article.')
  if (facts.title && !paragraphs.slice(0, 3).includes(facts.title)) paragraphs.unshift(facts.title)
  return { text: paragraphs.join('\n\n'), ...metadata }
}

/** One text of a headline and parts, with the span of each that has a day of its own. */
function liveArticle(metadata: Omit<InputArticle, 'text'>, parts: readonly LiveBlogPart[]): InputArticle {
  let text = metadata.title ?? ''
  const posts = parts.flatMap(({ paragraphs, publishedAt }) => {
    if (paragraphs[0] === metadata.title) paragraphs.shift()
    if (text !== '' && paragraphs.length > 0) text += '\n\n'
    const start = text.length
    text += paragraphs.join('\n\n')
    return publishedAt && text.length > start ? [{ start, end: text.length, publishedAt }] : []
  })
  return { text, ...metadata, posts }
}
