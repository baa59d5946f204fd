import type { Mention } from '../../model/extraction.ts'
import type { Document, NamedEntities, Sentence } from '../document.ts'
import { groupBySentence } from '../group-by-sentence.ts'
import { isOfficeHolder } from '../identity/office-holders.ts'
import type { Pack } from '../language/pack.ts'
import { packOf } from '../language/packs.ts'
import { scopeTable } from '../predication/scope/scope-table.ts'
import { months } from '../read/calendar-names.ts'
import { foldToken } from '../read/tokens.ts'

type Words = {
  telling: ReadonlySet<string>
  hinting: ReadonlySet<string>
  serious: ReadonlySet<string>
  rows: RegExp
  aside: RegExp
  /** An occasion, from its preposition to the end of the phrase: "before the final", « lors du match ». */
  occasion: RegExp
}
const known = new WeakMap<Pack, Words>()

function wordsOf(pack: Pack): Words {
  const before = known.get(pack)
  if (before) return before
  const set = (list: string) => new Set(listOf(list).map(word => foldToken(word)))
  const { telling, hinting, serious, rows, aside } = pack.games
  const openings = [
    ...new Set(pack.grammar.occasionPrepositions.map(occasion => foldToken(occasion.split(/[ ']/)[0] as string))),
  ]
  const result: Words = {
    telling: set(telling),
    hinting: set(hinting),
    serious: set(serious),
    rows: new RegExp(`\\b(?:${listOf(rows).join('|')})\\b`),
    aside: new RegExp(`\\b(?:${aside})[^,;.]*`, 'g'),
    occasion: new RegExp(`\\b(?:${openings.join('|')}) [^,;.]*`, 'g'),
  }
  known.set(pack, result)
  return result
}

const listOf = (list: string): string[] =>
  list
    .split(/,\s/)
    .map(one => one.trim())
    .filter(Boolean)

/** Words of a vote, whose result looks like the score of a game. */
const voting = /^(?:vote[sd]?|voix|voting|votent|adopte|abstentions?|abstained|resolution)$/

/** Whether a sentence has a score: two small numbers with a hyphen between (« battu 2-1 ») that are neither a date nor a range. */
function score(sentence: Sentence): boolean {
  const { tokens } = sentence
  if (tokens.some(token => voting.test(token.fold))) return false
  return tokens.some((token, i) => {
    const [mark, other, next] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]]
    // « 6 à 1 », where nothing is counted
    const before = tokens[i - 1]
    const spelled =
      token.kind === 'number' &&
      mark?.fold === 'a' &&
      /^\d{1,2}$/.test(token.text) &&
      /^\d{1,2}$/.test(other?.text ?? '') &&
      !/^(?:de|d|du|entre|vers|environ|article|le|jusque|page|chapitre)$/.test(before?.fold ?? '') &&
      (next === undefined ||
        next.kind === 'mark' ||
        /^(?:en|au|aux|a|contre|face|grace|apres|dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi)$/.test(next.fold))
    if (spelled) return true
    if (token.kind !== 'number' || other?.kind !== 'number' || !/^[-–]$/.test(mark?.text ?? '')) return false
    if (mark?.spaced || other.spaced || Number(token.text) > 40 || Number(other.text) > 40) return false
    if (tokens[i - 1]?.text === '-' || next?.text === '-' || months[tokens[i - 1]?.fold ?? ''] !== undefined)
      return false
    return (
      next === undefined ||
      next.kind === 'mark' ||
      /^(?:in|on|at|to|against|over|after|late|thanks|en|au|aux|a|contre|face|grace|apres|dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi|win|victory|defeat|loss|lead)$/.test(
        next.fold,
      )
    )
  })
}

/** Whether a sentence names a national team: "side" or « sélection » next to a demonym. */
function selection(sentence: Sentence, here: readonly Mention[]): boolean {
  const { tokens } = sentence
  return tokens.some((token, i) => {
    if (!/^(?:selection|equipe|onze|quinze)$/.test(token.fold)) return false
    const ofState = /^(?:la|')$/.test(tokens[i - 1]?.fold ?? '') && /^(?:de|du|d)$/.test(tokens[i + 1]?.fold ?? '')
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
  const { telling, hinting, serious, rows, aside, occasion } = wordsOf(packOf(sentence.lang))
  // « la Ligue arabe », "the Club of Paris": a word in the name of an organization does not count.
  const named = here.filter(mention => mention.kind === 'Organization' && mention.form === 'name')
  const plain = sentence.tokens.filter(
    token => !named.some(mention => mention.start <= token.start && mention.end >= token.end),
  )
  // A game that is only the occasion of something else does not count.
  const text = plain
    .map(token => token.fold)
    .join(' ')
    .replace(aside, '')
    .replace(amongOfficials(here) ? occasion : '', '')
  const spoken = text.split(' ')
  const tells = (i: number) => telling.has(spoken[i] ?? '') && !(spoken[i] === 'match' && spoken[i - 1] === 'to')
  const hints = new Set(spoken.filter(word => hinting.has(word)))
  const row = rows.test(text)
  if (spoken.some((_, i) => tells(i)) || hints.size > 1 || row || selection(sentence, here)) {
    // "its football team's flight": two such words next to each other count once.
    const said = spoken.filter((word, i) => (tells(i) || hinting.has(word)) && !tells(i - 1)).length + Number(row)
    return said < 2 && sentence.tokens.some(token => serious.has(token.fold)) ? 0 : 2
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
