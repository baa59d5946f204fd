import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * Retags as a verb a noun with a subject and an object but no copula, where the frame tables list it as a verb: "The United States condemns
 * the attack".
 */
export function repairMistaggedVerbs(
  tree: Tree,
  isVerb: (lemma: string) => boolean,
  lemmaOf: (word: Word) => string,
): Tree {
  const { children } = dependencyTreeOf(tree)
  const hidden = (word: Word, at: number): boolean => {
    if (word.upos !== 'NOUN' || (children[at] ?? []).length === 0) return false
    const below = (children[at] ?? []).map(i => tree[i] as Word)
    // "North Korea must first disarm": a modal without a copula is followed by a verb.
    const modal = below.some(
      other => hasLabel(other, 'aux') && other.feats.VerbForm === 'Fin' && other.feats.Tense === undefined,
    )
    if (
      modal &&
      below.some(other => hasLabel(other, 'nsubj')) &&
      !below.some(other => hasLabel(other, 'cop', 'det', 'nmod:poss', 'case'))
    )
      return true
    return (
      below.some((other, k) => hasLabel(other, 'nsubj') && (children[at]?.[k] ?? at) < at) &&
      below.some(other => hasLabel(other, 'obj', 'ccomp')) &&
      !below.some(other => hasLabel(other, 'cop', 'det')) &&
      isVerb(lemmaOf(word))
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
 * Retags as a verb the word between two names of a sentence without a verb, where its form is that of a verb in the frame tables: "Moscow
 * backs Damascus".
 */
export function repairVerblessSentence(
  tree: Tree,
  isVerb: (lemma: string) => boolean,
  lemmaOf: (word: Word) => string,
): Tree {
  if (tree.length < 3 || tree.some(word => word.upos === 'VERB' || word.upos === 'AUX')) return tree
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
  if (verb < 0) return tree
  const top = (from: number, to: number): number => {
    for (let i = from; i < to; i++) {
      const above = tree[i]?.head ?? -1
      if (/^(?:PROPN|NOUN)$/.test(tree[i]?.upos ?? '') && (above < from || above >= to)) return i
    }
    return -1
  }
  const [subject, object] = [top(0, verb), top(verb + 1, tree.length)]
  if (subject < 0) return tree
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

/**
 * Retags as a participle an adjective with a perfect auxiliary, or with a copula and an agent, where the frame tables list its verb: « ont
 * frappé à l'aide d'un missile », « est frappé depuis un an par ».
 */
export function repairMistaggedParticiples(
  tree: Tree,
  isVerb: (lemma: string) => boolean,
  lemmaOf: (word: Word) => string,
  { perfectAuxiliaries: perfect, agentPrepositions: agent, copula }: Grammar,
): Tree {
  const { children } = dependencyTreeOf(tree)
  const has = (at: number, test: (word: Word) => boolean) => (children[at] ?? []).some(i => test(tree[i] as Word))
  const byWhom = (at: number) =>
    (children[at] ?? []).some(
      i => hasLabel(tree[i], 'obl') && has(i, word => hasLabel(word, 'case') && agent.includes(word.lemma)),
    )
  const passive = (at: number) => has(at, word => hasLabel(word, 'cop') && word.lemma === copula) && byWhom(at)
  const hasPerfect = (at: number) => has(at, other => hasLabel(other, 'aux') && perfect.includes(other.lemma))
  // « a traité Poutine de criminel »: a noun with an auxiliary of the perfect and a subject, and without an article.
  const noun = (word: Word, at: number) =>
    word.upos === 'NOUN' &&
    hasPerfect(at) &&
    has(at, other => hasLabel(other, 'nsubj')) &&
    !has(at, other => hasLabel(other, 'det', 'case', 'cop'))
  const hidden = (word: Word, at: number) =>
    (word.upos === 'ADJ' ? hasPerfect(at) || passive(at) : noun(word, at)) && isVerb(lemmaOf(word))
  if (!tree.some(hidden)) return tree
  return tree.map((word, at): Word => {
    if (hidden(word, at))
      return { ...word, upos: 'VERB', lemma: lemmaOf(word), feats: { ...word.feats, Tense: 'Past', VerbForm: 'Part' } }
    const verb = word.head
    const above = tree[verb]
    if (!above || !hidden(above, verb)) return word
    const bare = !has(at, other => hasLabel(other, 'case'))
    if (above.upos === 'NOUN' && at > verb && hasLabel(word, 'appos', 'nmod', 'flat'))
      return { ...word, deprel: bare ? 'obj' : 'obl' }
    if (!passive(verb)) return word
    return hasLabel(word, 'cop')
      ? { ...word, deprel: 'aux:pass' }
      : hasLabel(word, 'nsubj')
        ? { ...word, deprel: 'nsubj:pass' }
        : word
  })
}

/**
 * Retags as a verb a word between two names at the head of a clause, where the parser made all three one phrase and the subject of the next
 * verb: « Vilnius critique Minsk, Varsovie soutient Kiev ».
 */
export function repairVerbBetweenNames(
  tree: Tree,
  isVerb: (lemma: string) => boolean,
  lemmaOf: (word: Word) => string,
): Tree {
  const at = tree.findIndex((word, i) => {
    const [first, second, mark] = [tree[i - 1], tree[i + 1], tree[i + 2]]
    return (
      (word.upos === 'ADJ' || word.upos === 'NOUN') &&
      /^\p{Ll}/u.test(word.form) &&
      word.head === i - 1 &&
      first?.upos === 'PROPN' &&
      second?.upos === 'PROPN' &&
      second.head === i - 1 &&
      (i === 1 || tree[i - 2]?.form === ',') &&
      (mark?.form === ',' || mark?.upos === 'CCONJ') &&
      hasLabel(first, 'nsubj') &&
      first.head > i + 2 &&
      isVerb(lemmaOf(word))
    )
  })
  const verb = tree[at - 1]?.head ?? -1
  const subject = tree.findIndex((word, i) => i > at + 1 && i < verb && word.head === at - 1 && hasLabel(word, 'conj'))
  if (at < 0 || subject < 0) return tree
  return tree.map((word, i): Word => {
    if (i === at)
      return {
        ...word,
        upos: 'VERB',
        lemma: lemmaOf(word),
        feats: { Mood: 'Ind', Tense: 'Pres', VerbForm: 'Fin' },
        head: verb,
        deprel: 'parataxis',
      }
    if (i === at - 1) return { ...word, head: at }
    if (i === at + 1) return { ...word, head: at, deprel: 'obj' }
    return i === subject ? { ...word, head: verb, deprel: 'nsubj' } : word
  })
}
