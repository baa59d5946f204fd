import { Parser } from 'htmlparser2'

export type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] }

/** Parses XML into elements; fails where tags are not properly nested. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '', children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      ontext(text) {
        const element = open.at(-1)
        if (element) element.text += text
      },
      onclosetag(name, implied) {
        if (implied && !/\/>/.test(xml)) throw new Error(`${name} is not closed`)
        if (open.pop()?.name !== name) throw new Error(`${name} closes something else`)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  if (open.length !== 1) throw new Error('something is left open')
  return root
}

/** Every element of this name, at any depth. */
export const all = (element: Element, name: string): Element[] =>
  element.children.flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)])
