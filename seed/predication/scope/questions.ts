import type { Tree } from '../../syntax/tree.ts'

/** What a question begins behind: a quotation, a colon, a semicolon, the end of another sentence. */
const border = /^[;:«»“”"?!]$/

/**
 * For each word, whether it occurs in a question. « Le Rwanda va-t-il attaquer ? », s'est inquiété X: what is asked is nothing that anybody
 * says; "X accused Y; will Z follow?" asks of Z alone.
 */
export function asked(tree: Tree): readonly boolean[] {
  const result = tree.map(() => false)
  for (let mark = 0; mark < tree.length; mark++) {
    if (tree[mark]?.form !== '?') continue
    for (let i = mark; i >= 0 && (i === mark || !border.test(tree[i]?.form ?? '')); i--) result[i] = true
  }
  return result
}
