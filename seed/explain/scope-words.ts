import type { Pack } from '../language/pack.ts'
import { ancestors, dependencyTreeOf, hasLabel } from '../predication/dependency-tree.ts'
import { predicationsOf } from '../predication/predications.ts'
import { type Factuality, factualities } from '../predication/scope/scope-table.ts'
import type { Feats, Tree, Word } from '../syntax/tree.ts'

type Sure = { factuality: Factuality; negated: boolean }

const surer = (a: Sure, b: Sure): boolean =>
  factualities.indexOf(a.factuality) < factualities.indexOf(b.factuality) || (b.negated && !a.negated)

const replaced = (tree: Tree, at: number, by: Partial<Word>): Tree =>
  tree.map((word, i) => (i === at ? { ...word, ...by } : word))

/** An empty word, which is in no table. */
const blank = { form: '', lemma: '', feats: {} }

const plain = ({ Mood: _, Tense: __, ...feats }: Feats): Feats => feats

/** The dependency relations of words that may change the factuality of a clause. */
const sayingHow = ['aux', 'cop', 'advmod', 'mark', 'case', 'det', 'cc', 'amod', 'obl'] as const

/**
 * The indices of the words that lower the factuality of a predicate: without any one of them it would be higher. Found by reading the
 * sentence again without each candidate, so that the reading itself answers and no second set of rules. Empty for what is plainly asserted.
 */
export function scopeWords(
  tree: Tree,
  at: number,
  pack: Pack,
  isEventNoun: (lemma: string) => boolean,
  whole: Factuality,
): number[] {
  const sureness = (deps: Tree): Sure | undefined =>
    predicationsOf(deps, pack, isEventNoun, whole).predications.find(predication => predication.at === at)
  const now = sureness(tree)
  if (!now || (now.factuality === 'asserted' && !now.negated)) return []
  const helps = (changed: Tree): boolean => {
    const then = sureness(changed)
    return then !== undefined && surer(then, now)
  }
  const { children } = dependencyTreeOf(tree)
  const path = [at, ...ancestors(tree, at)]
  const found = new Set<number>()
  for (const head of path) {
    for (const i of children[head] ?? [])
      if (!path.includes(i) && hasLabel(tree[i], ...sayingHow) && helps(replaced(tree, i, blank))) found.add(i)
    const word = tree[head] as Word
    // « attaquerait », "will": the form of the verb itself.
    if ((word.feats.Mood || word.feats.Tense) && helps(replaced(tree, head, { feats: plain(word.feats) })))
      found.add(head)
  }
  if (found.size > 0) return [...found].sort((a, b) => a - b)
  // Governing words: the highest arc without which the factuality would be higher leads to the word that counts. Where a scope phrase
  // counts wherever it is attached (« démentir avoir »), it is the nearest one of which the predicate is a complement.
  const arc =
    path.findLast(i => helps(replaced(tree, i, { head: -1, deprel: 'root' }))) ??
    path.find(i => hasLabel(tree[i], 'ccomp', 'xcomp', 'acl', 'advcl'))
  const governor = arc === undefined ? -1 : (tree[arc]?.head ?? -1)
  return governor < 0 ? [] : [governor]
}
