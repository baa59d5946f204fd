import type { Pack } from '../language/pack.ts'
import type { Tree } from '../syntax/tree.ts'
import { caseOf, childrenWith, type DependencyTree, dependencyTreeOf, hasLabel } from './dependency-tree.ts'
import { createFillers } from './fillers/fillers.ts'
import { fillersOfNoun } from './fillers/noun-fillers.ts'
import type { Filler, Fillers, Predication } from './predication.ts'
import { FactualityAnalysis } from './scope/factuality-analysis.ts'
import { wordsInQuestions } from './scope/questions.ts'
import { type Factuality, scopeTable } from './scope/scope-table.ts'
import { triggersOf } from './triggers.ts'

/** The predications of one sentence, with the analyses that they rest on. */
type SentenceAnalysis = {
  deps: DependencyTree
  predications: Predication[]
  fillers: Fillers
  /** For each word, the factuality that scope phrases before it leave it: `denied` behind "dismissed reports that". */
  phraseScopes: readonly Factuality[]
  /** For each word, whether it is part of a question. */
  inQuestion: readonly boolean[]
}

/**
 * The predications of a sentence: one for each verb, each predicative adjective, and each noun that `isEventNoun` accepts. `whole` is the
 * factuality of the sentence as a whole, `none` for a question or for fiction; no predication is more certain than that.
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
      // "Chad is an ally of France", « l'un des alliés de »: the subject of the copula fills the noun's `support` relation.
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
  return { deps, predications, fillers, phraseScopes: certainties.phraseScopes, inQuestion: wordsInQuestions(tree) }
}

/**
 * "Russia, an ally of Syria", "Syria's ally Russia": the name in apposition to a noun fills its `support` relation, whichever of the two
 * the parser made the head.
 */
function apposed(deps: DependencyTree, noun: number): Filler[] {
  const word = deps.tree[noun]
  const beside = childrenWith(deps, noun, 'appos').filter(i => deps.tree[i]?.upos === 'PROPN')
  if (word && hasLabel(word, 'appos') && caseOf(deps, noun) === undefined)
    beside.push(joinedFrom(deps, word.head, noun))
  return beside.map(head => ({ relation: 'support', head, over: 'apposition' }))
}

/**
 * « Le Niger et le Burkina Faso, alliés de Bamako »: a plural apposition to the last conjunct applies to all of them. Returns the first
 * conjunct.
 */
function joinedFrom(deps: DependencyTree, last: number, noun: number): number {
  let at = last
  while (deps.tree[noun]?.feats.Number === 'Plur' && hasLabel(deps.tree[at], 'conj')) at = deps.tree[at]?.head ?? at
  return at
}

/**
 * Whether the main clause is set in fiction, a game or a hoax: "In the film", "The miniseries opens as", « un canular affirmait que ». A
 * word of the language's contexts must be the subject or the place of the main clause.
 */
function setElsewhere(deps: DependencyTree, pack: Pack): boolean {
  const contexts = contextsOf(pack)
  const root = deps.tree.findIndex(word => word.head < 0)
  const opening = deps.tree.findIndex(word => /^(?:NOUN|PROPN|VERB|PRON)$/.test(word.upos))
  if (opensWithTitle(deps.tree, pack)) return true
  return deps.tree.some((word, i) => {
    if (word.upos === 'VERB') return false
    const length = contextLength(deps.tree, contexts, i)
    if (length === 0) return false
    // The first content word of the sentence sets the scene for all of it, wherever the parser attached it.
    if (i - length + 1 <= opening && opening <= i && !/^(?:NOUN|PROPN)$/.test(deps.tree[i + 1]?.upos ?? '')) return true
    let at = i
    for (let steps = 0; steps < 8; steps++) {
      const here = deps.tree[at]
      if (!here) return false
      if (here.head < 0) return true
      if (here.head === root && hasLabel(here, 'nsubj')) return true
      // « … : notre poisson d'avril »: what stands behind a colon says what the clause before it is.
      if (here.head === root && caseOf(deps, at) === undefined && deps.tree.slice(root, at).some(w => w.form === ':'))
        return hasLabel(here, 'appos', 'parataxis', 'dep', 'conj', 'obl')
      // « lors de l'exercice »: the parser makes the adverb « lors » the head of the phrase.
      const opens = deps.tree[here.head]
      const [top, preposition] =
        opens?.upos === 'ADV'
          ? [opens.head, `${opens.lemma} ${caseOf(deps, at) ?? ''}`]
          : [here.head, caseOf(deps, at) ?? '']
      const names = [preposition, `${preposition} ${here.lemma}`]
      // "…, according to a poll", wherever it is attached.
      const cited = scopeTable(pack).effect('preposition', preposition) === 'reported'
      if (
        (top === root || cited) &&
        hasLabel(here, 'obl', 'nmod') &&
        names.some(name => pack.grammar.fictionPrepositions.includes(name))
      )
        return true
      if (
        !hasLabel(here, 'compound', 'amod', 'flat', 'appos', 'nmod') ||
        (hasLabel(here, 'nmod') && !pack.grammar.genitivePrepositions.includes(caseOf(deps, at) ?? ''))
      )
        return false
      at = here.head
    }
    return false
  })
}

/** Whether a sentence opens with the title of a work as its scene: « Dans « Soumission », la France … », 'In "Civil War", …'. */
function opensWithTitle(tree: Tree, pack: Pack): boolean {
  const [preposition, mark, name] = tree
  if (!pack.grammar.fictionPrepositions.includes(preposition?.lemma ?? '') || !/^["“«]$/.test(mark?.form ?? ''))
    return false
  const end = tree.findIndex(({ form }, i) => i > 1 && /^["”»]$/.test(form))
  return end > 0 && end < 9 && tree[end + 1]?.form === ',' && /^\p{Lu}/u.test(name?.form ?? '')
}

/** How many words ending at `at` form a word of the contexts, « poisson d'avril »; 0 where none do. */
function contextLength(tree: Tree, contexts: ReadonlySet<string>, at: number): number {
  for (const length of [3, 2, 1]) {
    const words = tree.slice(Math.max(0, at - length + 1), at + 1)
    if (words.length < length) continue
    const names = [words.map(({ lemma }) => lemma), words.map(({ form }) => form)]
    if (names.some(name => contexts.has(name.join(' ').toLowerCase()))) return length
  }
  return 0
}

const known = new WeakMap<Pack, ReadonlySet<string>>()
function contextsOf(pack: Pack): ReadonlySet<string> {
  const before = known.get(pack)
  if (before) return before
  const set = new Set(scopeTable(pack).contexts.map(word => word.toLowerCase()))
  known.set(pack, set)
  return set
}
