import type { Sentence } from '../document.ts'
import { firstNames } from '../gazetteer/first-names.ts'
import { wordSet } from '../gazetteer/trie.ts'
import { personNames } from '../identity/known-persons.ts'
import type { MentionCandidate } from './candidate.ts'
import { nameStopWords } from './person-name-end.ts'

/** A row of capitals that may be a person's name, of so many parts. */
type Name = { from: number; to: number; parts: number }

const surnamesFirst = wordSet(
  'kim xi moon park li wang ri ban nguyen mao hu cho chung kang choi zhang chen liu yang tsai lai zhao wu zhou huang deng jiang wen lee pak han roh jang yoon ahn no hwang paek choe hong aung',
)
const speech = wordSet(
  'said says told asked added warned stressed argued tweeted wrote announced declared explained noted insisted confirmed a declare dit affirme annonce ajoute estime indique precise explique souligne assure',
)

const personalSpeech = wordSet(
  'declare dit affirme ajoute estime explique souligne assure confie rappele insiste martele',
)
/** Nouns and adjectives of companies, papers, teams and groups, which speak like people. */
const bodies = wordSet(
  `ratings bank street radio television times post journal daily herald tribune group groupe holdings systems motors airlines airways energy oil gas steel media press agency agence watch research securities capital
 partners brothers union club united city crescent cross global credit societe front mouvement parti banque action amnesty alliance network solutions technologies services air aviation petroleum power telecom
 watchdog party league front army brigade battalion ministry department office commission committee coalition campaign movement front human rights free democratic people new old north south east west northern southern eastern western great grand central royal saint san mount fort port`,
)

/** Ships, airports and buildings that bear the name of a person. */
const namedAfter = wordSet(
  'fs uss hms ins carrier destroyer frigate airport stadium stade aeroport avions fregate destroyer boulevard avenue rue pont barrage lycee universite hopital mausoleum mausolee',
)

/** Reads names in one sentence by what is `known` of it and by the words around them. `alone`: family names that the article uses alone as subjects. */
export function nameReader(sentence: Sentence, known: readonly MentionCandidate[], alone: ReadonlySet<string>) {
  const { tokens } = sentence
  const coveredBy = (at: number) =>
    known.find(candidate => at >= candidate.from && at < candidate.to && candidate.form !== 'demonym')
  /** A name on record that covers all of it is that, not a person. */
  const isOnRecord = (from: number, to: number) =>
    known.some(
      candidate =>
        (candidate.form === 'name' || candidate.form === 'metonym' || candidate.form === 'description') &&
        candidate.from <= from &&
        (candidate.to >= to || (candidate.from === from && candidate.rule === 'organization/head-noun')),
    )

  /** The evidence that a name without a title or office is a person's; the first that applies is returned. */
  const reasons: [rule: string, holds: (name: Name) => boolean][] = [
    ['person/given-name', ({ from, parts }) => parts >= 2 && isGiven(from) && !afterCapital(from)],
    [
      'person/family-name-first',
      ({ from, parts }) =>
        parts >= 2 &&
        surnamesFirst.has(tokens[from]?.fold ?? '') &&
        tokens[from + 1]?.capital === true &&
        tokens[from + 1]?.spaced === true &&
        !coveredBy(from),
    ],
    // "Scott C. Dayton": nobody but a person has an initial between two names.
    ['person/initial', ({ from, to, parts }) => parts >= 2 && !coveredBy(from) && initialBetween(from, to)],
    // « l'Algérien Fatsah Ouguergouz »: a nationality with a capital is a person in French.
    [
      'person/nationality',
      ({ from, parts }) =>
        parts >= 2 && !coveredBy(from) && sentence.lang === 'fr' && nationalityBefore(from) !== undefined,
    ],
    ['person/speech', name => isUnlisted(name) && speaks(name.from, name.to)],
    // "Tomas Berg, who", "Tomas Berg, 42,": only people are who, and only people have an age behind a comma.
    ['person/who-or-age', name => isUnlisted(name) && personal(name.to)],
    // '…," said Russell.': a given name that is quoted alone.
    [
      'person/speech',
      ({ from, to, parts }) => parts === 1 && isGiven(from) && !coveredBy(from) && !isDated(to) && quoted(from, to),
    ],
    // The article goes on with the last word alone as the subject: « Goïta a salué ».
    ['person/alone-later', name => isUnlisted(name) && alone.has(tokens[name.to - 1]?.fold ?? '')],
  ]
  return {
    coveredBy,
    isOnRecord,
    fullNameAt,
    nationalityBefore,
    /** The rule by which it is a person's name, or undefined. */
    ruleOf: (name: Name): string | undefined => reasons.find(([, holds]) => holds(name))?.[0],
    /** "the carrier Charles de Gaulle", « l'aéroport Félix-Houphouët-Boigny » are called after somebody. */
    isNamesake: (from: number, to: number): boolean =>
      namedAfter.has(tokens[from - 1]?.fold ?? '') || namedAfter.has(tokens[to]?.fold ?? ''),
  }

  function isGiven(at: number): boolean {
    return firstNames.has(tokens[at]?.fold ?? '')
  }

  /** Whether a word with a capital comes before it that nothing explains, and is no beginning of a sentence. */
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

  /** The name on record of two words or more that begins there. */
  function fullNameAt(at: number) {
    return personNames.at(tokens, at).find(({ length }) => length > 1 && tokens[at + length - 1]?.kind === 'word')
  }

  /** Words that no list knows, none of them an acronym or the noun of a body. */
  function plainWords(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const token = tokens[at]
      if (token?.kind !== 'word') continue
      if (token.upper || coveredBy(at) || bodies.has(token.fold) || (token.capital && token.text.length < 3))
        return false
    }
    return !/^(?:and|et|&)$/.test(tokens[to]?.fold ?? '') && tokens[from - 1]?.text !== '&'
  }

  /** It says something: "Riek Machar said", « a déclaré Riek Machar, », « Riek Machar a déclaré ». */
  function speaks(from: number, to: number): boolean {
    const next = tokens[to]
    if (next && speech.has(next.fold) && next.fold !== 'a') return true
    if (sentence.lang === 'fr' && next?.text === 'a' && personalSpeech.has(tokens[to + 1]?.fold ?? '')) return true
    return quoted(from, to)
  }

  /** What it said comes before it: '…," said Riek Machar.', « a déclaré Riek Machar, ». */
  function quoted(from: number, to: number): boolean {
    const [before, next] = [tokens[from - 1], tokens[to]]
    const said = sentence.lang === 'fr' ? tokens[from - 2]?.text === 'a' : /^[,"”]$/.test(tokens[from - 2]?.text ?? '')
    return (
      before !== undefined &&
      said &&
      (sentence.lang === 'fr' ? personalSpeech : speech).has(before.fold) &&
      (next === undefined || /^[,.]$/.test(next.text))
    )
  }

  /** A relative pronoun of persons or an age comes after it. */
  function personal(to: number): boolean {
    if (tokens[to]?.text !== ',') return false
    const [next, after] = [tokens[to + 1], tokens[to + 2]]
    if (sentence.lang !== 'fr' && next?.fold === 'who') return true
    if (next?.kind !== 'number' || !/^[1-9]\d$/.test(next.text)) return false
    return sentence.lang === 'fr' ? after?.fold === 'ans' : after?.text === ',' && tokens[to + 3]?.kind === 'word'
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
