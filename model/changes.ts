import { z } from 'zod'
import { IsoDate } from './extraction.ts'
import { Judgement } from './identity.ts'
import { ArticleId, EntityId } from './ids.ts'
import { cursor, wholeNumber } from './query.ts'

const article = z.object({ id: ArticleId, title: z.string().nullable(), publishedAt: IsoDate.nullable() })

/** What happened to the graph, without when. */
export const ChangeEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('article.added'), article }),
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
])
export type ChangeEvent = z.infer<typeof ChangeEvent>

const when = { cursor, at: z.iso.datetime() }
const [added, judged, merged, split] = ChangeEvent.options

/** A change of the graph. `cursor` continues after it, `at` is when it was stored, ISO 8601 in UTC. */
export const Change = z.discriminatedUnion('type', [
  added.extend(when),
  judged.extend(when),
  merged.extend(when),
  split.extend(when),
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
