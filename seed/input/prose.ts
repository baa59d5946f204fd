import { wordCount } from './node-text.ts'

/** An element that holds running text itself, and how many words of it. */
export type ProseBlock = { element: Element; words: number }

const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|dfn|em|font|i|ins|kbd|mark|q|small|span|strong|sub|sup|time|u|wbr)$/i
const unread = /^(?:script|style|template|noscript|a|button|select|option|textarea)$/i

/** Whether an element is a part of a line and breaks none. */
export const isInline = (element: Element): boolean => inline.test(element.nodeName)

/**
 * The elements that hold running text: eight words or more that are no link. Paragraphs need no `p`: some sites write each in a `div`, and
 * older ones part them by `br`.
 */
export function proseBlocks(root: Element): ProseBlock[] {
  const blocks: ProseBlock[] = []
  /** The text that occurs in an element and in what is inline in it; blocks inside are visited on their own. */
  const visit = (element: Element): string => {
    let own = ''
    for (const node of element.childNodes) {
      if (node.nodeType === 3) own += node.nodeValue ?? ''
      else if (node.nodeType === 1 && !unread.test(node.nodeName)) {
        const child = node as Element
        if (isInline(child)) own += visit(child)
        else {
          const words = wordCount(visit(child))
          if (words >= 8) blocks.push({ element: child, words })
        }
      }
    }
    return own
  }
  const words = wordCount(visit(root))
  if (words >= 8) blocks.push({ element: root, words })
  return blocks
}

/** How many words of running text occur in each element that holds any. */
export function proseWords(root: Element): Map<Element, number> {
  const held = new Map<Element, number>()
  for (const { element, words } of proseBlocks(root))
    for (let at: Element | null = element; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + words)
  return held
}
