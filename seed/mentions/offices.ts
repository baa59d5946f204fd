import type { Sentence } from '../document.ts'
import { type TitleKind, titleFirstWords, titleTrie } from '../gazetteer/gazetteer.ts'
import { wordSet } from '../gazetteer/trie.ts'
import type { MentionCandidate } from './candidate.ts'

/** A title with its complements, as tokens of one sentence: « ministre français des Affaires étrangères ». */
export type OfficeSpan = {
  from: number
  to: number
  /** The first token of the title itself; in English a demonym or a body may precede it. */
  titleFrom: number
  title: string
  kind: TitleKind
  plural: boolean
  /** It refers to the office of somebody else: « son homologue ». */
  counterpart?: true
  /** ISO 3166-1 alpha-3, in text order: « ministres français et allemand » has two. */
  countries: string[]
  /** The portfolio of a minister, folded, where the title states it: « defense » of « ministre indien de la Défense ». */
  portfolio?: string
  /** It is an office in a body that is not identified: « le président de la Chambre ». */
  unnamedBody?: true
  organization?: MentionCandidate
  place?: MentionCandidate
}

const modifiers =
  wordSet(`delegue deleguee adjoint adjointe adjoints general generale generaux special speciale speciaux permanent permanente national nationale militaire militaires federal federale provincial en chef interim par sortant sortante elu elue designe
 deputy acting former then current outgoing newly elected chief senior top ex ancien ancienne nouveau nouvelle new late
 republicain republicaine democrate socialiste conservateur conservatrice travailliste centriste`)
/** « le président congolais »: adjectives of two states each. */
const ofEither = wordSet('congolais congolaise coreen coreenne')
const portfolioFr =
  wordSet(`affaires etrangeres etrangere defense interieur finances justice petrole energie commerce economie transports sante education nationale agriculture environnement culture travail
 securite armees budget immigration tourisme developpement cooperation internationale europeennes sociales publique renseignement informations information presse operations tresor numerique industrie relations exterieures exterieur outre mer logement ecologie climat recherche`)
/** Nouns between a title and its body: « le chef des opérations humanitaires des Nations unies ». */
const functions = wordSet(
  'operations affaires mission missions bureau delegation service services departement programme division secretariat cellule section antenne equipe',
)
const portfolioEn = wordSet(
  'foreign affairs defence defense interior finance justice oil energy trade economy transport health education agriculture environment culture labour labor security home information intelligence state commerce treasury migration operations staff',
)
const links = wordSet('de du des d l la le les et of for the and to')
const unnamedBody =
  /^(?:pays|conseil|commission|assemblee|parlement|senat|chambre|academie|federation|comite|club|association|cour|tribunal|jury|parti|syndicat|universite)$/
/** « au Trésor », « à la Défense », « aux Affaires européennes ». */
const dative = wordSet('au a aux')
const posted = wordSet('a au aux en dans aupres pour in to at')

const single = (word: string): string => word.replace(/aux$/, 'al').replace(/s$/, '')

/**
 * The office whose title begins at token `at`; undefined where none does. `known` are the countries, places and organizations of the
 * sentence.
 */
export function officeAt(sentence: Sentence, at: number, known: readonly MentionCandidate[]): OfficeSpan | undefined {
  const { tokens, lang } = sentence
  const tongue = lang === 'fr' ? 'fr' : 'en'
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const match = titleMatch(at)
  if (!match) return undefined
  const startingAt = (i: number) => known.filter(candidate => candidate.from === i).sort((a, b) => b.to - a.to)[0]
  const endingAt = (i: number) =>
    known.filter(candidate => candidate.to === i).sort((a, b) => b.to - b.from - (a.to - a.from))[0]
  const office: OfficeSpan = {
    from: at,
    to: at + match.length,
    titleFrom: at,
    title: match.title,
    kind: match.kind,
    plural: match.plural,
    countries: [],
  }
  if (match.kind === 'honorific') return office

  if (tongue === 'en') before(at)
  let i = office.to
  for (let steps = 0; steps < 12 && i < tokens.length; steps++) {
    const here = tokens[i]
    if (!here) break
    const nation = startingAt(i)
    if (tongue === 'fr' && nation?.form === 'demonym' && nation.entity.iso3) {
      office.countries.push(nation.entity.iso3)
      i = nation.to
      // « russo-irakien » behind a title is not the nationality of the holder.
      office.to = i
      continue
    }
    if (
      tongue === 'fr' &&
      /^(?:et|,)$/.test(here.fold) &&
      office.plural &&
      office.countries.length > 0 &&
      startingAt(i + 1)?.form === 'demonym'
    ) {
      i++
      continue
    }
    // « en chef » is part of the title; « en Tunisie » and « en poste » say where.
    if (
      (modifiers.has(here.fold) || ofEither.has(here.fold)) &&
      !here.capital &&
      !(here.fold === 'en' && tokens[i + 1]?.fold !== 'chef')
    ) {
      i++
      if (!/^(?:par|en)$/.test(here.fold)) office.to = i
      continue
    }
    // « secrétaire américain au Trésor », « ministre délégué aux Affaires européennes »
    if (
      tongue === 'fr' &&
      (match.kind === 'minister' || match.title.startsWith('commissaire')) &&
      dative.has(here.fold)
    ) {
      const ahead = portfolioBehind(i)
      if (ahead === undefined) break
      i = portfolio(ahead, portfolioFr)
      continue
    }
    if (links.has(here.fold) || here.fold === "'") {
      let ahead = i
      while (links.has(tokens[ahead]?.fold ?? '') || tokens[ahead]?.fold === "'") ahead++
      const target = startingAt(ahead)
      const word = tokens[ahead]
      if (/^(?:et|and)$/.test(here.fold) && !(word && (tongue === 'fr' ? portfolioFr : portfolioEn).has(word.fold)))
        break
      if (target && target.form !== 'demonym' && !/^(?:to)$/.test(here.fold)) {
        const owned = tongue === 'en' && target.entity.kind === 'Country' ? ownedBody(target.to) : undefined
        if (owned) {
          office.organization ??= owned
          i = owned.to
          office.to = i
          continue
        }
        if (target.entity.kind === 'Organization') office.organization ??= target
        // "UN envoy for Yemen": the place where an envoy works.
        else if (match.kind === 'diplomat' && here.fold === 'for') office.place ??= target
        else if (target.entity.kind === 'Country' && target.entity.iso3) office.countries.push(target.entity.iso3)
        else if (target.entity.kind === 'Place') office.place ??= target
        i = target.to
        office.to = i
        continue
      }
      const body = known.find(candidate => candidate.from === ahead && candidate.entity.kind === 'Organization')
      if (body) {
        office.organization ??= body
        i = body.to
        office.to = i
        continue
      }
      const list = tongue === 'fr' ? portfolioFr : portfolioEn
      if (word && list.has(word.fold) && !(match.kind === 'official' && bodyBehind(ahead))) {
        i = portfolio(ahead, list)
        continue
      }
      const behind = tongue === 'fr' && match.kind === 'official' ? bodyBehind(ahead) : undefined
      if (behind) {
        office.organization ??= behind
        i = behind.to
        office.to = i
        continue
      }
      // « président du Conseil italien », « le ministre de la Justice du pays »: a body or a country that is not identified.
      if (tongue === 'fr' && /^(?:du|de)$/.test(here.fold) && word && unnamedBody.test(word.fold)) {
        // The president of an assembly is no head of state.
        if (office.kind === 'head' && !/^(?:pays|conseil)$/.test(word.fold)) {
          office.kind = 'official'
          office.unnamedBody = true
        }
        i = ahead + 1
        office.to = i
        continue
      }
      if (here.fold === 'to' && target?.entity.kind === 'Organization') {
        office.organization ??= target
        i = target.to
        office.to = i
        continue
      }
      if (here.fold === 'to' && target?.entity.kind === 'Country') {
        office.place ??= target
        i = target.to
        office.to = i
        continue
      }
      break
    }
    const atPost = /^(?:en)$/.test(here.fold) && tokens[i + 1]?.fold === 'poste' ? i + 2 : i
    if (match.kind === 'diplomat' || match.kind === 'official' || match.kind === 'spokesperson') {
      const preposition = tokens[atPost]
      if (preposition && posted.has(preposition.fold)) {
        let ahead = atPost + 1
        while (/^(?:de|des|du|la|le|les|l|d|'|the)$/.test(tokens[ahead]?.fold ?? '')) ahead++
        const target = startingAt(ahead)
        if (target && target.form !== 'demonym') {
          if (target.entity.kind === 'Organization') office.organization ??= target
          else office.place ??= target
          i = target.to
          office.to = i
          continue
        }
      }
    }
    // "Defense Secretary and …" stops; "commander Gen." goes on with the next title.
    const next = titleMatch(i)
    if (
      next &&
      (tongue === 'en' || next.kind === 'military' || next.kind === 'other') &&
      next.kind !== 'honorific' &&
      here.spaced &&
      office.to === i
    ) {
      i += next.length
      office.to = i
      if (office.kind === 'other' || office.kind === 'official')
        office.kind = next.kind === 'other' ? office.kind : next.kind
      continue
    }
    break
  }
  return office

  /** Reads the words of a portfolio from `ahead` on; returns the token behind them. */
  function portfolio(ahead: number, list: ReadonlySet<string>): number {
    let end = ahead
    while (
      list.has(tokens[end]?.fold ?? '') ||
      ((links.has(tokens[end]?.fold ?? '') || tokens[end]?.fold === "'") && end < ahead + 8 && nextPortfolio(end, list))
    )
      end++
    office.portfolio ??= tokens
      .slice(ahead, end)
      .map(token => token.fold)
      .filter(part => list.has(part))
      .join(' ')
    office.to = end
    return end
  }

  /** The first token of the portfolio behind « au », « à la », « aux »; undefined where there is none. */
  function portfolioBehind(at: number): number | undefined {
    let ahead = at + 1
    while (/^(?:la|l|')$/.test(tokens[ahead]?.fold ?? '')) ahead++
    return portfolioFr.has(tokens[ahead]?.fold ?? '') ? ahead : undefined
  }

  /** The body behind a noun of function: « opérations humanitaires des Nations unies ». */
  function bodyBehind(at: number): MentionCandidate | undefined {
    if (!functions.has(tokens[at]?.fold ?? '')) return undefined
    let ahead = at + 1
    while (ahead < at + 3 && tokens[ahead]?.kind === 'word' && !links.has(tokens[ahead]?.fold ?? '')) ahead++
    if (!/^(?:de|du|des|d)$/.test(tokens[ahead]?.fold ?? '')) return undefined
    while (links.has(tokens[ahead]?.fold ?? '') || tokens[ahead]?.fold === "'") ahead++
    const body = startingAt(ahead)
    return body?.entity.kind === 'Organization' ? body : undefined
  }

  /** The body of the state whose name ends at `at`: "China's foreign ministry". */
  function ownedBody(at: number): MentionCandidate | undefined {
    if (tokens[at]?.fold !== "'" || tokens[at + 1]?.fold !== 's') return undefined
    const body = startingAt(at + 2)
    return body?.entity.kind === 'Organization' ? body : undefined
  }

  function nextPortfolio(from: number, list: ReadonlySet<string>): boolean {
    let ahead = from
    while (links.has(tokens[ahead]?.fold ?? '') || tokens[ahead]?.fold === "'") ahead++
    return list.has(tokens[ahead]?.fold ?? '')
  }

  /**
   * Adds what precedes the title in English: "Turkish Foreign Minister", "Russia's foreign minister", "Pentagon Press Secretary", "Iraqi
   * army chief".
   */
  function before(from: number): void {
    let i = from
    if (tokens[i - 1] && modifiers.has(tokens[i - 1]?.fold ?? '')) i--
    if (tokens[i - 1]?.fold === 's' && tokens[i - 2]?.fold === "'") i -= 2
    // "South Korean Unification Minister": one capitalized word or portfolio may stand between.
    if (
      tokens[i - 1] &&
      (portfolioEn.has(tokens[i - 1]?.fold ?? '') ||
        (tokens[i - 1]?.capital &&
          endingAt(i) === undefined &&
          endingAt(i - 1) !== undefined &&
          tokens[i - 1]?.kind === 'word'))
    ) {
      if (endingAt(i - 1) || portfolioEn.has(tokens[i - 1]?.fold ?? '')) i--
    }
    const body = endingAt(i)
    if (!body) return
    if (body.entity.kind === 'Organization') office.organization = body
    else if (body.entity.iso3 && body.entity.kind === 'Country') office.countries.push(body.entity.iso3)
    else if (body.entity.kind === 'Place') office.place = body
    else return
    office.from = body.from
  }

  function titleMatch(i: number): { length: number; title: string; kind: TitleKind; plural: boolean } | undefined {
    const here = tokens[i]
    if (here?.kind !== 'word') return undefined
    if (tongue === 'fr' && here.fold === 'secretaire') {
      const nation = known.find(candidate => candidate.from === i + 1 && candidate.form === 'demonym')
      const at = nation?.to ?? i + 1
      if (dative.has(tokens[at]?.fold ?? '') && portfolioBehind(at))
        return { length: 1, title: 'secrétaire', kind: 'minister', plural: false }
    }
    for (const { length, entries } of titleTrie.at(tokens, i)) {
      const entry = entries.find(e => e.lang === tongue) ?? undefined
      if (entry) {
        if (entry.kind === 'honorific' && !here.capital) continue
        // « Me » and « major » are words too.
        if (
          /^(?:me|general|major|chief|head|chair|rep|col|lt|gen|maj|adm|deputy|justice|judge|candidate|official|secretary|leader|commander|elu|chef|patron|membre)$/.test(
            here.fold,
          ) &&
          length === 1 &&
          here.fold === 'me'
        )
          continue
        return { length, title: entry.title, kind: entry.kind, plural: false }
      }
    }
    // Plurals: « présidents », « ministres des Affaires étrangères », "foreign ministers".
    if (tongue === 'fr' && !titleFirstWords.has(single(here.fold))) return undefined
    if (tongue === 'en' && !titleFirstWords.has(here.fold) && !titleFirstWords.has(single(here.fold))) return undefined
    for (const span of [4, 3, 2, 1]) {
      const slice = tokens.slice(i, i + span)
      if (slice.length < span || slice.some(t => t.kind !== 'word' && t.fold !== "'" && t.fold !== '-')) continue
      const marks = tongue === 'fr' ? slice[0] : slice.at(-1)
      if (!marks || !/[sx]$/.test(marks.fold)) continue
      const singular = slice.map(t => (t === marks ? single(t.fold) : t.fold)).join(' ')
      const entry = titleTrie.get(singular).find(e => e.lang === tongue && e.kind !== 'honorific')
      if (entry) return { length: span, title: entry.title, kind: entry.kind, plural: true }
    }
    return undefined
  }
}
