import type { Tree } from './ast.ts'

type Fields = Record<string, unknown>
const isNode = (value: unknown): value is Tree =>
  value !== null && typeof value === 'object' && typeof (value as Fields).kind === 'string'

/** The nodes directly below a node, in the order of the text. */
export function childrenOf(node: Tree): Tree[] {
  return Object.values(node).flatMap(value =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  )
}

/** A node and all below it, in the order of the text. `into` says where not to look further. */
export function* walk(node: Tree, into: (node: Tree) => boolean = () => true): Generator<Tree> {
  const open = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    if (into(next)) open.push(...childrenOf(next).reverse())
  }
}

/** Whether a node or one below it is such. */
export function some(node: Tree | undefined, such: (node: Tree) => boolean, into?: (node: Tree) => boolean): boolean {
  if (node) for (const each of walk(node, into)) if (such(each)) return true
  return false
}

/** The node with each one directly below it replaced; the node itself where none changes. */
export function mapChildren<T extends Tree>(node: T, change: (child: Tree) => Tree): T {
  let copy: Fields | undefined
  for (const [key, value] of Object.entries(node)) {
    let now: unknown = value
    if (Array.isArray(value) && value.some(isNode)) {
      const mapped = value.map(each => (isNode(each) ? change(each) : each))
      if (mapped.some((each, i) => each !== value[i])) now = mapped
    } else if (isNode(value)) now = change(value)
    if (now !== value) {
      copy ??= { ...node }
      copy[key] = now
    }
  }
  return (copy ?? node) as T
}
