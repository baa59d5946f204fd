import type { Tree, Word } from '../syntax/tree.ts'
import { dependentsOf, labelled } from './dependents.ts'

/**
 * Nouns of action that the tagger took for verbs, where the words around leave no verb: "skipped talks with X" and "has filed genocide charges"
 * have no clause behind the verb, nor has "offered him his full backing"; in "Somali pirates hijacked a ship" the second word is the verb.
 */
export function withNounsOfAction(tree: Tree, isEventNoun: (lemma: string) => boolean): Tree {
  let words: Word[] | undefined
  const { under } = dependentsOf(tree)
  const set = (at: number, change: Partial<Word>) => {
    words ??= tree.map(word => ({ ...word }))
    Object.assign(words[at] as Word, change)
  }
  for (const [at, word] of tree.entries()) {
    if (word.upos !== 'VERB') continue
    const below = under[at] ?? []
    if (isPlural(word) && below.every(i => !labelled(tree[i], 'aux', 'mark', 'obj', 'expl', 'cc'))) {
      const actor = subjectBehind(tree, under, at)
      if (actor !== undefined) {
        set(at, { upos: 'NOUN', feats: { Number: 'Plur' }, head: actor, deprel: 'nsubj' })
        set(actor, { head: word.head, deprel: word.deprel })
        for (const i of below)
          if (i !== actor)
            set(i, i < at ? { deprel: labelled(tree[i], 'nsubj') ? 'amod' : tree[i]?.deprel } : { head: actor })
        continue
      }
    }
    const above = tree[word.head]
    if (!isEventNoun(word.lemma) || above?.upos !== 'VERB' || word.head > at) continue
    const free = !(under[word.head] ?? []).some(i => i !== at && labelled(tree[i], 'obj', 'ccomp'))
    const bare =
      isPlural(word) &&
      (labelled(word, 'obj') || (free && labelled(word, 'ccomp', 'xcomp'))) &&
      below.every(
        i => !labelled(tree[i], 'aux', 'mark', 'obj') && (!labelled(tree[i], 'nsubj') || bareNoun(tree, under, i)),
      )
    if (!bare && !isOwned(tree, at)) continue
    set(at, { upos: 'NOUN', feats: { Number: bare ? 'Plur' : 'Sing' }, deprel: 'obj' })
    for (const i of below)
      if (labelled(tree[i], 'nsubj')) set(i, { deprel: 'compound' })
      else if (labelled(tree[i], 'obl', 'advmod') && i > at) set(i, { deprel: 'nmod' })
  }
  return words ?? tree
}

/** The form that is a third person and a plural in one. */
function isPlural({ form, feats }: Word): boolean {
  return feats.VerbForm === 'Fin' && feats.Tense === 'Pres' && /[^s]s$/.test(form)
}

function bareNoun(tree: Tree, under: readonly (readonly number[])[], at: number): boolean {
  return tree[at]?.upos === 'NOUN' && (under[at] ?? []).every(i => !labelled(tree[i], 'det', 'nmod:poss'))
}

/** A past form right behind, of which the plural is the subject: nothing but an adjective stands before it. */
function subjectBehind(tree: Tree, under: readonly (readonly number[])[], at: number): number | undefined {
  const next = tree[at + 1]
  const adjective = (under[at] ?? []).find(i => i < at && labelled(tree[i], 'nsubj'))
  const past = next?.upos === 'VERB' && next.feats.Tense === 'Past' && next.head === at && labelled(next, 'ccomp')
  return past && adjective === at - 1 && tree[adjective]?.upos === 'ADJ' ? at + 1 : undefined
}

/** Behind a possessive, with nothing but adjectives between, and before no noun. */
function isOwned(tree: Tree, at: number): boolean {
  let before = at - 1
  while (tree[before]?.upos === 'ADJ') before--
  return tree[before]?.feats.Poss === 'Yes' && !/^(?:NOUN|PROPN|ADJ)$/.test(tree[at + 1]?.upos ?? '')
}

/**
 * "The chancellor assured the president that …", where the tree has no verb but a participle of its subject: a sentence that a noun heads, with
 * a past form right under it that has an object of its own, has that for its verb.
 */
export function withVerbOfRoot(tree: Tree, isVerb: (lemma: string) => boolean): Tree {
  const root = tree.findIndex(word => word.head < 0)
  const head = tree[root]
  if (!head || !/^(?:NOUN|PROPN)$/.test(head.upos) || !/^[.!]/.test(tree.at(-1)?.form ?? '')) return tree
  const { under } = dependentsOf(tree)
  const below = under[root] ?? []
  if (below.some(i => labelled(tree[i], 'cop', 'nsubj', 'parataxis', 'case') || tree[i]?.upos === 'AUX')) return tree
  const verb = below.find(i => {
    const word = tree[i]
    return (
      i > root &&
      word?.upos === 'VERB' &&
      word.deprel === 'acl' &&
      word.feats.Tense === 'Past' &&
      isVerb(word.lemma) &&
      (under[i] ?? []).some(j => j > i && labelled(tree[j], 'obj', 'ccomp', 'xcomp')) &&
      !(under[i] ?? []).some(j => labelled(tree[j], 'aux', 'nsubj', 'obl:agent'))
    )
  })
  if (verb === undefined) return tree
  return tree.map((word, i) => {
    if (i === verb) return { ...word, head: -1, deprel: 'root', feats: { Mood: 'Ind', Tense: 'Past', VerbForm: 'Fin' } }
    if (i === root) return { ...word, head: verb, deprel: 'nsubj' }
    return word.head === root && i > verb ? { ...word, head: verb } : word
  })
}
