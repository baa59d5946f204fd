import type { Sentence } from '../document.ts'
import { nameTrie, slug } from '../gazetteer/gazetteer.ts'
import type { MentionCandidate } from './candidate.ts'

type Entity = MentionCandidate['entity']

/** The acronyms that a sentence defines: « Communauté d'Afrique de l'Est (CAE) », "Counter-Terrorism Service (CTS)". */
export function definedAcronyms(
  sentence: Sentence,
  organizations: readonly MentionCandidate[],
): [string, MentionCandidate['entity']][] {
  return organizations.flatMap(candidate => {
    const [open, acronym, close] = [
      sentence.tokens[candidate.to],
      sentence.tokens[candidate.to + 1],
      sentence.tokens[candidate.to + 2],
    ]
    if (
      candidate.entity.kind !== 'Organization' ||
      open?.text !== '(' ||
      close?.text !== ')' ||
      !acronym ||
      acronym.text.length < 2 ||
      acronym.text.length > 10 ||
      !acronym.capital
    )
      return []
    return [[acronym.text, candidate.entity] as [string, MentionCandidate['entity']]]
  })
}

/**
 * The acronyms of an article with the bodies they stand for. One that the article defines goes before the tables: "the International
 * Maritime Forum (IMF)" is not the Fund. Where the words agree with a name in the tables, the long form is a spelling of that name: « Parti
 * des travailleurs kurdes (PKK) ».
 */
export function acronymTable() {
  const defined = new Map<string, Entity>()
  const spellings = new Map<string, Entity>()
  return {
    defined,

    learn(sentence: Sentence, organizations: readonly MentionCandidate[]): void {
      for (const [acronym, entity] of definedAcronyms(sentence, organizations)) {
        const record = nameTrie.get(acronym).find(entry => entry.is === 'organization')
        if (record?.is !== 'organization' || record.id === entity.id) defined.set(acronym, entity)
        else if (agree(entity.name, record.name.fr) || agree(entity.name, record.name.en)) {
          const on = organizations.find(candidate => candidate.entity.id === record.id)?.entity
          if (on) spellings.set(entity.id, on)
        } else defined.set(acronym, entity)
      }
    },

    apply(sentence: Sentence, candidate: MentionCandidate): MentionCandidate {
      const spelled = spellings.get(candidate.entity.id)
      if (spelled) return { ...candidate, entity: spelled }
      if (candidate.rule !== 'organization/acronym' || candidate.to !== candidate.from + 1) return candidate
      const own = defined.get(sentence.tokens[candidate.from]?.text ?? '')
      return own ? { ...candidate, rule: 'organization/defined-acronym', entity: own } : candidate
    },
  }
}

/** Whether half of the longer words of one name begin like words of the other. */
function agree(a: string, b: string): boolean {
  const stems = (name: string) =>
    slug(name)
      .split('-')
      .filter(word => word.length > 3)
      .map(word => word.slice(0, 5))
  const [left, right] = [stems(a), stems(b)]
  return left.filter(stem => right.includes(stem)).length * 2 >= Math.max(left.length, 1)
}
