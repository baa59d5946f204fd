import type { Sentence } from '../document.ts'
import { firstNames } from '../gazetteer/first-names.ts'
import { familyNamesFirst } from '../gazetteer/name-parts.ts'
import { personNames } from '../identity/known-persons.ts'
import { packOf, wordsIn, wordsOfAll } from '../language/packs.ts'
import { isCoordinator } from '../read/function-words.ts'
import type { MentionCandidate } from './candidate.ts'
import { nameStopWords } from './person-name-end.ts'

/** A sequence of capitalized words that may be a person's name; `parts` is their number. */
type Name = { from: number; to: number; parts: number }

const speech = wordsOfAll(({ persons }) => persons.speech)
const personalSpeech = wordsIn(({ persons }) => persons.personalSpeech)
const perfectAuxiliary = wordsIn(({ persons }) => persons.perfectAuxiliary)
/** Words in the names of companies, papers, teams and groups, which can be the subject of a verb of saying, as persons can. */
const bodies = wordsOfAll(({ persons }) => persons.bodyWords)
const namedAfter = wordsOfAll(({ persons }) => persons.namesakes)
const relatives = wordsIn(({ persons }) => persons.relatives)
const ageNouns = wordsIn(({ persons }) => persons.ageNouns)

/**
 * Decides which names of a sentence are persons', by what is `known` of the sentence and the words around them. `alone` are family names
 * that the article uses alone as subjects.
 */
export function nameReader(sentence: Sentence, known: readonly MentionCandidate[], alone: ReadonlySet<string>) {
  const { tokens, lang } = sentence
  const { capitalizesDemonyms } = packOf(lang).places
  const coveredBy = (at: number) =>
    known.find(candidate => at >= candidate.from && at < candidate.to && candidate.form !== 'demonym')
  /** Whether a name of the tables covers all of it, so that it is no unknown person. */
  const isOnRecord = (from: number, to: number) =>
    known.some(
      candidate =>
        (candidate.form === 'name' || candidate.form === 'metonym' || candidate.form === 'description') &&
        candidate.from <= from &&
        (candidate.to >= to || (candidate.from === from && candidate.rule === 'organization/head-noun')),
    )

  /** The reasons by which a name without a title or office is a person's, in order; the first that holds names the rule. */
  const reasons: [rule: string, holds: (name: Name) => boolean][] = [
    ['person/given-name', ({ from, parts }) => parts >= 2 && isGiven(from) && !afterCapital(from)],
    [
      'person/family-name-first',
      ({ from, parts }) =>
        parts >= 2 &&
        familyNamesFirst.has(tokens[from]?.fold ?? '') &&
        tokens[from + 1]?.capital === true &&
        tokens[from + 1]?.spaced === true &&
        !coveredBy(from),
    ],
    // "Scott C. Dayton": only persons have an initial between two names.
    ['person/initial', ({ from, to, parts }) => parts >= 2 && !coveredBy(from) && initialBetween(from, to)],
    // « l'Algérien Fatsah Ouguergouz »: where adjectives are written in lower case, a capitalized demonym is a person.
    [
      'person/nationality',
      ({ from, parts }) =>
        parts >= 2 && !coveredBy(from) && !capitalizesDemonyms && nationalityBefore(from) !== undefined,
    ],
    ['person/speech', name => isUnlisted(name) && speaks(name.from, name.to)],
    // "Tomas Berg, who", "Tomas Berg, 42,": only people have a relative "who", or an age behind a comma.
    ['person/who-or-age', name => isUnlisted(name) && personal(name.to)],
    // '…," said Russell.': a given name as the speaker of a quotation.
    [
      'person/speech',
      ({ from, to, parts }) => parts === 1 && isGiven(from) && !coveredBy(from) && !isDated(to) && quoted(from, to),
    ],
    // A later sentence has the last word alone as its subject: « Goïta a salué ».
    ['person/alone-later', name => isUnlisted(name) && alone.has(tokens[name.to - 1]?.fold ?? '')],
  ]
  return {
    coveredBy,
    isOnRecord,
    fullNameAt,
    nationalityBefore,
    /** The rule by which a name is a person's; undefined where none applies. */
    ruleOf: (name: Name): string | undefined => reasons.find(([, holds]) => holds(name))?.[0],
    /** Whether a thing is named after a person: "the carrier Charles de Gaulle", « l'aéroport Félix-Houphouët-Boigny ». */
    isNamesake: (from: number, to: number): boolean =>
      namedAfter.has(tokens[from - 1]?.fold ?? '') || namedAfter.has(tokens[to]?.fold ?? ''),
  }

  function isGiven(at: number): boolean {
    return firstNames.has(tokens[at]?.fold ?? '')
  }

  /** Whether a capitalized word precedes that is neither the start of the sentence nor otherwise explained. */
  function afterCapital(at: number): boolean {
    const before = tokens[at - 1]
    return (
      at > 1 &&
      before?.capital === true &&
      before.kind === 'word' &&
      tokens[at]?.spaced === true &&
      !nameStopWords.has(before.fold) &&
      coveredBy(at - 1) === undefined
    )
  }

  function isUnlisted({ from, to, parts }: Name): boolean {
    return parts >= 2 && parts <= 3 && !coveredBy(from) && plainWords(from, to)
  }

  function isDated(to: number): boolean {
    return tokens.slice(to, to + 2).some(({ kind }) => kind === 'number')
  }

  /** The name of the tables with at least two words that begins at a token. */
  function fullNameAt(at: number) {
    return personNames.at(tokens, at).find(({ length }) => length > 1 && tokens[at + length - 1]?.kind === 'word')
  }

  /** Whether the words are in no table, and none is an acronym or the head noun of a body. */
  function plainWords(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const token = tokens[at]
      if (token?.kind !== 'word') continue
      if (token.upper || coveredBy(at) || bodies.has(token.fold) || (token.capital && token.text.length < 3))
        return false
    }
    return !isCoordinator(tokens[to]?.fold) && tokens[to]?.text !== '&' && tokens[from - 1]?.text !== '&'
  }

  /** Whether the name is the subject of a verb of saying: "Riek Machar said", « a déclaré Riek Machar, », « Riek Machar a déclaré ». */
  function speaks(from: number, to: number): boolean {
    const next = tokens[to]
    if (next && speech.has(next.fold)) return true
    if (perfectAuxiliary(lang).has(next?.text ?? '') && personalSpeech(lang).has(tokens[to + 1]?.fold ?? ''))
      return true
    return quoted(from, to)
  }

  /** Whether the name follows its quotation: '…," said Riek Machar.', « a déclaré Riek Machar, ». */
  function quoted(from: number, to: number): boolean {
    const [before, next] = [tokens[from - 1], tokens[to]]
    const further = tokens[from - 2]?.text ?? ''
    const said = perfectAuxiliary(lang).size > 0 ? perfectAuxiliary(lang).has(further) : /^[,"”]$/.test(further)
    return (
      before !== undefined &&
      said &&
      personalSpeech(lang).has(before.fold) &&
      (next === undefined || /^[,.]$/.test(next.text))
    )
  }

  /** Whether a relative pronoun for persons, or an age, follows the name. */
  function personal(to: number): boolean {
    if (tokens[to]?.text !== ',') return false
    const [next, after] = [tokens[to + 1], tokens[to + 2]]
    if (relatives(lang).has(next?.fold ?? '')) return true
    if (next?.kind !== 'number' || !/^[1-9]\d$/.test(next.text)) return false
    return ageNouns(lang).size > 0
      ? ageNouns(lang).has(after?.fold ?? '')
      : after?.text === ',' && tokens[to + 3]?.kind === 'word'
  }

  function initialBetween(from: number, to: number): boolean {
    return tokens
      .slice(from + 1, to - 1)
      .some(
        (token, n) =>
          token.text.length === 1 &&
          token.capital &&
          token.spaced &&
          tokens[from + n + 2]?.text === '.' &&
          tokens[from]?.upper !== true,
      )
  }

  function nationalityBefore(at: number): MentionCandidate | undefined {
    return known.find(
      candidate =>
        candidate.to === at &&
        candidate.form === 'demonym' &&
        tokens[candidate.from]?.capital === true &&
        !tokens[at]?.upper,
    )
  }
}
