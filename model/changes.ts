import { z } from 'zod'
import { Attestation } from './api.ts'
import { IsoDate } from './extraction.ts'
import { Judgement } from './identity.ts'
import { ArticleId, EntityId } from './ids.ts'
import { Mark } from './journal.ts'
import { cursor, wholeNumber } from './query.ts'

const ChangedArticle = z.object({ id: ArticleId, title: z.string().nullable(), publishedAt: IsoDate.nullable() })
export type ChangedArticle = z.infer<typeof ChangedArticle>

/** What happened to the graph, without when. */
export const ChangeEvent = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['article.added', 'article.restored']), article: ChangedArticle }),
  z.object({
    type: z.literal('article.withdrawn'),
    article: ChangedArticle,
    reason: z.string().optional(),
    by: z.string().optional(),
  }),
  /** The same text was told of with another outlet, date, address, title or author. */
  z.object({ type: z.literal('article.attested'), article: ChangedArticle, attestation: Attestation }),
  z.object({ type: z.enum(['judgement.added', 'judgement.withdrawn']), judgement: Judgement }),
  /** References that were judged the same are one entity from now on. */
  z.object({ type: z.literal('entities.merged'), entity: EntityId, references: z.array(EntityId) }),
  /** An entity is no longer one: its references are part of the entities of `into`. */
  z.object({
    type: z.literal('entity.split'),
    entity: EntityId,
    references: z.array(EntityId),
    into: z.array(EntityId),
  }),
  /** A claim was marked as misread, a relation confirmed, a note written, or an outlet graded; or that was undone. */
  z.object({ type: z.enum(['decision.made', 'decision.undone']), decision: Mark }),
])
export type ChangeEvent = z.infer<typeof ChangeEvent>

const when = { cursor, at: z.iso.datetime() }
const [added, withdrawn, attested, judged, merged, split, decided] = ChangeEvent.options

/** A change of the graph. `cursor` continues after it, `at` is when it was stored, ISO 8601 in UTC. */
export const Change = z.discriminatedUnion('type', [
  added.extend(when),
  withdrawn.extend(when),
  attested.extend(when),
  judged.extend(when),
  merged.extend(when),
  split.extend(when),
  decided.extend(when),
])
export type Change = z.infer<typeof Change>

export const ChangesQuery = z.strictObject({
  /** The cursor of the last change that is known; from the first one without it. */
  since: cursor.optional(),
  limit: wholeNumber(1, 100_000, 1000),
})
export type ChangesQuery = z.infer<typeof ChangesQuery>

export const ChangeStreamQuery = z.strictObject({
  /** As `Last-Event-ID`, which takes precedence; from now on without either. */
  since: cursor.optional(),
})
