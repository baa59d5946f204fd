import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * "Found Novak guilty", "let free eighty prisoners", where the parser makes one phrase of an object and of what is said of it: the predicative
 * complements the verb, and the rest of the phrase is the object.
 */
export function repairPredicatives(tree: Tree, { predicatives }: Grammar): Tree {
  if (!tree.some(({ form }) => predicatives.includes(form.toLowerCase()))) return tree
  const { children } = dependencyTreeOf(tree)
  let words: Word[] | undefined
  const set = (at: number, change: Partial<Word>) => {
    words ??= tree.map(word => ({ ...word }))
    Object.assign(words[at] as Word, change)
  }
  for (const [at, word] of tree.entries()) {
    if (!predicatives.includes(word.form.toLowerCase())) continue
    const above = tree[word.head]
    // Behind the object: "found Novak guilty".
    const named = (children[at] ?? []).find(i => i === at - 1 && hasLabel(tree[i], 'compound', 'nmod', 'flat'))
    if (hasLabel(word, 'obj') && above?.upos === 'VERB' && named !== undefined) {
      set(named, { head: word.head, deprel: 'obj' })
      set(at, { upos: 'ADJ', deprel: 'xcomp', lemma: word.form.toLowerCase() })
      for (const i of children[at] ?? []) if (i < named) set(i, { head: named })
      continue
    }
    // Before it: "let free eighty prisoners".
    const verb = tree[at - 1]
    if (
      hasLabel(word, 'amod') &&
      word.head > at &&
      hasLabel(above, 'obj', 'obl') &&
      verb?.upos === 'VERB' &&
      above?.head === at - 1
    )
      set(at, { head: at - 1, deprel: 'xcomp', upos: 'ADJ' })
  }
  return words ?? tree
}
