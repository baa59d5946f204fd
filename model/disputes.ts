import { z } from 'zod'
import { partOfList } from './api.ts'
import { Figure, IsoDate } from './extraction.ts'
import { Claim, EntityRef, GraphEdge, GraphNode } from './graph.ts'
import { EntityId, RelationId } from './ids.ts'
import { ParticipantRole } from './ontology.ts'
import { cursor, parametersOf } from './query.ts'
import { Selection } from './selection.ts'

/**
 * On what accounts differ: whether something is so (`denial`); who took part in an event, how many were killed, wounded or took part (`figures`), when or where it was; whether what was announced was held
 * (`unfulfilled`); or whether an accusation is right (`accusation`: it was rejected by whom it names).
 */
export const DisputeKind = z.enum(['denial', 'participants', 'figures', 'date', 'place', 'unfulfilled', 'accusation'])
export type DisputeKind = z.infer<typeof DisputeKind>

/** What became of an announced event, in the order in which it is shown. */
export const Outcome = z.enum(['held', 'contradicted', 'cancelled', 'postponed', 'passed', 'open', 'undated'])
export type Outcome = z.infer<typeof Outcome>

/** Claims in one version of an answer at most. */
export const MAX_VERSION_CLAIMS = 20

/** An event with who took part and where, as lists show it. */
export const EventHead = z.object({
  event: GraphNode,
  participants: z.array(EntityRef.extend({ role: ParticipantRole.optional(), relation: RelationId })),
  place: EntityRef.extend({ relation: RelationId }).optional(),
})
export type EventHead = z.infer<typeof EventHead>

/** A relation with the names of its ends. */
export const RelationHead = z.object({ relation: GraphEdge, from: EntityRef, to: EntityRef })
export type RelationHead = z.infer<typeof RelationHead>

/** One account of what is disputed, and who gives it. */
export const DisputeVersion = z.object({
  /** What it says: that it is so, that it is not, that it is to be, or as its event, place or date has it. */
  says: z.enum(['affirmed', 'denied', 'announced', 'told']),
  /** The event as this version has it, where versions differ in the event. */
  event: EventHead.optional(),
  /** How many there were, by this version, where they differ in a number of people. */
  figure: Figure.optional(),
  /** Where it was, by this version, where they differ in the place. */
  place: EntityRef.optional(),
  /** The relations whose claims stand for it: `GET /relations/{id}` gives all of them. */
  relations: z.array(RelationId),
  /** One for each sentence, by date of publication, at most 20 of them. */
  claims: z.array(Claim),
  /** How many sentences state it. */
  sentences: z.int(),
  /** The outlets whose articles state it, each once, and how many articles without an outlet do. */
  outlets: z.array(EntityRef),
  unnamed: z.int(),
  /** To whom articles attribute it. */
  attributedTo: z.array(EntityRef),
})
export type DisputeVersion = z.infer<typeof DisputeVersion>

export const Dispute = z.object({
  /** Stable as long as its relations or events are. */
  id: z.string(),
  kind: DisputeKind,
  /** What is disputed: a relation between actors, or an event. */
  relation: RelationHead.optional(),
  event: EventHead.optional(),
  /** Two or more, of which the first is the account that is disputed. */
  versions: z.array(DisputeVersion),
  /** `open`: articles give more than one version. `one-sided`: only one is told, a denial of what nobody here says, or a plan whose day is past. */
  status: z.enum(['open', 'one-sided']),
  /** Of an announced event: what became of it. */
  outcomes: z.array(Outcome).optional(),
  /**
   * How many outlets stand behind the lesser of its sides, plus a share below 1 that halves with each year since the last claim was published. An
   * article without an outlet counts for nothing.
   */
  weight: z.number(),
  firstPublished: IsoDate.nullable(),
  lastPublished: IsoDate.nullable(),
})
export type Dispute = z.infer<typeof Dispute>

export const DisputesSelection = Selection.extend({
  disputeKinds: z
    .array(DisputeKind)
    .min(1)
    .max(DisputeKind.options.length)
    .optional()
    .describe('Only disputes of these kinds'),
  actors: z
    .array(EntityId)
    .min(1)
    .max(20)
    .optional()
    .describe(
      'Only disputes about one of these events, or what one of these entities did or takes part in, or with a version attributed to it',
    ),
  order: z.enum(['weight', 'newest', 'oldest']).optional().meta({
    default: 'weight',
    description: 'The weightiest first, or by the day on which the last claim was published',
  }),
  limit: z.int().min(1).max(200).default(50).describe('How many at most'),
  cursor: cursor.optional().describe('Where to read on: the `nextCursor` of the part before, of the same selection'),
})
export type DisputesSelection = z.infer<typeof DisputesSelection>
export const DisputesQuery = parametersOf(DisputesSelection)
export const DisputesAnswer = z.object({
  disputes: z.array(Dispute),
  /** How many there are of each kind, whatever `disputeKinds` asks. */
  counts: z.partialRecord(DisputeKind, z.int()),
  ...partOfList,
})
export type DisputesAnswer = z.infer<typeof DisputesAnswer>
