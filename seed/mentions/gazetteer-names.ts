import type { Sentence } from '../document.ts'
import { countries } from '../gazetteer/countries.ts'
import { type Entry, names } from '../gazetteer/lexicon.ts'
import { words } from '../gazetteer/trie.ts'
import { personNames, personOnRecord } from '../identity/known-persons.ts'
import type { Token } from '../read/tokens.ts'
import { apposedCountries } from './apposed-country.ts'
import { type Candidate, idOf } from './candidate.ts'
import { officialStart } from './forms-of-state.ts'
import { homonyms } from './homonyms.ts'

/** Cities that are more often something else: read only where a preposition of place or a country stands beside them. */
const commonWords =
  words(`nice tours bar man of police orange mobile reading bath split most male march sale lens angers buy san santa bon bonn union liberty victoria
 santiago cordoba florence sydney austin jackson lincoln houston dallas charlotte madison columbus phoenix aurora eugene independence enterprise cork derry hull wells
 tour troyes date ube ako ise nara oman mali chad jordan georgia carolina lima lome sur sud nord est ouest centre central north south east west ville bordeaux marne pau die
 ville mans mer puy vichy gap sens sete agen vienne mende dole vire aube barre guise hem roman roma march june august may mary martin leo santo dumas alma hope marion clinton
 kennedy washington franklin jefferson madison monroe hamilton nelson gordon cameron wellington churchill normal temple surprise plains opportunity commerce industry paradise
 trinidad obama merida barcelona manuel ramos cruz rosario concepcion esperanza aleman boulogne deal stone street march ware poole goole sandy crosby bury rugby corby hove diss ripon
 salt sari ban bam gem buga lae apia tura una mao wa ho bo yei kos sel rome media ham marl hamm unna celle halle essen bad bali java ankeny erie elgin gary flint troy
 salem trail delta nelson logan sandwich progresso futuro porto puerto campo grande bela vista boa nova ponte pilar patos viana union colon leon valencia granada toledo
 mobile tyler taylor dale grant carter bell pearl rose allen warren wayne marion albert barry bradley brandon chester clifton eden elmira enfield euclid everett fairfield falcon
 college university school park hill lake mission orange forest palm sun spring`)

const locatives = words(
  'a au aux en dans de d du des vers pres depuis in at near from to of outside inside around across toward towards ville cite capitale city town village province region district camp airport port base north south east west nord sud est ouest nord-est downtown central northern southern eastern western',
)
const languageCues = words('en langue parle parlent parlant francophone in speak speaks speaking spoke language fluent')
const waters = words('fleuve riviere lac delta bassin lake river')
const usStates = /^(?:atlanta|savannah|augusta|athens|macon)$/

const inhabitants =
  /^(?:man|woman|couple|teen|teenager|sheriff|deputies|residents?|senator|senators|governor|congressman|congresswoman|lawmaker|lawmakers|legislature|voters|republicans?|democrats?|county|primary|runoff|native)$/

const prefixed = (surface: string): boolean => surface.endsWith('-')

/** Whether the tokens are written as the name wants: its capitals are capitals, an acronym is an acronym. */
function writtenLike(
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

/** What stands around a city decides whether it is one. */
function cityStands(
  entry: Extract<Entry, { is: 'city' }>,
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
    names
      .at(tokens, from + length + 1)
      .some(match =>
        match.entries.some(
          e => (e.is === 'country' && e.iso3 === entry.iso3) || (e.is === 'place' && e.iso3 === entry.iso3),
        ),
      )
  if (country) return true
  const alone = length === 1
  // A capital on either side makes it part of a longer name, unless a sentence or a preposition begins there.
  // "the state of Washington", « l'État de Washington »
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

/** Georgia the state of the United States, Jordan the family name, Chad the first name … */
function countryStands(
  entry: Extract<Entry, { is: 'country' }>,
  sentence: Sentence,
  from: number,
  length: number,
): boolean {
  const { tokens } = sentence
  const before = tokens[from - 1]
  const after = tokens[from + length]
  const key = tokens[from]?.fold ?? ''
  // « le fleuve Niger », « le bassin du Congo », "the Jordan River": a water, not the state that shares its name.
  const lead = /^(?:du|de|of)$/.test(before?.fold ?? '') ? tokens[from - 2] : before
  if (waters.has(lead?.fold ?? '') || (after?.capital && /^(?:river|delta|basin|valley|sea)$/.test(after.fold)))
    return false
  // « la Macédoine, région du nord de la Grèce »: a part of another country.
  if (after?.text === ',' && partOfAnother(entry.iso3, tokens, from + length + 1)) return false
  if (
    length === 1 &&
    /^(?:jordan|chad|georgia|maurice|dominique|grenade|reunion|jersey|guernsey|monaco|salvador|israel|america|china|panama|cuba|malta|chili|iran|peru)$/.test(
      key,
    )
  ) {
    // « Michael Jordan », "Georgia Meloni", « Dominique Strauss-Kahn »: a capital beside it makes it a person's name.
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

/** "…, a province of Belgium": what follows a name calls it a part of a country that is not `iso3`. */
function partOfAnother(iso3: string, tokens: readonly Token[], at: number): boolean {
  let i = at
  while (/^(?:a|an|the|une|la|northern|southern|eastern|western)$/.test(tokens[i]?.fold ?? '')) i++
  if (!/^(?:region|province|county|comte)$/.test(tokens[i]?.fold ?? '')) return false
  for (let k = i + 1; k < i + 8 && tokens[k] && tokens[k]?.text !== ','; k++)
    for (const { entries } of names.at(tokens, k))
      if (entries.some(entry => entry.is === 'country' && entry.iso3 !== iso3)) return true
  return false
}

/** A person on record of the United States. */
function americanAt(tokens: readonly Token[], at: number): boolean {
  const [match] = tokens[at]?.capital ? personNames.at(tokens, at) : []
  const id = match?.entries[0]
  return id !== undefined && personOnRecord(id.slice('person:'.length)).country === 'USA'
}

const attributed =
  words(`government military forces force troops army navy air embassy president presidential secretary ambassador administration officials official airstrikes airstrike strike strikes congress senate
 sanctions policy marines soldiers soldier personnel service diplomats diplomat intelligence coalition citizens citizen media companies support assistance aid dollars election elections ally allies special
 defense defence state department treasury troop warplanes drone drones ships ship aircraft vice foreign national led backed based relations officer officers lawmakers senator senators general commander consulate`)

/** "U.S. forces", "the UK government", "U.S. and French officials": the short form of a country as an adjective. */
function attributive(tokens: readonly Token[], from: number, length: number, title: boolean): boolean {
  const surface = tokens
    .slice(from, from + length)
    .map(token => token.text)
    .join('')
  if (!/^(?:U\.?S\.?A?\.?|U\.?K\.?)$/.test(surface)) return false
  const after = tokens[from + length]?.text === '-' ? tokens[from + length + 1] : tokens[from + length]
  if (after?.kind === 'mark' && after.text === ',' ? true : /^(?:and|or)$/.test(after?.fold ?? '')) {
    // "U.S., U.K. and French operations": coordinated with an adjective it is one.
    const next = from + length + 1
    return names
      .at(tokens, next)
      .some(
        match =>
          match.entries.some(entry => entry.is === 'demonym' && !/(?:ans|is|s)$/.test(entry.surface)) ||
          (match.entries.some(entry => entry.is === 'country') && attributive(tokens, next, match.length, title)),
      )
  }
  if (after?.kind !== 'word') return false
  if (attributed.has(after.fold)) return true
  const the = tokens[from - 1]?.fold === 'the'
  if (after.capital) return !the && !title && !/^(?:I|The|A|In|On|He|She|It|We|They)$/.test(after.text)
  // Without "the" the noun phrase goes on, unless a verb or a link follows: "U.S. airpower" and not "the U.S. said".
  return (
    !the &&
    !title &&
    !/(?:ed|ing)$/.test(after.fold) &&
    !/^(?:and|or|in|on|at|to|of|for|with|by|from|as|is|are|was|were|has|have|had|will|would|can|could|may|should|must|said|says|that|which|who|but|when|while|over|against|also|into|after|before|than|if|did|does|do|not|about|under|during|since|until)$/.test(
      after.fold,
    )
  )
}

function demonymStands(
  entry: Extract<Entry, { is: 'demonym' }>,
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
  // « le Français » is a person, « le français » may be the language; either way the country is meant.
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
  // « Saint-Germain », « Franco » the general, « Romain »: a demonym joined to a capital by a hyphen is part of a name.
  if (
    token.capital &&
    before?.text === '-' &&
    !token.spaced &&
    tokens[from - 2]?.capital === true &&
    names.get(`${tokens[from - 2]?.text}-`).length === 0
  )
    return false
  return true
}

/** The country (ISO 3166-1 alpha-3) that possesses what stands at `from`: "South Korea's opposition", « le ». */
export function ownerBefore(tokens: readonly Token[], from: number, known: readonly Candidate[]): string | undefined {
  let i = from - 1
  while (
    /^(?:main|opposition|ruling|former|conservative|liberal|left|wing|paramilitary|rebel|new|national|own|-)$/.test(
      tokens[i]?.fold ?? '',
    )
  )
    i--
  if (tokens[i]?.fold === 's' && /^['’]$/.test(tokens[i - 1]?.text ?? '')) i -= 2
  else if (i === from - 1 || !known.some(candidate => candidate.to === i + 1 && candidate.form === 'demonym'))
    return undefined
  return known.find(candidate => candidate.to === i + 1 && candidate.entity.kind === 'Country')?.entity.iso3
}

/** A form of state that alone means one of them. */
const shortForm = /^(?:islamic republic|république islamique)$/i

/** Behind the form of a state its name follows: "of Mauritania", « d'Afghanistan ». */
function ofState(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:of|de|du|d)$/.test(tokens[at]?.fold ?? '')) return false
  let i = at + 1
  while (/^(?:the|la|l|')$/.test(tokens[i]?.fold ?? '')) i++
  return names.at(tokens, i).some(({ entries }) => entries.some(({ is }) => is === 'country'))
}

/** The countries, cities, places and organizations on record, and demonyms, that the sentence names. */
export function gazetteerNames(sentence: Sentence): Candidate[] {
  const { tokens, lang } = sentence
  const tongue = lang === 'fr' ? 'fr' : 'en'
  const found: Candidate[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark') {
      at++
      continue
    }
    const taken = take(at)
    at += Math.max(1, taken)
  }
  for (const [i, candidate] of found.entries()) {
    if (candidate.rule !== 'country/name') continue
    const from = officialStart(tokens, candidate.from, tongue)
    if (from >= (found[i - 1]?.to ?? 0)) candidate.from = from
  }
  return homonyms(sentence, found)

  /** Takes the longest name that stands at `from`; returns how many tokens it took. */
  function take(from: number): number {
    // A word glued to what stands before by a hyphen belongs to it: « franco-allemand » gives two, « Saint-Étienne » none.
    const glued = tokens[from - 1]?.text === '-' && tokens[from]?.spaced === false && tokens[from - 1]?.spaced === false
    for (const { length, entries } of names.at(tokens, from)) {
      const after = tokens[from + length]
      const tail = after?.text === '-' && !after.spaced && tokens[from + length + 1]?.spaced === false
      const candidates: (Candidate & { rank: number })[] = []
      let behind: Set<string> | undefined
      const apposed = () => {
        behind ??= apposedCountries(tokens, from + length)
        return behind
      }
      for (const entry of entries) {
        const add = (rank: number, candidate: Omit<Candidate, 'from' | 'to'>, to = from + length) =>
          candidates.push({ ...candidate, from, to, rank })
        if (entry.is === 'demonym') {
          const prefix = prefixed(entry.surface)
          if (prefix ? tokens[from + length - 1]?.text !== '-' : false) continue
          if (!demonymStands(entry, sentence, from, length)) continue
          if (entry.surface.length <= 2) continue
          add(
            tongue === entry.lang ? 5 : 2,
            { form: 'demonym', rule: prefix ? 'country/prefix' : 'country/demonym', entity: country(entry.iso3) },
            prefix ? from + length - 1 : from + length,
          )
        } else if (entry.is === 'country') {
          if (!writtenLike(entry.surface, tokens, from, length, /^[A-Z.]{2,5}$/.test(entry.surface))) continue
          // "the U.S.-Iraq agreement" names two states.
          const paired = found.at(-1)?.to === from - 1 && found.at(-1)?.entity.kind === 'Country'
          if (glued && !paired && !/^(?:ex|pro|anti|non|trans|intra|mid)$/.test(tokens[from - 2]?.fold ?? '')) continue
          if (!countryStands(entry, sentence, from, length)) continue
          // "the Islamic Republic of Mauritania" is not the one that needs no further name.
          if (shortForm.test(entry.surface) && ofState(tokens, from + length)) continue
          if (
            tail &&
            /^\p{Lu}/u.test(tokens[from + length + 1]?.text ?? '') &&
            length === 1 &&
            !/^(?:us|usa|eu|un)$/.test(tokens[from]?.fold ?? '') &&
            names.get(`${tokens[from]?.text}-${tokens[from + length + 1]?.text}`).length === 0 &&
            !names.at(tokens, from + length + 1).length
          )
            continue
          if (attributive(tokens, from, length, sentence.kind === 'title'))
            add(10, { form: 'demonym', rule: 'country/attributive', entity: country(entry.iso3) })
          else add(10, { form: 'name', rule: 'country/name', entity: country(entry.iso3) })
        } else if (entry.is === 'organization') {
          // "the Commonwealth of Australia" is the state.
          if (/^commonwealth$/i.test(entry.surface) && ofState(tokens, from + length)) continue
          if (!writtenLike(entry.surface, tokens, from, length, entry.acronym)) continue
          if (glued && !/^(?:ex|pro|anti|non)$/.test(tokens[from - 2]?.fold ?? '')) continue
          const owner = ownerBefore(tokens, from, found)
          // "South Korea's opposition Democratic Party" is not the American one; "Sudan's RSF" not the one that belongs to no state.
          if (entry.iso3 && owner && owner !== entry.iso3 && !entry.common) continue
          add((entry.acronym ? 7 : 8) + (entry.iso3 === undefined ? 0.2 : owner === entry.iso3 ? 0.5 : 0), {
            form: 'name',
            rule: entry.acronym ? 'organization/acronym' : 'organization/on-record',
            entity: {
              id: idOf(entry.id),
              kind: 'Organization',
              name: entry.name[tongue],
              orgType: entry.orgType,
              ...(entry.iso3 ? { country: entry.iso3 } : {}),
            },
            ...(entry.common ? { common: entry.common } : {}),
          })
        } else if (entry.is === 'place') {
          if (!writtenLike(entry.surface, tokens, from, length, false) || glued) continue
          if (!tokens[from]?.capital && /^\p{Lu}/u.test(entry.surface)) continue
          // "West Qurna", « l'Ouest Cameroun »: a point of the compass before a capital belongs to that name.
          if (
            after?.capital &&
            after.spaced &&
            after.kind === 'word' &&
            /^(?:west|east|north|south|ouest|est|nord|sud|occident|orient)$/.test(tokens[from + length - 1]?.fold ?? '')
          )
            continue
          if (
            length === 1 &&
            after?.capital &&
            after.spaced &&
            after.kind === 'word' &&
            /^(?:java|maine|montana|virginia|georgia|indiana|carolina|galicia|papua|levant|kansas|golfe|gulf|tigre|sahara)$/.test(
              tokens[from]?.fold ?? '',
            )
          )
            continue
          add(6, {
            form: 'name',
            rule: 'place/on-record',
            entity: {
              id: idOf(entry.id),
              kind: 'Place',
              name: entry.name[tongue],
              ...(entry.iso3 ? { country: entry.iso3 } : {}),
            },
          })
        } else if (entry.is === 'city') {
          if (glued || (tail && tokens[from + length + 1]?.capital)) continue
          if (!apposed().has(entry.iso3) && !cityStands(entry, tokens, from, length)) continue
          // "Tripoli, Lebanon" is not the Tripoli that everybody knows.
          const here = apposed().has(entry.iso3) ? 2 : 0
          add(4 + here + Math.min(0.9, entry.thousands / 10_000), {
            form: 'name',
            rule: 'place/city',
            thousands: entry.thousands,
            apposed: here > 0,
            entity: {
              id: idOf(`place:${entry.geonames}`),
              kind: 'Place',
              name: entry.name[tongue],
              country: entry.iso3,
              geonames: entry.geonames,
            },
          })
        } else if (entry.is === 'seat' && tokens[from]?.capital && !glued) {
          // A seat of power that is no city (the Kremlin) always means the government; a capital is decided by its verb, later.
          if (
            apposed().size > 0 &&
            !apposed().has(entry.iso3) &&
            entries.some(other => other.is === 'city' && apposed().has(other.iso3))
          )
            continue
          if (!entries.some(other => other.is === 'city'))
            add(9, { form: 'metonym', rule: 'country/seat', entity: country(entry.iso3) })
          else {
            const city = entries.filter(other => other.is === 'city').find(other => other.iso3 === entry.iso3)
            if (
              city &&
              !(tail && tokens[from + length + 1]?.capital) &&
              !(
                tokens[from + length]?.capital &&
                tokens[from + length]?.spaced &&
                /^(?:washington|santiago|victoria|wellington|kingston)$/.test(tokens[from]?.fold ?? '')
              ) &&
              !(tokens[from - 1]?.capital && /^(?:washington|wellington)$/.test(tokens[from]?.fold ?? ''))
            )
              add(6, {
                form: 'name',
                rule: 'place/city',
                thousands: city.thousands,
                capital: true,
                entity: {
                  id: idOf(`place:${city.geonames}`),
                  kind: 'Place',
                  name: city.name[tongue],
                  country: city.iso3,
                  geonames: city.geonames,
                },
              })
          }
        }
      }
      const best = candidates.sort((a, b) => b.rank - a.rank)[0]
      if (best) {
        const { rank: _, ...candidate } = best
        found.push(withOthers(candidate, candidates))
        return candidate.to - from
      }
    }
    return 0
  }

  /** A city, party or army with what else of its kind has its name, in another country. */
  function withOthers(best: Candidate, all: readonly Candidate[]): Candidate {
    if (!/^(?:place\/city|organization\/)/.test(best.rule)) return best
    const others = all.filter(
      other =>
        other.rule.split('/')[0] === best.rule.split('/')[0] &&
        other.entity.kind === best.entity.kind &&
        other.entity.country !== best.entity.country,
    )
    if (others.length === 0) return best
    return {
      ...best,
      others: others.map(({ entity }) => entity),
      sizes: new Map(others.map(({ entity, thousands = 0 }) => [entity.id, thousands])),
    }
  }

  function country(iso3: string): Candidate['entity'] {
    return { id: idOf(`country:${iso3}`), kind: 'Country', name: countries.get(iso3)?.name[tongue] ?? iso3, iso3 }
  }
}
