import type { InputArticle } from './article.ts'
import { articleRoot } from './article-root.ts'
import { removeFurniture } from './furniture.ts'
import { linkedByIndex } from './index-page.ts'
import { livePosts } from './live-blog.ts'
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
  removeFurniture(document, stated.claim)
  const root = articleRoot(document)
  const shown = facts.publishedAt ? undefined : dateOnPage(root)
  const told = { ...facts, ...(shown ? { publishedAt: shown, dateBasis: 'page' as const } : {}) }
  const linked = stated.isArticle ? undefined : linkedByIndex(root, base)
  if (linked) throw new IndexPage(linked)

  const posts = stated.isLive ? livePosts(root) : []
  if (posts.length > 0) return liveArticle(told, posts)
  const paragraphs = mainText(document, base, stated.body)
  if (paragraphs.length === 0) throw new UnreadableArticle('no-article', 'The page holds no article.')
  if (facts.title && paragraphs[0] !== facts.title) paragraphs.unshift(facts.title)
  return { text: paragraphs.join('\n\n'), ...told }
}

/** One text of a headline and posts, with the span of each. */
function liveArticle(told: Omit<InputArticle, 'text'>, posts: ReturnType<typeof livePosts>): InputArticle {
  let text = told.title ?? ''
  const spans = posts.map(({ paragraphs, publishedAt }) => {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += paragraphs.join('\n\n')
    return { start, end: text.length, publishedAt }
  })
  return { text, ...told, posts: spans }
}
