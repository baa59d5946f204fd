import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { hasLabel } from '../dependency-tree.ts'

/** How far a participle may stand behind its auxiliary. */
const reach = 9

/**
 * « Le Kremlin a une nouvelle fois accusé », « Paris a dans la foulée expulsé »: an auxiliary of the perfect that the parser took for a verb, since
 * a phrase that only says when or how parts it from its participle. The participle is the verb, and what hung on the auxiliary is its own.
 */
export function repairPartedPerfects(tree: Tree, grammar: Grammar): Tree {
  let words: Word[] | undefined
  for (let auxiliary = 0; auxiliary < tree.length; auxiliary++) {
    const now: Tree = words ?? tree
    const word = now[auxiliary]
    if (!word || !grammar.perfect.includes(word.lemma) || word.feats.VerbForm !== 'Fin' || hasLabel(word, 'aux'))
      continue
    const participle = participleBehind(now, auxiliary, grammar)
    if (participle === undefined) continue
    words = now.map((other, i): Word => {
      const inside = auxiliary < i && i < participle
      if (i === participle) return { ...other, head: word.head, deprel: word.deprel }
      if (i === auxiliary) return { ...other, upos: 'AUX', head: participle, deprel: 'aux:tense' }
      if (inside && (other.head <= auxiliary || other.head >= participle))
        return { ...other, head: participle, deprel: /^(?:NOUN|PROPN|PRON)$/.test(other.upos) ? 'obl:mod' : 'advmod' }
      return other.head === auxiliary ? { ...other, head: participle } : other
    })
  }
  return words ?? tree
}

/** The participle that hangs on the auxiliary or on what stands between them, where that is nothing but a phrase of time or manner. */
function participleBehind(tree: Tree, auxiliary: number, grammar: Grammar): number | undefined {
  for (let i = auxiliary + 1; i < Math.min(tree.length, auxiliary + reach); i++) {
    const word = tree[i] as Word
    if (word.upos === 'VERB' && word.feats.VerbForm === 'Part' && word.feats.Tense !== 'Pres') {
      const hung =
        word.head >= auxiliary && word.head < i && hasLabel(word, 'xcomp', 'ccomp', 'acl', 'conj', 'advcl', 'amod')
      const own = tree.some(other => other.head === i && hasLabel(other, 'aux', 'cop'))
      return hung && !own && i > auxiliary + 1 ? i : undefined
    }
    const between =
      /^(?:ADP|DET|ADJ|ADV|NUM|PRON)$/.test(word.upos) ||
      word.form === ',' ||
      (word.upos === 'NOUN' &&
        (grammar.parting.includes(word.lemma) || grammar.times.includes(word.lemma.toLowerCase())))
    if (!between) return undefined
  }
  return undefined
}
