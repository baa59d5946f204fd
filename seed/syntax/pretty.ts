import type { Tree, Word } from './tree.ts'

/** A tree for people: each word under its head, with its relation and part of speech. */
export function prettyTree(tree: Tree): string {
  const children: number[][] = tree.map(() => [])
  const roots: number[] = []
  tree.forEach((word, i) => {
    ;(children[word.head] ?? roots).push(i)
  })
  const lines = [tree.map(word => word.form).join(' ')]
  const open = roots.reverse().map(i => ({ i, indent: '', last: true }))
  while (open.length > 0) {
    const { i, indent, last } = open.pop() as { i: number; indent: string; last: boolean }
    const word = tree[i] as Word
    const branch = word.head < 0 ? '' : last ? '└ ' : '├ '
    lines.push(
      `${indent}${branch}${word.form}  ${word.deprel} · ${word.upos}${word.lemma === word.form ? '' : ` · ${word.lemma}`}`,
    )
    const below = word.head < 0 ? '' : `${indent}${last ? '  ' : '│ '}`
    const own = children[i] as number[]
    for (let k = own.length - 1; k >= 0; k--)
      open.push({ i: own[k] as number, indent: below, last: k === own.length - 1 })
  }
  return `${lines.join('\n')}\n`
}
