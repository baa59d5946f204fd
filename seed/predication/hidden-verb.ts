import type { Grammar } from '../language/pack.ts'
import type { Tree, Word } from '../syntax/tree.ts'
import { ancestors, dependentsOf, labelled } from './dependents.ts'

/**
 * "The United States condemns the attack", where the tagger took the verb for a noun and the parser gave it its subject all the same: a noun with a
 * subject and an object and no copula is a verb, if the tables know it as one.
 */
export function withTaggedVerbs(tree: Tree, isVerb: (lemma: string) => boolean, lemmaOf: (word: Word) => string): Tree {
  const { under } = dependentsOf(tree)
  const hidden = (word: Word, at: number): boolean => {
    if (word.upos !== 'NOUN' || !isVerb(lemmaOf(word))) return false
    const below = (under[at] ?? []).map(i => tree[i] as Word)
    return (
      below.some((other, k) => labelled(other, 'nsubj') && (under[at]?.[k] ?? at) < at) &&
      below.some(other => labelled(other, 'obj', 'ccomp')) &&
      !below.some(other => labelled(other, 'cop', 'det'))
    )
  }
  if (!tree.some(hidden)) return tree
  return tree.map((word, at) =>
    hidden(word, at)
      ? { ...word, upos: 'VERB', lemma: lemmaOf(word), feats: { Mood: 'Ind', Tense: 'Pres', VerbForm: 'Fin' } }
      : word,
  )
}

/**
 * "The government imposed sanctions", where the parser took the verb for a participle before its noun: a noun alone heads the sentence, and what
 * stands between it and another noun is a past form of a verb that the tables know.
 */
export function withHiddenVerb(
  tree: Tree,
  { agent, pastForm }: Grammar,
  isVerb: (lemma: string) => boolean,
  lemmaOf: (word: Word) => string,
): Tree {
  const bare = verbless(tree, isVerb, lemmaOf)
  if (bare) return bare
  const root = tree.findIndex(word => word.head < 0)
  const head = tree[root]
  if (
    !head ||
    (head.upos !== 'NOUN' && head.upos !== 'PROPN') ||
    tree.some(word => word.head === root && labelled(word, 'cop'))
  )
    return tree
  const { under } = dependentsOf(tree)
  const [own] = (under[root] ?? []).filter(i => labelled(tree[i], 'nsubj'))
  // "The attorney general, X, blamed Colombia": behind an apposition the verb looks like a participle of it.
  const behind = tree.findIndex(
    (word, i) =>
      own === undefined &&
      i > root &&
      word.upos === 'VERB' &&
      word.feats.VerbForm === 'Part' &&
      word.feats.Tense !== 'Pres' &&
      labelled(word, 'acl') &&
      !word.deprel.startsWith('acl:relcl') &&
      tree[i - 1]?.form === ',' &&
      isVerb(word.lemma) &&
      (under[i] ?? []).some(
        j =>
          j > i &&
          (labelled(tree[j], 'obj', 'ccomp', 'xcomp') ||
            (labelled(tree[j], 'obl', 'advcl') &&
              !tree.some(other => other.head === j && agent.includes(other.lemma)))),
      ) &&
      ![...ancestors(tree, i)].some(above => tree[above]?.upos === 'VERB'),
  )
  if (behind > 0)
    return tree.map((word, i) => {
      if (i === behind)
        return { ...word, head: -1, deprel: 'root', feats: { Mood: 'Ind', Tense: 'Past', VerbForm: 'Fin' } }
      if (i === root) return { ...word, head: behind, deprel: 'nsubj' }
      return word.head === root && i > behind ? { ...word, head: behind } : word
    })
  for (const verb of under[root] ?? []) {
    const word = tree[verb]
    const before = tree[verb - 1]
    if (!word || !before || verb > root || !labelled(word, 'amod', 'compound', 'acl') || !pastForm?.test(word.form))
      continue
    if ((before.upos !== 'NOUN' && before.upos !== 'PROPN') || !isVerb(lemmaOf(word))) continue
    let subject = verb - 1
    while (tree[subject]?.head !== verb && (tree[subject]?.head ?? -1) !== root && (tree[subject]?.head ?? -1) >= 0)
      subject = tree[subject]?.head ?? -1
    // A subject that the tree gave the noun is the verb's, if the verb stands right behind it.
    if (own !== undefined && own !== subject) continue
    if (subject < 0 || subject >= verb || (under[subject] ?? []).some(i => labelled(tree[i], 'case'))) continue
    return tree.map((other, i) => {
      if (i === verb)
        return {
          ...other,
          head: -1,
          deprel: 'root',
          upos: 'VERB',
          lemma: lemmaOf(other),
          feats: { Mood: 'Ind', Tense: 'Past', VerbForm: 'Fin' },
        }
      if (i === root) return { ...other, head: verb, deprel: 'obj' }
      if (i === subject) return { ...other, head: verb, deprel: 'nsubj' }
      if (other.head === root && i < verb) return { ...other, head: subject }
      return other.head === root && labelled(other, 'punct', 'parataxis', 'advcl') ? { ...other, head: verb } : other
    })
  }
  return tree
}

/** "Moscow backs Damascus": a sentence without any verb, in which a word between two names is the form of one that the tables know. */
function verbless(tree: Tree, isVerb: (lemma: string) => boolean, lemmaOf: (word: Word) => string): Tree | undefined {
  if (tree.length < 3 || tree.some(word => word.upos === 'VERB' || word.upos === 'AUX')) return undefined
  const name = (word: Word | undefined) => word?.upos === 'PROPN'
  const verb = tree.findIndex(
    (word, i) =>
      i > 0 &&
      name(tree[i - 1]) &&
      (word.upos === 'NOUN' || word.upos === 'ADJ') &&
      /^\p{Ll}/u.test(word.form) &&
      isVerb(lemmaOf(word)) &&
      tree.slice(i + 1, i + 5).some(name),
  )
  if (verb < 0) return undefined
  const top = (from: number, to: number): number => {
    for (let i = from; i < to; i++) {
      const above = tree[i]?.head ?? -1
      if (/^(?:PROPN|NOUN)$/.test(tree[i]?.upos ?? '') && (above < from || above >= to)) return i
    }
    return -1
  }
  const [subject, object] = [top(0, verb), top(verb + 1, tree.length)]
  if (subject < 0) return undefined
  return tree.map((word, i) => {
    if (i === verb)
      return {
        ...word,
        upos: 'VERB',
        lemma: lemmaOf(word),
        feats: { Mood: 'Ind', Tense: 'Pres', VerbForm: 'Fin' },
        head: -1,
        deprel: 'root',
      }
    if (i === subject) return { ...word, head: verb, deprel: 'nsubj' }
    if (i === object) return { ...word, head: verb, deprel: 'obj' }
    const same = i < verb === word.head < verb && word.head >= 0 && word.head !== verb
    return same
      ? word
      : {
          ...word,
          head:
            i < verb ? subject : word.upos === 'PUNCT' || object < 0 ? verb : word.deprel === 'case' ? word.head : verb,
        }
  })
}
