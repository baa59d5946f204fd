import type { Sentence } from '../document.ts'
import { type TitleKind, titleFirstWords, titleTrie } from '../gazetteer/gazetteer.ts'
import { itemsOfAll, packOf, wordsIn, wordsOfAll } from '../language/packs.ts'
import { isCoordinator, isDative, isDefiniteArticle, isGenitive } from '../read/function-words.ts'
import { foldToken } from '../read/tokens.ts'
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

const modifiers = wordsOfAll(({ offices }) => offices.modifiers)
const prepositionsInModifiers = wordsOfAll(({ offices }) => offices.prepositionsInModifiers)
const ambiguousPrepositions = wordsOfAll(({ offices }) => offices.ambiguousPrepositionsInModifiers)
const nounsOfModifiers = wordsOfAll(({ offices }) => offices.nounsOfModifiers)
/** « le président congolais »: adjectives of two states each. */
const ofEither = wordsOfAll(({ offices }) => offices.adjectivesOfTwoStates)
const portfolios = wordsIn(({ offices }) => offices.portfolios)
const portfolioPrepositions = wordsIn(({ offices }) => offices.portfolioPrepositions)
const portfolioTitles = wordsIn(({ offices }) => offices.portfolioTitles)
const portfolioOnlyTitles = itemsOfAll(({ offices }) => offices.portfolioOnlyTitles)
/** Nouns between a title and its body: « le chef des opérations humanitaires des Nations unies ». */
const functions = wordsIn(({ offices }) => offices.functionNouns)
const links = wordsOfAll(({ offices }) => offices.links)
const missionPrepositions = wordsOfAll(({ offices }) => offices.missionPrepositions)
const unnamedBodies = wordsIn(({ offices }) => offices.unnamedBodies)
const unnamedStates = wordsIn(({ offices }) => offices.unnamedStates)
const posted = wordsOfAll(({ offices }) => offices.postPrepositions)
const postPhrases = itemsOfAll(({ offices }) => offices.postPhrases)
const ambiguousTitles = wordsOfAll(({ offices }) => offices.ambiguousTitles)

/**
 * The office whose title begins at token `at`; undefined where none does. `known` are the countries, places and organizations of the
 * sentence.
 */
export function officeAt(sentence: Sentence, at: number, known: readonly MentionCandidate[]): OfficeSpan | undefined {
  const { tokens, lang } = sentence
  const { lang: tongue, grammar } = packOf(lang)
  const { singular } = grammar
  const modifiersFollow = grammar.modifierPosition === 'behind'
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

  if (!modifiersFollow) before(at)
  let i = office.to
  for (let steps = 0; steps < 12 && i < tokens.length; steps++) {
    const here = tokens[i]
    if (!here) break
    const nation = startingAt(i)
    if (modifiersFollow && nation?.form === 'demonym' && nation.entity.iso3) {
      office.countries.push(nation.entity.iso3)
      i = nation.to
      // « russo-irakien » behind a title is not the nationality of the holder.
      office.to = i
      continue
    }
    if (
      modifiersFollow &&
      (isCoordinator(here.fold) || here.text === ',') &&
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
      !(ambiguousPrepositions.has(here.fold) && !nounsOfModifiers.has(tokens[i + 1]?.fold ?? ''))
    ) {
      i++
      if (!prepositionsInModifiers.has(here.fold)) office.to = i
      continue
    }
    // « secrétaire américain au Trésor », « ministre délégué aux Affaires européennes »
    if (
      (match.kind === 'minister' || portfolioTitles(lang).has(match.title.split(/[\s-]/)[0] ?? '')) &&
      portfolioPrepositions(lang).has(here.fold)
    ) {
      const ahead = portfolioBehind(i)
      if (ahead === undefined) break
      i = portfolio(ahead, portfolios(lang))
      continue
    }
    if (links.has(here.fold) || here.fold === "'") {
      let ahead = i
      while (links.has(tokens[ahead]?.fold ?? '') || tokens[ahead]?.fold === "'") ahead++
      const target = startingAt(ahead)
      const word = tokens[ahead]
      if (isCoordinator(here.fold) && !(word && portfolios(lang).has(word.fold))) break
      if (target && target.form !== 'demonym' && !isDative(here.fold)) {
        const owned = !modifiersFollow && target.entity.kind === 'Country' ? ownedBody(target.to) : undefined
        if (owned) {
          office.organization ??= owned
          i = owned.to
          office.to = i
          continue
        }
        if (target.entity.kind === 'Organization') office.organization ??= target
        // "UN envoy for Yemen": the place where an envoy works.
        else if (match.kind === 'diplomat' && missionPrepositions.has(here.fold)) office.place ??= target
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
      const list = portfolios(lang)
      if (word && list.has(word.fold) && !(match.kind === 'official' && bodyBehind(ahead))) {
        i = portfolio(ahead, list)
        continue
      }
      const behind = match.kind === 'official' ? bodyBehind(ahead) : undefined
      if (behind) {
        office.organization ??= behind
        i = behind.to
        office.to = i
        continue
      }
      // « président du Conseil italien », « le ministre de la Justice du pays »: a body or a country that is not identified.
      if (isGenitive(here.fold) && word && unnamedBodies(lang).has(word.fold)) {
        // The president of an assembly is no head of state.
        if (office.kind === 'head' && !unnamedStates(lang).has(word.fold)) {
          office.kind = 'official'
          office.unnamedBody = true
        }
        i = ahead + 1
        office.to = i
        continue
      }
      if (isDative(here.fold) && target?.entity.kind === 'Organization') {
        office.organization ??= target
        i = target.to
        office.to = i
        continue
      }
      if (isDative(here.fold) && target?.entity.kind === 'Country') {
        office.place ??= target
        i = target.to
        office.to = i
        continue
      }
      break
    }
    const atPost = here.fold === postPhrases[0] && tokens[i + 1]?.fold === postPhrases[1] ? i + 2 : i
    if (match.kind === 'diplomat' || match.kind === 'official' || match.kind === 'spokesperson') {
      const preposition = tokens[atPost]
      if (preposition && posted.has(preposition.fold)) {
        let ahead = atPost + 1
        while (isGenitive(tokens[ahead]?.fold) || isDefiniteArticle(tokens[ahead]?.fold) || tokens[ahead]?.fold === "'")
          ahead++
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
      (!modifiersFollow || next.kind === 'military' || next.kind === 'other') &&
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
    while (isDefiniteArticle(tokens[ahead]?.fold) || tokens[ahead]?.fold === "'") ahead++
    return portfolios(lang).has(tokens[ahead]?.fold ?? '') ? ahead : undefined
  }

  /** The body behind a noun of function: « opérations humanitaires des Nations unies ». */
  function bodyBehind(at: number): MentionCandidate | undefined {
    if (!functions(lang).has(tokens[at]?.fold ?? '')) return undefined
    let ahead = at + 1
    while (ahead < at + 3 && tokens[ahead]?.kind === 'word' && !links.has(tokens[ahead]?.fold ?? '')) ahead++
    if (!isGenitive(tokens[ahead]?.fold)) return undefined
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
      (portfolios(lang).has(tokens[i - 1]?.fold ?? '') ||
        (tokens[i - 1]?.capital &&
          endingAt(i) === undefined &&
          endingAt(i - 1) !== undefined &&
          tokens[i - 1]?.kind === 'word'))
    ) {
      if (endingAt(i - 1) || portfolios(lang).has(tokens[i - 1]?.fold ?? '')) i--
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
    const ministerial = portfolioOnlyTitles.find(title => foldToken(title) === here.fold)
    if (ministerial) {
      const nation = known.find(candidate => candidate.from === i + 1 && candidate.form === 'demonym')
      const at = nation?.to ?? i + 1
      if (portfolioPrepositions(lang).has(tokens[at]?.fold ?? '') && portfolioBehind(at))
        return { length: 1, title: ministerial, kind: 'minister', plural: false }
    }
    for (const { length, entries } of titleTrie.at(tokens, i)) {
      const entry = entries.find(e => e.lang === tongue) ?? undefined
      if (entry) {
        if (entry.kind === 'honorific' && !here.capital) continue
        // « Me » is a word too.
        if (length === 1 && ambiguousTitles.has(here.fold)) continue
        return { length, title: entry.title, kind: entry.kind, plural: false }
      }
    }
    // Plurals: « présidents », « ministres des Affaires étrangères », "foreign ministers".
    if (!titleFirstWords.has(here.fold) && !titleFirstWords.has(singular(here.fold))) return undefined
    for (const span of [4, 3, 2, 1]) {
      const slice = tokens.slice(i, i + span)
      if (slice.length < span || slice.some(t => t.kind !== 'word' && t.fold !== "'" && t.fold !== '-')) continue
      const marks = modifiersFollow ? slice[0] : slice.at(-1)
      if (!marks || !/[sx]$/.test(marks.fold)) continue
      const inSingular = slice.map(t => (t === marks ? singular(t.fold) : t.fold)).join(' ')
      const entry = titleTrie.get(inSingular).find(e => e.lang === tongue && e.kind !== 'honorific')
      if (entry) return { length: span, title: entry.title, kind: entry.kind, plural: true }
    }
    return undefined
  }
}
