import Defuddle from 'defuddle'
import { parseHTML } from 'linkedom'
import type { InputArticle } from './article.ts'
import { checkNesting } from './nesting.ts'
import { pageFacts } from './page-facts.ts'
import { pageTree } from './page-tree.ts'
import { UnreadableArticle } from './unreadable.ts'

const blocks = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const unread = new Set(
  'script style template noscript svg math iframe object embed head title button select textarea'.split(' '),
)

type Node = { nodeType: number; nodeName: string; nodeValue: string | null; childNodes: Iterable<Node> }

/** The words below a node, a paragraph a line. Elements only ever become line breaks. */
function words(root: Node): string {
  const lines: string[] = ['']
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      lines[lines.length - 1] += node.nodeValue ?? ''
      return
    }
    const name = node.nodeName.toLowerCase()
    if (unread.has(name)) return
    const apart = blocks.has(name) || name === 'br'
    if (apart) lines.push('')
    for (const child of node.childNodes) visit(child)
    if (apart) lines.push('')
  }
  visit(root)
  return lines
    .map(line => line.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n\n')
}

/**
 * The article of an HTML page: its words without navigation and advertisement, and what the page tells about it. Takes the time of
 * building the page's tree, so it runs in a worker. Throws UnreadableArticle (`too-deep`, `too-large`, `no-article`).
 */
export function readPage(html: string, base?: string): InputArticle {
  checkNesting(html)
  const document = pageTree(html)
  const facts = pageFacts(document, base)
  const whole = words(document.body)
  const found = new Defuddle(document, {
    useAsync: false,
    removeImages: true,
    ...(base ? { url: base } : {}),
  }).parse()
  const holder = parseHTML(`<!doctype html><html><body>${found.content}</body></html>`).document
  const main = words(holder.body)
  // A short notice may look like furniture to it; then the page's own words are better than nothing.
  const body = main.length >= 80 ? main : whole
  if (body === '') throw new UnreadableArticle('no-article', 'The page holds no article.')
  const text = facts.title && !body.startsWith(facts.title) ? `${facts.title}\n\n${body}` : body
  return { text, ...facts }
}
