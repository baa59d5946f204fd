import { IsoDate } from '../../model/extraction.ts'
import type { InputArticle } from './article.ts'

/** The part of a DOM that is read here; what a page holds is never run or rendered. */
export type Page = {
  querySelector(selector: string): { getAttribute(name: string): string | null; textContent: string | null } | null
  querySelectorAll(
    selector: string,
  ): Iterable<{ getAttribute(name: string): string | null; textContent: string | null }>
  documentElement: { getAttribute(name: string): string | null } | null
}

const MAX_LINKED_DATA = 500_000
const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/

/** The first article among a page's JSON-LD, however deep in graphs and lists. */
function linkedArticle(page: Page): Record<string, unknown> {
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
        const thing = value as Record<string, unknown>
        if ([thing['@type']].flat().some(type => typeof type === 'string' && articleType.test(type))) return thing
        waiting.push(thing['@graph'], thing.mainEntity, thing.mainEntityOfPage)
      }
    }
  }
  return {}
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

/** The calendar day that a time stamp names in its own zone: the day on the outlet's own page. */
export function calendarDay(value: string | null | undefined): string | undefined {
  const stated = value?.trim().slice(0, 60) ?? ''
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(stated)?.[0]
  if (iso !== undefined) return IsoDate.safeParse(iso).data
  const named = /^(?:[A-Za-z]{3,9},? )?(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})\b/.exec(stated)
  const month = named ? 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((named[2] ?? '').toLowerCase()) / 3 + 1 : 0
  if (!named || !Number.isInteger(month) || month < 1) return undefined
  return IsoDate.safeParse(`${named[3]}-${String(month).padStart(2, '0')}-${(named[1] ?? '').padStart(2, '0')}`).data
}

/** An http or https address, made absolute; anything else (`javascript:` above all) is no link. */
export function webAddress(value: string | null | undefined, base?: string): string | undefined {
  const stated = value?.trim()
  if (!stated || !URL.canParse(stated, base)) return undefined
  const url = new URL(stated, base)
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.href.length <= 2000 ? url.href : undefined
}

/** What a page tells about its article, each fact from where it is stated most exactly. */
export function pageFacts(page: Page, base?: string): Omit<InputArticle, 'text'> {
  const linked = linkedArticle(page)
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const found = line(page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'))
      if (found) return found
    }
    return undefined
  }
  const linkedText = (key: string) => (typeof linked[key] === 'string' ? line(linked[key]) : undefined)
  const canonical = webAddress(
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    base,
  )
  const lang = (
    page.documentElement?.getAttribute('lang') ??
    linkedText('inLanguage') ??
    meta('og:locale', 'language') ??
    ''
  ).toLowerCase()
  const facts = {
    title:
      meta('og:title') ??
      linkedText('headline') ??
      line(page.querySelector('h1')?.textContent) ??
      line(page.querySelector('title')?.textContent),
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
      ) ??
      calendarDay(page.querySelector('time[datetime]')?.getAttribute('datetime')),
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
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
