import type { Sentence } from '../document.ts'
import { type GazetteerEntry, nameTrie } from '../gazetteer/gazetteer.ts'
import { wordSet } from '../gazetteer/trie.ts'
import { personNames, personOnRecord } from '../identity/known-persons.ts'
import type { Token } from '../read/tokens.ts'

// The words around a name of the tables decide whether it is that name here, part of another one, or a common word.

/** Cities whose names more often mean something else: read only next to a locative preposition or a country. */
const commonWords =
  wordSet(`nice tours bar man of police orange mobile reading bath split most male march sale lens angers buy san santa bon bonn union liberty victoria
 santiago cordoba florence sydney austin jackson lincoln houston dallas charlotte madison columbus phoenix aurora eugene independence enterprise cork derry hull wells
 tour troyes date ube ako ise nara oman mali chad jordan georgia carolina lima lome sur sud nord est ouest centre central north south east west ville bordeaux marne pau die
 ville mans mer puy vichy gap sens sete agen vienne mende dole vire aube barre guise hem roman roma march june august may mary martin leo santo dumas alma hope marion clinton
 kennedy washington franklin jefferson madison monroe hamilton nelson gordon cameron wellington churchill normal temple surprise plains opportunity commerce industry paradise
 trinidad obama merida barcelona manuel ramos cruz rosario concepcion esperanza aleman boulogne deal stone street march ware poole goole sandy crosby bury rugby corby hove diss ripon
 salt sari ban bam gem buga lae apia tura una mao wa ho bo yei kos sel rome media ham marl hamm unna celle halle essen bad bali java ankeny erie elgin gary flint troy
 salem trail delta nelson logan sandwich progresso futuro porto puerto campo grande bela vista boa nova ponte pilar patos viana union colon leon valencia granada toledo
 mobile tyler taylor dale grant carter bell pearl rose allen warren wayne marion albert barry bradley brandon chester clifton eden elmira enfield euclid everett fairfield falcon
 college university school park hill lake mission orange forest palm sun spring`)

const locatives = wordSet(
  'a au aux en dans de d du des vers pres depuis sur contre entre on against over between through via in at near from to of outside inside around across toward towards ville cite capitale city town village province region district camp airport port base north south east west nord sud est ouest nord-est downtown central northern southern eastern western',
)
const languageCues = wordSet(
  'en langue parle parlent parlant francophone in speak speaks speaking spoke language fluent',
)
const waters = wordSet('fleuve riviere lac delta bassin lake river')
/** Towns of the American Georgia, and states that are named next to it. */
const usStates =
  /^(?:atlanta|savannah|augusta|athens|macon|virginie|virginia|floride|florida|alabama|texas|caroline|carolina|tennessee|arizona|ohio|michigan|wisconsin|nevada|pennsylvania|pennsylvanie)(?:-.+)?$/

const inhabitants =
  /^(?:man|woman|couple|teen|teenager|sheriff|deputies|residents?|senator|senators|governor|congressman|congresswoman|lawmaker|lawmakers|legislature|voters|republicans?|democrats?|county|primary|runoff|native)$/

/** Whether a name of the tables is the prefix form of a demonym: « russo- ». */
export const isPrefix = (surface: string): boolean => surface.endsWith('-')

/** Whether the tokens have the capitals that the name requires; an acronym must be all capitals. */
export function isWrittenLike(
  surface: string,
  tokens: readonly Token[],
  from: number,
  length: number,
  strict: boolean,
): boolean {
  const wantsCapital = /^\p{Lu}/u.test(surface)
  const slice = tokens.slice(from, from + length)
  if (strict)
    return slice.map(token => (token.spaced && token !== slice[0] ? ' ' : '') + token.text).join('') === surface
  if (!wantsCapital) return true
  const first = slice.find(token => token.kind === 'word')
  if (first === undefined || !first.capital) return false
  // « le monde » is not « Le Monde », « union européenne » is « Union européenne ».
  const capitals = surface
    .split(/[\s'’-]+/)
    .filter(Boolean)
    .map(word => /^\p{Lu}/u.test(word))
  const written = slice.filter(token => token.kind === 'word')
  return (
    capitals.length < 2 ||
    !capitals[1] ||
    written[1] === undefined ||
    written[1].capital ||
    (written[1].text.length > 3 && written[0]?.upper === true)
  )
}

/** Whether the words around the name of a city make it one. */
export function isCityMention(
  entry: Extract<GazetteerEntry, { is: 'city' }>,
  tokens: readonly Token[],
  from: number,
  length: number,
): boolean {
  const token = tokens[from]
  if (token === undefined || !token.capital) return false
  const before = tokens[from - 1]
  const after = tokens[from + length]
  const next = tokens[from + length + 1]
  const placed =
    before !== undefined && locatives.has(before.fold === "'" ? (tokens[from - 2]?.fold ?? '') : before.fold)
  const country =
    after?.text === ',' &&
    next !== undefined &&
    next.capital &&
    nameTrie
      .at(tokens, from + length + 1)
      .some(match =>
        match.entries.some(
          e => (e.is === 'country' && e.iso3 === entry.iso3) || (e.is === 'place' && e.iso3 === entry.iso3),
        ),
      )
  if (country) return true
  const alone = length === 1
  // A capitalized word on either side makes it part of a longer name, unless a sentence or a preposition begins there. "the state of
  // Washington", « l'État de Washington »
  if (/^(?:of|de)$/.test(before?.fold ?? '') && /^(?:state|etat)$/.test(tokens[from - 2]?.fold ?? '')) return false
  const inName =
    alone &&
    ((after?.capital === true &&
      after.spaced &&
      !after.upper &&
      after.kind === 'word' &&
      !/^(?:and|et|on|in|le|la|said)$/.test(after.fold) &&
      entry.thousands < 2000) ||
      (before?.capital === true && token.spaced && from > 1 && !locatives.has(before.fold) && before.kind === 'word'))
  if (inName) return false
  if (commonWords.has(token.fold) && alone) return placed && entry.thousands >= 100 && from > 0
  if (entry.thousands >= 400) return !alone || token.text.length > 3 || placed
  if (entry.thousands >= 60 || !alone)
    return (
      placed ||
      (after?.text === ',' && from === 0) ||
      (before?.text === ',' && tokens[from - 2]?.capital === true) ||
      (/^(?:et|and|ou|or)$/.test(before?.fold ?? '') && token.text.length > 4 && entry.thousands >= 100)
    )
  return (
    placed &&
    token.text.length > 4 &&
    before?.fold !== 'of' &&
    before?.fold !== 'de' &&
    before?.fold !== 'to' &&
    before?.fold !== 'from'
  )
}

/**
 * Whether the name of a country means the country here, and not the American state of Georgia, the family name Jordan, the first name Chad
 * …
 */
export function isCountryMention(
  entry: Extract<GazetteerEntry, { is: 'country' }>,
  sentence: Sentence,
  from: number,
  length: number,
): boolean {
  const { tokens } = sentence
  const before = tokens[from - 1]
  const after = tokens[from + length]
  const key = tokens[from]?.fold ?? ''
  // « le fleuve Niger », « le bassin du Congo », "the Jordan River": a river with the name of the state.
  const lead = /^(?:du|de|of)$/.test(before?.fold ?? '') ? tokens[from - 2] : before
  if (waters.has(lead?.fold ?? '') || (after?.capital && /^(?:river|delta|basin|valley|sea)$/.test(after.fold)))
    return false
  // « la Macédoine, région du nord de la Grèce »: a part of another country.
  if (after?.text === ',' && partOfAnother(entry.iso3, tokens, from + length + 1)) return false
  if (
    length === 1 &&
    /^(?:jordan|chad|georgia|georgie|maurice|dominique|grenade|reunion|jersey|guernsey|monaco|salvador|israel|america|china|panama|cuba|malta|chili|iran|peru)$/.test(
      key,
    )
  ) {
    // « Michael Jordan », "Georgia Meloni", « Dominique Strauss-Kahn »: a capitalized word next to it makes it a person's name.
    const lastName =
      before?.capital === true &&
      before.kind === 'word' &&
      !before.upper &&
      tokens[from]?.spaced === true &&
      from > 1 &&
      !/^(?:in|the|and|of|en|au|le|la|les)$/.test(before.fold) &&
      /^(?:jordan|chad|georgia|maurice|dominique|salvador|israel)$/.test(key)
    const firstName =
      after?.capital === true &&
      after.spaced &&
      /^(?:jordan|chad|georgia|maurice|dominique|israel|salvador|jersey)$/.test(key) &&
      after.kind === 'word' &&
      !after.upper
    if (lastName || firstName) return false
    if (/^(?:maurice|dominique|grenade|reunion|jersey|salvador)$/.test(key)) {
      const article = before?.fold ?? ''
      if (key === 'salvador') return /^(?:le|au|du|el)$/.test(article)
      if (key === 'reunion') return article === 'la' && tokens[from]?.capital === true && from > 1
      return /^(?:a|la|ile|in|to|from|of|de)$/.test(article)
    }
    if (key === 'georgia' || key === 'georgie') {
      const plain = tokens.map(token => token.fold)
      // "A Georgia man", "the southern U.S. state"
      if (
        inhabitants.test(after?.fold ?? '') ||
        plain.some(
          (word, i) =>
            word === 'state' &&
            /^(?:s|us|american|peach)$/.test(plain[i - 1] === '.' ? (plain[i - 2] ?? '') : (plain[i - 1] ?? '')),
        )
      )
        return false
      // "Prosecutors in Georgia charged Donald Trump … his loss in the state"
      const federal = plain.some((word, i) => word === 'state' && /^(?:the|this)$/.test(plain[i - 1] ?? ''))
      if (federal && tokens.some((_, i) => americanAt(tokens, i))) return false
      if (
        plain.some(
          word => usStates.test(word) || /^(?:republicans?|republicains?|democrats?|democrates?|gop)$/.test(word),
        ) ||
        (before?.text === ',' &&
          !plain.some(word => /^(?:tbilisi|tbilissi|russia|russie|ossetia|abkhazia)$/.test(word)))
      )
        return false
    }
  }
  if (
    entry.iso3 === 'OMN' &&
    /^(?:d|of)$/.test(before?.fold === "'" ? (tokens[from - 2]?.fold ?? '') : (before?.fold ?? '')) &&
    /^(?:mer|golfe|gulf|sea)$/.test(tokens[from - (before?.fold === "'" ? 3 : 2)]?.fold ?? '')
  )
    return false
  return true
}

/** Whether an apposition calls the name a part of a country other than `iso3`: "…, a province of Belgium". */
function partOfAnother(iso3: string, tokens: readonly Token[], at: number): boolean {
  let i = at
  while (/^(?:a|an|the|une|la|northern|southern|eastern|western)$/.test(tokens[i]?.fold ?? '')) i++
  if (!/^(?:region|province|county|comte)$/.test(tokens[i]?.fold ?? '')) return false
  for (let k = i + 1; k < i + 8 && tokens[k] && tokens[k]?.text !== ','; k++)
    for (const { entries } of nameTrie.at(tokens, k))
      if (entries.some(entry => entry.is === 'country' && entry.iso3 !== iso3)) return true
  return false
}

/** Whether the name of a person of the United States, as in the tables, is in the tokens. */
function americanAt(tokens: readonly Token[], at: number): boolean {
  const [match] = tokens[at]?.capital ? personNames.at(tokens, at) : []
  const id = match?.entries[0]
  return id !== undefined && personOnRecord(id.slice('person:'.length)).country === 'USA'
}

const attributed =
  wordSet(`government military forces force troops army navy air embassy president presidential secretary ambassador administration officials official airstrikes airstrike strike strikes congress senate
 sanctions policy marines soldiers soldier personnel service diplomats diplomat intelligence coalition citizens citizen media companies support assistance aid dollars election elections ally allies special
 defense defence state department treasury troop warplanes drone drones ships ship aircraft vice foreign national led backed based relations officer officers lawmakers senator senators general commander consulate`)

/** "U.S. forces", "the UK government", "U.S. and French officials": the short form of a country as an adjective. */
export function isAttributive(tokens: readonly Token[], from: number, length: number, title: boolean): boolean {
  const surface = tokens
    .slice(from, from + length)
    .map(token => token.text)
    .join('')
  if (!/^(?:U\.?S\.?A?\.?|U\.?K\.?)$/.test(surface)) return false
  const after = tokens[from + length]?.text === '-' ? tokens[from + length + 1] : tokens[from + length]
  if (after?.kind === 'mark' && after.text === ',' ? true : /^(?:and|or)$/.test(after?.fold ?? '')) {
    // "U.S., U.K. and French operations": coordinated with an adjective it is one.
    const next = from + length + 1
    return nameTrie
      .at(tokens, next)
      .some(
        match =>
          match.entries.some(entry => entry.is === 'demonym' && !/(?:ans|is|s)$/.test(entry.surface)) ||
          (match.entries.some(entry => entry.is === 'country') && isAttributive(tokens, next, match.length, title)),
      )
  }
  if (after?.kind !== 'word') return false
  if (attributed.has(after.fold)) return true
  const the = tokens[from - 1]?.fold === 'the'
  if (after.capital) return !the && !title && !/^(?:I|The|A|In|On|He|She|It|We|They)$/.test(after.text)
  // Without "the" it is an attribute, unless a verb or a preposition follows: "U.S. airpower", but not "the U.S. said".
  return (
    !the &&
    !title &&
    !/(?:ed|ing)$/.test(after.fold) &&
    !/^(?:and|or|in|on|at|to|of|for|with|by|from|as|is|are|was|were|has|have|had|will|would|can|could|may|should|must|said|says|that|which|who|but|when|while|over|against|also|into|after|before|than|if|did|does|do|not|about|under|during|since|until)$/.test(
      after.fold,
    )
  )
}

/** Whether the `length` tokens from `from` on are the demonym here, and not a language, a part of a name or a common word. */
export function isDemonymMention(
  entry: Extract<GazetteerEntry, { is: 'demonym' }>,
  sentence: Sentence,
  from: number,
  length: number,
): boolean {
  const { tokens, lang } = sentence
  const token = tokens[from]
  if (token === undefined) return false
  const english = entry.lang === 'en'
  if (english && !token.capital) return false
  if (!english && lang === 'en' && !token.capital) return false
  // « le Français » is a person and « le français » may be the language; either way the country is meant.
  const before = tokens[from - 1]
  if (languageCues.has(before?.fold ?? '') && !/^[ae]n?s$/.test(tokens[from + length]?.fold ?? '')) {
    const next = tokens[from + length]
    if (next === undefined || next.kind !== 'word' || before?.fold !== 'in') return false
  }
  if (
    tokens[from + length]?.text === '-' &&
    /^(?:language|speaking|born|born)$/.test(tokens[from + length + 1]?.fold ?? '')
  )
    return false
  if (
    english &&
    length === 1 &&
    /^(?:pole|poles|turk|dane|finn|lao|thai|franco|indo|anglo|greco)$/.test(token.fold) &&
    from === 0 &&
    token.fold === 'pole'
  )
    return false
  // « Saint-Germain », « Franco » the general, « Romain »: a demonym joined to a capitalized word by a hyphen is part of a name.
  if (
    token.capital &&
    before?.text === '-' &&
    !token.spaced &&
    tokens[from - 2]?.capital === true &&
    nameTrie.get(`${tokens[from - 2]?.text}-`).length === 0
  )
    return false
  return true
}
