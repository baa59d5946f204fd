import type { Sentence } from '../document.ts'
import { firstNames } from '../gazetteer/first-names.ts'
import { words } from '../gazetteer/trie.ts'
import { personNames } from '../identity/known-persons.ts'
import { holderOnRecord } from '../identity/office-holders.ts'
import type { Candidate } from './candidate.ts'
import { nameEnd, stops } from './name-end.ts'
import { type OfficeSpan, officeAt } from './offices.ts'

/** A personal name in the tokens of one sentence, with the office that introduces or follows it. */
export type PersonSpan = {
  from: number
  to: number
  rule: string
  office?: OfficeSpan
  /** Further offices that the text gives: « Matteo Salvini, ministre de l'Intérieur et patron de la Ligue ». */
  also?: OfficeSpan[]
  honorific?: string
  withHonorificFrom?: number
}

const surnamesFirst = words(
  'kim xi moon park li wang ri ban nguyen mao hu cho chung kang choi zhang chen liu yang tsai lai zhao wu zhou huang deng jiang wen lee pak han roh jang yoon ahn no hwang paek choe hong aung',
)
const article = words('le la l un une son sa the a an his her its ancien ancienne former et and')
const speech = words(
  'said says told asked added warned stressed argued tweeted wrote announced declared explained noted insisted confirmed a declare dit affirme annonce ajoute estime indique precise explique souligne assure',
)

const kin = words(
  `epouse femme veuve mari epoux fils fille frere soeur pere mere neveu niece cousin beau-frere gendre proche rival rivale allie alliee successeur predecesseur
 wife widow husband son daughter brother sister father mother nephew niece cousin son-in-law brother-in-law ally rival successor predecessor aide`,
)
const personalSpeech = words(
  'declare dit affirme ajoute estime explique souligne assure confie rappele insiste martele',
)
/** Nouns and adjectives of companies, papers, teams and groups, which speak like people. */
const bodies = words(
  `ratings bank street radio television times post journal daily herald tribune group groupe holdings systems motors airlines airways energy oil gas steel media press agency agence watch research securities capital
 partners brothers union club united city crescent cross global credit societe front mouvement parti banque action amnesty alliance network solutions technologies services air aviation petroleum power telecom
 watchdog party league front army brigade battalion ministry department office commission committee coalition campaign movement front human rights free democratic people new old north south east west northern southern eastern western great grand central royal saint san mount fort port`,
)

/** Ships, airports and buildings that bear the name of a person. */
const namedAfter = words(
  'fs uss hms ins carrier destroyer frigate airport stadium stade aeroport avions fregate destroyer boulevard avenue rue pont barrage lycee universite hopital mausoleum mausolee',
)

/** Titles that the press puts before a family name alone: "Special Advisor Thames", « le juge Martel ». */
const surnameTitles =
  /(?:advis[eo]r|governor|mayor|senator|commissioner|administrator|justice|judge|chairman|chairwoman|prosecutor|coordinator|congressman|congresswoman|sen\.|rep\.|juge|procureur|procureure|gouverneur|gouverneure|coordonnateur|conseiller spécial|conseillère spéciale)$/

/** Persons named in full or introduced by a title, an apposition or an honorific, and the offices that stand without a name. */
export function personsIn(
  sentence: Sentence,
  known: readonly Candidate[],
  alone: ReadonlySet<string>,
): { persons: PersonSpan[]; offices: OfficeSpan[] } {
  const { tokens } = sentence
  let former: OfficeSpan | undefined
  const persons: PersonSpan[] = []
  const offices: OfficeSpan[] = []
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
  const taken = (at: number) => persons.some(person => at >= person.from && at < person.to)

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || taken(i)) continue
    const cover = coveredBy(i)
    const office =
      cover && cover.form === 'name' && cover.to > i + 1 && cover.from < i
        ? undefined
        : sameTitle(officeAt(sentence, i, known))
    if (office) {
      const comma = tokens[office.to]?.text === ',' ? 1 : 0
      const start = office.to + comma
      const end = nameEnd(sentence, start, comma === 0)
      const whole = tokens[start]?.capital ? fullNameAt(start) : undefined
      const to = whole ? Math.max(end.to, start + whole.length) : end.to
      const { parts } = whole ? { parts: Math.max(2, end.parts) } : end
      const honorific = office.kind === 'honorific'
      const listed = firstNames.has(tokens[start]?.fold ?? '')
      const following = tokens[to]
      const closed =
        following === undefined || following.kind === 'mark' || (following.kind === 'word' && !following.capital)
      // « ministre, Jean Dupont, » needs two words after a comma, a title alone one: "President Obama".
      const alone =
        surnameTitles.test(office.title) &&
        !tokens[start]?.upper &&
        (sentence.lang === 'fr' || tokens[office.to - 1]?.capital === true || tokens[office.to - 1]?.text === '.')
      const weak =
        /^(?:other|official|party)$/.test(office.kind) &&
        !listed &&
        parts < 2 &&
        !alone &&
        !holderOnRecord(textOf(start, to), office, null).person
      const enough = comma ? parts >= 2 && closed && !opensSentence(office, to) : parts >= 1 && !weak
      // « les présidents sénégalais Macky Sall et ivoirien Alassane Ouattara »
      const shared = office.plural && !honorific ? pluralHolders(office, start) : start
      if (shared > start) {
        i = shared - 1
        continue
      }
      if (to > start && enough && !isOnRecord(start, to) && !(office.plural && comma)) {
        if (honorific)
          persons.push({ from: start, to, rule: 'person/honorific', honorific: token.fold, withHonorificFrom: i })
        else if (comma && ofKin(office)) persons.push({ from: start, to, rule: 'person/title-comma' })
        else {
          ofCountry(office, to)
          const also = [...apposed(to), ...joined(office.to)]
          const rule = comma ? 'person/title-comma' : 'person/title'
          persons.push({ from: start, to, rule, office, ...(also.length ? { also } : {}) })
        }
        i = to - 1
        continue
      }
      if (!honorific) {
        offices.push(office)
        i = Math.max(i, office.to - 1)
      }
      continue
    }
    if (!token.capital || tokens[i - 1]?.text === '-') continue
    // « l'Algérien Fatsah … »: the nationality is no part of the name.
    if (sentence.lang === 'fr' && nationalityBefore(i + 1)?.from === i) continue
    const { to, parts } = nameEnd(sentence, i)
    if (parts < 1 || isOnRecord(i, to)) continue
    const following = apposition(to)
    const record = fullNameAt(i)
    if (record && !following) {
      const end = Math.max(to, i + record.length)
      // "the carrier Charles de Gaulle", « l'aéroport Félix-Houphouët-Boigny » are called after somebody.
      if (namedAfter.has(tokens[i - 1]?.fold ?? '') || namedAfter.has(tokens[end]?.fold ?? '')) {
        i = end - 1
        continue
      }
      persons.push({ from: i, to: end, rule: 'person/on-record' })
      i = end - 1
      continue
    }
    if (parts >= 2 && following && !(cover && cover.from === i && cover.entity.kind !== 'Place')) {
      const also = joined(following.to)
      persons.push({ from: i, to, rule: 'person/apposition', office: following, ...(also.length ? { also } : {}) })
      i = to - 1
      continue
    }
    if (
      firstNames.has(token.fold) &&
      parts >= 2 &&
      !(
        i > 0 &&
        tokens[i - 1]?.capital &&
        token.spaced &&
        tokens[i - 1]?.kind === 'word' &&
        i > 1 &&
        !stops.has(tokens[i - 1]?.fold ?? '') &&
        coveredBy(i - 1) === undefined
      )
    ) {
      persons.push({ from: i, to, rule: 'person/given-name' })
      i = to - 1
      continue
    }
    if (surnamesFirst.has(token.fold) && parts >= 2 && tokens[i + 1]?.capital && tokens[i + 1]?.spaced && !cover) {
      persons.push({ from: i, to, rule: 'person/family-name-first' })
      i = to - 1
      continue
    }
    // "Scott C. Dayton": nobody but a person has an initial between two names.
    if (parts >= 2 && !cover && initialBetween(i, to)) {
      persons.push({ from: i, to, rule: 'person/initial' })
      i = to - 1
      continue
    }
    // « l'Algérien Fatsah Ouguergouz »: a nationality with a capital is a person in French.
    const nation = sentence.lang === 'fr' ? nationalityBefore(i) : undefined
    if (parts >= 2 && !cover && nation) {
      persons.push({ from: i, to, rule: 'person/nationality' })
      i = to - 1
      continue
    }
    const unlisted = parts >= 2 && parts <= 3 && !cover && plainWords(i, to)
    if (unlisted && speaks(i, to)) {
      persons.push({ from: i, to, rule: 'person/speech' })
      i = to - 1
      continue
    }
    // "Tomas Berg, who", "Tomas Berg, 42,": only people are who, and only people have an age behind a comma.
    if (unlisted && personal(to)) {
      persons.push({ from: i, to, rule: 'person/who-or-age' })
      i = to - 1
      continue
    }
    // '…," said Russell.': a given name that is quoted alone.
    const dated = tokens.slice(to, to + 2).some(({ kind }) => kind === 'number')
    if (parts === 1 && firstNames.has(token.fold) && !cover && !dated && quoted(i, to)) {
      persons.push({ from: i, to, rule: 'person/speech' })
      continue
    }
    // The article goes on with the last word alone as the subject: « Goïta a salué ».
    if (unlisted && alone.has(tokens[to - 1]?.fold ?? '')) {
      persons.push({ from: i, to, rule: 'person/alone-later' })
      i = to - 1
      continue
    }
    // A title may stand among the capitals: "US Secretary of State Antony Blinken".
    if (cover === undefined && parts >= 2) {
      let titled = i + 1
      while (titled < to && officeAt(sentence, titled, known) === undefined && !fullNameAt(titled)) titled++
      i = titled - 1
    }
  }
  return { persons, offices }

  /** "King Abdullah of Jordan": the country behind the name of who reigns. */
  function ofCountry(office: OfficeSpan, to: number): void {
    if (office.kind !== 'head' || office.countries.length > 0 || office.organization) return
    let i = to
    if (!/^(?:of|de|d|du)$/.test(tokens[i]?.fold ?? '')) return
    while (/^(?:of|de|d|du|la|l|the|')$/.test(tokens[i]?.fold ?? '')) i++
    const country = known.find(({ from, entity, form }) => from === i && entity.kind === 'Country' && form === 'name')
    if (country?.entity.iso3) office.countries.push(country.entity.iso3)
  }

  function textOf(from: number, to: number): string {
    return tokens
      .slice(from, to)
      .map((token, n) => (n > 0 && token.spaced ? ' ' : '') + token.text)
      .join('')
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

  /** What it said stands before it: '…," said Riek Machar.', « a déclaré Riek Machar, ». */
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

  /** A relative pronoun of persons or an age stands behind it. */
  function personal(to: number): boolean {
    if (tokens[to]?.text !== ',') return false
    const [next, after] = [tokens[to + 1], tokens[to + 2]]
    if (sentence.lang !== 'fr' && next?.fold === 'who') return true
    if (next?.kind !== 'number' || !/^[1-9]\d$/.test(next.text)) return false
    return sentence.lang === 'fr' ? after?.fold === 'ans' : after?.text === ',' && tokens[to + 3]?.kind === 'word'
  }

  /** « Lors d'un entretien avec le président égyptien, Emmanuel Macron a évoqué »: the comma ends the opening, and the name is the subject. */
  function opensSentence(office: OfficeSpan, to: number): boolean {
    const next = tokens[to]
    if (
      next?.kind !== 'word' ||
      !/^(?:a|ont|est|sont|avait|has|had|is|was|will|said|se|s|ne)$|(?:ed|it|ait|a)$/.test(next.fold)
    )
      return false
    const determined = (at: number): number => {
      let i = at
      while (
        /^(?:le|la|les|l|the|un|une|a|an|son|sa|his|her|their|leur)$/.test(tokens[i]?.fold ?? '') ||
        tokens[i]?.fold === "'"
      )
        i--
      return i
    }
    // "by the South's military rulers"
    const adjective = /^(?:military|ruling|former|new|communist|interim|acting|late)$/.test(
      tokens[office.from - 1]?.fold ?? '',
    )
    const own = determined(office.from - (adjective ? 2 : 1))
    const i = tokens[own]?.fold === 's' && tokens[own - 1]?.fold === "'" ? determined(own - 3) : own
    return /^(?:avec|with|de|du|of|par|by|contre|against|pour|for|a|au|to|meeting|entre|between)$/.test(
      tokens[i]?.fold ?? '',
    )
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

  function nationalityBefore(at: number): Candidate | undefined {
    return known.find(
      candidate =>
        candidate.to === at &&
        candidate.form === 'demonym' &&
        tokens[candidate.from]?.capital === true &&
        !tokens[at]?.upper,
    )
  }

  /** « le ministre français … et son homologue marocain »: a counterpart has the title of the office before. */
  function sameTitle(office: OfficeSpan | undefined): OfficeSpan | undefined {
    if (office?.kind === 'counterpart')
      return former
        ? {
            ...office,
            title: former.title,
            kind: former.kind,
            counterpart: true,
            ...(former.portfolio ? { portfolio: former.portfolio } : {}),
          }
        : { ...office, kind: 'other' }
    if (office && office.kind !== 'honorific' && office.kind !== 'other') former = office
    return office
  }

  /** « Jens Stoltenberg, the secretary general of NATO, »: the office after a name and a comma. */
  function apposition(to: number): OfficeSpan | undefined {
    if (tokens[to]?.text !== ',' && tokens[to]?.text !== '(') return undefined
    let i = to + 1
    while (article.has(tokens[i]?.fold ?? '') || tokens[i]?.fold === "'") i++
    const office =
      officeAt(sentence, i, known) ??
      [1, 2, 3, 4]
        .map(step => officeAt(sentence, i + step, known))
        .find(found => found !== undefined && found.from <= i)
    return office && office.kind !== 'honorific' && !office.plural ? office : undefined
  }

  /** The office in apposition to a name that has a title already: "Colonel Medel Aguilar, spokesman for the armed forces". */
  function apposed(to: number): OfficeSpan[] {
    const office = tokens[to]?.text === ',' ? apposition(to) : undefined
    return office && ofHolder(office) ? [office, ...joined(office.to)] : []
  }

  /** A second office joined to one that ends at `to`: « ministre de l'Intérieur et patron de la Ligue ». */
  function joined(to: number): OfficeSpan[] {
    if (!/^(?:et|and)$/.test(tokens[to]?.fold ?? '')) return []
    const office = officeAt(sentence, to + 1, known)
    return office && ofHolder(office) ? [office] : []
  }

  /** An office of whoever stands before it: it is singular, no article parts the two, and no other name follows. */
  function ofHolder(office: OfficeSpan): boolean {
    if (/^(?:honorific|counterpart|other)$/.test(office.kind) || office.plural) return false
    return nameEnd(sentence, office.to).parts === 0 && nameEnd(sentence, office.to + 1).parts === 0
  }

  /** « L'épouse du président français, Cécilia Sarkozy »: named is who stands beside the holder. */
  function ofKin(office: OfficeSpan): boolean {
    let i = office.from - 1
    while (/^(?:de|du|d|la|le|l|les|of|the|'|to)$/.test(tokens[i]?.fold ?? '')) i--
    return i < office.from - 1 && kin.has(tokens[i]?.fold ?? '')
  }

  /** Of which state the holder whose name ends at `to` is: "Presidents Alberto Fujimori of Peru and Jamil Mahuad of Ecuador". */
  function stateOf(to: number): Candidate | undefined {
    if (!/^(?:of|de|du|d)$/.test(tokens[to]?.fold ?? '')) return undefined
    let at = to + 1
    while (/^(?:the|la|l|')$/.test(tokens[at]?.fold ?? '')) at++
    return known.find(({ from, form, entity }) => from === at && form === 'name' && entity.kind === 'Country')
  }

  /** Names that share one plural title, each with the nationality that stands in its place. */
  function pluralHolders(office: OfficeSpan, start: number): number {
    const comma = tokens[start - 1]?.text === ','
    // "Jailed by the South's military rulers, Kim Dae-jung was elected": none of them.
    if (comma && opensSentence(office, nameEnd(sentence, start).to)) return start
    let i = comma ? start : office.to
    if (tokens[i]?.text === ',') i++
    let n = 0
    let last = start
    let country: string | undefined = office.countries[0]
    while (i < tokens.length && n < 8) {
      const nation = known.find(candidate => candidate.from === i && candidate.form === 'demonym')
      if (nation) {
        country = nation.entity.iso3
        i = nation.to
        continue
      }
      const { to, parts } = nameEnd(sentence, i)
      if (to === i || parts < 1 || isOnRecord(i, to)) break
      if (n === 0 && parts < 2 && !firstNames.has(tokens[i]?.fold ?? '')) break
      const state = stateOf(to)
      const own = state?.entity.iso3 ?? (office.countries.length > 1 ? office.countries[n] : country)
      persons.push({
        from: i,
        to,
        rule: 'person/shared-title',
        office: { ...office, plural: false, countries: own ? [own] : [], to: office.to },
      })
      n++
      i = state?.to ?? to
      last = i
      if (tokens[i]?.text === '(') {
        while (i < tokens.length && tokens[i]?.text !== ')') i++
        i++
      }
      if (/^(?:,|et|and)$/.test(tokens[i]?.fold ?? '')) i++
      if (/^(?:et|and)$/.test(tokens[i]?.fold ?? '')) i++
    }
    return n > 0 ? last : start
  }
}
