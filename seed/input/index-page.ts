import { webAddress } from './web-address.ts'
import { oneLine, wordCount } from './words.ts'

/** An article that a page links. */
export type Linked = { url: string; title: string }

const MAX_LINKED = 200

/** The headlines of the page's own host that it links, each once. */
function headlines(root: Element, base: string | undefined): Linked[] {
  const found = new Map<string, string>()
  for (const link of root.querySelectorAll('a[href]')) {
    const title = oneLine(link.textContent ?? '').slice(0, 300)
    const url = webAddress(link.getAttribute('href'), base ?? 'https://page.invalid/')
    if (!url || wordCount(title) < 4 || found.has(url)) continue
    if (base && new URL(url).host !== new URL(base).host) continue
    found.set(url, title)
    if (found.size === MAX_LINKED) break
  }
  return [...found].map(([url, title]) => ({ url, title }))
}

/** The longest run of prose in one element: an article has paragraphs beside each other, a teaser has one or two. */
function longestProse(root: Element): number {
  const runs = new Map<Element, number>()
  for (const p of root.querySelectorAll('p')) {
    if (!p.parentElement || wordCount(p.textContent ?? '') < 12 || p.closest('a')) continue
    runs.set(p.parentElement, (runs.get(p.parentElement) ?? 0) + 1)
  }
  return Math.max(0, ...runs.values())
}

/** What a page links when it is a list of articles and none itself. */
export function linkedByIndex(root: Element, base: string | undefined): Linked[] | undefined {
  if (longestProse(root) > 2) return undefined
  const linked = headlines(root, base)
  const words = linked.reduce((sum, { title }) => sum + wordCount(title), 0)
  return linked.length >= 5 && words >= 0.25 * wordCount(root.textContent ?? '') ? linked : undefined
}
