import type { Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import { weekdays } from '../read/date.ts'
import type { Token } from '../read/tokens.ts'
import type { Actor } from './actors.ts'
import type { Verb } from './verbs.ts'

export const relative = /^(?:qui|who|which|that|lequel|laquelle|lesquels)$/
/** Words that open another clause. */
export const stop =
  /^(?:que|qu|that|qui|who|which|whose|dont|where|ou|when|lorsque|quand|while|tandis|because|car|parce|after|apres|before|avant|if|si|since|as|although|though|bien|but|mais|whereas|alors|so|unless|until|including|notamment|following|selon|according|lendemain|veille)$/
const finiteAux =
  /^(?:a|ont|avait|avaient|aurait|auraient|aura|auront|est|sont|etait|etaient|sera|seront|has|have|had|is|are|was|were|will|said|says|told|declare|dit|annonce|affirme|indique)$/

/** « a » has, « à » is at and an English "a" is an article. */
export const finite = (sentence: Sentence, token: Token): boolean =>
  finiteAux.test(token.fold) && (token.fold !== 'a' || (sentence.lang === 'fr' && token.text === 'a'))

const notGerunds = words(
  'avant pendant durant devant suivant cependant maintenant important representant commandant lieutenant dirigeant independant militant combattant habitant during following including neighbouring neighboring ruling leading beijing outgoing incoming',
)
const telling =
  /^(?:said|says|told|noted|stated|reported|announced|confirmed|added|declare|affirme|indique|annonce|precise|rapporte|assure)$/

/** Where the sentence turns to who tells it: the comma of "…, the ministry in Paris said". Past its end when it does not. */
export function attributionTail(sentence: Sentence): number {
  const { tokens } = sentence
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.text !== ',') continue
    const tail = tokens.slice(i + 1, i + 15)
    const verb = tail.findIndex(token => telling.test(token.fold))
    if (verb < 0 || tail.slice(0, verb).some(token => token.text === ',' || relative.test(token.fold))) continue
    // « …, a indiqué le ministère » or "…, the ministry said on Monday": nothing but days and names of who speaks.
    const after = tail[verb + 1]
    const closes =
      after === undefined ||
      /^[,.;]$/.test(after.text) ||
      tail[verb]?.fold === 'told' ||
      /^(?:on|in|late|early)$/.test(after.fold) ||
      weekdays[after.fold] !== undefined
    const speaker = verb > 0 && /^(?:a|ont|avait)$/.test(tail[verb - 1]?.fold ?? '') ? verb === 1 : verb === 0 || closes
    if (speaker) return i
  }
  return tokens.length
}

/** Whom a preposition joins to the verb or noun at `from`, in order, up to the end of its clause. */
export function rightActors(
  sentence: Sentence,
  actors: readonly Actor[],
  verbs: readonly Verb[],
  from: number,
  into = false,
): Actor[] {
  const { tokens } = sentence
  const found: Actor[] = []
  const limit = attributionTail(sentence)
  let quoted = false
  let joined = false
  let i = from
  while (i < tokens.length) {
    const token = tokens[i]
    if (!token) break
    // "…, South Korea's military said": who tells it is no part of it.
    if (i >= limit && from < limit) break
    // « a dénoncé une « provocation » des États-Unis »: a few quoted words stay in the clause.
    if (token.text === '«') quoted = tokens.slice(i + 1, i + 7).some(other => other.text === '»')
    if (token.text === '»' && quoted) {
      quoted = false
      i++
      continue
    }
    const actor = actors.find(candidate => candidate.from <= i && i < candidate.to)
    if (actor) {
      // « a fermé ses frontières et gelé le commerce avec le Niger » tells both of the last.
      if (!joined || !/^(?:|a)$/.test(actor.governor)) found.push(actor)
      i = actor.to
      continue
    }
    if (/^[;:—–»(]$/.test(token.text)) break
    // « …, reprochant à Londres », "…, calling on Paris": behind a comma a participle tells something else.
    if (token.text === ',' && participle(tokens[i + 1])) break
    // « …, la Grèce ne pouvant plus se financer », "…, with Athens lacking": whoever stands there is the subject of the participle alone.
    if (token.text === ',' && absolute(i + 1)) break
    if (i > from && stop.test(token.fold) && !hour(i) && !(into && /^(?:of|de)$/.test(token.fold))) break
    // « de soutenir », "of supplying", "to attack": what it is about, not whom it is done to.
    if (!into && /^(?:de|d|of|for|to|pour|by|from)$/.test(token.fold) && startsContent(i)) break
    if (verbs.some(verb => i >= verb.from && i < verb.to && verb.from > from)) break
    // « a proclamé l'état d'urgence et confié les rênes au général »: what « et » joins to the verb has objects of its own.
    if (
      sentence.lang === 'fr' &&
      token.fold === 'et' &&
      /é$/.test(tokens[i + 1]?.text ?? '') &&
      /^(?:le|la|les|l|un|une|des|son|sa|ses|leur|leurs|d|aux?|a)$/.test(tokens[i + 2]?.fold ?? '')
    )
      joined = true
    // "…, and its minister, X, condemned", "…, and Ukraine 13": so do a possessive and a subject whose verb is saved.
    if (token.text === ',' && /^(?:and|et)$/.test(tokens[i + 1]?.fold ?? '') && opensAnother(i + 2)) break
    // "…, and Syrian rebels retreated": a comma, "and" and the subject of the next verb open another clause.
    if (
      token.text === ',' &&
      /^(?:and|et)$/.test(tokens[i + 1]?.fold ?? '') &&
      actors.some(next => next.from >= i + 2 && next.from <= i + 4 && verbs.some(verb => verb.from === next.to))
    )
      break
    if (i > from + 1 && finite(sentence, token)) break
    i++
  }
  return found

  function opensAnother(at: number): boolean {
    if (/^(?:its|his|her|their|son|sa|ses|leur|leurs)$/.test(tokens[at]?.fold ?? '')) return true
    const next = actors.find(candidate => candidate.from >= at && candidate.from <= at + 2)
    return next !== undefined && tokens[next.to]?.kind === 'number'
  }

  function participle(token: Token | undefined): boolean {
    if (token?.kind !== 'word' || token.capital) return false
    return sentence.lang === 'fr'
      ? /.{3}ant$/.test(token.fold) && !notGerunds.has(token.fold)
      : /.{3}ing$/.test(token.fold) && !notGerunds.has(token.fold)
  }

  /** « lundi avant l'aube », "before dawn": when, and no clause of its own. */
  function hour(at: number): boolean {
    return (
      /^(?:avant|apres|before|after)$/.test(tokens[at]?.fold ?? '') &&
      tokens
        .slice(at + 1, at + 4)
        .some(token =>
          /^(?:aube|aurore|minuit|midi|dawn|daybreak|midnight|noon|nightfall|dusk|sunrise|sunset)$/.test(token.fold),
        )
    )
  }

  function absolute(at: number): boolean {
    const start = tokens[at]?.fold === 'with' ? at + 1 : at
    const actor = actors.find(
      candidate => candidate.from >= start && candidate.from <= start + 3 && candidate.place === undefined,
    )
    if (!actor || tokens.slice(start, actor.from).some(token => token.kind === 'mark' && token.text !== "'"))
      return false
    let next = actor.to
    while (/^(?:ne|n|s|se|'|en|y|lui|leur|not|also|n’)$/.test(tokens[next]?.fold ?? '')) next++
    return participle(tokens[next]) || (sentence.lang === 'fr' && /^(?:ayant|etant)$/.test(tokens[next]?.fold ?? ''))
  }

  function startsContent(at: number): boolean {
    const next = tokens[at + 1]?.fold === "'" ? tokens[at + 2] : tokens[at + 1]
    if (!next || next.capital) return false
    if (sentence.lang === 'fr')
      return (
        /^(?:de|d|pour)$/.test(tokens[at]?.fold ?? '') &&
        /(?:er|ir|re|oir)$/.test(next.fold) &&
        next.fold.length > 3 &&
        !/^(?:notre|votre|leur|guerre|terre|frontiere|nucleaire|militaire|maniere|matiere|dernier|premier|premiere|derniere|ministre|cadre|lettre|titre|nombre|membre|centre|hier|fevrier|janvier|septembre|octobre|novembre|decembre|humanitaire|affaire|souvenir|avenir|pouvoir|espoir)$/.test(
          next.fold,
        )
      )
    return (
      (tokens[at]?.fold === 'to' &&
        !/^(?:the|a|an|its|his|their)$/.test(next.fold) &&
        !actors.some(actor => actor.from <= at + 1 && actor.to > at + 1)) ||
      (/ing$/.test(next.fold) && next.fold.length > 5)
    )
  }
}
