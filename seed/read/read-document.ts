import { createHash } from 'node:crypto'
import type { ArticleHead, Span } from '../../model/extraction.ts'
import { countDeceptiveCharacters } from '../../model/invisible.ts'
import type { Document } from '../document.ts'
import { readBlocks } from './blocks.ts'
import { dateInText } from './date.ts'
import { datelineOf } from './dateline.ts'
import { languageOf } from './language.ts'
import { readSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/** A part of an article that was published on a day of its own. */
export type DatedPart = Span & { publishedAt: string }

/** Metadata given with an article, which takes precedence over what its text says. */
export type ArticleMetadata = {
  id?: string | undefined
  title?: string | undefined
  /** ISO 8601 calendar date. */
  publishedAt?: string | undefined
  lang?: string | undefined
  /** Name of the outlet. */
  publisher?: string | undefined
  author?: string | undefined
  license?: string | undefined
  /** `page` where the date was not given but found on the article's page. */
  dateBasis?: 'page' | undefined
  /** The dated posts of a live blog. */
  posts?: readonly DatedPart[] | undefined
  url?: string | undefined
}

/** Determines language, blocks, date and sentences of an article. Offsets are UTF-16 code units of `text` as given. */
export function readDocument(text: string, given: ArticleMetadata = {}): Document {
  const contentHash = createHash('sha256').update(text).digest('hex')
  const sample = text.slice(0, 20_000)
  const lang = given.lang ?? languageOf(sample, tokenize(sample))
  const { blocks, tokens } = readBlocks(text, lang, given.title, given.author)
  const deceptive = countDeceptiveCharacters(text)
  const titleBlock = blocks.find(block => block.kind === 'title')
  const dateline = datelineOf(text, blocks)
  const stated = given.publishedAt ? undefined : dateInText(text, blocks, dateline?.stated)
  const publishedAt = given.publishedAt ?? stated ?? null
  const head: ArticleHead = {
    id: given.id ?? `article:${contentHash.slice(0, 12)}`,
    lang,
    title: given.title ?? (titleBlock ? text.slice(titleBlock.start, titleBlock.end) : null),
    publishedAt,
    dateBasis: given.publishedAt ? (given.dateBasis ?? 'metadata') : stated ? 'text' : 'none',
    contentHash,
    ...(deceptive ? { deceptive } : {}),
    ...(given.author ? { author: given.author } : {}),
    ...(given.license ? { license: given.license } : {}),
    ...(given.url ? { url: given.url } : {}),
  }
  return {
    text,
    head,
    blocks,
    sentences: readSentences(text, blocks, tokens),
    ...(dateline ? { dateline: { start: dateline.start, end: dateline.end } } : {}),
  }
}
