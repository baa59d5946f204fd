import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * Retags as nouns those nouns of action that the tagger took for verbs: in "skipped talks with X", "has filed genocide charges" and
 * "offered him his full backing" the words have no clause of their own. In "Somali pirates hijacked a ship" only the second word stays a
 * verb.
 */
export function repairMistaggedNouns(tree: Tree, isEventNoun: (lemma: string) => boolean): Tree {
  let words: Word[] | undefined
  const { children } = dependencyTreeOf(tree)
  const set = (at: number, change: Partial<Word>) => {
    words ??= tree.map(word => ({ ...word }))
    Object.assign(words[at] as Word, change)
  }
  for (const [at, word] of tree.entries()) {
    if (word.upos !== 'VERB') continue
    const below = children[at] ?? []
    const gerund = isGerund(word) && isEventNoun(word.form.toLowerCase())
    if ((gerund || isPlural(word)) && below.every(i => !hasLabel(tree[i], 'aux', 'mark', 'obj', 'expl', 'cc'))) {
      const verb = verbBehind(tree, children, at)
      if (verb !== undefined) {
        set(at, { ...asNoun(word), head: verb, deprel: 'nsubj' })
        set(verb, { head: word.head, deprel: word.deprel })
        for (const i of below)
          if (i !== verb) {
            if (i > at) set(i, { head: verb })
            else if (hasLabel(tree[i], 'nsubj')) set(i, { deprel: 'compound' })
          }
        continue
      }
    }
    // A clausal subject is labelled `csubj`, so a word labelled `nsubj` is a noun.
    if (isPlural(word) && hasLabel(word, 'nsubj') && below.every(i => !hasLabel(tree[i], 'aux', 'mark', 'obj'))) {
      set(at, asNoun(word))
      for (const i of below) if (hasLabel(tree[i], 'nsubj')) set(i, { deprel: 'compound' })
      continue
    }
    const above = tree[word.head]
    // "wired 50 million zlotys", "returned six Iraqi artifacts": a counted word is no verb.
    if (isPlural(word) && isCounted(tree, at) && above?.upos === 'VERB' && word.head < at) {
      if (hasLabel(word, 'obj', 'ccomp', 'xcomp') && below.every(i => !hasLabel(tree[i], 'aux', 'mark', 'obj'))) {
        set(at, { ...asNoun(word), deprel: 'obj' })
        for (const i of below)
          if (hasLabel(tree[i], 'nsubj')) set(i, { deprel: tree[i]?.upos === 'NUM' ? 'nummod' : 'compound' })
          else if (i > at) set(i, { head: word.head })
        continue
      }
    }
    // "Shelling from X killed two": a gerund at the head of the sentence, without a comma behind it, is the subject.
    if (gerund && at === 0 && above?.upos === 'VERB' && hasLabel(word, 'advcl', 'csubj') && opens(tree, children, at)) {
      set(at, { ...asNoun(word), deprel: 'nsubj' })
      for (const i of below) if (hasLabel(tree[i], 'obl')) set(i, { deprel: 'nmod' })
      continue
    }
    // "voiced firm backing for X": the parser took the adjective for the object, and the noun for a clause on it.
    const adjective = above && gerund && hasLabel(word, 'acl') && word.head === at - 1 ? word.head : -1
    const governor = tree[above?.head ?? -1]
    if (above && adjective >= 0 && isBareObject(tree, children, adjective) && governor?.upos === 'VERB') {
      set(at, { ...asNoun(word), head: above.head, deprel: 'obj' })
      set(adjective, { head: at, deprel: 'amod' })
      for (const i of below) if (hasLabel(tree[i], 'obl')) set(i, { deprel: 'nmod' })
      continue
    }
    if (!isEventNoun(word.lemma) || above?.upos !== 'VERB' || word.head > at) continue
    const free = !(children[word.head] ?? []).some(i => i !== at && hasLabel(tree[i], 'obj', 'ccomp'))
    const bare =
      isPlural(word) &&
      (hasLabel(word, 'obj') || (free && hasLabel(word, 'ccomp', 'xcomp'))) &&
      below.every(
        i => !hasLabel(tree[i], 'aux', 'mark', 'obj') && (!hasLabel(tree[i], 'nsubj') || bareNoun(tree, children, i)),
      )
    if (!bare && !isOwned(tree, at)) continue
    set(at, { upos: 'NOUN', feats: { Number: bare ? 'Plur' : 'Sing' }, deprel: 'obj' })
    for (const i of below)
      if (hasLabel(tree[i], 'nsubj')) set(i, { deprel: 'compound' })
      else if (hasLabel(tree[i], 'obl', 'advmod') && i > at) set(i, { deprel: 'nmod' })
  }
  return words ?? tree
}

/** Whether a number precedes a word, with nothing but its modifiers between. */
function isCounted(tree: Tree, at: number): boolean {
  let before = at - 1
  while (/^(?:ADJ|PROPN|NOUN)$/.test(tree[before]?.upos ?? '')) before--
  return tree[before]?.upos === 'NUM'
}

/** Whether a form may be both a verb in the third person and a plural noun. Not an infinitive: "will hold talks". */
function isPlural({ form, lemma, feats }: Word): boolean {
  const third = feats.VerbForm === 'Fin' && feats.Tense === 'Pres'
  return (third || (feats.VerbForm === 'Inf' && form.toLowerCase() !== lemma)) && /[^s]s$/.test(form)
}

function bareNoun(tree: Tree, children: readonly (readonly number[])[], at: number): boolean {
  return tree[at]?.upos === 'NOUN' && (children[at] ?? []).every(i => !hasLabel(tree[i], 'det', 'nmod:poss'))
}

function isGerund({ form, feats }: Word): boolean {
  return /ing$/.test(form) && feats.VerbForm !== 'Fin'
}

function asNoun(word: Word): Pick<Word, 'upos' | 'lemma' | 'feats'> {
  return isPlural(word)
    ? { upos: 'NOUN', lemma: word.lemma, feats: { Number: 'Plur' } }
    : { upos: 'NOUN', lemma: word.form.toLowerCase(), feats: { Number: 'Sing' } }
}

/** The past form right behind a word that may be its verb, as an index: only names, nouns and adjectives may stand before the word. */
function verbBehind(tree: Tree, children: readonly (readonly number[])[], at: number): number | undefined {
  const next = tree[at + 1]
  const past =
    next?.upos === 'VERB' &&
    next.feats.Tense === 'Past' &&
    next.head === at &&
    hasLabel(next, 'ccomp', 'xcomp', 'advcl') &&
    !(children[at + 1] ?? []).some(i => hasLabel(tree[i], 'nsubj', 'aux', 'mark'))
  const before = (children[at] ?? []).filter(i => i < at && !hasLabel(tree[i], 'punct'))
  const qualifies =
    before.length === 0
      ? at === 0
      : before.length === 1 && before[0] === at - 1 && /^(?:ADJ|NOUN|PROPN)$/.test(tree[at - 1]?.upos ?? '')
  return past && qualifies ? at + 1 : undefined
}

/** Whether a word may be the subject of its governor: no comma stands between them, and the verb has no subject yet. */
function opens(tree: Tree, children: readonly (readonly number[])[], at: number): boolean {
  const verb = tree[at]?.head ?? -1
  return (
    verb > at &&
    !tree.slice(at, verb).some(({ upos }) => upos === 'PUNCT') &&
    !(children[verb] ?? []).some(i => hasLabel(tree[i], 'nsubj')) &&
    !(children[at] ?? []).some(i => hasLabel(tree[i], 'obj', 'aux'))
  )
}

function isBareObject(tree: Tree, children: readonly (readonly number[])[], at: number): boolean {
  const word = tree[at]
  return (
    hasLabel(word, 'obj') &&
    /^(?:NOUN|ADJ)$/.test(word?.upos ?? '') &&
    word?.feats.Number !== 'Plur' &&
    !(children[at] ?? []).some(i => hasLabel(tree[i], 'det', 'nmod:poss', 'amod'))
  )
}

/** Whether a possessive precedes a word, with only adjectives between, and no noun follows it. */
function isOwned(tree: Tree, at: number): boolean {
  let before = at - 1
  while (tree[before]?.upos === 'ADJ') before--
  return tree[before]?.feats.Poss === 'Yes' && !/^(?:NOUN|PROPN|ADJ)$/.test(tree[at + 1]?.upos ?? '')
}

/**
 * Makes a past form with an object of its own, or of a verb that takes none, the root of a sentence that a noun heads: in "The chancellor
 * assured the president that …" and "Students demonstrated against X" the parser took the verb for a participle of its subject.
 */
export function repairParticipleRoot(
  tree: Tree,
  isVerb: (lemma: string) => boolean,
  isIntransitive: (lemma: string) => boolean,
): Tree {
  const root = tree.findIndex(word => word.head < 0)
  const head = tree[root]
  if (!head || !/^(?:NOUN|PROPN)$/.test(head.upos) || !/^[.!]/.test(tree.at(-1)?.form ?? '')) return tree
  const { children } = dependencyTreeOf(tree)
  const below = children[root] ?? []
  if (below.some(i => hasLabel(tree[i], 'cop', 'nsubj', 'parataxis', 'case') || tree[i]?.upos === 'AUX')) return tree
  const verb = below.find(i => {
    const word = tree[i]
    return (
      i > root &&
      word?.upos === 'VERB' &&
      word.deprel === 'acl' &&
      word.feats.Tense === 'Past' &&
      isVerb(word.lemma) &&
      (children[i] ?? []).some(
        j => j > i && hasLabel(tree[j], 'obj', 'ccomp', 'xcomp', ...(isIntransitive(word.lemma) ? ['obl'] : [])),
      ) &&
      !(children[i] ?? []).some(j => hasLabel(tree[j], 'aux', 'nsubj', 'obl:agent'))
    )
  })
  if (verb === undefined) return tree
  return tree.map((word, i) => {
    if (i === verb) return { ...word, head: -1, deprel: 'root', feats: { Mood: 'Ind', Tense: 'Past', VerbForm: 'Fin' } }
    if (i === root) return { ...word, head: verb, deprel: 'nsubj' }
    return word.head === root && i > verb ? { ...word, head: verb } : word
  })
}
