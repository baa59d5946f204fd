import type { Mention } from '../../model/extraction.ts'
import type { Document, NamedEntities, Sentence } from '../document.ts'
import { groupBySentence } from '../group-by-sentence.ts'
import { isOfficeHolder } from '../identity/office-holders.ts'
import type { Pack } from '../language/pack.ts'
import { itemsOf, itemsOfAll, packOf } from '../language/packs.ts'
import { scopeTable } from '../predication/scope/scope-table.ts'
import { months } from '../read/calendar-names.ts'
import { isDefiniteArticle, isGenitive } from '../read/function-words.ts'
import { foldToken } from '../read/tokens.ts'

/** The words of games in one language, as sets of folded words and as patterns over folded text. */
type Words = {
  unambiguous: ReadonlySet<string>
  ambiguous: ReadonlySet<string>
  political: ReadonlySet<string>
  phrases: RegExp
  /** A phrase that makes a game an occasion, to the end of its clause. */
  occasionPhrase: RegExp
  /** An occasion, from its preposition to the end of the phrase: "before the final", « lors du match ». */
  occasion: RegExp
}
const known = new WeakMap<Pack, Words>()

function wordsOf(pack: Pack): Words {
  const before = known.get(pack)
  if (before) return before
  const set = (list: string) => new Set(listOf(list).map(word => foldToken(word)))
  const { unambiguousWords, ambiguousWords, politicalWords, phrases, occasionPhrases } = pack.games
  const openings = [
    ...new Set(pack.grammar.occasionPrepositions.map(occasion => foldToken(occasion.split(/[ ']/)[0] as string))),
  ]
  const result: Words = {
    unambiguous: set(unambiguousWords),
    ambiguous: set(ambiguousWords),
    political: set(politicalWords),
    phrases: new RegExp(`\\b(?:${listOf(phrases).join('|')})\\b`),
    occasionPhrase: new RegExp(`\\b(?:${occasionPhrases})[^,;.]*`, 'g'),
    occasion: new RegExp(`\\b(?:${openings.join('|')}) [^,;.]*`, 'g'),
  }
  known.set(pack, result)
  return result
}

const listOf = (list: string): string[] => itemsOf(list, /,\s/)
const everywhere = (list: (games: Pack['games']) => string): ReadonlySet<string> =>
  new Set(itemsOfAll(({ games }) => list(games), /,\s/))

const voteWords = everywhere(games => games.voteWords)
const scoreLinks = everywhere(games => games.scoreLinks)
const beforeNumbers = everywhere(games => games.beforeNumbers)
const behindSpelledScore = everywhere(games => games.behindSpelledScore)
const behindScore = everywhere(games => games.behindScore)
const nationalTeams = everywhere(games => games.nationalTeams)
const alsoVerbs = everywhere(games => games.alsoVerbs)
const infinitiveMarks = everywhere(games => games.infinitiveMarks)

/** Whether a sentence has a score: two small numbers with a hyphen between (« battu 2-1 ») that are neither a date nor a range. */
function score(sentence: Sentence): boolean {
  const { tokens } = sentence
  if (tokens.some(token => voteWords.has(token.fold))) return false
  return tokens.some((token, i) => {
    const [mark, other, next] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]]
    // « 6 à 1 », where nothing is counted
    const before = tokens[i - 1]
    const spelled =
      token.kind === 'number' &&
      scoreLinks.has(mark?.fold ?? '') &&
      /^\d{1,2}$/.test(token.text) &&
      /^\d{1,2}$/.test(other?.text ?? '') &&
      !beforeNumbers.has(before?.fold ?? '') &&
      (next === undefined || next.kind === 'mark' || behindSpelledScore.has(next.fold))
    if (spelled) return true
    if (token.kind !== 'number' || other?.kind !== 'number' || !/^[-–]$/.test(mark?.text ?? '')) return false
    if (mark?.spaced || other.spaced || Number(token.text) > 40 || Number(other.text) > 40) return false
    if (tokens[i - 1]?.text === '-' || next?.text === '-' || months[tokens[i - 1]?.fold ?? ''] !== undefined)
      return false
    return next === undefined || next.kind === 'mark' || behindSpelledScore.has(next.fold) || behindScore.has(next.fold)
  })
}

/** Whether a sentence names a national team: "side" or « sélection » next to a demonym. */
function selection(sentence: Sentence, here: readonly Mention[]): boolean {
  const { tokens } = sentence
  return tokens.some((token, i) => {
    if (!nationalTeams.has(token.fold)) return false
    const before = tokens[i - 1]?.fold
    const ofState = (isDefiniteArticle(before) || before === "'") && isGenitive(tokens[i + 1]?.fold)
    return here.some(
      mention =>
        (mention.form === 'demonym' || (ofState && mention.kind === 'Country')) &&
        mention.start >= token.end &&
        mention.start - token.end <= 12,
    )
  })
}

/** Whether a sentence names at least two persons in office and no state: they meet on the occasion of a game and do not play in it. */
function amongOfficials(here: readonly Mention[]): boolean {
  const persons = new Set(here.flatMap(mention => (mention.kind === 'Person' ? [mention.entity] : [])))
  const state = here.some(({ kind, form }) => kind === 'Country' && form === 'name')
  return persons.size >= 2 && !state && [...persons].every(isOfficeHolder)
}

/** How surely a sentence is about a game or a work of art: 2 by itself, 1 for a hint, 0 not at all. */
function weight(sentence: Sentence, here: readonly Mention[]): 0 | 1 | 2 {
  const { unambiguous, ambiguous, political, phrases, occasionPhrase, occasion } = wordsOf(packOf(sentence.lang))
  // « la Ligue arabe », "the Club of Paris": a word in the name of an organization does not count.
  const named = here.filter(mention => mention.kind === 'Organization' && mention.form === 'name')
  const plain = sentence.tokens.filter(
    token => !named.some(mention => mention.start <= token.start && mention.end >= token.end),
  )
  // A game that is only the occasion of something else does not count.
  const text = plain
    .map(token => token.fold)
    .join(' ')
    .replace(occasionPhrase, '')
    .replace(amongOfficials(here) ? occasion : '', '')
  const spoken = text.split(' ')
  const ofGame = (i: number) =>
    unambiguous.has(spoken[i] ?? '') && !(alsoVerbs.has(spoken[i] ?? '') && infinitiveMarks.has(spoken[i - 1] ?? ''))
  const hints = new Set(spoken.filter(word => ambiguous.has(word)))
  const phrase = phrases.test(text)
  if (spoken.some((_, i) => ofGame(i)) || hints.size > 1 || phrase || selection(sentence, here)) {
    // "its football team's flight": two such words next to each other count once.
    const said =
      spoken.filter((word, i) => (ofGame(i) || ambiguous.has(word)) && !ofGame(i - 1)).length + Number(phrase)
    return said < 2 && sentence.tokens.some(token => political.has(token.fold)) ? 0 : 2
  }
  const scored = score(sentence)
  if (scored && (hints.size > 0 || !here.some(mention => mention.kind === 'Person'))) return 2
  return scored || hints.size > 0 ? 1 : 0
}

/** Whether a headline of few words says that the article is about a work of art or a hoax: "April Fools", "Film review". */
function setsTheScene({ blocks, text, head }: Document): boolean {
  const headline = blocks.find(({ kind }) => kind === 'title' || kind === 'kicker')
  if (!headline) return false
  const spoken = foldToken(text.slice(headline.start, headline.end))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  if (spoken.length > 4) return false
  const said = ` ${spoken.join(' ')} `
  return scopeTable(packOf(head.lang)).contexts.some(context => said.includes(` ${foldToken(context)} `))
}

/**
 * For each sentence, whether it is about sport, fiction or the arts and so reports no event between states. A sentence without a hint goes
 * with the previous one of its paragraph, and all of them with a headline or a majority that is clearly about a game.
 */
export function offTopicSentences(document: Document, found: NamedEntities): boolean[] {
  const mentions = groupBySentence(document.sentences, found.mentions)
  const weights = document.sentences.map((sentence, i) => weight(sentence, mentions[i] ?? []))
  const plainly = weights.filter(one => one === 2).length
  const title = document.sentences[0]?.kind === 'title' && weights[0] === 2
  if (setsTheScene(document)) return document.sentences.map(() => true)
  const whole = plainly >= 2 && (title || plainly * 2 > weights.length)
  const officials = new Set(
    found.offices
      .filter(office => /^(?:head|minister|diplomat|military)$/.test(office.kind))
      .map(office => office.sentence),
  )
  const result: boolean[] = []
  for (const [i, sentence] of document.sentences.entries()) {
    const before = document.sentences[i - 1]?.block === sentence.block && result[i - 1] === true
    result.push(weights[i] === 2 || ((whole || before) && !officials.has(i)))
  }
  return result
}
