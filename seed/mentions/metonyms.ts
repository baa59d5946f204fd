import type { Sentence } from '../document.ts'
import { countries } from '../gazetteer/countries.ts'
import { nameTrie, slug } from '../gazetteer/gazetteer.ts'
import { wordSet } from '../gazetteer/trie.ts'
import { weekdays } from '../read/calendar-names.ts'
import { foldToken, textOf } from '../read/tokens.ts'
import { asEntityId, type MentionCandidate } from './candidate.ts'

const placing = wordSet(
  'a au aux en dans vers depuis pres in at near from into outside around through to of de d du des sur under hors via ville city cite capitale capital region province',
)
const joining = wordSet('et and ou or ainsi')
const naming = wordSet(
  'avec with contre against entre between par by envers selon towards que qu that and et mais but accuse accused blamed urged warned',
)
/** French verbs that address a government with « à »: « a demandé à Kiev ». */
const addressing =
  wordSet(`demande demandait demandera propose proposait proposera reproche reprochait impose imposait interdit ordonne ordonnait conseille suggere fournit fourni livre vendu accorde offert promis adresse
 attribue attribuait impute imputait inflige infligeait fixe lance porter pardonne raison main-forte tete gain hommage allegeance gage gages secours rescousse recours appui concours bienvenue ultimatum
 transmis appel appele sommation oppose oppose permis repondu reponse retorque rappele remis rendu s'allie associe joint allie reclame exige enjoint intime`)
/** Those of them that take an object first: « livrera quatorze chars à Kiev ». */
const giving =
  /^(?:livr|donn|cèd|ced|prêt|octroi|octroy|reproch|propos|impos|promett|envoi|adress)(?:e|ent|a|ait|aient|era|eront|erait|er|ant|é|ée|és|ées)$/
const addressingEn = wordSet(
  'gave given sold offered promised appealed handed delivered sent lent proposed objected responded replied apologised apologized linked according belongs thanks provided supplied granted gives deliver provide supply',
)
const finite =
  /^(?:a|ait|aient|soit|soient|ont|avait|avaient|aurait|auraient|est|sont|etait|aura|auront|va|vont|veut|veulent|doit|doivent|peut|peuvent|n|ne|s|se|has|have|had|is|was|were|are|will|would|may|might|must|can|could|does|did|also|still|later|met|said|told|sent|gave|withdrew|struck|shot|held|broke|fought|hit|began|spoke|made|took|sold|cut|froze|lent|sought|brought|forbade|shut|saw|paid|drew|became|shut|sever|seal|agree|sign|vow|back|meet|undertook|won|threw|lost|became|rose|fell|put|let|set|drove|withheld|upheld|bore|bought|caught|chose|dealt|fed|flew|forgave|grew|kept|laid|led|ran|sank|spent|split|stole|swept|swore|thought|understood|wrote|overthrew|swung|stood|stuck|tore|woke|went|came|left|knew|taught|never|now|again|already|cannot|shall|should)$/
/** Verbs for what is done to a city and not to a government: leaving, taking, shelling it. */
const moving =
  /^(?:quitt|rejoin|gagn|regagn|visit|attei|travers|assieg|liber|repri|pris|captur|bombard|pilonn|evacu|encercl|contourn|left|leav|reach|enter|besieg|retak|retook|shell|bomb|evacuat|surround|encircl|occup)/
const receiving =
  /^(?:meet|meets|met|meeting|talks|summit|hosted|received|welcomed|signed|recus?|recue|recoit|recevra|recevoir|rencontre|rencontres|rencontrera|entretien|entretiens|entretenu|entretenus|reunis?|reunion|sommet|accueilli|signe)$/
/** Participles that address a government: "accusing Doha of", « exhortant Kiev à ». */
const saying =
  /^(?:accus|urg|warn|blam|tell|ask|press|threaten|back|support|condemn|criticis|criticiz|persuad|lobby|thank|prais|invit|pressur|exhort|press|avertiss|menac|souten|condamn|critiqu|remerci|appel|somm)(?:ing|ant)?$/
/** Nouns for what a government has, says or does, and a city hardly: « l'invitation de Paris », "the proposal of Ankara". */
const governing =
  /^(?:invitation|offre|proposition|demande|mediation|ultimatum|refus|offer|proposal|request|demand|refusal|emissaires?|representants?|delegations?|envoyes?|officiels|troupes|soutien|appui|aval|decision|position|reponse|reaction|politique|accusations?|alliee?s?|partenaires?|ennemie?s?|rivale?s?|gouvernement|envoys?|representatives?|officials|troops|backing|support|policy|response|allegations?|ally|allies|partners?|government)$/
/** Nouns for what is given or said to a government: « leur aide à Kigali », « un avertissement à Minsk ». */
const granted =
  /^(?:soutien|appui|hostilite|aide|assistance|avertissements?|ultimatum|menaces?|concessions?|garanties?|livraisons?|ventes?|condoleances|reproches?|allegeance|hostile|favorable|fidele)$/
/** English nouns for what is said to a government or comes from one: "an ultimatum to X", "pressure from X". */
const told =
  /^(?:ultimatum|warnings?|message|letter|appeal|apology|note|protests?|reply|threats?|demands?|request|plea|offer|response|thanks|gratitude|concessions?|condolences|congratulations|assurances?|guarantees?|pledge|blow|challenge|rebuke|answer|overtures?|loyal|hostile|opposed|ties|allegiance|signal)$/
const had =
  /^(?:pressure|support|backing|approval|permission|orders|instructions|recognition|help|aid|threats?|warnings?|criticism|protests?|condemnation|praise|demands?|concessions?|guarantees?|assurances?|independence|opposition|objections?|resistance|interference|funding|seeking|sought|demanded|demanding)$/
const modal = /^(?:to|will|would|could|might|may|must|should|shall|can|did|not)$/
const modifiers = wordSet('aussi also egalement quant pour sa part cote')

/**
 * Makes a capital that acts or is addressed a metonym of its government: « Bagdad et Moscou ont établi … », "warned Ankara". Behind a
 * locative preposition, in a dateline or next to its country it stays a place.
 */
export function metonyms(sentence: Sentence, candidates: readonly MentionCandidate[]): MentionCandidate[] {
  const { tokens } = sentence
  const tongue = sentence.lang === 'fr' ? 'fr' : 'en'
  const seats = candidates.filter(candidate => candidate.rule === 'place/city' && seatOf(candidate) !== undefined)
  const turned = new Set<MentionCandidate>()
  const placed = new Set<MentionCandidate>()
  const nameAt = (i: number) => candidates.find(candidate => candidate.from === i && candidate.entity.kind !== 'Person')

  for (const seat of seats) {
    let i = seat.from - 1
    // What governs the first conjunct governs the others.
    const joined = seats
      .concat(candidates.filter(candidate => candidate.entity.kind === 'Country' && candidate.form !== 'demonym'))
      .find(other => other.to === i && joining.has(tokens[i]?.fold ?? ''))
    if (joined && (turned.has(joined) || joined.entity.kind === 'Country')) {
      turned.add(seat)
      continue
    }
    // « par Ottawa, Lima et Quito »: a comma coordinates if the list goes on.
    const listed =
      tokens[i]?.text === ',' && (tokens[seat.to]?.text === ',' || joining.has(tokens[seat.to]?.fold ?? ''))
    if (listed && seats.some(other => other.to === i && turned.has(other))) {
      turned.add(seat)
      continue
    }
    if (joined && placed.has(joined)) {
      placed.add(seat)
      continue
    }
    while (tokens[i]?.fold === 'the' || tokens[i]?.text === '«' || tokens[i]?.text === '"' || tokens[i]?.text === '“')
      i--
    const before = tokens[i]
    const governor = before?.fold === "'" ? tokens[i - 1] : before
    const after = tokens[seat.to]
    const dateline =
      seat.from === 0 &&
      (after?.text === '(' || after?.text === ',' || after?.text === '–' || after?.text === '—') &&
      tokens[0]?.upper === true
    // "the Damascus suburbs", "the Paris talks": behind an article the capital only modifies the noun.
    const attributive =
      tongue === 'en' && seat.from > 0 && tokens[seat.from - 1]?.fold === 'the' && after?.kind === 'word'
    const beside = after?.text === ',' && nameAt(seat.to + 1)?.entity.iso3 === seat.entity.country
    const possessive = after?.fold === "'" && tokens[seat.to + 1]?.fold === 's'
    const placing_ = governor !== undefined && placing.has(governor.fold) && governor.kind === 'word'
    const addressed =
      governor !== undefined &&
      ((/^(?:a|to)$/.test(governor.fold) && addresses(i - 1)) ||
        (governor.fold === 'a' &&
          tokens.slice(Math.max(0, i - 4), i).some(token => /^(?:soutien|appui|hostilite)$/.test(token.fold))) ||
        (governor.fold === 'a' && qualified(i - 1, granted)) ||
        (/^(?:on|upon)$/.test(governor.fold) &&
          /^(?:call|calls|called|calling|sanctions|tariffs|embargo|pressure|restrictions|war)$/.test(
            tokens[i - 1]?.fold ?? '',
          )) ||
        // « a sollicité de Pékin une aide »
        (governor.fold === 'de' && /^(?:sollicite|obtenu|exige|requis)$/.test(tokens[i - 1]?.fold ?? '')) ||
        (/^(?:d|de|of)$/.test(governor.fold) && qualified(before?.fold === "'" ? i - 2 : i - 1, governing)) ||
        (/^(?:for|to)$/.test(governor.fold) &&
          /^(?:support|backing|aid|assistance|solidarity|sympathy)$/.test(tokens[i - 1]?.fold ?? '')) ||
        (governor.fold === 'to' && told.test(tokens[i - 1]?.fold ?? '')) ||
        (governor.fold === 'from' && had.test(tokens[i - 1]?.fold ?? '')))
    if (dateline || beside || attributive || (placing_ && !addressed) || after?.text === '-') {
      placed.add(seat)
      continue
    }
    if (addressed) {
      turned.add(seat)
      continue
    }
    const opens =
      before === undefined ||
      before.text === ',' ||
      before.text === ':' ||
      before.text === '–' ||
      before.text === ';' ||
      naming.has(before.fold) ||
      joining.has(before.fold) ||
      /^(?:quand|lorsque|si|alors|when|while|as|if|because|car|it|this|say|after|before|since|until|till|unless|whether|though|although|where|whereas|once|than|how|why|what|which|whom)$/.test(
        before.fold,
      )
    if (
      opens &&
      (governs(seat.to) ||
        (before !== undefined && naming.has(before.fold) && !/^(?:et|and|mais|but|que|qu|that)$/.test(before.fold)))
    )
      turned.add(seat)
    else if (
      before?.kind === 'word' &&
      !before.capital &&
      (verbLike(i) || saying.test(before.fold)) &&
      !moving.test(before.fold)
    )
      turned.add(seat)
    else if (possessive && opens) turned.add(seat)
    else if (before && joining.has(before.fold) && alsoAddressed(seat)) turned.add(seat)
    // « a pressé jeudi Juba d'évacuer »: a day may stand between.
    else if (
      tongue === 'fr' &&
      weekdays[before?.fold ?? ''] !== undefined &&
      verbLike(i - 1) &&
      !moving.test(tokens[i - 1]?.fold ?? '')
    )
      turned.add(seat)
  }
  return candidates.map(candidate => {
    if (candidate.rule === 'country/seat' && !candidate.form.startsWith('name') && entered(candidate))
      return seatAsPlace(candidate)
    const iso3 = turned.has(candidate) ? seatOf(candidate) : undefined
    if (iso3 === undefined) return candidate
    if (iso3 === 'BEL' && !candidates.some(other => other.entity.iso3 === 'BEL' && other.entity.kind === 'Country')) {
      const union = tongue === 'fr' ? 'Union européenne' : 'European Union'
      return {
        ...candidate,
        form: 'metonym',
        rule: 'country/capital',
        entity: { id: asEntityId('org:eu'), kind: 'Organization', name: union, orgType: 'intergovernmental' },
      }
    }
    return {
      ...candidate,
      form: 'metonym',
      rule: 'country/capital',
      entity: {
        id: asEntityId(`country:${iso3}`),
        kind: 'Country',
        name: countries.get(iso3)?.name[tongue] ?? iso3,
        iso3,
      },
    }
  })

  /**
   * Whether a palace is the place where somebody is received ("in the Kremlin", « à l'Élysée »), and not a government that is addressed.
   */
  function entered(candidate: MentionCandidate): boolean {
    let i = candidate.from - 1
    while (/^(?:the|le|la|l|')$/.test(tokens[i]?.fold ?? '')) i--
    const governor = tokens[i]
    if (!governor || !/^(?:in|at|inside|near|outside|to|a|au|aux|dans|pres|vers)$/.test(governor.fold)) return false
    if (governor.fold === 'a' && governor.text !== 'à' && governor.text !== 'À') return false
    // A palace is a place or the people in it; a town behind such a preposition is always a place.
    const town =
      !/^(?:le |la |the |l')?(?:kremlin|maison|white|elysee|matignon|downing|palais|quai|pentagon|capitol|bundestag)/.test(
        foldToken(textOf(tokens, candidate.from, candidate.to)),
      )
    return (town || tokens.some(token => receiving.test(token.fold))) && !addresses(i - 1)
  }

  /** Whether a capital is the second addressee of a verb: « a pressé Juba d'évacuer la zone et Khartoum de mettre fin à … ». */
  function alsoAddressed(seat: MentionCandidate): boolean {
    const link = tokens[seat.to]
    const content = tokens[seat.to + 1]?.fold === "'" ? tokens[seat.to + 2] : tokens[seat.to + 1]
    if (!link || !/^(?:a|de|d|to)$/.test(link.fold) || !content || content.capital) return false
    if (tongue === 'fr' && !/(?:er|ir|re|oir)$/.test(content.fold)) return false
    const like = link.fold === 'd' ? 'de' : link.fold
    return candidates.some(other => {
      const behind = tokens[other.to]?.fold
      return (
        other.to < seat.from &&
        (turned.has(other) || (other.entity.kind === 'Country' && other.form !== 'demonym')) &&
        (behind === 'd' ? 'de' : behind) === like
      )
    })
  }

  function seatAsPlace(candidate: MentionCandidate): MentionCandidate {
    const name = textOf(tokens, candidate.from, candidate.to)
    const { iso3 } = candidate.entity
    return {
      ...candidate,
      form: 'name',
      rule: 'place/seat',
      entity: { id: asEntityId(`place:${slug(name)}`), kind: 'Place', name, ...(iso3 ? { country: iso3 } : {}) },
    }
  }

  function seatOf(candidate: MentionCandidate): string | undefined {
    const entry = nameTrie.get(textOf(tokens, candidate.from, candidate.to)).find(found => found.is === 'seat')
    return entry?.is === 'seat' ? entry.iso3 : undefined
  }

  /** Whether a finite verb follows, perhaps behind a coordination or « , de son côté, ». */
  function governs(from: number): boolean {
    let i = from
    for (let steps = 0; steps < 14 && i < tokens.length; steps++) {
      const token = tokens[i]
      if (!token) return false
      if (joining.has(token.fold)) {
        // "Riyadh and allies sever ties", « Bogota et les Farc scellent »
        const at = /^(?:les?|la|l|the|its|ses|son)$/.test(tokens[i + 1]?.fold ?? '') ? i + 2 : i + 1
        const next = nameAt(at)
        if (next || /^(?:allies|allie|ally|partners?|others|partenaires?)$/.test(tokens[at]?.fold ?? '')) {
          i = next?.to ?? at + 1
          // « Damas et son allié iranien ont bombardé »
          if (!next && tokens[i]?.kind === 'word' && !verbLike(i) && verbLike(i + 1)) i++
          continue
        }
      }
      if (token.text === ',') {
        // « Pékin, qui a reconnu la mort de quatre des siens, a accusé … »
        const reach = /^(?:qui|dont|who|which|whose)$/.test(tokens[i + 1]?.fold ?? '') ? 24 : 9
        const close = tokens.findIndex((other, j) => j > i && j < i + reach && other.text === ',')
        const near = nameAt(i + 1)
        if (near && tokens[near.to] && (joining.has(tokens[near.to]?.fold ?? '') || tokens[near.to]?.text === ',')) {
          i = near.to
          continue
        }
        if (close < 0) return false
        i = close + 1
        continue
      }
      if (modifiers.has(token.fold)) {
        i++
        continue
      }
      return verbLike(i)
    }
    return false
  }

  /** Whether a token is an auxiliary, or has the form of a finite verb without an article before it. */
  function verbLike(at: number): boolean {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.capital) return false
    if (finite.test(token.fold)) return true
    // « a averti Téhéran »: behind an auxiliary the word is a participle, whatever its ending.
    if (
      tongue === 'fr' &&
      /^(?:a|ont|avait|avaient|aurait|auraient)$/.test(
        tokens[at - (/(?:ment|aussi|deja|toujours)$/.test(tokens[at - 1]?.fold ?? '') ? 2 : 1)]?.fold ?? '',
      ) &&
      /(?:i|is|u|us)$/.test(token.fold)
    )
      return true
    // "could support Damascus", "to warn Ankara"
    if (tongue === 'en' && modal.test(tokens[at - 1]?.fold ?? '') && token.fold.length > 3) return true
    if (tongue === 'en')
      return (
        /(?:ed|[^s'u]s)$/.test(token.fold) &&
        token.fold.length > 3 &&
        !/^(?:this|its|his|as|yes|always|perhaps|talks|forces|troops|officials|based|sources|streets|thousands|hundreds|residents)$/.test(
          token.fold,
        ) &&
        !/^(?:the|a|an|of|its|his|their|this|that|these|two|three)$/.test(tokens[at - 1]?.fold ?? '') &&
        tokens[at - 1]?.kind !== 'number'
      )
    return (
      /(?:e|ent|it|ut|nt|ait|era|eront|ira|iront|ra|ront|ne|rait|pt|end|met)$/.test(token.fold) &&
      token.fold.length > 3 &&
      !/ment$/.test(token.fold) &&
      !/^(?:cette|contre|entre|comme|notre|votre|autre|meme|elle|quatre|capitale|ville|saint)$/.test(token.fold) &&
      !/^(?:le|la|les|un|une|l|de|du|des|ce|cette|sa|son|ses|leur|leurs|aux?)$/.test(
        tokens[at - 1]?.fold === "'" ? (tokens[at - 2]?.fold ?? '') : (tokens[at - 1]?.fold ?? ''),
      )
    )
  }

  /** Whether one of these nouns is here, or stands before an adjective of its own: « alliés traditionnels ». */
  function qualified(at: number, nouns: RegExp): boolean {
    if (nouns.test(tokens[at]?.fold ?? '')) return true
    const adjective = tokens[at]
    return (
      tongue === 'fr' &&
      adjective?.kind === 'word' &&
      !adjective.capital &&
      /(?:l|le|ls|les|aux|ique|iques|aire|aires|if|ive|ifs|ives|e|es|ee|ees)$/.test(adjective.fold) &&
      nouns.test(tokens[at - 1]?.fold ?? '')
    )
  }

  function addresses(from: number): boolean {
    for (let i = from; i >= Math.max(0, from - 7); i--) {
      const token = tokens[i]
      if (!token || token.text === ',' || token.text === ';') return false
      // « s'est rendu à Damas » is a journey.
      if (
        /^rendue?s?$/.test(token.fold) &&
        tokens.slice(Math.max(0, i - 4), i).some(other => /^(?:s|se)$/.test(other.fold))
      )
        return false
      if (addressing.has(token.fold) || addressingEn.has(token.fold)) return true
      if (tongue === 'fr' && giving.test(token.text)) return true
    }
    return false
  }
}
