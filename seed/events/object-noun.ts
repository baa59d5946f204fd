import { words } from '../gazetteer/trie.ts'
import { weekdays } from '../read/date.ts'
import type { Group, Reading } from './verb-group.ts'
import type { Meaning } from './verb-lexicon.ts'
import { isMarket } from './verb-senses.ts'

/** Verbs whose subject in the passive is whoever gets what they name. */
const given = words(
  `grant give award offer deny refuse hand sentence condamner jail find déclarer reconnaître juger hold tenir place put placer mettre take lead drag round lock add ajouter inscrire strip let carry assigner`,
)
const envoy = /^(?:ambassad\p{Ll}{0,6}|diplomat\p{Ll}{0,3}|envoys?|consuls?)$/u

/** The object noun of a light verb: behind it before another finite verb, or before a passive. */
export function objectStands({ tokens, lang }: Reading, meaning: Meaning, group: Group, at: number): boolean {
  const objects = meaning.objects ?? []
  if (objects.length === 0) return false
  const has = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) {
      const token = tokens[i]
      if (!token) return false
      if (from > at && /^(?:sans|without|malgre|despite)$/.test(token.fold)) return false
      // "has no interest in a summit", « n'a aucun accord »: what there is none of has not happened.
      if (from > at && /^(?:no|aucune?|nulle?)$/.test(token.fold) && !/^(?:non|no)$/.test(objects[0]?.[0] ?? ''))
        return false
      if (
        from > at &&
        i > at + 1 &&
        (token.text === ';' ||
          token.text === ':' ||
          /^(?:que|qui|that|which|who|after|apres|dont|when|while|because|if|si|said)$/.test(token.fold))
      )
        return false
      for (const object of objects) {
        const there = object.every((part, k) => {
          let at2 = i
          for (let step = 0; step < k; step++)
            at2 += tokens[at2 + 1]?.fold === "'" || tokens[at2 + 1]?.text === '-' ? 2 : 1
          return tokens[at2]?.fold === part
        })
        if (there && !otherwise(meaning, i)) return true
      }
    }
    return false
  }
  if (group.received) return has(at + 1, beyond(at, 7))
  if (group.passive) {
    if (has(Math.max(0, group.from - 12), group.from)) return true
    // "was granted asylum", « ont été placés en détention »: what the subject gets stands behind.
    group.received = given.has(meaning.lemma) && has(at + 1, beyond(at, 7))
    return group.received
  }
  // "leave", "quit", « quitter » need the treaty close by; the others may have adjectives and numbers between.
  const reach = meaning.lemma === 'call' ? 3 : meaning.kind === 'withdrawal' ? 6 : 9
  return has(at + 1, beyond(at, reach))

  /** The same noun in another sense: "a general strike" strikes nobody, and troops that are told to leave are not sent. */
  function otherwise(meaning: Meaning, object: number): boolean {
    const before = tokens[object - 1]?.fold ?? ''
    // « a donné 48 heures à l'ambassadeur pour partir » sends him home; to anybody else it is an ultimatum.
    if (/^(?:SANCTION|THREATEN)$/.test(meaning.type) && /^(?:donner|laisser|give)$/.test(meaning.lemma)) {
      if (
        !/^(?:une?|heures?|jours?|jusqu|semaine|a|one|hours|days|weeks|deadline|until)$/.test(
          tokens[object]?.fold ?? '',
        )
      )
        return false
      const envoys = tokens.slice(Math.max(0, object - 6), object + 8).some(token => envoy.test(token.fold))
      return envoys !== (meaning.type === 'SANCTION')
    }
    if (meaning.type === 'ASSAULT')
      return /^(?:general|generale|hunger|indefinite|nationwide|rail|transport|dock|union|wildcat|sit)$/.test(before)
    if (meaning.type === 'REJECT' && /^(?:shrug|brush|wave)$/.test(meaning.lemma)) return isMarket(tokens, object, 18)
    // « prendra effet le 1er juillet, et le gel des avoirs »
    if (meaning.lemma === 'prendre' && tokens.slice(at + 1, at + 4).some(token => /^(?:effet|fin)$/.test(token.fold)))
      return true
    // « a ordonné le retrait des troupes », "ordered the withdrawal of troops"
    if (
      meaning.type === 'MOBILIZE' &&
      tokens
        .slice(Math.max(0, object - 5), object)
        .some(token =>
          /^(?:retrait|depart|repli|evacuation|rapatriement|withdrawal|pullout|departure)$/.test(token.fold),
        )
    )
      return true
    if (meaning.type !== 'MOBILIZE' || !/^(?:ordonner|order)$/.test(meaning.lemma)) return false
    // « a ordonné à ses unités de »
    if (lang === 'fr')
      return tokens.slice(Math.max(0, object - 5), object).some(token => token.fold === 'aux' || token.text === 'à')
    return tokens
      .slice(object + 1, object + 3)
      .some(
        (token, i, next) =>
          token.fold === 'to' &&
          /^(?:withdraw|leave|lay|pull|halt|stop|return|cease|surrender|hold|stand|retreat|vacate|avoid|refrain|respect|end)$/.test(
            next[i + 1]?.fold ?? '',
          ),
      )
  }

  /** The token before which `reach` words stand behind `at`: the marks of "a 19-year-old U.S. embargo" and days do not count. */
  function beyond(at: number, reach: number): number {
    let i = at + 1
    for (let words = 1; i < tokens.length && words < reach; i++) {
      const token = tokens[i]
      if (token?.kind === 'word' && token.text.length > 1 && weekdays[token.fold] === undefined) words++
    }
    return i
  }
}
