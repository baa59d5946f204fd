import type { Entity } from '../model/extraction.ts'
import type { EntityId } from '../model/ids.ts'
import type { ReadPredication, ReadSentence, SentenceClaim } from '../model/sentences.ts'
import type { Explained, Explanation, Told, Wanted } from '../seed/explain/explain.ts'
import { frameLine } from '../seed/explain/frame-line.ts'
import { decodeCursor, encodeCursor } from './graph/cursor.ts'
import type { EntenteGraph } from './graph/graph.ts'
import type { StoredClaim } from './graph/stored-article.ts'
import { NoSentence } from './http/refusals.ts'
import type { Sentences } from './routes/articles.ts'

/** Reads an article again to say how. Ends when `signal` aborts. */
export type Explain = (text: string, told: Told, wanted: Wanted, signal: AbortSignal) => Promise<Explanation>

/** The sentences of stored articles: how each is read, and which claims it states. */
export const createSentences =
  (graph: EntenteGraph, explain: Explain): Sentences =>
  async (id, { at, limit, cursor }, signal) => {
    const { text, told, claims } = await graph.storedArticle(id)
    const from = cursor === undefined ? 0 : Number(decodeCursor(cursor)[0])
    const { sentences, entities, next } = await explain(text, told, at === undefined ? { from, limit } : { at }, signal)
    if (at !== undefined && sentences.length === 0) throw new NoSentence(id, at, text.length)
    const countryOf = countries(entities)
    const read = sentences.map(sentence => withClaims(sentence, claims, countryOf))
    const named = new Set(read.flatMap(sentence => sentence.predications.flatMap(partiesOf)))
    return {
      article: id,
      sentences: read,
      entities: entities
        .filter(entity => named.has(entity.id))
        .map(({ id, name, labels }) => ({ id, name, ...(labels ? { labels } : {}) })),
      ...(next === undefined ? {} : { nextCursor: encodeCursor([String(next), id]) }),
    }
  }

const partiesOf = ({ parties }: ReadPredication): EntityId[] => parties.map(({ entity }) => entity)

type CountryOf = (id: EntityId) => string | undefined

const countries = (entities: readonly Entity[]): CountryOf => {
  const byId = new Map(entities.map(({ id, iso3, country }) => [id, iso3 ?? country]))
  return id => byId.get(id)
}

function withClaims(sentence: Explained, claims: readonly StoredClaim[], countryOf: CountryOf): ReadSentence {
  const { mentions, ...own } = sentence
  const wordsOf = (entity: EntityId): number[] =>
    mentions
      .filter(mention => mention.entity === entity)
      .flatMap(({ start, end }) =>
        own.tokens.flatMap((token, i) => (token.start < end && start < token.end ? [i] : [])),
      )
  return {
    ...own,
    claims: claims
      .filter(claim => claim.start < own.end && own.start < claim.end)
      .map((claim): SentenceClaim => {
        const { id, relation, start, end, modality, polarity, confidence, rule, origin, relationId, from, to } = claim
        const frame = frameLine(rule)
        const predication = frame ? decisive(claim, own.predications, countryOf) : undefined
        return {
          ...{ id, relation, start, end, modality, polarity, confidence, rule, origin, relationId, from, to },
          decidedBy: origin === 'llm' ? 'model' : frame ? 'frame' : 'rule',
          ...(predication === undefined ? {} : { predication }),
          ...(frame ? { frame } : {}),
          ends: { from: wordsOf(claim.subjectRef), to: wordsOf(claim.objectRef) },
        }
      }),
  }
}

/** The predication that a claim comes from: that of its frame, and of several the one in which both its ends, or their states, take part. */
function decisive(claim: StoredClaim, all: readonly ReadPredication[], countryOf: CountryOf): number | undefined {
  const ends = [claim.subjectRef, claim.objectRef]
  const taking = (predication: ReadPredication): number =>
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
