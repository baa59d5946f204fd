import type { Sentence } from '../document.ts'
import { weekdays } from '../read/date.ts'
import type { Token } from '../read/tokens.ts'
import type { Actor } from './actors.ts'
import { beforeTime } from './day-between.ts'
import { locative } from './phrase-words.ts'
import { reducedClause } from './reduced-clause.ts'
import { attributionTail, finite, relative, stop } from './right-actors.ts'
import type { Verb } from './verbs.ts'

const conjunction = /^(?:after|before|since|until|as)$/
const seated = /^(?:basee?s?|installee?s?|situee?s?|based|located|headquartered|born|nee?)$/
const speaking =
  /^(?:denied|denies|deny|said|says|claimed|claims|admitted|admits|announced|announces|confirmed|confirms|dement|dementi|dementie|nie|dit|affirme|affirment|annonce|assure|assurent|confirme|reconnu|declare|soutient|pretend)$/
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
  if (statedBehind(sentence, actors, verbs, verb)) {
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
    if (/^[;:—–»«]$/.test(token.text)) break
    if (
      /^(?:que|qu|that|quand|when|while|because|car|but|mais|where|ou|alors|tandis|as)$/.test(token.fold) &&
      i < verb.from - 1
    )
      break
    // "Serbia handed X over, two days after the last fugitive was captured": who stands before is the subject of another clause.
    if (sentence.lang !== 'fr' && /^(?:after|before|since|until|once)$/.test(token.fold) && hasSubject(i)) break
    if (finite(sentence, token) && i < verb.from - 1) crossed = true
    i--
  }
  if (/^(?:et|and)$/.test(tokens[verb.from - 1]?.fold ?? '') || crossed) {
    const before = verbs.filter(other => other.to <= verb.from && other !== verb).at(-1)
    if (before && !before.controlled) return subjectOf(sentence, actors, verbs, before, depth + 1)
  }
  return fallback

  /** A noun phrase and its verb stand behind the conjunction at `at`, with no comma that would end them. */
  function hasSubject(at: number): boolean {
    return (
      /^(?:the|a|an|its|his|her|their|two|three|several)$/.test(tokens[at + 1]?.fold ?? '') &&
      !tokens.slice(at, verb.from).some(token => token.text === ',')
    )
  }

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
 * nothing said of what about. So has any other, « …, a averti la commissaire », where a quotation or a clause stands before the comma and
 * nothing follows who speaks; « Le président, Jean Dupont, a averti la commissaire » has no clause before it.
 */
function statedBehind(
  { tokens, lang }: Sentence,
  actors: readonly Actor[],
  verbs: readonly Verb[],
  verb: Verb,
): boolean {
  if (lang !== 'fr' || !spoken.test(verb.meaning.type)) return false
  const before = tokens[verb.from - 1]?.text ?? ''
  if (!/^[,»"”]$/.test(before)) return false
  const start = afterTime(tokens, verb.to)
  const next = tokens[start]
  if (next?.kind !== 'word' || !(next.capital || /^(?:le|la|les|l|un|une|son|sa|ses|leur)$/.test(next.fold)))
    return false
  if (verb.meaning.reflexive) return true
  const speaker = actors.find(
    actor => actor.from >= start && actor.from <= start + 3 && actor.governor === '' && actor.place === undefined,
  )
  if (!speaker || !/^[.,;]?$/.test(tokens[speaker.to]?.text ?? '')) return false
  const quoted = before !== ',' || /^[»"”]$/.test(tokens[verb.from - 2]?.text ?? '')
  const told = (other: Verb) =>
    other.to < verb.from &&
    !tokens.slice(Math.max(0, other.from - 8), other.from).some(token => relative.test(token.fold))
  return quoted || verbs.some(told)
}
const spoken = /^(?:ACCUSE|SUPPORT|REJECT|REQUEST|THREATEN)$/

/** The token behind the day that may stand at `at`: « a averti | mardi | Donald Trump ». */
function afterTime(tokens: readonly Token[], at: number): number {
  let i = at
  while (weekdays[tokens[i]?.fold ?? ''] !== undefined || /^(?:hier|matin|soir|dimanche)$/.test(tokens[i]?.fold ?? ''))
    i++
  return i
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
