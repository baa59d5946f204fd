/** The part of a DOM node that is needed to read its text. */
export type WordNode = { nodeType: number; nodeName: string; nodeValue: string | null; childNodes: Iterable<WordNode> }

const blocks = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const unread = new Set(
  'script style template noscript svg math iframe object embed head title button select textarea'.split(' '),
)

/** White space as HTML has it: a no-break space is a character of the text, and stays. */
const space = /[ \t\n\f\r]+/g
const edges = /^[\s\u00a0\u202f]+|[\s\u00a0\u202f]+$/g

/** One line of words, verbatim but for its white space and the hyphens that only show at a line's end. */
export const collapseWhitespace = (text: string): string =>
  text.replaceAll('\u00ad', '').replace(space, ' ').replace(edges, '')

/** The paragraphs below a node. Elements only ever become line breaks, or `between` where they break no line. */
export function paragraphsOf(root: WordNode, between = ''): string[] {
  const lines: string[] = ['']
  const visit = (node: WordNode) => {
    if (node.nodeType === 3) {
      lines[lines.length - 1] += node.nodeValue ?? ''
      return
    }
    const name = node.nodeName.toLowerCase()
    if (unread.has(name)) return
    const apart = blocks.has(name) || name === 'br'
    const border = () => {
      if (apart) lines.push('')
      else lines[lines.length - 1] += between
    }
    border()
    for (const child of node.childNodes) visit(child)
    border()
  }
  visit(root)
  return lines.map(collapseWhitespace).filter(line => line !== '')
}

/** How many words a text has. */
export const wordCount = (text: string): number => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0
