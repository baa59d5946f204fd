import type { Sentence } from '../document.ts'
import { firstNames } from '../gazetteer/first-names.ts'
import { nameTrie } from '../gazetteer/gazetteer.ts'
import { wordSet } from '../gazetteer/trie.ts'
import { isSurnameOfOfficeHolder } from '../identity/office-holders.ts'

const particles = wordSet(
  'al el ben bin ibn abu abou von van de der den del della di da dos das du ter ten bint ould ag la le st d as az ad ar',
)
/** Capitalized words that end a personal name: days, months, bodies, places. */
export const nameStopWords =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
 lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
 the le la les il elle on in at and et mais but il selon dans pour par president minister ministre prime general army force forces party parti union said says told who qui tv news radio
 international national council university islamic republic republique state states street avenue boulevard rue place city hall house white
 mme mlle mr mrs ms
 i we you they he she it this that these those when while what where why how if as so our my your his her their its not no yes
 aux au chez depuis vers sous sans entre contre apres avant lors from among between against within without
 with since after before during under despite officer senior top several some many most dozens hundreds thousands class corporal cpl spc pfc pvt sgt sergeant lieutenant lt col colonel captain capt commander cmdr lawmakers officials
 foundation institute center centre award prize airport bridge act bill law doctrine plan company inc ltd group hospital school college building stadium square memorial church cathedral mosque island islands river lake mount mountain valley bay beach park dam day`)
const countryAt = (tokens: Sentence['tokens'], at: number): boolean =>
  nameTrie
    .at(tokens, tokens[at]?.fold === "'" ? at + 1 : at)
    .some(({ entries }) => entries.some(entry => entry.is === 'country'))

/**
 * The token behind the personal name that begins at `at`, `at` itself where there is none, and the number of its parts. Behind a title
 * (`titled`) a name may begin with « Le ».
 */
export function personNameEnd(sentence: Sentence, at: number, titled = false): { to: number; parts: number } {
  const { tokens } = sentence
  let to = at
  let parts = 0
  let words = 0
  while (to < tokens.length && parts < 6) {
    const token = tokens[to]
    if (!token) break
    if (token.kind !== 'word') break
    if (
      parts > 0 &&
      !token.spaced &&
      tokens[to - 1]?.text !== '-' &&
      tokens[to - 1]?.fold !== "'" &&
      tokens[to - 1]?.text !== '.'
    )
      break
    if (token.capital) {
      // « Bill Clinton »: a word that is no name by itself is a given name before a capitalized word.
      const given =
        parts === 0 &&
        tokens[to + 1]?.capital === true &&
        (firstNames.has(token.fold) || (titled && /^L[ea]$/.test(token.text)))
      // "President Park": a word that elsewhere ends a name may be one behind a title.
      const called = titled && parts === 0 && nameStopWords.has(token.fold) && isSurnameOfOfficeHolder(token.text)
      if (
        nameStopWords.has(token.fold) &&
        !given &&
        !called &&
        !(particles.has(token.fold) && parts > 0 && tokens[to + 1]?.capital)
      )
        break
      // A single letter needs a full stop, or stands between names: "Joseph L. Votel".
      if (token.text.length === 1) {
        if (tokens[to + 1]?.text === '.' && tokens[to + 1]?.spaced === false) {
          to += 2
          parts++
          continue
        }
        if (parts === 0) break
      }
      parts++
      words++
      to++
    } else if (particles.has(token.fold) && (parts > 0 || /^(?:al|el|abu|abou|ben|bin)$/.test(token.fold))) {
      const next =
        tokens[to + 1]?.text === '-' || tokens[to + 1]?.fold === "'"
          ? tokens[to + 2]
          : particles.has(tokens[to + 1]?.fold ?? '')
            ? tokens[to + 2]?.text === '-'
              ? tokens[to + 3]
              : tokens[to + 2]
            : tokens[to + 1]
      if (!next?.capital || nameStopWords.has(next.fold)) break
      if (/^(?:de|du|d|la|le|des|as|da|di)$/.test(token.fold) && words < 1) break
      // A particle belongs to the name only behind a given name (« Staffan de Mistura »), and only if what follows is in no table of places
      // and bodies: « Juan Carlos de Espagne », « président Trump de la … ».
      const unlisted =
        /^(?:de|du|d)$/.test(token.fold) && tokens[to + 1]?.capital === true && nameTrie.at(tokens, to + 1).length === 0
      // « le roi Abdallah de Jordanie »: behind a single name a country is the one that its bearer reigns.
      if (/^(?:de|du|d)$/.test(token.fold) && words < 2 && titled && countryAt(tokens, to + 1)) break
      if (/^(?:de|du|d|la)$/.test(token.fold) && words < 2 && !unlisted && !firstNames.has(tokens[at]?.fold ?? ''))
        break
      to++
      while (tokens[to]?.text === '-' || tokens[to]?.fold === "'") to++
      continue
    } else break
    // Hyphens and apostrophes inside: « Jean-Yves », « al-Ghanemi », "O'Brien"; not "Coe's".
    while (
      tokens[to] &&
      !tokens[to]?.spaced &&
      (tokens[to]?.text === '-' || tokens[to]?.fold === "'") &&
      tokens[to + 1]?.spaced === false &&
      tokens[to + 1]?.kind === 'word' &&
      !(tokens[to]?.fold === "'" && /^s$/.test(tokens[to + 1]?.fold ?? '')) &&
      (tokens[to + 1]?.capital ||
        /^(?:il|in|un|ul|hee|hye|eun|hyun|kyu|moon|woo|jin|min|seok|sook|chul|ho|gwon|gyon|soo|ki|mi|jun|young|nam|pyo|eui|yong|jong|sik|se|kyun|wook|suk|won|hwan|bok|ryong|chol|guk|sung|jung|dae|tae|bo)$/.test(
          tokens[to + 1]?.fold ?? '',
        ) ||
        (tokens[to]?.text === '-' && /^(?:al|el|ed|ad|ar|as|az|ul|ur|allah|din)$/.test(tokens[to + 1]?.fold ?? '')))
    ) {
      to += 2
    }
    // 'Richard "Tex" Coe': a nickname in quotation marks occurs inside the name.
    if (
      /^["“«]$/.test(tokens[to]?.text ?? '') &&
      tokens[to + 1]?.capital &&
      /^["”»]$/.test(tokens[to + 2]?.text ?? '') &&
      tokens[to + 3]?.capital &&
      !nameStopWords.has(tokens[to + 3]?.fold ?? '')
    )
      to += 3
    if (tokens[to]?.text === '-' || tokens[to - 1]?.text === '-') break
  }
  while (
    to > at &&
    (tokens[to - 1]?.text === '-' ||
      tokens[to - 1]?.fold === "'" ||
      (particles.has(tokens[to - 1]?.fold ?? '') && !tokens[to - 1]?.capital))
  )
    to--
  // « S. Jaishankar » is a name of two parts.
  return { to, parts: words === 1 && parts > 1 ? 2 : words }
}
