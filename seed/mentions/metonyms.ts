import type { EntityId } from '../../model/ids.ts'
import type { Sentence } from '../document.ts'
import { countries } from '../gazetteer/countries.ts'
import { gazetteerRecord, nameTrie, slug } from '../gazetteer/gazetteer.ts'
import { palaceNames } from '../gazetteer/homonymous-names.ts'
import { anyOf, itemsOfAll, packOf, patternIn, wordsIn, wordsOfAll } from '../language/packs.ts'
import { weekdays } from '../read/calendar-names.ts'
import { isDefiniteArticle, isGenitive, optionalArticle } from '../read/function-words.ts'
import { foldToken, textOf } from '../read/tokens.ts'
import { asEntityId, type MentionCandidate } from './candidate.ts'

const placePrepositions = wordsOfAll(({ metonyms }) => metonyms.placePrepositions)
const conjunctions = wordsOfAll(({ metonyms }) => metonyms.conjunctions)
const beforeActors = wordsOfAll(({ metonyms }) => metonyms.beforeActors)
const clauseConjunctions = wordsOfAll(({ metonyms }) => metonyms.clauseConjunctions)
const clauseOpeners = wordsOfAll(({ metonyms }) => metonyms.clauseOpeners)
const addressing = wordsOfAll(({ metonyms }) => metonyms.addressing)
const addresseePrepositions = wordsOfAll(({ metonyms }) => metonyms.addresseePrepositions)
const supportNouns = wordsOfAll(({ metonyms }) => metonyms.supportNouns)
const grantedNouns = wordsOfAll(({ metonyms }) => metonyms.grantedNouns)
const originPrepositions = wordsOfAll(({ metonyms }) => metonyms.originPrepositions)
const receivedNouns = wordsOfAll(({ metonyms }) => metonyms.receivedNouns)
const pressurePrepositions = wordsOfAll(({ metonyms }) => metonyms.pressurePrepositions)
const pressureNouns = wordsOfAll(({ metonyms }) => metonyms.pressureNouns)
const requestingVerbs = wordsOfAll(({ metonyms }) => metonyms.requestingVerbs)
const governingNouns = wordsOfAll(({ metonyms }) => metonyms.governingNouns)
const favourPrepositions = wordsOfAll(({ metonyms }) => metonyms.favourPrepositions)
const favourNouns = wordsOfAll(({ metonyms }) => metonyms.favourNouns)
const receptionWords = wordsOfAll(({ metonyms }) => metonyms.receptionWords)
const palacePrepositions = wordsOfAll(({ metonyms }) => metonyms.palacePrepositions)
const partnerNouns = wordsOfAll(({ metonyms }) => metonyms.partnerNouns)
const possessives = wordsOfAll(({ metonyms }) => metonyms.possessives)
const relatives = wordsOfAll(({ metonyms }) => metonyms.relatives)
const modifiers = wordsOfAll(({ metonyms }) => metonyms.modifiers)
const finiteForms = wordsOfAll(({ metonyms }) => metonyms.finiteForms)
const journeyParticiples = wordsOfAll(({ metonyms }) => metonyms.journeyParticiples)
const reflexives = wordsOfAll(({ metonyms }) => metonyms.reflexives)
const articles = wordsIn(({ metonyms }) => metonyms.articles)
const messageNouns = wordsIn(({ metonyms }) => metonyms.messageNouns)
const perfectAuxiliaries = wordsIn(({ metonyms }) => metonyms.perfectAuxiliaries)
const modals = wordsIn(({ metonyms }) => metonyms.modals)
const notFinite = wordsIn(({ metonyms }) => metonyms.notFinite)
const determiners = wordsIn(({ metonyms }) => metonyms.determiners)
/** Verbs for what is done to a city and not to a government: leaving, taking, shelling it. */
const movement = new RegExp(`^${anyOf(itemsOfAll(({ metonyms }) => metonyms.movementStems))}`)
/** Participles that address a government: "accusing Doha of", « exhortant Kiev à ». */
const actingParticiple = new RegExp(
  `^${anyOf(itemsOfAll(({ metonyms }) => metonyms.actingParticipleStems))}${anyOf(itemsOfAll(({ metonyms }) => metonyms.actingParticipleEndings))}?$`,
)
const palace = new RegExp(`^${optionalArticle}${anyOf(palaceNames)}`)
const start = (source: string): string => `^${source}`
const ending = (source: string): string => `${source}$`
const givingStem = patternIn(({ metonyms }) => metonyms.givingStems, start)
const givingEnding = patternIn(
  ({ metonyms }) => metonyms.givingEndings,
  source => `^${source}$`,
)
const gives = (lang: string, word: string): boolean => {
  const stem = givingStem(lang).exec(word)?.[0]
  return stem !== undefined && givingEnding(lang).test(word.slice(stem.length))
}
const infinitive = patternIn(({ metonyms }) => metonyms.infinitiveEndings, ending)
const adverb = patternIn(({ metonyms }) => metonyms.adverbEndings, ending)
const participle = patternIn(({ metonyms }) => metonyms.participleEndings, ending)
const finiteEnding = patternIn(({ metonyms }) => metonyms.finiteEndingPatterns, ending, /,/)
const notFiniteEnding = patternIn(({ metonyms }) => metonyms.notFiniteEndings, ending)
const adjectiveEnding = patternIn(({ metonyms }) => metonyms.adjectiveEndings, ending)

/**
 * Makes a capital that acts or is addressed a metonym of its government: « Bagdad et Moscou ont établi … », "warned Ankara". Behind a
 * locative preposition, in a dateline or next to its country it stays a place.
 */
export function metonyms(sentence: Sentence, candidates: readonly MentionCandidate[]): MentionCandidate[] {
  const { tokens, lang } = sentence
  const { lang: tongue, grammar, metonyms: words } = packOf(lang)
  const seats = candidates.filter(candidate => candidate.rule === 'place/city' && seatOf(candidate) !== undefined)
  const turned = new Set<MentionCandidate>()
  const placed = new Set<MentionCandidate>()
  const nameAt = (i: number) => candidates.find(candidate => candidate.from === i && candidate.entity.kind !== 'Person')

  for (const seat of seats) {
    let i = seat.from - 1
    // What governs the first conjunct governs the others.
    const joined = seats
      .concat(candidates.filter(candidate => candidate.entity.kind === 'Country' && candidate.form !== 'demonym'))
      .find(other => other.to === i && conjunctions.has(tokens[i]?.fold ?? ''))
    if (joined && (turned.has(joined) || joined.entity.kind === 'Country')) {
      turned.add(seat)
      continue
    }
    // « par Ottawa, Lima et Quito »: a comma coordinates if the list goes on.
    const listed =
      tokens[i]?.text === ',' && (tokens[seat.to]?.text === ',' || conjunctions.has(tokens[seat.to]?.fold ?? ''))
    if (listed && seats.some(other => other.to === i && turned.has(other))) {
      turned.add(seat)
      continue
    }
    if (joined && placed.has(joined)) {
      placed.add(seat)
      continue
    }
    while (
      articles(lang).has(tokens[i]?.fold ?? '') ||
      tokens[i]?.text === '«' ||
      tokens[i]?.text === '"' ||
      tokens[i]?.text === '“'
    )
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
      grammar.modifierPosition === 'before' &&
      seat.from > 0 &&
      isDefiniteArticle(tokens[seat.from - 1]?.fold) &&
      after?.kind === 'word'
    const beside = after?.text === ',' && nameAt(seat.to + 1)?.entity.iso3 === seat.entity.country
    const possessive = after?.fold === "'" && tokens[seat.to + 1]?.fold === 's'
    const placing_ = governor !== undefined && placePrepositions.has(governor.fold) && governor.kind === 'word'
    const addressed =
      governor !== undefined &&
      ((addresseePrepositions.has(governor.fold) && addresses(i - 1)) ||
        (addresseePrepositions.has(governor.fold) &&
          (tokens.slice(Math.max(0, i - 4), i).some(({ fold }) => supportNouns.has(fold)) ||
            qualified(i - 1, grantedNouns) ||
            messageNouns(lang).has(tokens[i - 1]?.fold ?? ''))) ||
        (pressurePrepositions.has(governor.fold) && pressureNouns.has(tokens[i - 1]?.fold ?? '')) ||
        // « a sollicité de Pékin une aide »
        (isGenitive(governor.fold) && requestingVerbs.has(tokens[i - 1]?.fold ?? '')) ||
        (isGenitive(governor.fold) && qualified(before?.fold === "'" ? i - 2 : i - 1, governingNouns)) ||
        (favourPrepositions.has(governor.fold) && favourNouns.has(tokens[i - 1]?.fold ?? '')) ||
        (originPrepositions.has(governor.fold) && receivedNouns.has(tokens[i - 1]?.fold ?? '')))
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
      beforeActors.has(before.fold) ||
      conjunctions.has(before.fold) ||
      clauseOpeners.has(before.fold)
    if (
      opens &&
      (governs(seat.to) ||
        (before !== undefined && beforeActors.has(before.fold) && !clauseConjunctions.has(before.fold)))
    )
      turned.add(seat)
    else if (
      before?.kind === 'word' &&
      !before.capital &&
      (verbLike(i) || actingParticiple.test(before.fold)) &&
      !movement.test(before.fold)
    )
      turned.add(seat)
    else if (possessive && opens) turned.add(seat)
    else if (before && conjunctions.has(before.fold) && alsoAddressed(seat)) turned.add(seat)
    // « a pressé jeudi Juba d'évacuer »: a day may stand between.
    else if (
      words.weekdayBehindVerb &&
      weekdays[before?.fold ?? ''] !== undefined &&
      verbLike(i - 1) &&
      !movement.test(tokens[i - 1]?.fold ?? '')
    )
      turned.add(seat)
  }
  return candidates.map(candidate => {
    if (candidate.rule === 'country/seat' && !candidate.form.startsWith('name') && entered(candidate))
      return seatAsPlace(candidate)
    const iso3 = turned.has(candidate) ? seatOf(candidate) : undefined
    if (iso3 === undefined) return candidate
    if (iso3 === 'BEL' && !candidates.some(other => other.entity.iso3 === 'BEL' && other.entity.kind === 'Country')) {
      const union = gazetteerRecord('org:eu' as EntityId)?.name[tongue] ?? ''
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
    while (isDefiniteArticle(tokens[i]?.fold) || tokens[i]?.fold === "'") i--
    const governor = tokens[i]
    if (!governor || !palacePrepositions.has(governor.fold)) return false
    if (governor.fold === 'a' && governor.text !== 'à' && governor.text !== 'À') return false
    // A palace is a place or the people in it; a town behind such a preposition is always a place.
    const town = !palace.test(foldToken(textOf(tokens, candidate.from, candidate.to)))
    return (town || tokens.some(token => receptionWords.has(token.fold))) && !addresses(i - 1)
  }

  /** Whether a capital is the second addressee of a verb: « a pressé Juba d'évacuer la zone et Khartoum de mettre fin à … ». */
  function alsoAddressed(seat: MentionCandidate): boolean {
    const link = tokens[seat.to]
    const content = tokens[seat.to + 1]?.fold === "'" ? tokens[seat.to + 2] : tokens[seat.to + 1]
    if (!link || !(addresseePrepositions.has(link.fold) || isGenitive(link.fold)) || !content || content.capital)
      return false
    if (words.infinitiveEndings && !infinitive(lang).test(content.fold)) return false
    return candidates.some(other => {
      const behind = tokens[other.to]?.fold
      return (
        other.to < seat.from &&
        (turned.has(other) || (other.entity.kind === 'Country' && other.form !== 'demonym')) &&
        (behind === link.fold || (isGenitive(behind) && isGenitive(link.fold)))
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
      if (conjunctions.has(token.fold)) {
        // "Riyadh and allies sever ties", « Bogota et les Farc scellent »
        const at = isDefiniteArticle(tokens[i + 1]?.fold) || possessives.has(tokens[i + 1]?.fold ?? '') ? i + 2 : i + 1
        const next = nameAt(at)
        if (next || partnerNouns.has(tokens[at]?.fold ?? '')) {
          i = next?.to ?? at + 1
          // « Damas et son allié iranien ont bombardé »
          if (!next && tokens[i]?.kind === 'word' && !verbLike(i) && verbLike(i + 1)) i++
          continue
        }
      }
      if (token.text === ',') {
        // « Pékin, qui a reconnu la mort de quatre des siens, a accusé … »
        const reach = relatives.has(tokens[i + 1]?.fold ?? '') ? 24 : 9
        const close = tokens.findIndex((other, j) => j > i && j < i + reach && other.text === ',')
        const near = nameAt(i + 1)
        if (
          near &&
          tokens[near.to] &&
          (conjunctions.has(tokens[near.to]?.fold ?? '') || tokens[near.to]?.text === ',')
        ) {
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
    if (finiteForms.has(token.fold)) return true
    // « a averti Téhéran »: behind an auxiliary the word is a participle, whatever its ending.
    const auxiliary = tokens[at - (adverb(lang).test(tokens[at - 1]?.fold ?? '') ? 2 : 1)]
    if (perfectAuxiliaries(lang).has(auxiliary?.fold ?? '') && participle(lang).test(token.fold)) return true
    const before = tokens[at - 1]?.fold === "'" ? tokens[at - 2] : tokens[at - 1]
    // "could support Damascus", "to warn Ankara"
    if (modals(lang).has(tokens[at - 1]?.fold ?? '') && token.fold.length > 3) return true
    return (
      finiteEnding(lang).test(token.fold) &&
      token.fold.length > 3 &&
      !notFiniteEnding(lang).test(token.fold) &&
      !notFinite(lang).has(token.fold) &&
      !determiners(lang).has(before?.fold ?? '') &&
      !(words.numbersDetermine && before?.kind === 'number')
    )
  }

  /** Whether one of these nouns is here, or stands before an adjective of its own: « alliés traditionnels ». */
  function qualified(at: number, nouns: ReadonlySet<string>): boolean {
    if (nouns.has(tokens[at]?.fold ?? '')) return true
    const adjective = tokens[at]
    return (
      adjective?.kind === 'word' &&
      !adjective.capital &&
      adjectiveEnding(lang).test(adjective.fold) &&
      nouns.has(tokens[at - 1]?.fold ?? '')
    )
  }

  function addresses(from: number): boolean {
    for (let i = from; i >= Math.max(0, from - 7); i--) {
      const token = tokens[i]
      if (!token || token.text === ',' || token.text === ';') return false
      // « s'est rendu à Damas » is a journey.
      if (
        journeyParticiples.has(token.fold) &&
        tokens.slice(Math.max(0, i - 4), i).some(other => reflexives.has(other.fold))
      )
        return false
      if (addressing.has(token.fold) || gives(lang, token.text)) return true
    }
    return false
  }
}
