import type { Sentence } from '../document.ts'
import type { Actor } from './actors.ts'
import { capturesPlace } from './captured-place.ts'
import { englishGroup } from './english-group.ts'
import { frenchGroup } from './french-group.ts'
import { objectStands } from './object-noun.ts'
import { isAdverb, type Reading } from './verb-group.ts'
import { formsOf, lexicon, type Meaning, type Row } from './verb-lexicon.ts'
import { tellsEvent } from './verb-senses.ts'

/** A verb of the sentence that tells an event, with what its group says about it. */
export type Verb = {
  /** First token of the verb group, auxiliaries included, and the token after its last. */
  from: number
  to: number
  meaning: Meaning
  passive: boolean
  status: 'held' | 'planned' | 'asserted'
  conditional: boolean
  negated: boolean
  /** Its subject is that of the sentence's main verb: « après avoir rencontré », "after meeting". */
  controlled: boolean
  /** Its subject is given what the object behind it names: "was granted asylum". */
  received: boolean
  /** « ne … plus », "no longer": it was done so far. */
  ended: boolean
  rule: string
}

/** The verbs of the sentence that tell an event, in order. */
export function verbsOf(sentence: Sentence, actors: readonly Actor[]): Verb[] {
  const { tokens } = sentence
  const lang = sentence.lang === 'fr' ? 'fr' : 'en'
  const found: Verb[] = []
  const reading: Reading = { sentence, tokens, lang, actors, actorEnds: new Set(actors.map(actor => actor.to)) }
  const named = new Uint8Array(tokens.length)
  for (const actor of actors) if (actor.members.length > 0) named.fill(1, actor.from, actor.to)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || (token.capital && i > 0 && !token.upper) || named[i]) continue
    const rows = formsOf(lang, token)
    if (!rows) continue
    const verb = pick(rows, i)
    if (
      verb &&
      !found.some(
        other => other.to > verb.from && other.from < verb.to && !(other.meaning.light && !verb.meaning.light),
      )
    )
      found.push(verb)
  }
  return found

  function pick(rows: Row[], at: number): Verb | undefined {
    for (const row of rows) {
      if (row.meaning.heads && !anyNear(row.meaning.heads, at)) continue
      const group = lang === 'fr' ? frenchGroup(reading, row, at) : englishGroup(reading, row, at)
      if (!group) continue
      if (row.meaning.light && !objectStands(reading, row.meaning, group, at)) continue
      // « aura lieu une réunion »: the noun is the subject, and is read as one.
      if (row.meaning.lemma === 'avoir' && tokens[at + 1]?.fold === 'lieu') continue
      if (/^(?:avoir|have)$/.test(row.meaning.lemma) && auxiliary(at)) continue
      if (!row.meaning.light && !tellsEvent(sentence, actors, row.meaning, at)) continue
      if (
        row.meaning.type === 'ASSAULT' &&
        !row.meaning.light &&
        !capturesPlace(sentence, actors, row.meaning.lemma, at)
      )
        continue
      if (doubtful(group.from)) continue
      if (nobody(group.from)) group.negated = true
      // « n'a ni confirmé ni démenti avoir frappé », "neither confirmed nor denied striking": nothing is said either way.
      if (
        group.controlled &&
        tokens.slice(Math.max(0, group.from - 5), group.from).some(token => /^(?:ni|nor|neither)$/.test(token.fold))
      )
        group.negated = true
      const status = group.planned
        ? 'planned'
        : group.present &&
            (row.meaning.type === 'COOPERATE' || (row.meaning.type === 'SUPPORT' && row.meaning.kind !== 'statement'))
          ? 'asserted'
          : 'held'
      return {
        from: group.from,
        to: at + 1,
        meaning: row.meaning,
        passive: group.passive,
        status,
        conditional: group.conditional,
        negated: group.negated,
        controlled: group.controlled,
        received: group.received === true,
        ended: group.ended === true,
        rule: `event/${row.meaning.type.toLowerCase()}-${row.meaning.light ? 'light-verb' : 'verb'}-${lang}`,
      }
    }
    return undefined
  }

  /** Whether a word of an object stands near enough to belong to the verb. */
  function anyNear(heads: ReadonlySet<string>, at: number): boolean {
    for (let i = Math.max(0, at - 20); i < Math.min(tokens.length, at + 20); i++)
      if (heads.has(tokens[i]?.fold ?? '')) return true
    return false
  }

  /** « a annoncé une réunion », "had announced talks": the participle is the verb. */
  function auxiliary(at: number): boolean {
    let i = at + 1
    while (isAdverb(tokens[i]) && !/^(?:le|la|les|l)$/.test(tokens[i]?.fold ?? '')) i++
    const text = (tokens[i]?.text ?? '').toLowerCase()
    return lang === 'fr'
      ? /(?:é|ée|és|ées|is|it|u|us|ert)$/.test(text) && text.length > 3
      : /(?:ed|held|met|begun|made|been)$/.test(text)
  }

  /** "neither Iran nor Oman was invited", « aucun représentant n'était invité »: a subject that is nobody. */
  function nobody(from: number): boolean {
    for (let i = from - 1; i >= Math.max(0, from - 16); i--) {
      const fold = tokens[i]?.fold ?? ''
      if (/^(?:neither|nor|aucun|aucune|nul|nulle|ni)$/.test(fold)) return true
      // "No delegate from Mali": « no » opens the phrase, and is no answer.
      if (
        lang === 'en' &&
        fold === 'no' &&
        (i === 0 || tokens[i - 1]?.kind === 'mark' || /^(?:that|and|but)$/.test(tokens[i - 1]?.fold ?? ''))
      )
        return tokens[i + 1]?.kind === 'word'
      if (/^[;:»«"“”—–]$/.test(fold) || /^(?:but|mais|however|que|qu|that)$/.test(fold)) return false
      // Beyond another verb's words it is another clause.
      if (
        lexicon[lang].get(fold) &&
        i < from - 1 &&
        tokens[i]?.capital === false &&
        /(?:ed|é)$/.test(tokens[i]?.text ?? '')
      )
        return false
    }
    return false
  }

  /** « si », "if", « pourrait »: nothing is said to have happened. */
  function doubtful(from: number): boolean {
    for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
      const token = tokens[i]
      if (!token) break
      if (
        /^(?:if|unless|si|whether|faudrait|should|could|might|would)$/.test(token.fold) &&
        !(token.fold === 'si' && tokens[i + 1]?.fold === 'bien')
      )
        return true
      if (token.text === ',' || token.text === ';' || token.text === '»' || token.text === '"') return false
    }
    return false
  }
}
