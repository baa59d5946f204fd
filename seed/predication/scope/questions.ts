import type { Tree } from '../../syntax/tree.ts'

/** Punctuation behind which a question may begin: a quotation mark, a colon, a semicolon, the end of another sentence. */
const border = /^[;:«»“”"?!]$/

/**
 * For each word, whether it is part of a question. « Le Rwanda va-t-il attaquer ? », s'est inquiété X: nobody states the question. "X
 * accused Y; will Z follow?": only the last clause is one.
 */
export function wordsInQuestions(tree: Tree): readonly boolean[] {
  const result = tree.map(() => false)
  for (let mark = 0; mark < tree.length; mark++) {
    if (tree[mark]?.form !== '?') continue
    for (let i = mark; i >= 0 && (i === mark || !border.test(tree[i]?.form ?? '')); i--) result[i] = true
  }
  return result
}
