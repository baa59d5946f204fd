import { z } from 'zod'
import { Lang, Span } from './extraction.ts'
import { Claim, GraphNode } from './graph.ts'
import { ArticleId, EntityId, RelationId } from './ids.ts'
import { EventKind, EventStatus, Modality, ParticipantRole, PloverType } from './ontology.ts'
import { cursor, nextCursor, textOffset, wholeNumber } from './query.ts'

/** A word of a sentence by its place in `tokens`. */
const TokenIndex = z.int().min(0)

/** One word of a tree of Universal Dependencies. The words of a contraction (« du » = de + le) share the span of what is written. */
export const Token = Span.extend({
  /** As it is written: `text.slice(start, end)` of the article. */
  text: z.string(),
  /** As the tree has it: of « du », « de » or « le ». */
  form: z.string(),
  lemma: z.string(),
  upos: z.string(),
  features: z.record(z.string(), z.string()),
  /** The word on which it hangs; null for the root. */
  head: TokenIndex.nullable(),
  /** The label of its arc, with its subtype: `nsubj:pass`. */
  deprel: z.string(),
  /** How far its arc stood before the next best, from 0 to 1. */
  margin: z.number(),
})
export type Token = z.infer<typeof Token>

export const Factuality = z.enum(['asserted', 'reported', 'planned', 'conditional', 'denied', 'none'])
export type Factuality = z.infer<typeof Factuality>

/** A line of a frames table: which event a predicate tells, and which of its fillers are which side of it. */
export const FrameLine = z.object({
  rule: z.string(),
  part: z.enum(['verb', 'noun', 'adjective']),
  /** Lemmas of the predicates that it is about. */
  triggers: z.array(z.string()),
  type: PloverType,
  kind: EventKind,
  /** Where each side is looked for, the most preferred first: `subject`, `object`, a preposition, `object.de`. */
  sides: z.array(
    z.object({ side: z.enum(['actor', 'recipient', 'parties']), optional: z.boolean(), from: z.array(z.string()) }),
  ),
  /** What else the table asks for, as it is written: `object: @pact`. */
  restrictions: z.array(z.string()),
})
export type FrameLine = z.infer<typeof FrameLine>

/** What somebody is to a predication: a side of its event, where it was, or whose words it is. */
export const PartyRole = z.enum([...ParticipantRole.options, 'place', 'speaker'])
export type PartyRole = z.infer<typeof PartyRole>

export const Party = z.object({
  role: PartyRole,
  entity: EntityId,
  /** The words that stand for it; empty where the sentence only implies it. */
  tokens: z.array(TokenIndex),
  /** Which filler of the frame it was, `['clause', 'object']`; absent for what no frame asks for. */
  filler: z.array(z.string()).optional(),
  /** The arcs from the predicate to it; `up` where one goes from a word to its head. */
  arcs: z.array(z.object({ deprel: z.string(), up: z.boolean() })),
})
export type Party = z.infer<typeof Party>

/** A predicate with its sides, as a frame read it. */
export const PredicationView = z.object({
  token: TokenIndex,
  /** The support verb of a noun of action: "held" in "held talks". */
  supportVerb: TokenIndex.optional(),
  /** The object of a light verb, which says what happens: "sanctions" in "imposed sanctions". */
  theme: TokenIndex.optional(),
  /** The lemma under which the table has it. */
  trigger: z.string(),
  frame: FrameLine,
  /** What it is coded as: of a denied predicate, the frame may say another type. */
  type: PloverType,
  kind: EventKind,
  status: EventStatus,
  factuality: Factuality,
  modality: Modality,
  /** The words without which it would be surer: "not", "if", "said", the conditional of its own verb. */
  scope: z.array(TokenIndex),
  parties: z.array(Party),
  confidence: z.number(),
})
export type PredicationView = z.infer<typeof PredicationView>

/** A claim of a sentence. `decidedBy` says what the tree had to do with it. */
export const SentenceClaim = Claim.pick({
  id: true,
  relation: true,
  start: true,
  end: true,
  modality: true,
  polarity: true,
  confidence: true,
  rule: true,
  origin: true,
}).extend({
  relationId: RelationId,
  from: EntityId,
  to: EntityId,
  /** `frame`: a predication; `rule`: a rule over words and names; `model`: a language model, which saw no tree. */
  decidedBy: z.enum(['frame', 'rule', 'model']),
  /** Place in `predications`; absent where no frame decided, or the sentence is read otherwise today. */
  predication: z.int().min(0).optional(),
  /** Of a frame that decided it. */
  frame: FrameLine.optional(),
  /** The words that name its two ends. */
  ends: z.object({ from: z.array(TokenIndex), to: z.array(TokenIndex) }),
})
export type SentenceClaim = z.infer<typeof SentenceClaim>

export const SentenceView = Span.extend({
  /** `text.slice(start, end)` of the article. */
  text: z.string(),
  language: Lang,
  kind: z.enum(['title', 'body', 'caption', 'source']),
  tokens: z.array(Token),
  predications: z.array(PredicationView),
  claims: z.array(SentenceClaim),
})
export type SentenceView = z.infer<typeof SentenceView>

export const SentencesQuery = z.strictObject({
  /** An offset in UTF-16 code units of the article's text: only the sentence that stands there. */
  at: textOffset.optional(),
  limit: wholeNumber(1, 50, 20),
  cursor: cursor.optional(),
})
export type SentencesQuery = z.infer<typeof SentencesQuery>

/** As much of a node as it takes to name it. */
const EntitySummary = GraphNode.pick({
  id: true,
  kind: true,
  name: true,
  labels: true,
  eventKind: true,
  start: true,
  end: true,
})
export type EntitySummary = z.infer<typeof EntitySummary>

export const SentencesAnswer = z.object({
  article: ArticleId,
  sentences: z.array(SentenceView),
  /** The parties of the sentences, and what their claims join. */
  entities: z.array(EntitySummary),
  nextCursor,
})
export type SentencesAnswer = z.infer<typeof SentencesAnswer>
