import { anyOf, itemsOfAll } from '../language/packs.ts'
import type { InputArticle } from './article.ts'
import { calendarDay } from './calendar-day.ts'
import type { StatedPost } from './live-blog.ts'
import { withoutMarkup } from './markup.ts'
import { webAddress } from './web-address.ts'

/** The part of a DOM that is read here; what a page holds is never run or rendered. */
export type PageDom = {
  querySelector(selector: string): { getAttribute(name: string): string | null; textContent: string | null } | null
  querySelectorAll(
    selector: string,
  ): Iterable<{ getAttribute(name: string): string | null; textContent: string | null }>
  documentElement: { getAttribute(name: string): string | null } | null
}

const MAX_LINKED_DATA = 500_000
const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/

const liveTitle = new RegExp(
  [
    String.raw`^${anyOf(itemsOfAll(({ boilerplate }) => boilerplate.liveTitleOpeners))}\b`,
    String.raw`\b${anyOf(itemsOfAll(({ boilerplate }) => boilerplate.liveTitlePhrases))}\b`,
    `[-–—:|] ${anyOf(itemsOfAll(({ boilerplate }) => boilerplate.liveTitleEndings))}$`,
  ].join('|'),
  'i',
)

type Thing = Record<string, unknown>

const isOf = (thing: Thing, type: RegExp): boolean =>
  [thing['@type']].flat().some(each => typeof each === 'string' && type.test(each))

/**
 * The first article among a page's JSON-LD, however deep in graphs and lists, and the claim that a fact-check examines. Of three or more it is
 * the one that has the page's own address; the articles of a list are none of them the page's.
 */
function linkedArticle(page: PageDom, own: readonly (string | undefined)[]): { article: Thing; claim?: unknown } {
  const articles: Thing[] = []
  let claim: unknown
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (source.length > MAX_LINKED_DATA) continue
    let waiting: unknown[]
    try {
      waiting = [JSON.parse(source)]
    } catch {
      continue
    }
    for (let seen = 0; waiting.length > 0 && seen < 2000; seen++) {
      const value = waiting.shift()
      if (Array.isArray(value)) waiting.push(...value)
      else if (typeof value === 'object' && value !== null) {
        const thing = value as Thing
        if (isOf(thing, articleType)) articles.push(thing)
        if (isOf(thing, /^ClaimReview$/)) claim ??= thing.claimReviewed
        waiting.push(thing['@graph'], thing.mainEntity, thing.mainEntityOfPage)
      }
    }
  }
  const ids = ({ '@id': id, url, mainEntityOfPage: of }: Thing) => [id, url, of, (of as Thing | undefined)?.['@id']]
  const named = articles.find(thing =>
    ids(thing).some(id => typeof id === 'string' && own.includes(webAddress(id, own[0]))),
  )
  return { article: named ?? (articles.length < 3 ? articles[0] : undefined) ?? {}, claim }
}

/** A person's or an outlet's name in JSON-LD: a string, a thing with a name, or a list of them. */
function nameIn(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .map(item => (typeof item === 'string' ? item : (item as { name?: unknown } | null)?.name))
    .filter((name): name is string => typeof name === 'string')
  return names.length > 0 ? names.join(', ') : undefined
}

/** One line without markup, or nothing. */
function line(value: string | null | undefined, max = 500): string | undefined {
  const text = value
    ?.slice(0, 4 * max)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max)
  return text || undefined
}

/**
 * * What a page states beside its facts: the article's text, the claim that a fact-check examines, whether it calls itself an article, and
 * whether it is a live blog, with its posts.
 */
export type PageStatements = { body?: string; claim?: string; isArticle: boolean; isLive: boolean; posts: StatedPost[] }

/** The posts of a live blog whose text the page states. */
function statedPosts(updates: unknown): StatedPost[] {
  return [updates].flat().flatMap(update => {
    const { articleBody: body, datePublished, headline: title } = (update ?? {}) as Thing
    const publishedAt = typeof datePublished === 'string' ? calendarDay(datePublished) : undefined
    if (typeof body !== 'string' || body.trim() === '' || !publishedAt) return []
    return [
      { body: withoutMarkup(body), publishedAt, ...(typeof title === 'string' ? { title: withoutMarkup(title) } : {}) },
    ]
  })
}

/** The metadata of an article from its page, each item from the most exact source. */
export function pageFacts(page: PageDom, base?: string): { facts: Omit<InputArticle, 'text'>; stated: PageStatements } {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const found = line(page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'))
      if (found) return found
    }
    return undefined
  }
  const canonical = webAddress(
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    base,
  )
  const { article: linked, claim } = linkedArticle(page, [base && webAddress(base), canonical])
  const linkedText = (key: string) => (typeof linked[key] === 'string' ? line(linked[key]) : undefined)
  const lang = (
    page.documentElement?.getAttribute('lang') ??
    linkedText('inLanguage') ??
    meta('og:locale', 'language') ??
    ''
  ).toLowerCase()
  const facts = {
    // Titles are sometimes escaped twice.
    title: line(
      withoutMarkup(
        meta('og:title') ??
          linkedText('headline') ??
          line(page.querySelector('h1')?.textContent) ??
          line(page.querySelector('title')?.textContent) ??
          '',
      ),
    ),
    author: line(nameIn(linked.author), 300) ?? meta('author', 'article:author')?.slice(0, 300),
    publishedAt:
      calendarDay(meta('article:published_time')) ??
      calendarDay(linkedText('datePublished')) ??
      calendarDay(
        meta(
          'date',
          'pubdate',
          'publishdate',
          'dc.date',
          'DC.date.issued',
          'dcterms.created',
          'og:article:published_time',
        ),
      ),
    lang: /^([a-z]{2,3})(?:[-_]|$)/.exec(lang)?.[1],
    publisher: line(nameIn(linked.publisher), 200) ?? meta('og:site_name')?.slice(0, 200),
    // A page may not speak for another host's.
    url:
      base === undefined || (canonical !== undefined && new URL(canonical).host === new URL(base).host)
        ? canonical
        : base,
  }
  // An author's page on a social network is no name.
  if (facts.author && /^https?:/.test(facts.author)) facts.author = undefined
  const long = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)
  const body = long(linked.articleBody)
  const examined = long(claim)
  return {
    facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    stated: {
      isArticle: Object.keys(linked).length > 0 || meta('og:type') === 'article',
      isLive:
        isOf(linked, /^LiveBlogPosting$/) ||
        [facts.title, line(page.querySelector('title')?.textContent)].some(title => liveTitle.test(title ?? '')),
      posts: statedPosts(linked.liveBlogUpdate),
      ...(body ? { body } : {}),
      ...(examined ? { claim: examined } : {}),
    },
  }
}
