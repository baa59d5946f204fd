import { z } from 'zod'
import { IsoDate } from '../../model/extraction.ts'
import {
  EntityKind,
  EventKind,
  EventStatus,
  involvesEvents,
  Modality,
  PloverType,
  Polarity,
  RelationType,
} from '../../model/ontology.ts'

/** Relations between two entities; those that end at an event follow from the event itself. */
export const EntityRelation = z.enum(RelationType.options.filter(type => !involvesEvents(type)))

const NameItem = z.strictObject({
  name: z.string().min(1).max(300).describe('The name exactly as the article writes it'),
  kind: EntityKind,
})
export type NameItem = z.infer<typeof NameItem>

const day = z
  .string()
  .refine(value => IsoDate.safeParse(value).success, 'no calendar date')
  .nullable()

// Every key is required and none is optional: that is what servers with constrained output accept.
const quoted = {
  quote: z.string().min(10).max(5000).describe('The sentence that states it, copied character by character'),
  quoteStart: z.int().nullable().describe('Where the quote begins in the article part, if known'),
  saidBy: NameItem.nullable().describe('Whose words these are, when the article attributes them'),
  modality: Modality,
  polarity: Polarity,
}

export const EventItem = z.strictObject({
  type: PloverType,
  kind: EventKind,
  status: EventStatus,
  start: day.describe('First possible day, YYYY-MM-DD, or null'),
  end: day.describe('Last possible day, YYYY-MM-DD, or null'),
  place: NameItem.nullable(),
  participants: z.array(NameItem).max(50).describe('Both sides of a symmetric event'),
  actors: z.array(NameItem).max(50).describe('Who does it, in a directed event'),
  recipients: z.array(NameItem).max(50).describe('To whom it is done, in a directed event'),
  ...quoted,
})
export type EventItem = z.infer<typeof EventItem>

export const RelationItem = z.strictObject({
  type: EntityRelation,
  from: NameItem,
  to: NameItem,
  title: z.string().min(1).max(300).nullable().describe('The title of a position, as written'),
  ...quoted,
})
export type RelationItem = z.infer<typeof RelationItem>

/** The schema of the answer that a model is asked for. */
const Answer = z.strictObject({ events: z.array(EventItem), relations: z.array(RelationItem) })

/** The schema by which an answer is parsed: its items are validated one by one, so that one bad item does not lose the others. */
export const UncheckedAnswer = z.object({
  events: z.array(z.unknown()).max(200),
  relations: z.array(z.unknown()).max(200),
})

/** The JSON schema of the answer, for `response_format`. */
export function answerSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(Answer)
  return schema
}
