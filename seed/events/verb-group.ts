import type { Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import type { Token } from '../read/tokens.ts'
import type { Actor } from './actors.ts'
import { beforeTime } from './day-between.ts'

/** A sentence while its verbs are read: its words, who stands in it and where they end. */
export type Reading = {
  sentence: Sentence
  tokens: readonly Token[]
  lang: 'fr' | 'en'
  actors: readonly Actor[]
  actorEnds: ReadonlySet<number>
}

/** What the words around a verb say about it. */
export type Group = {
  from: number
  passive: boolean
  planned: boolean
  present: boolean
  conditional: boolean
  negated: boolean
  controlled: boolean
  /** Its subject is given what the object behind it names: « s'est vu refuser l'accès », "was granted asylum". */
  received?: boolean
  /** « ne … plus », "no longer": it was done so far. */
  ended?: boolean
}

/** The group of a verb that stands alone at `at`. */
export const plain = (at: number): Group => ({
  from: at,
  passive: false,
  planned: false,
  present: false,
  conditional: false,
  negated: false,
  controlled: false,
})

const adverb =
  /^(?:dans|foulee|aussi|egalement|deja|encore|toujours|notamment|en|outre|vivement|y|mutuellement|ete|eu|de|nouveau|par|ailleurs|ensuite|tous|both|also|already|repeatedly|since|again|later|recently|then|still|once|even|just|now|jointly|not|pas|jamais|plus|never|been|being|have|tout|bien|largement|ensemble|le|la|les|lui|leur|l|')$/
const nouns = words(
  `gouvernement parlement mouvement armement reglement traitement departement bombardement evenement element document monument argument regiment batiment engagement investissement logement renforcement retablissement deploiement paiement changement lancement
 developpement rassemblement affrontement enlevement soulevement comportement jugement commandement stationnement financement approvisionnement assouplissement durcissement rapprochement agreement statement movement settlement management
 announcement enforcement italy family assembly ally supply reply july rally monopoly anomaly`,
)
/** « également », "jointly": between an auxiliary and its verb, or a subject and its verb. "government" is a noun by its ending alone. */
export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (adverb.test(token.fold) ||
    (/(?:[ae]mment|[eiu]ment|ly)$/.test(token.fold) && !token.capital && !nouns.has(token.fold)))

/** What is said behind a comma in the participle has the subject of the clause before. */
export const spoken = /^(?:ACCUSE|REQUEST|THREATEN|REJECT|SUPPORT)$/
const announcing =
  /^(?:said|announced|confirmed|added|told|stated|declared|annonce|annoncee|indique|declare|confirme|precise|affirme|dit|ajoute)$/

/** "said that Putin would host", « a annoncé qu'il recevrait »: after a verb of saying in the past, what is still to come. */
export function reportedFuture({ tokens, lang }: Reading, at: number): boolean {
  if (tokens.some(token => /^(?:if|si|unless|s)$/.test(token.fold) && token.text !== 's' && token.text !== 'S'))
    return false
  const lead = tokens.slice(Math.max(0, at - 16), at)
  const said = lead.findLastIndex(token => announcing.test(token.fold))
  if (said < 0 || lead.slice(said).some(token => /^[;:«»"“”]$/.test(token.text))) return false
  return lang === 'en' || lead.slice(said).some(token => /^(?:que|qu)$/.test(token.fold))
}

/** Whether a subject may end at this token. */
export function subjectStands({ tokens, actorEnds }: Reading, i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  let j = beforeTime(tokens, i)
  while (j >= 0 && isAdverb(tokens[j]) && !/^(?:le|la|les|l|de|en|')$/.test(tokens[j]?.fold ?? '')) j--
  return (
    actorEnds.has(j + 1) ||
    /^(?:qui|who|which|that|it|il|elle|ils|elles|he|she|they|,|\)|»|")$/.test(tokens[j]?.fold ?? '')
  )
}
