import type { Sentence } from '../document.ts'
import { firstNames } from '../gazetteer/first-names.ts'
import { wordSet } from '../gazetteer/trie.ts'
import type { Token } from '../read/tokens.ts'
import type { MentionCandidate } from './candidate.ts'

/** The head nouns of French names of bodies, with which they begin. */
export const properHeadsFr =
  wordSet(`parti front mouvement union association universite banque agence commission conseil comite cour tribunal institut observatoire ligue organisation fondation brigade brigades ambassade
 federation confederation coalition assemblee senat congres chambre haut-commissariat garde corps regiment bataillon syndicat alliance centre societe compagnie ministere ministeres departement bureau direction office autorite commandement
 rassemblement forum fonds programme groupe reseau collectif consulat prefecture academie ecole hopital journal quotidien hebdomadaire magazine chaine radio television agence armee force forces unites services mission secretariat
 communaute initiative internationale parlement gouvernement cabinet musee club cercle`)

const linksFr = wordSet('de du des d la le les l et pour a aux au en sur contre')
const adjectiveFr =
  /(?:al|ale|aux|ales|ique|iques|ier|iere|aire|aires|if|ive|ifs|ives|ien|ienne|iens|iennes|ois|oise|ais|aise|ains?|aines?|eens?|eennes?|uni|unis|unies|arabe|arabes|libre|libres|supreme|unifiee|armees?|civile|humain|humains|etrangeres?|mondiale|patriotique|democrate|republicain|communiste|socialiste|islamique|populaires?)$/

/**
 * The token behind the French name of a body that begins at `from`; `from` itself where there is none: « Parti d'action nationaliste », «
 * Comité international de la Croix-Rouge », « ministère de l'Intérieur ».
 */
export function frenchBodyNameEnd({ tokens }: Sentence, known: readonly MentionCandidate[], from: number): number {
  const head = tokens[from]
  if (!head) return from
  let to = from + 1
  let capitals = 0
  let end = from
  let adjectives = 0
  while (to < tokens.length && to - from < 14) {
    const token = tokens[to] as Token
    if (token.fold === "'" || (token.fold === '-' && !token.spaced)) {
      to++
      continue
    }
    if (token.kind === 'mark') break
    if (token.capital) {
      if (
        /^(?:le|la|les|il|elle|mais|et|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(token.fold) &&
        token.spaced &&
        !head.capital
      )
        break
      // « le président de la Commission Jean-Claude Juncker »: behind such a body a given name begins the name of its head.
      if (
        to > from &&
        /^(?:commission|conseil|assemblee|parlement|senat|gouvernement)$/.test(head.fold) &&
        firstNames.has(token.fold) &&
        !linksFr.has(tokens[to - 1]?.fold ?? '') &&
        (tokens[to + 1]?.capital || tokens[to + 1]?.text === '-')
      )
        break
      capitals++
      end = ++to
      continue
    }
    if (linksFr.has(token.fold)) {
      // A preposition or conjunction belongs to the name only if a capitalized word follows or, behind a capitalized head noun, any noun.
      let ahead = to + 1
      while (linksFr.has(tokens[ahead]?.fold ?? '') || tokens[ahead]?.fold === "'") ahead++
      const next = tokens[ahead]
      if (!next || next.kind === 'mark') break
      const supports =
        /^(?:a|aux?|pour)$/.test(token.fold) &&
        /^(?:soutien|appui|aide|assistance|amis)$/.test(tokens[to - 1]?.fold ?? '')
      if (next.capital && (supports || !/^(?:a|en|et|pour|sur|contre|au|aux)$/.test(token.fold))) {
        to = ahead
        continue
      }
      if (head.capital && capitals === 0 && /^(?:de|du|des|d|pour)$/.test(token.fold) && next.kind === 'word') {
        end = ahead + 1
        to = ahead + 1
        adjectives = 0
        capitals += 0.5
        continue
      }
      if (head.capital && capitals > 0 && /^(?:et|de|du|des|d)$/.test(token.fold) && next.capital) {
        to = ahead
        continue
      }
      break
    }
    if (adjectiveFr.test(token.fold) && adjectives < 2) {
      adjectives++
      if (head.capital || capitals > 0) end = to + 1
      to++
      continue
    }
    if (token.kind === 'number' && head.capital) {
      to++
      continue
    }
    break
  }
  const sentenceStart = from === 0 || tokens[from - 1]?.kind === 'mark'
  if (!head.capital && capitals < 1) return from
  // « L'Union », « Le Centre » alone, or an ordinary noun that opens a sentence, is no name.
  if (head.capital && end === from) return from
  if (head.capital && sentenceStart && capitals < 1) return from
  // A lower-case head noun needs a proper name as its complement: « agence Anatolie », but not « agence de presse »; a demonym alone is not
  // enough.
  if (!head.capital) {
    const inside = known.filter(candidate => candidate.from > from && candidate.to <= end)
    const proper =
      /^(?:ministere|ministeres|ambassade|universite|parti|front|agence|commission|conseil|chaine|quotidien|journal|hebdomadaire|magazine|groupe|mouvement|institut|tribunal|cour|brigade|association|banque|consulat|compagnie|societe|fondation|collectif|syndicat|reseau)$/.test(
        head.fold,
      )
    if (!proper) return from
    const next = tokens[from + 1]
    const link = next !== undefined && linksFr.has(next.fold)
    if (
      /^(?:groupe|journal|compagnie|societe|reseau|chaine|quotidien|magazine|hebdomadaire|agence|front|mouvement|parti|brigade|banque|collectif|syndicat|association|fondation|cour|tribunal|commission|conseil|institut)$/.test(
        head.fold,
      ) &&
      link &&
      !/^(?:ministere|ambassade|universite|cour|conseil|commission|tribunal)$/.test(head.fold)
    )
      return from
    if (inside.some(candidate => candidate.entity.kind === 'Person')) return from
    // « groupe État islamique », « chaîne Al-Jazeera »: the name in the tables is the better mention.
    if (inside.some(candidate => candidate.entity.kind === 'Organization' && candidate.form === 'name')) return from
  }
  return end
}
