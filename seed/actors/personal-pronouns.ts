import type { Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Document, NamedEntities, Sentence } from '../document.ts'
import { wordSet } from '../gazetteer/trie.ts'
import { foldToken } from '../read/tokens.ts'

const pronouns = wordSet('il elle he she')
const impersonal = /^(?:y|faut|faudra|faudrait|agit|pleut|semble|reste|convient|importe|suffit)$/

/** Given names of women in public life: « il » refers to none of them, « elle » to no other. */
const women = wordSet(
  `hillary angela theresa federica condoleezza madeleine michelle marine nancy ursula kamala giorgia cristina dilma margaret indira benazir sheikha catherine christine annalena aung yulia ioulia megawati gloria corazon
 ellen joyce sirleaf samantha susan julie marise penny jacinda helen mary salome maia sanna magdalena mette erna kaja katrin nicola liz arancha josefa claudia laura evelyn rosalia violeta mireya xiomara jeanine isabel
 segolene anne martine rachida florence audrey elisabeth valerie nathalie najat christiane fatou fatouma ngozi nkosazana asma leila bouthaina hanan tzipi golda ayelet khaleda fatima maria zuzana beata ewa anna kolinda borjana
 hina sherry pratibha sushma chandrika yingluck hasina tsai carrie caroline melania ivanka jill jennifer karine karoline heather victoria marie sarah elizabeth elena valentina`,
)

/** A personal pronoun, as the index of its token, with the person it refers to. */
export type ResolvedPronoun = { at: number; person: EntityId }

/**
 * Resolves the personal pronouns of a sentence ("he had met", « Il a rencontré ») to the only person named so far in it, or, at its
 * beginning, to the only person of the previous sentence. Where there are several the pronoun stays unresolved.
 */
export function resolvePersonalPronouns(
  document: Document,
  found: NamedEntities,
  index: number,
  mentionsHere: readonly Mention[],
  mentionsBefore: readonly Mention[],
): ResolvedPronoun[] {
  const sentence = document.sentences[index] as Sentence
  const before = document.sentences[index - 1]
  const persons = (list: readonly Mention[]) => [
    ...new Set(list.filter(mention => mention.kind === 'Person').map(mention => mention.entity)),
  ]
  return sentence.tokens.flatMap((token, at): ResolvedPronoun[] => {
    if (!pronouns.has(token.fold) || impersonal.test(sentence.tokens[at + 1]?.fold ?? '')) return []
    if (sentence.tokens[at + 1]?.fold === 's' && impersonal.test(sentence.tokens[at + 3]?.fold ?? '')) return []
    const own = persons(mentionsHere.filter(mention => mention.end <= token.start))
    const feminine = /^(?:elle|she)$/.test(token.fold)
    const [person] = own.length > 0 ? own : before?.block === sentence.block ? persons(mentionsBefore) : []
    const alone = own.length === 1 || (own.length === 0 && persons(mentionsBefore).length === 1)
    const name = person ? found.entities.get(person)?.name : undefined
    return person && alone && name && feminine === women.has(foldToken(name.split(/[ -]/)[0] ?? ''))
      ? [{ at, person }]
      : []
  })
}
