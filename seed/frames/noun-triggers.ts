import { childrenWith, type DependencyTree, fixedLemma, hasLabel } from '../predication/dependency-tree.ts'

/** The keys under which a table may list a noun: with its modifiers, the longest first ("phone call", « feu vert »), then its lemma. */
export function nounTriggers(deps: DependencyTree, noun: number): string[] {
  const lemma = deps.tree[noun]?.lemma ?? ''
  const names: string[] = []
  for (const i of childrenWith(deps, noun, 'amod', 'compound', 'nmod', 'flat', 'fixed')) {
    const other = deps.tree[i]?.lemma ?? ''
    if (i < noun) names.push(`${other} ${lemma}`)
    else {
      const preposition = (deps.children[i] ?? []).find(j => hasLabel(deps.tree[j], 'case'))
      names.push(
        preposition === undefined
          ? `${lemma} ${other}`
          : `${lemma} ${deps.tree[preposition]?.form.toLowerCase()} ${other}`,
        preposition === undefined ? '' : `${lemma} ${deps.tree[preposition]?.lemma} ${other}`,
      )
    }
  }
  return [...names.filter(Boolean), fixedLemma(deps, noun), lemma]
}
