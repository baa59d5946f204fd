import { z } from 'zod'
import { Figure, Iso3, IsoDate, Lang, Origin, Point, Precision } from './extraction.ts'
import { ArticleId, ClaimId, EntityId, RelationId } from './ids.ts'
import {
  EventKind,
  EventStatus,
  Label,
  Modality,
  NodeKind,
  OrgType,
  ParticipantRole,
  PloverType,
  Polarity,
  RelationType,
} from './ontology.ts'
import { Grade } from './reliability.ts'

/** A node as every answer gives it; the fields of its kind are there when they are known. */
export const GraphNode = z.object({
  id: EntityId,
  kind: NodeKind,
  name: z.string(),
  names: z.array(z.string()),
  /** The name to show in each language, where it has one. */
  labels: Label.optional(),
  /** How often the articles name it. */
  mentions: z.int(),
  iso3: Iso3.optional(),
  orgType: OrgType.optional(),
  country: Iso3.optional(),
  /** Of an outlet: how reliable people graded it. */
  reliability: Grade.optional(),
  geonames: z.int().optional(),
  /** Longitude and latitude of a place. */
  point: Point.optional(),
  /** Events only. */
  type: PloverType.optional(),
  eventKind: EventKind.optional(),
  status: EventStatus.optional(),
  start: IsoDate.nullable().optional(),
  end: IsoDate.nullable().optional(),
  precision: Precision.nullable().optional(),
  inferred: z.array(z.string()).optional(),
})
export type GraphNode = z.infer<typeof GraphNode>

/** An entity that an answer merely names. */
export const EntityRef = GraphNode.pick({ id: true, name: true, labels: true })
export type EntityRef = z.infer<typeof EntityRef>

/** Texts that are nearly the same are printings of one telling, which has the least id of its articles. */
export const TellingId = ArticleId
/** That one outlet, or articles without one, state a relation: with which modality, and how surely by the surest of their claims (0 to 1). */
export const Attribution = z.object({
  modality: Modality,
  confidence: z.number(),
  outlet: EntityId.optional(),
  telling: TellingId.optional().describe(
    'Where several outlets print one telling: which. Only the first of them counts for it; the others copy it',
  ),
  printing: z.int().min(1).optional().describe('The how manieth outlet printed that telling: 1 for the first'),
})
export type Attribution = z.infer<typeof Attribution>

/**
 * An office that somebody holds: the first and the last day on which they may have held it, where texts or tables (`datesFromTable`) tell;
 * `former` where the latest article has them as a former holder; and when articles that tell it were published.
 */
export const HeldOffice = z.object({
  title: z.string(),
  /** The office in each language, without a word that says it was left. */
  titles: Label.optional(),
  former: z.boolean(),
  start: IsoDate.nullable(),
  end: IsoDate.nullable(),
  datesFromTable: z.boolean(),
  firstPublished: IsoDate.nullable(),
  lastPublished: IsoDate.nullable(),
})
export type HeldOffice = z.infer<typeof HeldOffice>

/** A relation between two nodes, with what its claims add up to. */
export const GraphEdge = z.object({
  id: RelationId,
  type: RelationType,
  from: EntityId,
  to: EntityId,
  title: z.string().optional(),
  /** The title in each language, as far as the table of offices has it. */
  titles: Label.optional(),
  role: ParticipantRole.optional(),
  /** Of a position: every office in which articles have its holder, in order. */
  offices: z.array(HeldOffice).optional(),
  /** Of a position: whether all of them are held no more, as far as articles tell. */
  former: z.boolean().optional(),
  /** How many claims state it. */
  claims: z.int(),
  /** How many independent outlets bear it out. */
  sources: z
    .int()
    .describe(
      'How many independent outlets bear it out: each once, articles without one as none. What is planned, conditional or denied bears out no fact',
    ),
  /** How many texts state it, of which those that are nearly the same are one telling, and in how many printings. */
  tellings: z
    .int()
    .default(0)
    .describe('How many tellings state it: texts that are nearly the same, such as the copy of an agency, are one'),
  printings: z
    .int()
    .default(0)
    .describe('In how many printings: articles, and other outlets that are known to have printed the very same text'),
  /** Who states it: an entry for each outlet and modality. */
  attributions: z.array(Attribution).default([]),
  told: z.array(Attribution).optional().meta({ deprecated: true, description: 'The former name of `attributions`' }),
  /** What `weigh` makes of its attributions. */
  confidence: z
    .number()
    .describe(
      'How sure it is, from 0 to 0.99: 1 − ∏(1 − c) over the confidence c of the surest claim of each outlet that bears it out, where all reported claims together count as one, and what no outlet signs adds nothing. No less than the surest single claim',
    ),
  /** The strongest modality among its claims, asserted before reported, planned, conditional and denied. */
  modality: Modality,
  /** A rule supplied part of it (a year, the participants), or a gazetteer all of it. */
  inferred: z.boolean(),
  /** Some claim denies it, or its event conflicts with another. */
  disputed: z.boolean(),
  /** Somebody checked it and found it so. */
  confirmed: z.boolean().optional(),
  firstPublished: IsoDate.nullable(),
  lastPublished: IsoDate.nullable(),
  start: IsoDate.nullable(),
  end: IsoDate.nullable(),
})
export type GraphEdge = z.infer<typeof GraphEdge>

/** One sentence of one article that states a relation, as a reader checks it. */
export const Claim = z.object({
  id: ClaimId,
  relation: RelationType,
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  modality: Modality,
  polarity: Polarity,
  confidence: z.number(),
  rule: z.string(),
  origin: Origin,
  publishedAt: IsoDate.nullable(),
  /** When it was stored, ISO 8601 in UTC. */
  recordedAt: z.string(),
  /** The references that the extraction gave; an identity decision never changes them. */
  subjectRef: EntityId,
  objectRef: EntityId,
  /** Of an event: how many people the sentence says were killed, wounded, or took part. */
  figures: z.array(Figure).optional(),
  /** What the sentence tells beside the ends. */
  title: z.string().optional(),
  role: ParticipantRole.optional(),
  /** Of an office: that it is held no more, and the days and their origin, as `Tenure` has them. */
  former: z.boolean().optional(),
  since: IsoDate.optional(),
  until: IsoDate.optional(),
  datesFromTable: z.boolean().optional(),
  article: z.object({
    id: ArticleId,
    title: z.string().nullable(),
    lang: Lang,
    url: z.string().optional(),
    /** The telling of which it is one of several printings. */
    telling: TellingId.optional(),
  }),
  outlet: EntityRef.optional(),
  attributedTo: z.array(EntityRef),
  /** Who acted for a state that the relation joins. */
  through: z.array(EntityRef),
})
export type Claim = z.infer<typeof Claim>

/** A claim with the relation that it states. */
export const RelationClaim = Claim.extend({ relationId: RelationId })
export type RelationClaim = z.infer<typeof RelationClaim>

/** One shape for every part of the graph that travels. `hidden` counts the relations of a node that were left out, by type. */
export const Graph = z.object({
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  truncated: z.boolean(),
  hidden: z.record(z.string(), z.partialRecord(RelationType, z.int())),
  /** What was asked for by id and is not in the store, where it was asked for among what is. */
  missing: z.array(EntityId).optional(),
  /** The day as of which it is known, where one was asked for. */
  asOf: IsoDate.optional(),
  /** Where to read on: the next nodes, with what joins them to one another and to those before. */
  nextCursor: z.string().optional(),
  /** What its relations rest on; in a file (`format=json`) only. */
  claims: z.array(RelationClaim).optional(),
})
export type Graph = z.infer<typeof Graph>
