import { parseHTML } from 'linkedom'

const ofHead = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title'])

/**
 * * The tree of an HTML page, with its `head` and `body` in place. Both tags may be omitted, and often are; the parser does not add them, and
 * its `body` would be empty while the content is elsewhere in the tree.
 */
export function pageTree(html: string): Document {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html}</html>`)
  const root = document.documentElement
  const children = [...root.childNodes]
  const written = (name: string) => children.find(node => node.nodeName.toLowerCase() === name)
  const head = written('head') ?? document.createElement('head')
  const body = written('body') ?? document.createElement('body')
  root.prepend(head, body)
  // What comes before the body's tag, or instead of it, belongs to the head only as long as nothing else has come.
  let begun = false
  for (const node of children) {
    if (node === head) continue
    const name = node.nodeName.toLowerCase()
    const blank = node.nodeType !== 1 && !(node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '')
    if (node === body || (!blank && !ofHead.has(name))) begun = true
    if (node !== body) (begun ? body : head).appendChild(node)
  }
  return document
}
