import type { Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import { weekdays } from '../read/date.ts'
import type { Token } from '../read/tokens.ts'
import { type Actor, locative } from './actors.ts'
import { beforeTime } from './day-between.ts'
import { reducedClause } from './reduced-clause.ts'
import type { Verb } from './verbs.ts'

const relative = /^(?:qui|who|which|that|lequel|laquelle|lesquels)$/
const stop =
  /^(?:que|qu|that|qui|who|which|whose|dont|where|ou|when|lorsque|quand|while|tandis|because|car|parce|after|apres|before|avant|if|si|since|as|although|though|bien|but|mais|whereas|alors|so|unless|until|including|notamment|following|selon|according|lendemain|veille)$/
const conjunction = /^(?:after|before|since|until|as)$/
const seated = /^(?:basee?s?|installee?s?|situee?s?|based|located|headquartered|born|nee?)$/
const speaking =
  /^(?:denied|denies|deny|said|says|claimed|claims|admitted|admits|announced|announces|confirmed|confirms|dement|dementi|dementie|nie|dit|affirme|affirment|annonce|assure|assurent|confirme|reconnu|declare|soutient|pretend)$/
const finiteAux =
  /^(?:a|ont|avait|avaient|aurait|auraient|aura|auront|est|sont|etait|etaient|sera|seront|has|have|had|is|are|was|were|will|said|says|told|declare|dit|annonce|affirme|indique)$/

/** « a » has, « à » is at and an English "a" is an article. */
const finite = (sentence: Sentence, token: Token): boolean =>
  finiteAux.test(token.fold) && (token.fold !== 'a' || (sentence.lang === 'fr' && token.text === 'a'))

/** The subject of a verb: the nearest actor on its left that no preposition governs, beyond appositions and relative clauses. */
export function subjectOf(
  sentence: Sentence,
  actors: readonly Actor[],
  verbs: readonly Verb[],
  verb: Verb,
  depth = 0,
): Actor | undefined {
  const { tokens } = sentence
  if (depth > 3) return undefined
  if (verb.controlled) {
    // « accuse X d'avoir soutenu »: what one is accused of is said, not done.
    if (
      tokens
        .slice(Math.max(0, verb.from - 12), verb.from)
        .some(token => /^(?:accus|soupconn|reproch|suspect|coupable|inculp|poursuivi)/.test(token.fold))
    )
      return undefined
    // « a dit avoir examiné », "after meeting": the main verb's subject, which opens the sentence or follows the comma.
    // « Alors que X annonce …, Y a réagi en dénonçant »: the last one that a finite verb follows.
    const free = actors.filter(
      actor => actor.governor === '' && actor.place === undefined && actor.members.length > 0 && actor.to <= verb.from,
    )
    const acting = free.filter(actor => acts(actor))
    // « …, a affirmé Theresa May, donnant à Moscou … », "…, the minister said, calling on …": whoever has just spoken.
    const tail = attributionTail(sentence)
    const speaker = verb.from > tail ? free.find(actor => actor.from > tail) : undefined
    if (speaker) return speaker
    return (
      acting.at(-1) ??
      free[0] ??
      actors.find(actor => actor.governor === '' && actor.place === undefined && actor.from > verb.to)
    )
  }
  if (statedBehind(sentence, verb)) {
    const end = afterTime(tokens, verb.to)
    return actors.find(
      actor => actor.from >= end && actor.from <= end + 5 && actor.governor === '' && actor.place === undefined,
    )
  }
  const said = speakerBehindPronoun()
  if (said) return said
  if (tokens[verb.from - 1]?.fold === 'it') return undefined
  let i = verb.from - 1
  if (tokens[i]?.text === ',') {
    // « La France, qui a déployé …, a appelé »: what stands between the commas is not the subject.
    const open = previousComma(i - 1)
    if (open >= 0 && (relative.test(tokens[open + 1]?.fold ?? '') || actors.some(actor => actor.to === open)))
      i = open - 1
    else i--
  }
  // "secret agents, who, he claimed, had kidnapped": a few words of whoever says so stand between commas.
  if (tokens[i + 1]?.text === ',' || tokens[i]?.text === ',') {
    const end = tokens[i]?.text === ',' ? i : i + 1
    if (speaking.test(tokens[end - 1]?.fold ?? '') && tokens[end - 3]?.text === ',') i = end - 4
  }
  const coordinated = /^(?:et|and)$/.test(tokens[verb.from - 1]?.fold ?? '')
  let fallback: Actor | undefined
  let crossed = false
  while (i >= 0) {
    const token = tokens[i]
    if (!token) break
    const actor = actors.find(candidate => i < candidate.to && i >= candidate.from)
    if (actor) {
      // "summoned the Lithuanian envoy and threatened Vilnius": what "and" joins to a verb has its subject.
      // "charged the president and asked judges", « a pris la défense de X et condamné Y »: so has what another verb took before.
      const joined =
        coordinated &&
        (actor.to === verb.from - 1 || verbs.some(known => known.to <= actor.from && sameClause(known.to)))
      // "five strikes engaged an ISIL unit and destroyed a position": what stands left of "and" is the object of another verb.
      const other = coordinated ? finiteBefore(actor.from) : undefined
      if (other !== undefined && actor.place === undefined && actor.governor === '') return actorRightBefore(other)
      // « des combattants de l'UNITA », "the soldiers of Chad": whose they are, and not that nobody names them.
      if (actor.place === undefined && actor.members.length === 0 && fallback && fallback.from - actor.to < 5)
        return fallback
      if (actor.place === undefined && actor.governor === '')
        return crossed || joined ? (shared(actor) ?? actor) : actor
      // "after a Colombian raid killed": what a nationality owns acts for it, and nobody further left does.
      if (
        actor.place === undefined &&
        conjunction.test(actor.governor) &&
        !crossed &&
        sentence.lang !== 'fr' &&
        verb.from - actor.to <= 3 &&
        verb.from > actor.to &&
        tokens
          .slice(actor.to, verb.from)
          .every(token => token.kind === 'word' && !token.capital && !/s$|^(?:of|in|on|at|and|that)$/.test(token.fold))
      )
        return actor
      // "after Colombian warplanes bombed": before a subject and its verb the preposition is a conjunction; "after Israeli raids" it is none.
      if (
        actor.place === undefined &&
        conjunction.test(actor.governor) &&
        !crossed &&
        reaches(actor.to) &&
        !/s$/.test(tokens[verb.to - 1]?.fold ?? '')
      )
        return actor
      // « des représentants de l'Iran », "thousands of Iraqis": kept if nothing better stands further left.
      if (actor.place === undefined && /^(?:de|of|a|by|par|avec|with)$/.test(actor.governor)) {
        if (/^(?:de|of)$/.test(actor.governor)) fallback ??= actor
      }
      i = actor.from - 1
      continue
    }
    if (relative.test(token.fold) && i >= verb.from - 5) {
      const antecedent = actors.find(
        candidate => candidate.to === i || (candidate.to === i - 1 && tokens[i - 1]?.text === ','),
      )
      return antecedent && antecedent.place === undefined ? antecedent : undefined
    }
    if (
      token.text === ';' ||
      token.text === ':' ||
      token.text === '—' ||
      token.text === '–' ||
      token.text === '»' ||
      token.text === '«'
    )
      break
    if (
      /^(?:que|qu|that|quand|when|while|because|car|but|mais|where|ou|alors|tandis|as)$/.test(token.fold) &&
      i < verb.from - 1
    )
      break
    if (finite(sentence, token) && i < verb.from - 1) crossed = true
    i--
  }
  if (/^(?:et|and)$/.test(tokens[verb.from - 1]?.fold ?? '') || crossed) {
    const before = verbs.filter(other => other.to <= verb.from && other !== verb).at(-1)
    if (before && !before.controlled) return subjectOf(sentence, actors, verbs, before, depth + 1)
  }
  return fallback

  /** Nothing that opens another clause stands between `from` and the verb. */
  function sameClause(from: number): boolean {
    return !tokens
      .slice(from, verb.from)
      .some(
        token =>
          /^[;:—–»«"“”]$/.test(token.text) || (stop.test(token.fold) && !/^(?:including|notamment)$/.test(token.fold)),
      )
  }

  /** The last verb in the past before `at` that is no verb of ours, in the clause. */
  function finiteBefore(at: number): number | undefined {
    if (sentence.lang === 'fr') return undefined
    for (let j = at - 1; j > 0; j--) {
      const token = tokens[j]
      if (!token || /^[;:—–»«"“”]$/.test(token.text) || relative.test(token.fold)) return undefined
      if (verbs.some(known => j >= known.from && j < known.to)) return undefined
      if (
        token.kind === 'word' &&
        !token.capital &&
        /[^e]ed$/.test(token.fold) &&
        !/^(?:the|a|an|of|its|his|their|in|by)$/.test(tokens[j - 1]?.fold ?? '')
      )
        return j
    }
    return undefined
  }

  function actorRightBefore(at: number): Actor | undefined {
    const end = beforeTime(tokens, at - 1) + 1
    return actors.find(actor => actor.to === end && actor.governor === '' && actor.place === undefined)
  }

  /** A finite verb stands right behind, or behind a relative clause between commas. */
  function acts(actor: Actor): boolean {
    let at = actor.to
    if (tokens[at]?.text === ',') {
      const close = tokens.findIndex((token, j) => j > at && j < verb.from && token.text === ',')
      if (close < 0) return false
      at = close + 1
    }
    const next = tokens[at]
    if (next?.kind !== 'word' || at >= verb.from) return false
    return (
      finite(sentence, next) ||
      /^(?:ne|n|s|se)$/.test(next.fold) ||
      verbs.some(other => other !== verb && other.from === at) ||
      (sentence.lang !== 'fr' && /ed$/.test(next.fold))
    )
  }

  /** Whether nothing but adverbs and days stand between `from` and the verb. */
  function reaches(from: number): boolean {
    return beforeTime(tokens, verb.from - 1) < from
  }

  /** "Iran denied that it attacked", « Bakou affirme qu'il a attaqué »: the pronoun is whoever speaks. */
  function speakerBehindPronoun(): Actor | undefined {
    const at = verb.from - 1
    if (!/^(?:it|they|he|she|il|elle|ils|elles)$/.test(tokens[at]?.fold ?? '')) return undefined
    let link = at - 1
    if (tokens[link]?.fold === "'") link--
    if (/^(?:that|que|qu)$/.test(tokens[link]?.fold ?? '')) link--
    // "said on Monday that it"
    while (
      weekdays[tokens[link]?.fold ?? ''] !== undefined ||
      /^(?:on|ce|late|earlier)$/.test(tokens[link]?.fold ?? '')
    )
      link--
    if (!speaking.test(tokens[link]?.fold ?? '')) return undefined
    // "Russia, which backs Assad, said it would …": who speaks stands before the commas.
    const open = tokens[link - 1]?.text === ',' ? previousComma(link - 2) : -1
    if (open >= 0 && relative.test(tokens[open + 1]?.fold ?? '')) link = open
    return actors.findLast(actor => actor.to <= link && actor.governor === '' && actor.place === undefined)
  }

  /** Another verb stands between: « X a salué l'accord et condamné Y » has X twice. */
  function shared(found: Actor): Actor | undefined {
    const before = verbs.filter(other => other.to <= verb.from && other.from < found.from && other !== verb).at(-1)
    return before ? subjectOf(sentence, actors, verbs, before, depth + 1) : undefined
  }

  function previousComma(from: number): number {
    for (let j = from; j >= 0; j--) if (tokens[j]?.text === ',') return j
    return -1
  }
}

/**
 * « …, s'est félicitée la direction du musée »: behind a comma or a quotation a reflexive verb of saying has its subject behind it, with
 * nothing said of what about.
 */
function statedBehind({ tokens, lang }: Sentence, verb: Verb): boolean {
  if (lang !== 'fr' || !verb.meaning.reflexive || !spoken.test(verb.meaning.type)) return false
  if (!/^[,»"”]$/.test(tokens[verb.from - 1]?.text ?? '')) return false
  const next = tokens[afterTime(tokens, verb.to)]
  return next?.kind === 'word' && (next.capital || /^(?:le|la|les|l|un|une|son|sa|ses|leur)$/.test(next.fold))
}
const spoken = /^(?:ACCUSE|SUPPORT|REJECT|REQUEST|THREATEN)$/

/** The token behind the day that may stand at `at`: « a averti | mardi | Donald Trump ». */
function afterTime(tokens: readonly Token[], at: number): number {
  let i = at
  while (weekdays[tokens[i]?.fold ?? ''] !== undefined || /^(?:hier|matin|soir|dimanche)$/.test(tokens[i]?.fold ?? ''))
    i++
  return i
}

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
    if (
      token.text === ';' ||
      token.text === ':' ||
      token.text === '—' ||
      token.text === '–' ||
      token.text === '»' ||
      token.text === '('
    )
      break
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

/** The first place in the clause behind `from`, else before it: « à Bagdad », "in Moscow". */
export function placeOf(sentence: Sentence, actors: readonly Actor[], from: number, to: number): Actor | undefined {
  const places = actors.filter(
    actor =>
      actor.place !== undefined &&
      (locative.has(actor.governor) || actor.governor === 'a' || actor.governor === 'de' || actor.governor === ''),
  )
  // « l'OPEP, basée à Vienne, a rencontré … » does not meet there.
  const seat = (actor: Actor) =>
    sentence.tokens.slice(Math.max(0, actor.from - 3), actor.from).some(token => seated.test(token.fold))
  const reduced = reducedClause(sentence, to)
  const located = places.filter(
    actor =>
      (locative.has(actor.governor) || actor.governor === 'a') &&
      !seat(actor) &&
      !(reduced && actor.from > reduced.from && actor.from < reduced.end),
  )
  const tail = attributionTail(sentence)
  const behind = located.find(
    actor =>
      actor.from >= to &&
      !(actor.from >= tail && to <= tail) &&
      actor.from - to < 18 &&
      !sentence.tokens
        .slice(to, actor.from)
        .some(
          token =>
            /^(?:que|qui|who|which|that|after|apres|before|avant|to|pour)$/.test(token.fold) &&
            !/^(?:to)$/.test(token.fold),
        ),
  )
  return behind ?? located.findLast(actor => actor.to <= from && from - actor.to < 12)
}
