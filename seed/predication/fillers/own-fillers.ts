import { childrenWith, type DependencyTree, hasLabel } from '../dependency-tree.ts'
import type { Filler, Fillers } from '../predication.ts'
import { antecedentOfClause, completesNoun } from '../relative-clauses.ts'
import { scopeTable } from '../scope/scope-table.ts'
import { triggersOf } from '../triggers.ts'
import { isPassive } from '../voice.ts'
import { fillersOfDependent, reachOf, type VerbClause } from './dependent-fillers.ts'
import { correctInversion, misattachedObject } from './parser-corrections.ts'

/** The fillers among a verb's own dependents, normalized to the active voice, and the antecedent of its relative or participial clause. */
export function ownFillers(all: Fillers, verb: number): Filler[] {
  const { deps } = all
  const passive = isPassive(deps, verb)
  const clause: VerbClause = { all, verb, passive, antecedent: antecedentOfClause(deps, verb) }
  const fillers = dependentsOf(deps, verb).flatMap(i => fillersOfDependent(clause, i))
  if (!passive && !fillers.some(({ relation }) => relation === 'object' || relation === 'clause')) {
    const object = misattachedObject(all, verb)
    if (object !== undefined) fillers.push({ relation: 'object', head: object })
  }
  correctInversion(all, verb, fillers)
  addReportedClause(all, verb, fillers)
  addAntecedent(clause, fillers)
  return fillers
}

/** The dependents of a verb, with those of its conjunct that belong to it, in the order in which they are read. */
function dependentsOf(deps: DependencyTree, verb: number): number[] {
  const isObject = (i: number) => hasLabel(deps.tree[i], 'obj', 'obl', 'iobj')
  // "summoned the envoy and threatened Mauritius": objects behind the second conjunct belong to the second, wherever the parser attached
  // them.
  const second = childrenWith(deps, verb, 'conj').find(i => i > verb && deps.tree[i]?.upos === 'VERB')
  const own = (deps.children[verb] ?? []).filter(i => second === undefined || i < second || !isObject(i))
  const joined = hasLabel(deps.tree[verb], 'conj')
    ? (deps.children[deps.tree[verb]?.head ?? -1] ?? []).filter(i => i > verb && isObject(i))
    : []
  return [...own, ...joined]
}

/** « …, a déclaré le ministre »: the clause that a parenthetical depends on is what it reports, and the noun behind the verb its subject. */
function addReportedClause(all: Fillers, verb: number, fillers: Filler[]): void {
  const word = all.deps.tree[verb]
  if (!word || !hasLabel(word, 'parataxis') || word.head < 0 || !reportsClause(all, verb, fillers)) return
  fillers.push({ relation: 'clause', head: word.head })
  if (fillers.some(({ relation }) => relation === 'subject')) return
  const objects = fillers.filter(({ relation }) => relation === 'object')
  fillers.push(...objects.map(filler => ({ ...filler, relation: 'subject' })))
}

/** Gives the antecedent of a relative or participial clause without a relative pronoun the relation that is still open. */
function addAntecedent(clause: VerbClause, fillers: Filler[]): void {
  const { all, verb, passive, antecedent } = clause
  const { deps, pack } = all
  if (antecedent === undefined || fillers.some(({ over }) => over === 'relative')) return
  // « dont les troupes combattent », "whose army": the antecedent owns a filler of the clause and is itself neither subject nor object.
  const isOwner = fillers.some(({ head }) =>
    childrenWith(deps, head, 'nmod', 'det').some(i =>
      pack.grammar.genitiveRelativePronouns.includes(deps.tree[i]?.lemma ?? ''),
    ),
  )
  if (isOwner) return
  const has = (relation: string) => fillers.some(filler => filler.relation === relation)
  const add = (relation: string) => fillers.push({ relation, head: antecedent, over: 'relative', ...reachOf(clause) })
  if (passive) {
    if (!has('object')) add('object')
    return
  }
  // « la décision de frapper », "no time in accusing": the noun is no filler; control finds the subject.
  if (completesNoun(deps, verb)) return
  if (!has('subject')) add('subject')
  else if (deps.tree[verb]?.deprel.startsWith('acl:relcl') && !has('object')) add('object')
}

/**
 * Whether a verb in a parenthetical reports the clause it depends on: a verb of saying always (« …, a déclaré X »), another verb with
 * clause complements where it has no object or clause of its own (« …, a prévenu X »).
 */
function reportsClause(all: Fillers, verb: number, fillers: readonly Filler[]): boolean {
  const effect = scopeTable(all.pack).effect('clause', ...triggersOf(all.deps, verb, all.pack.grammar))
  if (effect === 'reported') return true
  return effect !== undefined && !fillers.some(({ relation }) => relation === 'clause' || relation === 'object')
}
