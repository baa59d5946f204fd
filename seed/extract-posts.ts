import type { Entity, Extraction, Span } from '../model/extraction.ts'
import type { EntityId } from '../model/ids.ts'
import { type ArticleMetadata, extract } from './extract.ts'
import { mergeRelationsById } from './merge-relations.ts'
import { readDocument } from './read/read-document.ts'

const moved = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by })

/** An extraction of a part of a text, with its offsets moved by `by` to those of the whole. */
function shifted(found: Extraction, by: number): Extraction {
  const evidenced = <T extends { evidence: Span[] }>(item: T): T => ({
    ...item,
    evidence: item.evidence.map(each => moved(each, by)),
  })
  return {
    ...found,
    mentions: found.mentions.map(each => moved(each, by)),
    events: found.events.map(evidenced),
    relations: found.relations.map(evidenced),
    quarantined: found.quarantined.map(each => moved(each, by)),
    undated: found.undated.map(each => moved(each, by)),
  }
}

/** Merges entities of one id, with all their names. */
function sameEntity(entities: readonly Entity[]): Entity[] {
  const byId = new Map<EntityId, Entity>()
  for (const entity of entities) {
    const known = byId.get(entity.id)
    const names = [...(known?.names ?? []), ...entity.names]
    const own = names.filter(
      (name, i) => names.findIndex(({ text, lang }) => text === name.text && lang === name.lang) === i,
    )
    byId.set(entity.id, { ...(known ?? entity), names: own })
  }
  return [...byId.values()]
}

/**
 * `extract` for articles whose parts were published on days of their own: in a live blog, "today" is the day of each post. The parts are
 * read separately, so a short name is resolved only within its post; text between them is read with the date of the article.
 */
export function extractPosts(text: string, given: ArticleMetadata = {}): Extraction {
  const { posts = [], ...metadata } = given
  const parts = posts.filter(
    ({ start, end }, i) => start < end && end <= text.length && start >= (posts[i - 1]?.end ?? 0),
  )
  if (parts.length === 0) return extract(text, metadata)
  const { head } = readDocument(text, metadata)
  const { title: _, ...common } = { ...metadata, lang: head.lang }
  const found: Extraction[] = []
  let from = 0
  const readPart = (start: number, end: number, own: ArticleMetadata) => {
    if (text.slice(start, end).trim() !== '') found.push(shifted(extract(text.slice(start, end), own), start))
  }
  for (const { start, end, publishedAt } of parts) {
    readPart(from, start, from === 0 ? { ...metadata, lang: head.lang } : common)
    readPart(start, end, { ...common, publishedAt })
    from = end
  }
  readPart(from, text.length, common)
  const publisher = found.find(({ article }) => article.publisher)?.article.publisher
  return {
    article: { ...head, ...(publisher ? { publisher } : {}) },
    entities: sameEntity(found.flatMap(({ entities }) => entities)),
    mentions: found.flatMap(({ mentions }) => mentions),
    events: found.flatMap(({ events }) => events),
    relations: mergeRelationsById(found.flatMap(({ relations }) => relations)),
    quarantined: found.flatMap(({ quarantined }) => quarantined),
    undated: found.flatMap(({ undated }) => undated),
    proposals: found
      .flatMap(({ proposals }) => proposals)
      .filter(({ a, b }, i, all) => all.findIndex(other => other.a === a && other.b === b) === i),
  }
}
