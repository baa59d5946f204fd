import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { ancestors, caseOf, type DependencyTree, dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * Makes a name the subject of the verb behind a parenthetical where the parser made it part of the clause before: "Honduras severed ties with
 * Taiwan, and Guatemala, undeterred by pressure, thanked Tokyo", « … ; l'Iran, lui, a démenti ». The name stands between a conjunction or a
 * semicolon and a comma, and a finite verb without a subject follows a further comma.
 */
export function repairSetOffSubjects(tree: Tree, grammar: Grammar): Tree {
  let words: Word[] | undefined
  let deps = dependencyTreeOf(tree, grammar)
  for (const [and, word] of tree.entries()) {
    const stop = word.form === ';'
    if (!stop && (word.upos !== 'CCONJ' || !grammar.clauseCoordinators.includes(word.lemma))) continue
    let end = and + 1
    while (/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tree[end]?.upos ?? '')) end++
    const joined = (at: number) =>
      hasLabel(deps.tree[at], 'conj') || (stop && hasLabel(deps.tree[at], 'parataxis')) || isSecondObject(deps, at)
    const name = tree.slice(and + 1, end).findLastIndex((_, k) => joined(and + 1 + k)) + and + 1
    if (tree[end]?.form !== ',' || name <= and || caseOf(deps, name) !== undefined) continue
    // « et Stockholm, de son côté, a refusé »: without a comma before "and" only a prepositional phrase is surely a parenthetical.
    if (!stop && tree[and - 1]?.form !== ',' && tree[end + 1]?.upos !== 'ADP') continue
    const close = tree.findIndex((other, i) => i > end && other.form === ',')
    let first = close + 1
    while (tree[first]?.upos === 'PRON' && tree[first]?.feats.Reflex === 'Yes') first++
    const auxiliary = tree[first]?.upos === 'AUX' && hasLabel(tree[first], 'aux')
    const verb = auxiliary ? (tree[first]?.head ?? -1) : first
    const finite = tree[verb]?.upos === 'VERB' && tree[first]?.feats.VerbForm === 'Fin' && verb > close
    const relative = [...grammar.relativePronouns, ...grammar.genitiveRelativePronouns].includes(
      tree[end + 1]?.lemma ?? '',
    )
    const told = tree.slice(end, close).some(({ feats }) => feats.VerbForm === 'Fin')
    if (close < 0 || !finite || (told && !relative)) continue
    const governor = tree[verb]?.head ?? -1
    const children = deps.children[verb] ?? []
    // « a condamné le Qatar »: what stands behind a verb with an auxiliary is its object.
    const behind = auxiliary ? children.find(i => i > verb && hasLabel(tree[i], 'nsubj')) : undefined
    if (children.some(i => i !== behind && hasLabel(tree[i], 'nsubj', 'cc', 'mark')) || governor < 0) continue
    const above = [...ancestors(tree, name)].find(i => i < and && tree[i]?.upos === 'VERB')
    if (above === undefined || [...ancestors(tree, above)].includes(verb)) continue
    words ??= tree.map(other => ({ ...other }))
    Object.assign(words[name] as Word, { head: verb, deprel: 'nsubj' })
    Object.assign(words[verb] as Word, { head: above, deprel: stop ? 'parataxis' : 'conj' })
    if (!stop) Object.assign(words[and] as Word, { head: verb, deprel: 'cc' })
    if (behind !== undefined) Object.assign(words[behind] as Word, { deprel: 'obj' })
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
