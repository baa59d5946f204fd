import { collapseWhitespace, wordCount } from './node-text.ts'
import { proseBlocks } from './prose.ts'
import { webAddress } from './web-address.ts'

/** An article that a page links. */
export type LinkedArticle = { url: string; title: string }

const MAX_LINKED = 200

/** The headlines that link to the page's own host, each once. */
function headlines(root: Element, base: string | undefined): LinkedArticle[] {
  const found = new Map<string, string>()
  for (const link of root.querySelectorAll('a[href]')) {
    const title = collapseWhitespace(link.textContent ?? '').slice(0, 300)
    const url = webAddress(link.getAttribute('href'), base ?? 'https://page.invalid/')
    if (!url || wordCount(title) < 4 || found.has(url)) continue
    if (base && new URL(url).host !== new URL(base).host) continue
    found.set(url, title)
    if (found.size === MAX_LINKED) break
  }
  return [...found].map(([url, title]) => ({ url, title }))
}

/** Whether a paragraph stands below a headline that is a link: it says what the article there says. */
function isTeaser({ previousElementSibling: above }: Element): boolean {
  const link = above && /^h[1-6]$/i.test(above.nodeName) ? above.querySelector('a[href]') : null
  return link !== null && wordCount(link.textContent ?? '') >= 4
}

/** Elements with paragraphs of prose, and how many words of it: an article has them beside each other, a teaser has one or two. */
function proseOf(root: Element): { paragraphs: number; words: number }[] {
  const holders = new Map<Element, { paragraphs: number; words: number }>()
  for (const { element, words } of proseBlocks(root)) {
    if (!element.parentElement || words < 12 || isTeaser(element)) continue
    const known = holders.get(element.parentElement) ?? { paragraphs: 0, words: 0 }
    // Where breaks part the paragraphs, one element holds them all.
    const paragraphs = known.paragraphs + (words >= 90 ? 3 : 1)
    holders.set(element.parentElement, { paragraphs, words: known.words + words })
  }
  return [...holders.values()]
}

/** Removes paragraphs that summarize other articles, before the headlines above them are removed. */
export function removeTeasers(root: Element): void {
  for (const { element } of proseBlocks(root)) if (isTeaser(element)) element.remove()
}

/** Whether a page that looks like a list of articles is one itself, once all that leads elsewhere is gone. */
export const holdsArticle = (root: Element): boolean =>
  proseOf(root).some(({ paragraphs, words }) => paragraphs > 1 && words >= 40)

/** The articles that a page links, where it is a list of articles and none itself. */
export function articlesLinkedByIndex(root: Element, base: string | undefined): LinkedArticle[] | undefined {
  const prose = proseOf(root)
  if (prose.some(({ paragraphs }) => paragraphs > 2)) return undefined
  // A short article among many links: its prose is in one place, a list's is all over it.
  if (prose.length <= 2 && prose.some(({ words }) => words >= 30) && root.querySelector('h1')) return undefined
  const linked = headlines(root, base)
  const words = linked.reduce((sum, { title }) => sum + wordCount(title), 0)
  return linked.length >= 5 && words >= 0.25 * wordCount(root.textContent ?? '') ? linked : undefined
}
