import type { Entity, Span } from '../model/extraction.ts'
import type { GraphNode } from '../model/graph.ts'
import type { EntityId } from '../model/ids.ts'
import type { EntitySummary, PredicationView, SentenceClaim, SentenceView } from '../model/sentences.ts'
import type { ArticleToExplain, ExplainedSentence, Explanation, SentenceRange } from '../seed/explain/explanation.ts'
import { frameLine } from '../seed/explain/frame-line.ts'
import { decodeCursor, encodeCursor, listName } from './graph/cursor.ts'
import type { EntenteGraph } from './graph/graph.ts'
import type { StoredClaim } from './graph/stored-article.ts'
import { NoSentence } from './http/http-errors.ts'
import type { Sentences } from './routes/articles.ts'

/** Reads an article again and explains how its sentences are read. Ends when `signal` aborts. */
export type ExplainFunction = (
  text: string,
  metadata: ArticleToExplain,
  wanted: SentenceRange,
  signal: AbortSignal,
) => Promise<Explanation>

/** The sentences of stored articles: how each is read, and which claims it states. */
export const createSentences =
  (graph: EntenteGraph, explain: ExplainFunction): Sentences =>
  async (id, { at, limit, cursor }, signal) => {
    const { text, metadata, claims, ends } = await graph.storedArticle(id)
    const list = listName('sentences', { id })
    const from = cursor === undefined ? 0 : Number(decodeCursor(list, cursor)[0])
    const { sentences, entities, next } = await explain(
      text,
      metadata,
      at === undefined ? { from, limit } : { at },
      signal,
    )
    if (at !== undefined && sentences.length === 0) throw new NoSentence(id, at, text.length)
    const countryOf = countries(entities)
    const read = sentences.map(sentence => withClaims(sentence, claims, countryOf))
    return {
      article: id,
      sentences: read,
      entities: named(read, new Map<EntityId, Entity | GraphNode>([...entities.map(byId), ...ends])),
      ...(next === undefined ? {} : { nextCursor: encodeCursor(list, [String(next), '']) }),
    }
  }

const byId = (entity: Entity): [EntityId, Entity] => [entity.id, entity]

/** The entities that the sentences mention, as the store has them, or else as the article does. */
function named(sentences: readonly SentenceView[], known: ReadonlyMap<EntityId, Entity | GraphNode>): EntitySummary[] {
  const ids = new Set(
    sentences.flatMap(({ predications, claims }) => [
      ...predications.flatMap(({ parties }) => parties.map(({ entity }) => entity)),
      ...claims.flatMap(({ from, to }) => [from, to]),
    ]),
  )
  return [...ids].flatMap(id => {
    const entity = known.get(id)
    if (!entity) return []
    const { kind, name, labels } = entity
    const { eventKind, start, end } = entity as Partial<GraphNode>
    return [{ id, kind, name, ...(labels ? { labels } : {}), ...(eventKind ? { eventKind, start, end } : {}) }]
  })
}

type CountryOf = (id: EntityId) => string | undefined

const countries = (entities: readonly Entity[]): CountryOf => {
  const byId = new Map(entities.map(({ id, iso3, country }) => [id, iso3 ?? country]))
  return id => byId.get(id)
}

function withClaims(sentence: ExplainedSentence, claims: readonly StoredClaim[], countryOf: CountryOf): SentenceView {
  const { mentions, ...own } = sentence
  const wordsIn = (span: Span | undefined): number[] =>
    own.tokens.flatMap((token, i) => (span && token.start < span.end && span.start < token.end ? [i] : []))
  return {
    ...own,
    claims: claims
      .filter(claim => claim.start < own.end && own.start < claim.end)
      .map((claim): SentenceClaim => {
        const { id, relation, start, end, modality, polarity, confidence, rule, origin, relationId, from, to } = claim
        const frame = frameLine(rule)
        const ends = nearest(mentions, claim)
        const predication = frame ? decisive(claim, own.predications, countryOf) : undefined
        return {
          ...{ id, relation, start, end, modality, polarity, confidence, rule, origin, relationId, from, to },
          decidedBy: origin === 'llm' ? 'model' : frame ? 'frame' : 'rule',
          ...(predication === undefined ? {} : { predication }),
          ...(frame ? { frame } : {}),
          ends: { from: wordsIn(ends[0]), to: wordsIn(ends[1]) },
        }
      }),
  }
}

/** Where a sentence names the two ends of a claim; where it names one several times, nearest to the other. */
function nearest(mentions: ExplainedSentence['mentions'], claim: StoredClaim): [Span?, Span?] {
  const subjects = mentions.filter(mention => mention.entity === claim.subjectRef)
  const objects = mentions.filter(mention => mention.entity === claim.objectRef)
  const apart = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)
  const [pair] = subjects
    .flatMap(from => objects.map(to => ({ from, to, apart: apart(from, to) })))
    .sort((a, b) => a.apart - b.apart)
  return pair ? [pair.from, pair.to] : [subjects[0], objects[0]]
}

/** The predication that a claim comes from: that of its frame, and of several the one in which both its ends, or their states, take part. */
function decisive(claim: StoredClaim, all: readonly PredicationView[], countryOf: CountryOf): number | undefined {
  const ends = [claim.subjectRef, claim.objectRef]
  const taking = (predication: PredicationView): number =>
    ends.filter(end =>
      predication.parties.some(
        ({ entity }) => entity === end || (end.startsWith('country:') && `country:${countryOf(entity)}` === end),
      ),
    ).length
  const [best] = all
    .flatMap((predication, i) =>
      claim.rule.endsWith(`/${predication.frame.rule}`) ? [{ i, taking: taking(predication) }] : [],
    )
    .sort((a, b) => b.taking - a.taking)
  return best?.i
}
