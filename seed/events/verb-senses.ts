import type { Sentence } from '../document.ts'
import type { Token } from '../read/tokens.ts'
import type { Actor } from './actors.ts'
import type { Meaning } from './verb-lexicon.ts'

const bearingArms =
  /^(?:soldats?|troupes|militaires|contingents?|casques|soldiers|troops|forces|marines|peacekeepers|battalions?|bataillons?|garrison|garnison)$/

/** What a warning is about when it threatens whoever it is given to. */
const threatening =
  /^(?:consequences?|retaliat\w*|respond|response|reprisals?|prices?|punish\w*|sanctions?|strikes?|attack\w*|war|force|crush|destroy|costs?|regret|escalat\w*|offensive|invasion|invade|countermeasures|measures|represailles|riposte\w*|repondr\w*|prix|guerre|mesures|attaqu\w*|frapp\w*|sanctionn\w*)$/
/** Whether a verb tells an event here: many tell none in some of their senses, « saisir la Cour », "hit a record", "ask whether". */
export function tellsEvent({ tokens }: Sentence, actors: readonly Actor[], meaning: Meaning, at: number): boolean {
  const next = tokens.slice(at + 1, at + 5).map(token => token.fold)
  const word = meaning.lemma
  if (
    word === 'meet' &&
    next.some(other =>
      /^(?:demands?|needs?|targets?|conditions?|requirements?|goals?|standards?|deadline|criteria|expectations|resistance|obligations|challenge|challenges)$/.test(
        other,
      ),
    )
  )
    return false
  if (
    word === 'rencontrer' &&
    next.some(other => /^(?:succes|difficultes|obstacles?|problemes?|echec|resistance)$/.test(other))
  )
    return false
  if (word === 'strike' && /^(?:deal|balance|agreement|pact)$/.test(next[1] ?? next[0] ?? '')) return false
  if (word === 'ask' && /^(?:about|whether|if|why|how|what)$/.test(next[0] ?? '')) return false
  if (word === 'call' || word === 'appeal') return callsFor(tokens, at)
  if (
    word === 'appeler' &&
    !next
      .concat(
        tokens[at + 5]?.fold ?? '',
        tokens[at + 6]?.fold ?? '',
        tokens[at + 7]?.fold ?? '',
        tokens[at + 8]?.fold ?? '',
      )
      .some(other => /^(?:a|au|aux)$/.test(other))
  )
    return false
  if (word === 'soutenir' && /^(?:que|qu)$/.test(next[0] ?? '')) return false
  if (word === 'defend' || word === 'défendre')
    return (
      /^(?:the|its|his|le|la|les|l)$/.test(next[0] ?? '') &&
      !next.some(other => /^(?:itself|himself|record|decision|title|bilan|titre)$/.test(other))
    )
  if (word === 'press' && /^(?:ahead|conference|on)$/.test(next[0] ?? '')) return false
  if (word === 'fight' && /^(?:for|to|back|over)$/.test(next[0] ?? '')) return false
  // "warned that it would respond" threatens, "warned that prices rise" does not.
  if (/^(?:warn|avertir|prévenir)$/.test(word) && next.slice(0, 3).some(other => /^(?:that|of|que|qu|,)$/.test(other)))
    return tokens.slice(at + 2).some(other => threatening.test(other.fold))
  // "the last Russian troops left Estonia": only who bears arms retreats so.
  if (meaning.frame === 'leave')
    return tokens.slice(Math.max(0, at - 12), at).some(token => bearingArms.test(token.fold))
  if (/^(?:exploser|explode)$/.test(word) && !meaning.light)
    return tokens
      .slice(Math.max(0, at - 8), at)
      .some(token => /^(?:bombes?|bombs?|piegee?s?|grenades?|mines?|device|engins?)$/.test(token.fold))
  // « prévenu par » is informed.
  if (word === 'prévenir') return false
  if (
    word === 'déplorer' &&
    (tokens[at + 1]?.kind === 'number' ||
      next.slice(0, 3).some(other => /^(?:mort|morts|perte|pertes|victimes|deces)$/.test(other)))
  )
    return false
  if (word === 'suspendre' && next.some(other => /^(?:fonctions|fonction)$/.test(other))) return false
  // « a reçu 45 000 euros »
  if (/^(?:recevoir|receive)$/.test(word) && tokens.slice(at + 1, at + 4).some(token => token.kind === 'number'))
    return false
  // « a reçu une montre »: a thing is received, unless somebody with a title or a name is.
  if (
    /^(?:recevoir|receive|host|accueillir)$/.test(word) &&
    /^(?:un|une|des|a|an|some)$/.test(next[0] ?? '') &&
    !actors.some(actor => actor.from > at && actor.from <= at + 3)
  )
    return false
  // « a reconnu avoir commis » admits, and supports nobody.
  if (/^reconna[iî]tre$/.test(word) && /^(?:avoir|etre|que|qu)$/.test(next[0] ?? '')) return false
  // "flew him into exile": whoever flies somebody visits nobody.
  if (
    word === 'fly' &&
    (/^(?:him|her|them|it|the|a|an|its|his)$/.test(next[0] ?? '') || actors.some(actor => actor.from === at + 1))
  )
    return false
  // "imports from Norway are banned": goods are, and nobody is held down.
  if (
    /^(?:ban|interdire)$/.test(word) &&
    tokens
      .slice(Math.max(0, at - 30), at)
      .some(token => /^(?:imports?|exports?|importations?|exportations?|goods|products)$/.test(token.fold))
  )
    return false
  // Stocks rally, and shrug things off.
  if (word === 'rally' && isMarket(tokens, at)) return false
  if (word === 'tell') return toldTo(tokens, at)
  if (word === 'agree' && /^(?:that|with)$/.test(next[0] ?? '')) return false
  if (
    (word === 'refuse' || word === 'decline') &&
    /^(?:to)$/.test(next[0] ?? '') &&
    /^(?:comment|say|answer|elaborate|discuss|give|provide)$/.test(next[1] ?? '')
  )
    return false
  if (word === 'decline' && !/^(?:to|the|an|a|any)$/.test(next[0] ?? '')) return false
  if (
    (word === 'hit' || word === 'frapper' || word === 'shoot' || word === 'target') &&
    next.some(other => /^(?:record|low|high|lows|highs|snag|market|growth)$/.test(other))
  )
    return false
  if (
    /^atta(?:ck|quer)$/.test(word) &&
    next.some(other => /^(?:saison|season|probleme|problem|dossier|marche|market|defi)$/.test(other))
  )
    return false
  // A storm or a crisis hits too, and so do sanctions; "hit back", "hit out", "hit hard" strike nobody.
  if (
    word === 'hit' &&
    (/^(?:back|out|hard)$/.test(next[0] ?? '') ||
      tokens
        .slice(at + 1, at + 9)
        .some(token =>
          /^(?:sanctions?|tariffs?|fines?|drought|quakes?|earthquakes?|storms?|cyclone|hurricane|typhoon|virus|pandemic|outbreak|floods?|crisis|inflation|recession|scandals?|economy|exports|shortages?|strikes|protests|headlines|milestone|roadblock|impasse|bottom|peak|road|streets)$/.test(
            token.fold,
          ),
        ))
  )
    return false
  if (word === 'mass' || word === 'target') return next.length > 0
  if (word === 'discuter' || word === 'discuss') return true
  if (word === 'execute' && next.some(other => /^(?:plan|order|orders|contract)$/.test(other))) return false
  if (
    word === 'release' &&
    next.some(other =>
      /^(?:statement|report|video|figures|data|album|film|results|details|photos|images|footage|documents|information)$/.test(
        other,
      ),
    )
  )
    return false
  // "withdrew a map", « a évacué les blessés »: what is withdrawn is no troops, or the second table reads it.
  if (/^(?:withdraw|evacuate|évacuer)$/.test(word) && !meaning.light)
    return !/^(?:the|a|an|its|his|her|their|all|le|la|les|l|un|une|des|ses|son|sa|leurs)$/.test(next[0] ?? '')
  if (word === 'shoot' && next[0] === 'down')
    return !tokens
      .slice(Math.max(0, at - 12), at)
      .some(token => /^(?:proposals?|plans?|ideas?|bids?|bills?|motions?|suggestions?)$/.test(token.fold))
  // « saisir la Cour » is to turn to it.
  if (
    word === 'saisir' &&
    next.some(other => /^(?:cour|tribunal|justice|conseil|onu|comite|parquet|juge)$/.test(other))
  )
    return false
  if (word === 'brief' && !actors.some(actor => actor.from > at && actor.from <= at + 3)) return false
  if (word === 'demander' && /^(?:si|pourquoi|comment)$/.test(next[0] ?? '')) return false
  if (word === 'réunir' && meaning.reflexive === false) return false
  if (word === 'burn' || word === 'wound' || word === 'injure' || word === 'blesser' || word === 'incendier')
    return next.length > 0
  if (word === 'exécuter' && next.some(other => /^(?:plan|ordre|contrat|travaux)$/.test(other))) return false
  if (
    word === 'arrêter' &&
    /^(?:de|d|les?)$/.test(next[0] ?? '') &&
    next.some(other => /^(?:frais|combats|production|importations|travail)$/.test(other))
  )
    return false
  return true
}

const markets =
  /^(?:stocks?|shares?|equities|markets?|bonds?|index|futures|dollar|euro|yen|peso|rand|rouble|ruble|currency|currencies|oil|crude|gold|nasdaq|nikkei|dow|traders|investors)$/
/** Whether stocks or a currency are spoken of before `at`. */
export const isMarket = (tokens: readonly Token[], at: number, reach = 9): boolean =>
  tokens.slice(Math.max(0, at - reach), at).some(token => markets.test(token.fold))

/** "called urgently for", "called on Monday for", "called on Israel to": a preposition says what for; "called on the minister" pays a visit. */
function callsFor(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 22).map(token => token.fold)
  const end = behind.findIndex(word => /^[,;:»”"]$/.test(word))
  const clause = end < 0 ? behind : behind.slice(0, end)
  if (clause.slice(0, 5).some(word => word === 'for')) return true
  // "appealed to the Security Council"; "appeals to put off" are a noun.
  if (clause[0] === 'to' && (tokens[at + 2]?.capital || /^(?:the|its|his|their|all|both)$/.test(clause[1] ?? '')))
    return true
  return (
    clause.slice(0, 5).some(word => /^(?:on|upon)$/.test(word)) && (clause.includes('to') || clause.includes('for'))
  )
}

/** "told Iran on Monday to stop": an order, where "told reporters that" is none. */
function toldTo(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 2; i < Math.min(tokens.length - 1, at + 9); i++) {
    const token = tokens[i]
    if (
      !token ||
      /^(?:that|which|who|how|what|why|when|if|in|about|of|would|will|could|should|had|was|were|is|are|[,;:"“])$/.test(
        token.fold,
      )
    )
      return false
    if (token.fold !== 'to') continue
    const next = tokens[i + 1]
    return next?.kind === 'word' && !next.capital && !/^(?:the|a|an|its|his|her|their|this)$/.test(next.fold)
  }
  return false
}
