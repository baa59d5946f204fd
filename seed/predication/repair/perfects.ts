import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/** How many words behind its auxiliary a participle may stand. */
const REACH = 9

const perfectFeats = { Mood: 'Ind', Tense: 'Pres', VerbForm: 'Fin' }

/**
 * Corrects a perfect auxiliary that the parser took for a full verb because adverbs or a phrase of time or manner stand between it and its
 * participle: "who has so far resisted", « Le Kremlin a une nouvelle fois accusé ». The participle becomes the verb and takes the
 * dependents of the auxiliary.
 */
export function repairPerfects(tree: Tree, grammar: Grammar): Tree {
  let words = tree
  for (let auxiliary = 0; auxiliary < tree.length; auxiliary++) {
    const word = words[auxiliary] as Word
    if (!grammar.perfectAuxiliaries.includes(word.lemma)) continue
    if (word.upos === 'NOUN') words = withNounAsAuxiliary(words, auxiliary)
    if (word.feats.VerbForm !== 'Fin' || hasLabel(word, 'aux')) continue
    const participle = participleOf(words, auxiliary, grammar)
    if (participle !== undefined) words = joined(words, auxiliary, participle)
  }
  return words
}

/** Corrects an auxiliary that the tagger took for a noun; the noun before it becomes the subject: "A Russian court has charged". */
function withNounAsAuxiliary(tree: Tree, auxiliary: number): Tree {
  const word = tree[auxiliary] as Word
  const subject = auxiliary - 1
  if (!hasLabel(word, 'nsubj') || word.head !== auxiliary + 1 || tree[subject]?.head !== auxiliary) return tree
  return tree.map((other, i): Word => {
    if (i === auxiliary) return { ...other, upos: 'AUX', deprel: 'aux', feats: perfectFeats }
    if (i === subject) return { ...other, head: word.head, deprel: word.deprel }
    return other.head === auxiliary ? { ...other, head: subject } : other
  })
}

/** The index of the participle of an auxiliary; undefined where the two may be separate verbs. */
function participleOf(tree: Tree, auxiliary: number, grammar: Grammar): number | undefined {
  const word = tree[auxiliary] as Word
  let onlyAdverbs = true
  for (let i = auxiliary + 1; i < Math.min(tree.length, auxiliary + REACH); i++) {
    const other = tree[i] as Word
    if (other.upos === 'VERB' && other.feats.VerbForm === 'Part' && other.feats.Tense !== 'Pres') {
      const { children } = dependencyTreeOf(tree)
      if ((children[i] ?? []).some(child => hasLabel(tree[child], 'aux', 'cop', 'nsubj', 'mark'))) return undefined
      // "Has weapons destroyed": an auxiliary with an object is a full verb, unless that object is a phrase of time.
      const has = (child: number) => hasLabel(tree[child], 'obj', 'aux') && (child < auxiliary || child > i)
      if ((children[auxiliary] ?? []).some(has)) return undefined
      if (other.head >= auxiliary && other.head < i)
        return hasLabel(other, 'xcomp', 'ccomp', 'acl', 'conj', 'advcl', 'amod', 'obj') ? i : undefined
      return onlyAdverbs && word.upos === 'VERB' && hasLabel(other, 'advcl', 'conj', 'acl', 'parataxis') ? i : undefined
    }
    if (!isBetween(other, grammar)) return undefined
    onlyAdverbs &&= other.upos === 'ADV'
  }
  return undefined
}

/** Whether a word may be part of a phrase of time or manner. */
const isBetween = ({ upos, form, lemma }: Word, { interposedNouns, timeNouns }: Grammar): boolean =>
  /^(?:ADP|DET|ADJ|ADV|NUM|PRON)$/.test(upos) ||
  form === ',' ||
  (upos === 'NOUN' && (interposedNouns.includes(lemma) || timeNouns.includes(lemma.toLowerCase())))

/** The tree in which the participle governs the auxiliary, the auxiliary's dependents and the words between the two. */
function joined(tree: Tree, auxiliary: number, participle: number): Tree {
  const { head, deprel } = tree[auxiliary] as Word
  return tree.map((word, i): Word => {
    if (i === participle) return { ...word, head: head === participle ? word.head : head, deprel }
    if (i === auxiliary) return { ...word, upos: 'AUX', head: participle, deprel: 'aux:tense' }
    const between = auxiliary < i && i < participle
    if (between && (word.head <= auxiliary || word.head >= participle))
      return { ...word, head: participle, deprel: /^(?:NOUN|PROPN|PRON)$/.test(word.upos) ? 'obl:mod' : 'advmod' }
    return word.head === auxiliary ? { ...word, head: participle } : word
  })
}
