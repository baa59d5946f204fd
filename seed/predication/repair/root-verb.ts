import type { Tree } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * Makes the main verb the root of a sentence that a noun heads: in "The nations that took part include Kenya" the parser made "include" a
 * dependent of the relative clause, though it has neither a subject nor a conjunction. The noun becomes its subject.
 */
export function repairRootVerb(tree: Tree): Tree {
  const root = tree.findIndex(word => word.head < 0)
  const head = tree[root]
  if (!head || (head.upos !== 'NOUN' && head.upos !== 'PROPN')) return tree
  const { children } = dependencyTreeOf(tree)
  if ((children[root] ?? []).some(i => hasLabel(tree[i], 'nsubj', 'cop', 'case'))) return tree
  const clause = (children[root] ?? []).find(i => tree[i]?.deprel === 'acl:relcl' && tree[i]?.upos === 'VERB')
  const main = (clause === undefined ? [] : (children[clause] ?? [])).find(
    i =>
      i > (clause ?? 0) &&
      tree[i]?.upos === 'VERB' &&
      tree[i]?.feats.VerbForm === 'Fin' &&
      // "X, who lost two, spoke": behind the comma that ends a relative.
      (hasLabel(tree[i], 'xcomp', 'ccomp', 'advcl', 'parataxis') ||
        (hasLabel(tree[i], 'conj') && tree[i - 1]?.form === ',')) &&
      !(children[i] ?? []).some(
        j => hasLabel(tree[j], 'mark', 'aux', 'nsubj', 'cc', 'case') || tree[j]?.upos === 'SCONJ',
      ),
  )
  if (main === undefined) return tree
  return tree.map((word, i) => {
    if (i === main) return { ...word, head: -1, deprel: 'root' }
    if (i === root) return { ...word, head: main, deprel: 'nsubj' }
    const joined = word.head === clause && i > main && hasLabel(word, 'conj')
    return (word.head === root || joined) && i > main ? { ...word, head: main } : word
  })
}

/**
 * Makes the finite verb the predicate where the parser took an adjective for it: "forces loyal to X attacked Y". The adjective has no
 * copula, its subject stands right before it, and the verb is its conjunct without a conjunction.
 */
export function repairVerbBehindAdjective(tree: Tree): Tree {
  const { children } = dependencyTreeOf(tree)
  for (const [adjective, word] of tree.entries()) {
    if (word.upos !== 'ADJ' || hasLabel(word, 'amod', 'xcomp')) continue
    const below = children[adjective] ?? []
    const subject = below.find(i => hasLabel(tree[i], 'nsubj'))
    const verb = below.find(
      i => i > adjective && tree[i]?.upos === 'VERB' && hasLabel(tree[i], 'conj', 'parataxis', 'ccomp'),
    )
    if (subject !== adjective - 1 || verb === undefined || below.some(i => hasLabel(tree[i], 'cop', 'aux'))) continue
    const own = children[verb] ?? []
    if (tree[verb]?.feats.VerbForm !== 'Fin' || own.some(i => hasLabel(tree[i], 'cc', 'nsubj', 'mark'))) continue
    return tree.map((other, i) => {
      if (i === verb) return { ...other, head: word.head, deprel: word.deprel }
      if (i === subject) return { ...other, head: verb, deprel: 'nsubj' }
      if (i === adjective) return { ...other, head: subject, deprel: 'amod' }
      return other.head === adjective && (i > verb || i < subject) ? { ...other, head: verb } : other
    })
  }
  return tree
}

/**
 * Marks as a cleft the clause behind "it", a copula and a noun: "It was X that armed Y". In "not X but Y" the clause modifies the second.
 */
export function repairClefts(tree: Tree): Tree {
  const { children } = dependencyTreeOf(tree)
  for (const [set, word] of tree.entries()) {
    if (!/^(?:NOUN|PROPN)$/.test(word.upos)) continue
    const below = children[set] ?? []
    const it = below.some(
      i =>
        i < set && tree[i]?.upos === 'PRON' && tree[i]?.feats.Gender === 'Neut' && hasLabel(tree[i], 'nsubj', 'expl'),
    )
    if (!it || !below.some(i => hasLabel(tree[i], 'cop'))) continue
    const clause = below.find(
      i =>
        i > set &&
        tree[i]?.upos === 'VERB' &&
        (children[i] ?? []).some(j => tree[j]?.feats.PronType === 'Rel' && hasLabel(tree[j], 'nsubj')),
    )
    if (clause === undefined) continue
    const second = below.find(
      i => i > set && i < clause && hasLabel(tree[i], 'conj') && /^(?:NOUN|PROPN)$/.test(tree[i]?.upos ?? ''),
    )
    const denied = below.some(i => i < set && tree[i]?.feats.Polarity === 'Neg')
    const head = denied && second !== undefined ? second : set
    return tree.map((other, i) => (i === clause ? { ...other, head, deprel: 'acl:relcl' } : other))
  }
  return tree
}

/**
 * Attaches to the object of the verb, or else to its noun, a relative clause with a preposition that the parser attached to the verb:
 * "condemned the attack in Kano, for which X has claimed responsibility".
 */
export function repairRelativesOfObjects(tree: Tree): Tree {
  const { children } = dependencyTreeOf(tree)
  const objectOf = (clause: number): number | undefined => {
    const word = tree[clause]
    const relative = (children[clause] ?? []).find(i => tree[i]?.feats.PronType === 'Rel')
    const led = relative !== undefined && (children[relative] ?? []).some(i => hasLabel(tree[i], 'case'))
    if (word?.deprel !== 'advcl:relcl' || !led) return undefined
    return (children[word.head] ?? []).find(i => i < clause && hasLabel(tree[i], 'obj') && tree[i]?.upos === 'NOUN')
  }
  if (!tree.some(({ deprel }) => deprel === 'advcl:relcl')) return tree
  return tree.map((word, i) => {
    const object = objectOf(i)
    return object === undefined ? word : { ...word, head: object, deprel: 'acl:relcl' }
  })
}
