import SearchableMap from 'minisearch/SearchableMap'
import type { SearchableArticle } from '../graph/searchable.ts'
import type { Clause } from './text-query.ts'
import { eachWord, foldWord } from './words.ts'

/** An article as the index has it: its words in order, those of the title first, and where each occurs in title or text. */
type Indexed = { id: string; publishedAt: string; terms: Uint32Array; starts: Uint32Array; titleWords: number }

/** A word that a query found: where it begins, in UTF-16 code units of the title or the text, and which of the clauses asked for it. */
export type Hit = { start: number; clause: number }
/** Okapi BM25: how soon more of a word counts no more, and how far a long article is held against it. */
const K1 = 1.2
const B = 0.75
/** A word of the title counts as several of the text. */
const TITLE_WEIGHT = 3
/** Articles of the best for which it is seen how near to each other the words stand. */
const LOOKED_AT = 100
/** Within so many words, what stands together counts about half as much again. */
const NEAR = 8
/** Hits of a clause in an article that are looked at for its passages. */
const HITS = 60

/** What was found in the title and in the text of an article. */
export type ArticleHits = { title: Hit[]; text: Hit[] }
/** An article in the order of a query. */
export type Ranked = { id: string; score: number }

/** The terms of words as they are written; of what has no letter or digit, none. */
export type KnownWords = Map<string, number | undefined>

/** Full text by word and position. */
export type TextIndex = {
  readonly size: number
  /** `known` is of those who put many articles, whose words are mostly the same. */
  put(article: SearchableArticle, known?: KnownWords): void
  remove(id: string): void
  /** The articles that have all that is asked for and nothing that is excluded, the best first; of equals the newest. */
  find(clauses: readonly Clause[], isAllowed: (id: string) => boolean): Ranked[]
  /** Where articles have what is asked for, each in order; of what one has very often, the first places. */
  hitsIn(ids: readonly string[], clauses: readonly Clause[]): ArticleHits[]
}

/** A clause with the terms that each of its words may be. */
type Matcher = Clause & { index: number; terms: (readonly number[])[]; further: ReadonlySet<number>[] }
/** Sees a place where a matcher fits, by the word with which it begins. */
type Visit = (at: number, matcher: number) => void

/**
 * An inverted index with positions, which phrases and the marks of what was found need and libraries for JavaScript do not keep. What is held
 * for each word of a text is two integers in a typed array. The dictionary is MiniSearch's radix tree, for beginnings.
 */
export function createTextIndex(): TextIndex {
  const dictionary = new SearchableMap<number>()
  const termIds = new Map<string, number>()
  /** By term, the places of articles in `articles`, ascending, each with its weight there. */
  const postings: number[][] = []
  const articles: (Indexed | undefined)[] = []
  const places = new Map<string, number>()
  let totalWords = 0

  function termOf(word: string): number {
    let term = termIds.get(word)
    if (term === undefined) {
      term = postings.length
      termIds.set(word, term)
      dictionary.set(word, term)
      postings.push([])
    }
    return term
  }

  function remove(id: string): void {
    const place = places.get(id)
    if (place === undefined) return
    totalWords -= articles[place]?.terms.length ?? 0
    articles[place] = undefined
    places.delete(id)
  }

  function matcherOf(clause: Clause, index: number): Matcher {
    const terms = clause.words.map((word, i) => {
      if (clause.prefix && i === clause.words.length - 1) return [...dictionary.atPrefix(word).values()]
      const term = termIds.get(word)
      return term === undefined ? [] : [term]
    })
    return { ...clause, index, terms, further: terms.slice(1).map(each => new Set(each)) }
  }

  /** By place, the weight of some terms. */
  function weightsOf(terms: readonly number[]): Float64Array {
    const weights = new Float64Array(articles.length)
    for (const term of terms) {
      const own = postings[term] as number[]
      for (let i = 0; i < own.length; i += 2) {
        const place = own[i] as number
        weights[place] = (weights[place] as number) + (own[i + 1] as number)
      }
    }
    return weights
  }

  /** By place, the weight of what a clause asks for: of a phrase where it occurs in its order. */
  function weightsIn(matcher: Matcher, isCandidate: (place: number) => boolean): Float64Array {
    const [first, ...others] = matcher.terms.map(weightsOf) as [Float64Array, ...Float64Array[]]
    if (others.length === 0) return first
    const openings = openingsOf([matcher])
    return first.map((weight, place) => {
      if (weight === 0 || others.some(each => each[place] === 0) || !isCandidate(place)) return 0
      const article = articles[place] as Indexed
      let found = 0
      walk(article, [matcher], openings, at => {
        found += at < article.titleWords ? TITLE_WEIGHT : 1
      })
      return found
    })
  }

  /** Visits the places where an article has what matchers ask for. It is where the time goes, and so is written for it. */
  function walk(
    { terms, titleWords }: Indexed,
    matchers: readonly Matcher[],
    openings: Uint32Array,
    visit: Visit,
  ): void {
    for (let at = 0; at < terms.length; at++) {
      let mask = openings[terms[at] as number] as number
      for (let i = 0; mask !== 0; i++, mask >>>= 1) {
        if ((mask & 1) === 0) continue
        const { index, further } = matchers[i] as Matcher
        const end = at + further.length
        // A phrase does not go on from the title into the text.
        if (end >= terms.length || (at < titleWords && end >= titleWords)) continue
        let step = 0
        while (step < further.length && (further[step] as ReadonlySet<number>).has(terms[at + step + 1] as number))
          step++
        if (step === further.length) visit(at, index)
      }
    }
  }

  /** By term, which of some matchers begin with it, as bits. */
  function openingsOf(matchers: readonly Matcher[]): Uint32Array {
    const openings = new Uint32Array(postings.length)
    for (const [i, { terms }] of matchers.entries())
      for (const term of terms[0] ?? []) openings[term] = (openings[term] as number) | (1 << i)
    return openings
  }

  /** How much more an article counts for words that stand together: from 1, where they are far from each other, to 2. */
  function nearness(article: Indexed, matchers: readonly Matcher[], openings: Uint32Array): number {
    const last = new Map<number, number>()
    let narrowest = Number.POSITIVE_INFINITY
    walk(article, matchers, openings, (at, index) => {
      last.set(index, at)
      if (last.size < matchers.length) return
      let first = at
      for (const each of last.values()) if (each < first) first = each
      if (at - first < narrowest) narrowest = at - first
    })
    return 1 + 1 / (1 + Math.max(0, narrowest - matchers.length + 1) / NEAR)
  }

  return {
    get size() {
      return places.size
    },

    put({ id, title, publishedAt, text }, known = new Map()) {
      remove(id)
      const terms: number[] = []
      const starts: number[] = []
      const weights = new Map<number, number>()
      const read = (part: string, weight: number) =>
        eachWord(part, (word, start) => {
          let term = known.get(word)
          if (term === undefined && !known.has(word)) {
            const folded = foldWord(word)
            term = folded === '' ? undefined : termOf(folded)
            known.set(word, term)
          }
          if (term === undefined) return
          terms.push(term)
          starts.push(start)
          weights.set(term, (weights.get(term) ?? 0) + weight)
        })
      read(title ?? '', TITLE_WEIGHT)
      const titleWords = terms.length
      read(text, 1)
      const place = articles.length
      for (const [term, weight] of weights) (postings[term] as number[]).push(place, weight)
      places.set(id, place)
      totalWords += terms.length
      articles.push({
        id,
        publishedAt: publishedAt ?? '',
        terms: Uint32Array.from(terms),
        starts: Uint32Array.from(starts),
        titleWords,
      })
    },

    remove,

    find(clauses, isAllowed) {
      const matchers = clauses.map(matcherOf)
      const wanted = matchers.filter(({ excluded }) => !excluded)
      if (wanted.some(({ terms }) => terms.some(each => each.length === 0))) return []
      const candidates = new Uint8Array(articles.length)
      articles.forEach((article, place) => {
        if (article && isAllowed(article.id)) candidates[place] = 1
      })
      const isCandidate = (place: number) => candidates[place] === 1
      const scores = new Float64Array(articles.length)
      const averageLength = totalWords / Math.max(places.size, 1)
      for (const matcher of matchers) {
        const weights = weightsIn(matcher, isCandidate)
        let having = 0
        for (let place = 0; place < weights.length; place++)
          if ((weights[place] as number) > 0 && articles[place]) having++
        const rarity = Math.log(1 + (places.size - having + 0.5) / (having + 0.5))
        for (let place = 0; place < weights.length; place++) {
          const weight = weights[place] as number
          if (weight > 0 === matcher.excluded) candidates[place] = 0
          if (matcher.excluded || !isCandidate(place)) continue
          const length = 1 - B + (B * (articles[place] as Indexed).terms.length) / averageLength
          scores[place] = (scores[place] as number) + (rarity * weight * (K1 + 1)) / (weight + K1 * length)
        }
      }
      const ranked = articles.flatMap((article, place) =>
        article && isCandidate(place) ? [{ article, score: scores[place] as number }] : [],
      )
      ranked.sort(byScore)
      if (wanted.length > 1) {
        const openings = openingsOf(wanted)
        const best = ranked.slice(0, LOOKED_AT)
        for (const each of best) each.score *= nearness(each.article, wanted, openings)
        ranked.splice(0, best.length, ...best.sort(byScore))
      }
      return ranked.map(({ article: { id }, score }) => ({ id, score }))
    },

    hitsIn(ids, clauses) {
      const matchers = clauses.map(matcherOf).filter(({ excluded }) => !excluded)
      const openings = openingsOf(matchers)
      return ids.map(id => {
        const hits: ArticleHits = { title: [], text: [] }
        const article = articles[places.get(id) ?? -1]
        const found = new Uint32Array(clauses.length)
        if (article)
          walk(article, matchers, openings, (at, clause) => {
            const count = (found[clause] as number) + 1
            found[clause] = count
            const length = clauses[clause]?.words.length ?? 1
            for (let i = 0; i < length && count <= HITS; i++)
              hits[at < article.titleWords ? 'title' : 'text'].push({ start: article.starts[at + i] as number, clause })
          })
        return hits
      })
    },
  }
}

type Scored = { article: Indexed; score: number }
const byScore = (a: Scored, b: Scored): number =>
  b.score - a.score || compare(b.article.publishedAt, a.article.publishedAt) || compare(a.article.id, b.article.id)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
