import { readFile } from 'node:fs/promises'
import type { InputArticle } from '../../seed/input/article.ts'
import type { FeedEntry } from '../../seed/input/feed.ts'
import { type FetchOptions, fetchArticle } from '../../seed/input/fetch.ts'
import { fetchFeed } from '../../seed/input/fetch-feed.ts'
import { articleFiles } from '../../seed/input/folder.ts'
import { readHtml } from '../../seed/input/html.ts'
import { readArticle } from '../../seed/input/read-article.ts'

/** An article to read: a name to display, and `read`, which gets it or throws an error with the reason. */
export type ArticleSource = { name: string; read(): Promise<InputArticle> }

const failing = (name: string, error: unknown): ArticleSource => ({ name, read: () => Promise.reject(error) })

const isAddress = (argument: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(argument)

async function sourcesAt(path: string): Promise<ArticleSource[]> {
  try {
    const files = await articleFiles(path)
    if (files.length === 0) return [failing(path, new Error('the folder holds no text, Markdown or HTML file'))]
    return files.map(name => ({ name, read: async () => readArticle(await readFile(name), { name }) }))
  } catch (error) {
    return [failing(path, error)]
  }
}

/** The article of a feed's entry: its full text where the feed carries it, else that of its own page. */
export async function articleOfEntry({ html, ...entry }: FeedEntry, options: FetchOptions): Promise<InputArticle> {
  const page = html
    ? await readHtml(html, entry.url, { signal: options.signal })
    : await fetchArticle(entry.url ?? '', options)
  // The date that the feed gives is more reliable than one found on the page.
  const { dateBasis: _, ...shown } = page
  return entry.publishedAt ? { ...entry, ...shown, publishedAt: entry.publishedAt } : { ...entry, ...page }
}

async function entriesOf(feed: string, options: FetchOptions): Promise<ArticleSource[]> {
  try {
    const entries = await fetchFeed(feed, options)
    if (entries.length === 0) return [failing(feed, new Error('the feed announces no article'))]
    return entries.map(entry => ({
      name: entry.url ?? entry.title ?? feed,
      read: () => articleOfEntry(entry, options),
    }))
  } catch (error) {
    return [failing(feed, error)]
  }
}

/**
 * What paths, web addresses and feeds hold, in that order, files of a folder by name. What cannot be listed becomes one source that
 * fails when it is read, so that it is counted and named like a broken article.
 */
export async function articleSources(
  places: readonly string[],
  feeds: readonly string[],
  options: FetchOptions = {},
): Promise<ArticleSource[]> {
  const found: ArticleSource[] = []
  for (const place of places) {
    if (isAddress(place)) found.push({ name: place, read: () => fetchArticle(place, options) })
    else found.push(...(await sourcesAt(place)))
  }
  for (const feed of feeds) found.push(...(await entriesOf(feed, options)))
  return found
}
