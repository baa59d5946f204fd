import type { Tree, Word } from '../../syntax/tree.ts'
import { hasLabel } from '../dependency-tree.ts'

/** Attaches to the verb a particle between verb and object that the parser attached to the object: "rolled back tariffs". */
export function repairParticles(tree: Tree): Tree {
  let words: Word[] | undefined
  for (const [at, word] of tree.entries()) {
    const noun = tree[word.head]
    if (word.upos !== 'ADV' || !hasLabel(word, 'advmod') || tree[at - 1]?.upos !== 'VERB') continue
    if (word.head !== at + 1 || !/^(?:NOUN|PROPN)$/.test(noun?.upos ?? '')) continue
    if (noun?.head !== at - 1 || !hasLabel(noun, 'obj')) continue
    words ??= tree.map(other => ({ ...other }))
    Object.assign(words[at] as Word, { head: at - 1, deprel: 'compound:prt' })
  }
  return words ?? tree
}
