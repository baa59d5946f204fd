import type { Pack } from '../language/pack.ts'
import type { Tree } from '../syntax/tree.ts'
import { caseOf, childrenWith, type DependencyTree, dependencyTreeOf, hasLabel } from './dependency-tree.ts'
import { createFillers } from './fillers/fillers.ts'
import { fillersOfNoun } from './fillers/noun-fillers.ts'
import type { Filler, Fillers, Predication } from './predication.ts'
import { FactualityAnalysis } from './scope/factuality-analysis.ts'
import { asked } from './scope/questions.ts'
import { type Factuality, scopeTable } from './scope/scope-table.ts'
import { triggersOf } from './triggers.ts'

/** A tree once read: its predications and what else is asked of its words. */
type SentenceAnalysis = {
  deps: DependencyTree
  predications: Predication[]
  fillers: Fillers
  /** How sure each word is by the rows of words before it: what is denied behind "dismissed reports that". */
  phraseScopes: readonly Factuality[]
  /** For each word, whether it is in a question. */
  asked: readonly boolean[]
}

/**
 * Who does what to whom in a sentence: every verb, every adjective that is said of something, and every noun that `isEventNoun` knows, with
 * what fills its relations and how sure it is. `whole` is what the sentence as a whole is, `none` for a question or a scene of fiction.
 */
export function predicationsOf(
  tree: Tree,
  pack: Pack,
  isEventNoun: (lemma: string) => boolean,
  whole: Factuality = 'asserted',
): SentenceAnalysis {
  const deps = dependencyTreeOf(tree, pack.grammar)
  const fillers = createFillers(deps, pack)
  const certainties = new FactualityAnalysis(deps, pack, fillers, setElsewhere(deps, pack) ? 'none' : whole)
  const predications: Predication[] = []
  for (const [at, word] of tree.entries()) {
    const verb = word.upos === 'VERB' && !hasLabel(word, 'aux', 'cop', 'fixed', 'amod')
    const adjective =
      word.upos === 'ADJ' &&
      (childrenWith(deps, at, 'cop').length > 0 || word.head < 0 || hasLabel(word, 'xcomp', 'acl', 'conj', 'appos'))
    const noun = (word.upos === 'NOUN' || word.upos === 'PROPN') && isEventNoun(word.lemma)
    if (verb || adjective)
      predications.push({
        at,
        part: verb ? 'verb' : 'adjective',
        names: triggersOf(deps, at, pack.grammar),
        fillers: fillers.fillersOf(at),
        ...certainties.at(at),
      })
    else if (noun) {
      // "Chad is an ally of France", « l'un des alliés de »: the subject of the copula is whose the noun is.
      const above = deps.tree[word.head]
      const among = hasLabel(word, 'nmod') && /^(?:PRON|NUM)$/.test(above?.upos ?? '') ? word.head : at
      const said = childrenWith(deps, among, 'cop').length > 0 ? among : undefined
      const subjects: Filler[] =
        said === undefined
          ? apposed(deps, at)
          : childrenWith(deps, said, 'nsubj').map(head => ({ relation: 'support', head }))
      const certainty = said === undefined ? certainties.noun(at) : certainties.at(said)
      predications.push({
        at,
        part: 'noun',
        names: triggersOf(deps, at, pack.grammar),
        fillers: [...fillersOfNoun(deps, at, pack), ...subjects],
        ...certainty,
      })
    }
  }
  return { deps, predications, fillers, phraseScopes: certainties.phraseScopes, asked: asked(tree) }
}

/** "Russia, an ally of Syria", "Syria's ally Russia": what a noun beside a name says is said of whom it names, whichever of the two is the head. */
function apposed(deps: DependencyTree, noun: number): Filler[] {
  const word = deps.tree[noun]
  const beside = childrenWith(deps, noun, 'appos').filter(i => deps.tree[i]?.upos === 'PROPN')
  if (word && hasLabel(word, 'appos') && caseOf(deps, noun) === undefined)
    beside.push(joinedFrom(deps, word.head, noun))
  return beside.map(head => ({ relation: 'support', head, over: 'apposition' }))
}

/** « Le Niger et le Burkina Faso, alliés de Bamako »: what is said in the plural behind the last of several is said of all. */
function joinedFrom(deps: DependencyTree, last: number, noun: number): number {
  let at = last
  while (deps.tree[noun]?.feats.Number === 'Plur' && hasLabel(deps.tree[at], 'conj')) at = deps.tree[at]?.head ?? at
  return at
}

/** "In the film", "The miniseries opens as", « un canular affirmait que »: the scene is set by the subject or the place of the main clause. */
function setElsewhere(deps: DependencyTree, pack: Pack): boolean {
  const contexts = contextsOf(pack)
  const root = deps.tree.findIndex(word => word.head < 0)
  const opening = deps.tree.findIndex(word => /^(?:NOUN|PROPN|VERB|PRON)$/.test(word.upos))
  return deps.tree.some((word, i) => {
    if (word.upos === 'VERB') return false
    const names = [word.lemma, word.form, `${deps.tree[i - 1]?.lemma ?? ''} ${word.lemma}`]
    if (!names.some(name => contexts.has(name.toLowerCase()))) return false
    // What opens the sentence sets its scene, wherever the tree hangs it.
    if (i === opening && !/^(?:NOUN|PROPN)$/.test(deps.tree[i + 1]?.upos ?? '')) return true
    let at = i
    for (let steps = 0; steps < 8; steps++) {
      const here = deps.tree[at]
      if (!here) return false
      if (here.head < 0) return true
      if (here.head === root && hasLabel(here, 'nsubj')) return true
      // « lors de l'exercice », where the tree heads the phrase with its adverb.
      const opens = deps.tree[here.head]
      const [top, preposition] =
        opens?.upos === 'ADV'
          ? [opens.head, `${opens.lemma} ${caseOf(deps, at) ?? ''}`]
          : [here.head, caseOf(deps, at) ?? '']
      const names = [preposition, `${preposition} ${here.lemma}`]
      if (top === root && hasLabel(here, 'obl', 'nmod') && names.some(name => pack.grammar.scenes.includes(name)))
        return true
      if (
        !hasLabel(here, 'compound', 'amod', 'flat', 'appos', 'nmod') ||
        (hasLabel(here, 'nmod') && !pack.grammar.genitive.includes(caseOf(deps, at) ?? ''))
      )
        return false
      at = here.head
    }
    return false
  })
}

const known = new WeakMap<Pack, ReadonlySet<string>>()
function contextsOf(pack: Pack): ReadonlySet<string> {
  const before = known.get(pack)
  if (before) return before
  const set = new Set(scopeTable(pack).contexts.map(word => word.toLowerCase()))
  known.set(pack, set)
  return set
}
