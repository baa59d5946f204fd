import { parseFeed } from 'feedsmith'
import { calendarDay } from './calendar-day.ts'
import { withoutMarkup } from './markup.ts'
import { collapseWhitespace } from './node-text.ts'
import { UnreadableArticle } from './unreadable.ts'
import { webAddress } from './web-address.ts'

/** One article that a feed announces. `html` is its full text where the feed carries it. */
export type FeedEntry = { url?: string; title?: string; publishedAt?: string; html?: string }

const MAX_DEPTH = 64
const MAX_ENTRIES = 1000

/** Where comments and quoted passages end; what looks like a tag inside them is none. */
const passages: Record<string, string> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' }

/** Throws when elements nest deeper than any feed's: parsers of XML recurse. */
function checkDepth(source: string): void {
  let depth = 0
  const marks = /<!--|<!\[CDATA\[|<\?|<\/|<[A-Za-z_]|\/>/g
  for (let mark = marks.exec(source); mark !== null; mark = marks.exec(source)) {
    const end = passages[mark[0]]
    if (end !== undefined) {
      const at = source.indexOf(end, marks.lastIndex)
      if (at < 0) return
      marks.lastIndex = at + end.length
    } else if (mark[0] === '</' || mark[0] === '/>') depth = Math.max(0, depth - 1)
    else if (++depth > MAX_DEPTH)
      throw new UnreadableArticle('too-deep', `The feed is nested deeper than ${MAX_DEPTH} levels.`)
  }
}

const text = (value: unknown): string | undefined => {
  const found = typeof value === 'string' ? value : (value as { value?: unknown } | undefined)?.value
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined
}

/** A title is one line without markup, although feeds escape it once or twice and mark it up, whatever their format says. */
function title(value: unknown): string | undefined {
  return collapseWhitespace(withoutMarkup(text(value)?.slice(0, 2000) ?? '')).slice(0, 500) || undefined
}

type Item = Record<string, unknown>

function address(item: Item, base: string | undefined): string | undefined {
  const links = Array.isArray(item.links) ? (item.links as { href?: string; rel?: string }[]) : []
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0]
  const guid = item.guid as { value?: string; isPermaLink?: boolean } | undefined
  const stated =
    text(item.link) ?? link?.href ?? text(item.url) ?? (guid?.isPermaLink === false ? undefined : guid?.value)
  return webAddress(stated, base)
}

function entry(item: Item, base: string | undefined): FeedEntry {
  const dublinCore = item.dc as { date?: unknown; dates?: unknown[] } | undefined
  const stamp = [
    item.pubDate,
    item.published,
    item.date_published,
    dublinCore?.dates?.[0],
    dublinCore?.date,
    item.updated,
    item.date_modified,
  ]
  const content = item.content as { encoded?: unknown } | string | undefined
  const known = {
    url: address(item, base),
    title: title(item.title),
    publishedAt: stamp.map(value => calendarDay(text(value))).find(day => day !== undefined),
    html:
      text(typeof content === 'object' && 'encoded' in content ? content.encoded : content) ?? text(item.content_html),
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}

/**
 * What an RSS, Atom, RDF or JSON feed announces, in its order, at most a thousand entries. `base` is the feed's address. Throws
 * UnreadableArticle (`no-article`, `too-deep`).
 */
export function readFeed(source: string, base?: string): FeedEntry[] {
  if (!/^\s*[[{]/.test(source)) checkDepth(source)
  let feed: { items?: unknown[]; entries?: unknown[] }
  try {
    feed = parseFeed(source, { maxItems: MAX_ENTRIES }).feed as typeof feed
  } catch (error) {
    throw new UnreadableArticle('no-article', `This is no feed: ${(error as Error).message.split('\n')[0]}`)
  }
  return ((feed.items ?? feed.entries ?? []) as Item[])
    .slice(0, MAX_ENTRIES)
    .map(item => entry(item, base))
    .filter(({ url, html }) => url !== undefined || html !== undefined)
}
