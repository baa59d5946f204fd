import SearchableMap from 'minisearch/SearchableMap'
import type { SearchableArticle } from '../graph/searchable.ts'
import type { Clause } from './text-query.ts'
import { eachWord, foldWord } from './words.ts'

/** An article in the index: its words in order, those of the title first, and their offsets in title or text. */
type Indexed = { id: string; publishedAt: string; terms: Uint32Array; starts: Uint32Array; titleWords: number }

/** A match: the offset of the word, in UTF-16 code units of the title or the text, and the clauses of the query that it matches. */
export type Hit = { start: number; clause: number }
/** The parameters of Okapi BM25: saturation of term frequency, and normalization by length. */
const K1 = 1.2
const B = 0.75
/** How many words of the text a word of the title counts as. */
const TITLE_WEIGHT = 3
/** For how many of the best articles the proximity of words is computed. */
const LOOKED_AT = 100
/** Within this many words, words near each other add about half to the score. */
const NEAR = 8
/** The most matches of a clause in an article that are considered for passages. */
const HITS = 60

/** The matches in the title and in the text of an article. */
export type ArticleHits = { title: Hit[]; text: Hit[] }
/** An article with its score for a query. */
export type Ranked = { id: string; score: number }

/** The terms of words; none for a word without letters and digits. */
export type KnownWords = Map<string, number | undefined>

/** A full-text index with positions. */
export type TextIndex = {
  readonly size: number
  /** Adds articles. `known` is a cache of terms for callers that add many, whose words are mostly the same. */
  put(article: SearchableArticle, known?: KnownWords): void
  remove(id: string): void
  /** The articles that match all clauses and no excluded one, the best first; of equal ones the newest. */
  find(clauses: readonly Clause[], isAllowed: (id: string) => boolean): Ranked[]
  /** The positions of matches in articles, each in order; of frequent words only the first ones. */
  hitsIn(ids: readonly string[], clauses: readonly Clause[]): ArticleHits[]
}

/** A clause with the terms that each of its words may match. */
type Matcher = Clause & { index: number; terms: (readonly number[])[]; further: ReadonlySet<number>[] }
/** Called for each position at which a matcher matches, with its first word. */
type Visit = (at: number, matcher: number) => void

/**
 * An inverted index with positions, which phrases and marks need and which libraries for JavaScript do not keep. Each word of a text takes
 * two integers in a typed array. The dictionary is MiniSearch's radix tree, for prefixes.
 */
export function createTextIndex(): TextIndex {
  const dictionary = new SearchableMap<number>()
  const termIds = new Map<string, number>()
  /** By term, the positions of articles in `articles`, ascending, each with its weight there. */
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

  /** The weight of some terms, by article. */
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

  /** The weight of a clause, by article; of a phrase where its words follow each other. */
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

  /** Visits the positions at which matchers match in an article. The hot loop of a query, and written for speed. */
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

  /** By term, the matchers that begin with it, as a bit set. */
  function openingsOf(matchers: readonly Matcher[]): Uint32Array {
    const openings = new Uint32Array(postings.length)
    for (const [i, { terms }] of matchers.entries())
      for (const term of terms[0] ?? []) openings[term] = (openings[term] as number) | (1 << i)
    return openings
  }

  /** The factor for words near each other: from 1, where they are far apart, to 2. */
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
