import type { Pack } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, firstInSubtree, hasLabel } from '../dependency-tree.ts'
import { scopeTable } from '../scope/scope-table.ts'

/**
 * Attaches to the first verb what the parser joined to a verb of saying between commas: in "ISIS fighters used women as shields, Hale said, and
 * attacked positions" whoever used also attacked.
 */
export function repairSetOffSpeakers(tree: Tree, pack: Pack): Tree {
  let words: Word[] | undefined
  const { children } = dependencyTreeOf(tree, pack.grammar)
  for (const [said, word] of tree.entries()) {
    if (word.upos !== 'VERB' || tree[said + 1]?.form !== ',' || tree[said + 2]?.upos !== 'CCONJ') continue
    if (scopeTable(pack).effect('clause', word.lemma) !== 'reported') continue
    const own = children[said] ?? []
    const subject = own.find(i => i < said && hasLabel(tree[i], 'nsubj'))
    const second = own.find(i => i > said + 2 && tree[i]?.upos === 'VERB' && hasLabel(tree[i], 'conj'))
    if (subject === undefined || second === undefined) continue
    const setOff = tree
      .slice(0, subject)
      .findLastIndex(({ upos }) => upos !== 'DET' && upos !== 'PROPN' && upos !== 'ADJ')
    if (tree[setOff]?.form !== ',' || own.some(i => i < subject && hasLabel(tree[i], 'cc'))) continue
    if ((children[second] ?? []).some(i => hasLabel(tree[i], 'nsubj', 'mark', 'expl'))) continue
    const first = hasLabel(word, 'conj', 'parataxis')
      ? word.head
      : own.find(i => i < subject && tree[i]?.upos === 'VERB' && hasLabel(tree[i], 'ccomp', 'parataxis'))
    if (first === undefined || first < 0 || first > said || tree[first]?.upos !== 'VERB') continue
    words ??= tree.map(other => ({ ...other }))
    Object.assign(words[second] as Word, { head: first })
  }
  return setOffLast(words ?? tree, pack)
}

/** "…, the paper joked": what the last clause of a sentence says without an object is the clause before it, of which it is no conjunct. */
function setOffLast(tree: Tree, pack: Pack): Tree {
  const said = tree.findLastIndex(({ upos }) => upos === 'VERB')
  const word = tree[said]
  if (!word || !hasLabel(word, 'conj') || tree[word.head]?.upos !== 'VERB') return tree
  if (scopeTable(pack).effect('clause', word.lemma) === undefined) return tree
  const { children } = dependencyTreeOf(tree)
  const own = children[said] ?? []
  const subject = own.find(i => hasLabel(tree[i], 'nsubj'))
  if (subject === undefined || subject > said || own.some(i => hasLabel(tree[i], 'cc', 'obj', 'ccomp', 'xcomp', 'aux')))
    return tree
  const before = firstInSubtree(children, subject) - 1
  if (tree[before]?.form !== ',') return tree
  return tree.map((other, i) => (i === said ? { ...other, deprel: 'parataxis' } : other))
}
