import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { ancestors, caseOf, type DependencyTree, dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * Makes a name the subject of the verb behind a parenthetical where the parser made it a conjunct of the clause before: "Honduras severed
 * ties with Taiwan, and Guatemala, undeterred by pressure, thanked Tokyo". The name stands between ", and" and a comma, and a finite verb
 * without a subject follows a further comma.
 */
export function repairSetOffSubjects(tree: Tree, grammar: Grammar): Tree {
  let words: Word[] | undefined
  let deps = dependencyTreeOf(tree, grammar)
  for (const [and, word] of tree.entries()) {
    if (word.upos !== 'CCONJ' || !grammar.clauseCoordinators.includes(word.lemma)) continue
    let end = and + 1
    while (/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tree[end]?.upos ?? '')) end++
    const joined = (at: number) => hasLabel(deps.tree[at], 'conj') || isSecondObject(deps, at)
    const name = tree.slice(and + 1, end).findLastIndex((_, k) => joined(and + 1 + k)) + and + 1
    if (tree[end]?.form !== ',' || name <= and || caseOf(deps, name) !== undefined) continue
    // « et Stockholm, de son côté, a refusé »: without a comma before "and" only a prepositional phrase is surely a parenthetical.
    if (tree[and - 1]?.form !== ',' && tree[end + 1]?.upos !== 'ADP') continue
    const close = tree.findIndex((other, i) => i > end && other.form === ',')
    const auxiliary = tree[close + 1]?.upos === 'AUX' && hasLabel(tree[close + 1], 'aux')
    const verb = auxiliary ? (tree[close + 1]?.head ?? -1) : close + 1
    const finite = tree[verb]?.upos === 'VERB' && tree[close + 1]?.feats.VerbForm === 'Fin' && verb > close
    if (close < 0 || !finite || tree.slice(end, close).some(({ feats }) => feats.VerbForm === 'Fin')) continue
    const governor = tree[verb]?.head ?? -1
    if ((deps.children[verb] ?? []).some(i => hasLabel(tree[i], 'nsubj', 'cc', 'mark')) || governor < 0) continue
    const first = [...ancestors(tree, name)].find(i => i < and && tree[i]?.upos === 'VERB')
    if (first === undefined || [...ancestors(tree, first)].includes(verb)) continue
    words ??= tree.map(other => ({ ...other }))
    Object.assign(words[name] as Word, { head: verb, deprel: 'nsubj' })
    Object.assign(words[verb] as Word, { head: first, deprel: 'conj' })
    Object.assign(words[and] as Word, { head: verb, deprel: 'cc' })
    deps = dependencyTreeOf(words, grammar)
  }
  return words ?? tree
}

/** "Echoed it, and Thailand": a verb has one object. */
function isSecondObject(deps: DependencyTree, at: number): boolean {
  const word = deps.tree[at]
  return (
    hasLabel(word, 'obj') && (deps.children[word?.head ?? -1] ?? []).some(i => i < at && hasLabel(deps.tree[i], 'obj'))
  )
}
