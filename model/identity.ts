import { z } from 'zod'
import { Iso3, IsoDate, Lang, Proposal } from './extraction.ts'
import { EntityRef, GraphNode } from './graph.ts'
import { ArticleId, ClaimId, EntityId, JudgementId, RelationId } from './ids.ts'
import { Label, NodeKind, RelationType } from './ontology.ts'
import { cursor, nextCursor, wholeNumber } from './query.ts'

/** Whether two references are one entity. `unsure`: somebody looked and could not tell; it joins nobody and parts nobody. */
export const Verdict = z.enum(['same', 'different', 'unsure'])
export type Verdict = z.infer<typeof Verdict>

const words = (max: number) => z.string().trim().min(1).max(max)

/** What a person decides of two references: ids as articles were read to name them, former ones too. */
export const NewJudgement = z.strictObject({
  left: EntityId,
  right: EntityId,
  verdict: Verdict,
  reason: words(2000).optional(),
  /** Who decides, in their own words: there are no accounts. */
  by: words(200).optional(),
})
export type NewJudgement = z.infer<typeof NewJudgement>

/** A judgement as the journal has it. `at`: when it was made, ISO 8601 in UTC. */
export const Judgement = NewJudgement.extend({ id: JudgementId, at: z.iso.datetime() })
export type Judgement = z.infer<typeof Judgement>

/** `created` is false for what the same person had judged alike before. */
export const JudgementAnswer = Judgement.extend({ created: z.boolean() })
export type JudgementAnswer = z.infer<typeof JudgementAnswer>

export const JudgementsQuery = z.strictObject({
  /** Only those on what this entity stands for. */
  of: EntityId.optional(),
  verdict: Verdict.optional(),
  limit: wholeNumber(1, 500, 50),
  cursor: cursor.optional(),
})
export type JudgementsQuery = z.infer<typeof JudgementsQuery>
export const JudgementsAnswer = z.object({
  /** The latest first. */
  judgements: z.array(Judgement),
  /** Those that they judge, by the names that their articles have for them. */
  references: z.array(EntityRef),
  nextCursor,
})
export type JudgementsAnswer = z.infer<typeof JudgementsAnswer>

/** Judgements from elsewhere: all are taken, or none. Those that are here already change nothing. */
export const JudgementsImport = z.strictObject({ judgements: z.array(Judgement).min(1).max(20_000) })
export type JudgementsImport = z.infer<typeof JudgementsImport>
export const JudgementsImportAnswer = z.object({ added: z.int(), known: z.int() })
export type JudgementsImportAnswer = z.infer<typeof JudgementsImportAnswer>

/** Words of an article that name somebody, verbatim at their offsets; `relation` and `claim` where they state one. */
const Quote = z.object({
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  article: z.object({
    id: ArticleId,
    title: z.string().nullable(),
    lang: Lang,
    publishedAt: IsoDate.nullable(),
    outlet: EntityRef.optional(),
  }),
  relation: RelationId.optional(),
  claim: ClaimId.optional(),
})

/** A relation as one of the two sees it. */
const Tie = z.object({
  relation: RelationId,
  type: RelationType,
  /** Whether it leads from this one to the other. */
  outward: z.boolean(),
  other: EntityRef.extend({ kind: NodeKind }),
  title: z.string().optional(),
  titles: Label.optional(),
  claims: z.int(),
  firstPublished: IsoDate.nullable(),
  lastPublished: IsoDate.nullable(),
})

/** What there is to judge one of the two by. */
export const Side = z.object({
  entity: GraphNode,
  /** What it already stands for, when it is more than one reference. */
  references: z.array(EntityRef),
  /** Positions and postings, with their titles. */
  offices: z.array(Tie),
  /** Their own, and those in which or for which they hold an office. */
  countries: z.array(Iso3),
  firstSeen: IsoDate.nullable(),
  lastSeen: IsoDate.nullable(),
  articles: z.int(),
  /** Other relations, the best attested first. */
  neighbors: z.array(Tie),
  quotes: z.array(Quote),
})
export type Side = z.infer<typeof Side>

export const Comparison = z.object({
  left: Side,
  right: Side,
  /** What is alike in their names, where that is why they are proposed. */
  reason: Proposal.shape.reason.optional(),
  /** What both are related to. */
  shared: z.array(EntityRef.extend({ kind: NodeKind })),
  /** What was judged of the two, or of what they stand for. */
  judgements: z.array(Judgement),
})
export type Comparison = z.infer<typeof Comparison>

export const ComparisonQuery = z.strictObject({ left: EntityId, right: EntityId })
export type ComparisonQuery = z.infer<typeof ComparisonQuery>

export const ProposalsQuery = z.strictObject({
  /** Those of one entity. */
  of: EntityId.optional(),
  /** `open`: nobody has judged; `unsure`: somebody could not tell. */
  state: z.enum(['open', 'unsure']).default('open'),
  limit: wholeNumber(1, 50, 10),
  cursor: cursor.optional(),
})
export type ProposalsQuery = z.infer<typeof ProposalsQuery>
export const ProposalsAnswer = z.object({
  /** The most mentioned first. */
  proposals: z.array(Comparison),
  /** How many there are in all. */
  total: z.int(),
  nextCursor,
})
export type ProposalsAnswer = z.infer<typeof ProposalsAnswer>
