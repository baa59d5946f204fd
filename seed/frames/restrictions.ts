import { caseOf, childrenWith, fixedLemma } from '../predication/dependency-tree.ts'
import type { Filler } from '../predication/predication.ts'
import type { Word } from '../syntax/tree.ts'
import { fillersAlong, grammaticalRelations, misattachedPhrases, quantifiedPhrases } from './filler-paths.ts'
import type { FrameContext } from './frame-match.ts'
import type { Restriction } from './frame-table.ts'
import { nounTriggers } from './noun-triggers.ts'

/**
 * Whether the fillers of a predicate meet a restriction of its frame. `predicate` is its index; with it, phrases that the parser attached too
 * low count too.
 */
export function isRestrictionMet(
  context: FrameContext,
  fillers: readonly Filler[],
  { path, test, lemmas }: Restriction,
  predicate?: number,
): boolean {
  const { deps, actors } = context
  let there: readonly Filler[] = fillersAlong(context, fillers, path)
  if (
    there.length === 0 &&
    (test === 'in' || test === 'there') &&
    path.length === 1 &&
    !grammaticalRelations.has(path[0] as string) &&
    predicate !== undefined
  )
    there = misattachedPhrases(context, predicate, path[0] as string).map(head => ({
      relation: path[0] as string,
      head,
    }))
  if (test === 'there') return there.length > 0
  if (test === 'absent') return there.length === 0
  const met = there
    .flatMap(filler => [filler.head, ...quantifiedPhrases(context, filler.head)])
    .some(head => {
      const word = deps.tree[head]
      if (!word) return false
      if (
        lemmas.has(word.lemma) ||
        lemmas.has(word.lemma.toLowerCase()) ||
        lemmas.has(word.form.toLowerCase()) ||
        lemmas.has(fixedLemma(deps, head))
      )
        return true
      for (const name of nounTriggers(deps, head)) if (name.includes(' ') && lemmas.has(name)) return true
      // "Said X was behind the attack": the predicate of a clause may be a preposition.
      if (path.at(-1) === 'clause' && lemmas.has(caseOf(deps, head) ?? '')) return true
      if (lemmas.has('%clause') && (word.upos === 'VERB' || word.upos === 'AUX')) return true
      // A finite clause, which has a subject of its own.
      if (
        lemmas.has('%finite') &&
        [word, ...childrenWith(deps, head, 'aux', 'cop').map(i => deps.tree[i])].some(finite)
      )
        return true
      const members = actors.actorsOf(head)
      if (lemmas.has('%actor') && members.length > 0) return true
      const kinds = members.map(member => actors.found.entities.get(member.entity)?.kind)
      const kind = actors.mentionAt[head]?.kind
      if (lemmas.has('%country') && (kinds.includes('Country') || kind === 'Country')) return true
      if (lemmas.has('%body') && kinds.includes('Organization')) return true
      if (
        lemmas.has('%person') &&
        (kinds.includes('Person') ||
          kind === 'Person' ||
          members.some(member => member.sector === 'government' && word.upos === 'NOUN'))
      )
        return true
      // The country itself by its name: "killed" does not take a state as its object.
      if (lemmas.has('%state') && kind === 'Country' && actors.mentionAt[head]?.form === 'name' && word.upos !== 'ADJ')
        return true
      return lemmas.has('%place') && kind === 'Place'
    })
  return test === 'in' ? met : !met
}

const finite = (word: Word | undefined): boolean => word?.feats.VerbForm === 'Fin'
