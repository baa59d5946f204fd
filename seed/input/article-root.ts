import { proseWords } from './prose.ts'

/**
 * The element that is the article: the one `article` with the most prose, if it has more than half, else the page's main part, else its body.
 */
export function articleRoot(document: Document): Element {
  const words = proseWords(document.body)
  const articles = [...document.querySelectorAll('article')].filter(each => !each.parentElement?.closest('article'))
  const [best, second] = articles
    .map(element => ({ element, words: words.get(element) ?? 0 }))
    .sort((a, b) => b.words - a.words)
  if (best && best.words > 0 && best.words >= 2 * (second?.words ?? 0)) return best.element
  return document.querySelector('main, [role="main"], [itemprop="articleBody"]') ?? document.body
}

/** The article with its headline, which often occurs in a header beside it. */
export function withHeadline(root: Element): Element {
  for (let element: Element | null = root; element; element = element.parentElement)
    if (element.querySelector('h1')) return element.nodeName.toLowerCase() === 'body' ? root : element
  return root
}
