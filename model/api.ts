import { z } from 'zod'
import { ArticleHead, Extraction, IsoDate, Lang, Mention, Proposal, Quarantined, Span } from './extraction.ts'
import { Claim, EntityRef, Graph, GraphEdge, GraphNode, TellingId } from './graph.ts'
import { ArticleId, EntityId, RelationId } from './ids.ts'
import { EventStatus, NodeKind, PloverType, RelationType } from './ontology.ts'
import { cursor, describedAs, flag, nextCursor, parametersOf } from './query.ts'
import { Grade } from './reliability.ts'
import { ClaimSelection, Selection } from './selection.ts'

export const SearchSelection = ClaimSelection.extend({
  q: z.string().trim().min(1).max(200),
  kinds: z.array(NodeKind).min(1).max(NodeKind.options.length).optional(),
  limit: z.int().min(1).max(50).default(10),
})
export type SearchSelection = z.infer<typeof SearchSelection>
export const SearchQuery = parametersOf(SearchSelection)
export const SearchAnswer = z.object({
  results: z.array(
    GraphNode.pick({ id: true, kind: true, name: true, names: true, labels: true, mentions: true }).extend({
      /** The name on record that the query found. */
      matched: z.string(),
      /** How: `name`, a name that begins with each of the words; `spelling`, another romanization; `typo`; `some`, only some of the words. */
      by: z.enum(['name', 'spelling', 'typo', 'some']),
    }),
  ),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>

/** The claims of a selection, by address: of what is told of an entity, of what there is in all. */
export const ClaimsQuery = parametersOf(ClaimSelection)

export const EntityAnswer = z.object({
  entity: GraphNode,
  /** What articles name it as, by their own names, when people judged several references to be one. */
  references: z.array(EntityRef),
  /** Counts of its relations by type. */
  relations: z.partialRecord(RelationType, z.int()),
  /** The same counts, by what stands at the other end. */
  neighbors: z.array(z.object({ type: RelationType, kind: NodeKind, count: z.int() })),
  /** Whom it resembles by name, what is alike, and nobody has judged. */
  proposals: z.array(z.object({ entity: GraphNode, reason: Proposal.shape.reason })),
  /** The first and the last day on which an article that names it was published. */
  firstSeen: IsoDate.nullable(),
  lastSeen: IsoDate.nullable(),
  /** How many articles name it, and the latest of them, 50 at most. */
  articleCount: z.int(),
  articles: z.array(
    z.object({ id: ArticleId, title: z.string().nullable(), publishedAt: IsoDate.nullable(), count: z.int() }),
  ),
})
export type EntityAnswer = z.infer<typeof EntityAnswer>

/** How a list is read a part at a time: so many in this part, and where the last one ended. */
const paging = (most: number, usual: number) => ({
  limit: z.int().min(1).max(most).default(usual).describe('How many at most'),
  cursor: cursor.optional().describe('Where to read on: the `nextCursor` of the part before, of the same selection'),
})
/** What every part of a list says of the rest. */
export const partOfList = {
  nextCursor,
  /** Whether there is more than is told here. */
  truncated: z.boolean(),
  /** How many there are behind this part. */
  hidden: z.int(),
  /** Those of `ids` that the store does not have, where it has others of them. */
  missing: z.array(EntityId).optional(),
}

/** What has no start of its own to choose: it is in the address. */
const aroundIt = Selection.omit({ ids: true, depth: true })

export const NeighborsSelection = aroundIt.extend({
  direction: z.enum(['in', 'out', 'both']).default('both'),
  ...paging(2000, 100),
})
export type NeighborsSelection = z.infer<typeof NeighborsSelection>
export const NeighborsQuery = parametersOf(NeighborsSelection)

/** A language of the page. */
export const ReaderLanguage = z.enum(['fr', 'en'])
export type ReaderLanguage = z.infer<typeof ReaderLanguage>

/** The files that a graph can be, each with the claims of its relations; without one, the Accept header chooses. */
export const GraphFormat = z.enum(['json', 'cytoscape', 'graphml', 'gexf', 'csv', 'parquet', 'ndjson', 'jsonld', 'ftm'])
export type GraphFormat = z.infer<typeof GraphFormat>

/** Relations in one answer at most. */
export const MAX_SUBGRAPH_RELATIONS = 8000
export const SubgraphRequest = Selection.extend({
  relations: z
    .array(RelationId)
    .max(MAX_SUBGRAPH_RELATIONS)
    .optional()
    .describe('Only these of the relations, as somebody chose them; the others are counted as hidden'),
  ...paging(2000, 200),
  format: GraphFormat.optional(),
  lang: ReaderLanguage.optional().describe(
    'The language of names and titles, where they are known in it; English without it. The forms besides JSON are written in it',
  ),
})
export type SubgraphRequest = z.infer<typeof SubgraphRequest>
/** The same by address. */
export const SubgraphQuery = parametersOf(SubgraphRequest)

/** All of a selection, however much, as a file. */
export const ExportSelection = Selection.extend({
  format: GraphFormat.optional(),
  lang: ReaderLanguage.optional().describe('The language of names and titles where a form has one of each only'),
})
export type ExportSelection = z.infer<typeof ExportSelection>
export const ExportQuery = parametersOf(ExportSelection)

export const RelationsSelection = Selection.extend(paging(1000, 100))
export type RelationsSelection = z.infer<typeof RelationsSelection>
export const RelationsQuery = parametersOf(RelationsSelection)
export const RelationsAnswer = z.object({
  /** The best attested first, with what they join. */
  relations: z.array(z.object({ relation: GraphEdge, from: EntityRef, to: EntityRef })),
  ...partOfList,
})
export type RelationsAnswer = z.infer<typeof RelationsAnswer>

export const RelationSelection = ClaimSelection.extend(paging(5000, 1000))
export type RelationSelection = z.infer<typeof RelationSelection>
export const RelationQuery = parametersOf(RelationSelection)
export const RelationAnswer = z.object({
  /** With what its selected claims add up to. */
  relation: GraphEdge,
  from: GraphNode,
  to: GraphNode,
  /** By date of publication. */
  claims: z.array(Claim),
  /** Claims that people found to be read wrongly, of the same selection: they count for nothing. */
  misread: z.array(Claim),
  nextCursor,
  truncated: z.boolean(),
  hidden: z.int(),
})
export type RelationAnswer = z.infer<typeof RelationAnswer>

export const EventsSelection = Selection.extend({
  participants: z.array(EntityId).min(1).max(20).optional().describe('Only those in which one of these took part'),
  together: z.array(EntityId).min(1).max(20).optional().describe('Only those in which all of these took part'),
  twoSided: z.boolean().optional().describe('Only those in which at least two took part'),
  order: z.enum(['oldest', 'newest']).optional().meta({
    default: 'oldest',
    description: 'By the day on which they began, which first; those without a day come last',
  }),
  ...paging(200, 50),
})
export type EventsSelection = z.infer<typeof EventsSelection>
export const EventsQuery = parametersOf(EventsSelection)

/** Another event that bears on one, and the relation whose claims say so. */
const Bearing = EntityRef.extend({
  relation: RelationId,
  status: EventStatus.optional(),
  start: IsoDate.nullable(),
  end: IsoDate.nullable(),
})
export const EventSummary = z.object({
  event: GraphNode,
  participants: z.array(EntityRef.extend({ role: z.string().optional(), relation: RelationId })),
  place: EntityRef.extend({ relation: RelationId }).optional(),
  claims: z.int(),
  /** The people and bodies to whom claims of the event are attributed; empty where only the outlets state it themselves. */
  attributedTo: z.array(EntityRef),
  toldBy: z.array(EntityRef).optional().meta({ deprecated: true, description: 'The former name of `attributedTo`' }),
  outlets: z.array(EntityRef),
  /** When the first article that states it was published. */
  firstPublished: IsoDate.nullable(),
  firstTold: IsoDate.nullable()
    .optional()
    .meta({ deprecated: true, description: 'The former name of `firstPublished`' }),
  conflictsWith: z.array(Bearing),
  /** Events that carry out this one, which was announced. */
  fulfilledBy: z.array(Bearing),
  /** Announced events that this one carries out. */
  fulfils: z.array(Bearing),
})
export type EventSummary = z.infer<typeof EventSummary>
export const EventsAnswer = z.object({ events: z.array(EventSummary), ...partOfList })
export type EventsAnswer = z.infer<typeof EventsAnswer>

export const PathsSelection = aroundIt.extend({
  from: EntityId,
  to: EntityId,
  maxLength: z.int().min(1).max(8).default(4),
  ...paging(50, 10),
})
export type PathsSelection = z.infer<typeof PathsSelection>
export const PathsQuery = parametersOf(PathsSelection)
export const PathsAnswer = z.object({
  graph: Graph,
  /** Ids in order: one more node than relations. */
  paths: z.array(z.object({ nodes: z.array(EntityId), edges: z.array(RelationId) })),
  nextCursor,
  truncated: z.boolean(),
  hidden: z.int(),
})
export type PathsAnswer = z.infer<typeof PathsAnswer>

export const PairsSelection = Selection.extend({
  mostActors: z
    .int()
    .min(2)
    .max(200)
    .optional()
    .describe('Only between so many actors, those with the most events; `actorsLeftOut` counts the others'),
  ...paging(10_000, 500),
})
export type PairsSelection = z.infer<typeof PairsSelection>
export const PairsQuery = parametersOf(PairsSelection)
/** What one actor does to another, by the events in which both took part: an ordered pair, a directed dyad. */
export const Pair = z.object({
  from: EntityId,
  to: EntityId,
  events: z.int(),
  /** The same events by PLOVER type. */
  byType: z.partialRecord(PloverType, z.int()),
  /** Those that took place or are asserted, by the direction of their type; requests have none. */
  cooperation: z.int(),
  conflict: z.int(),
  /** (cooperation - conflict) / (cooperation + conflict): 1 is cooperation alone, -1 conflict alone. Null where there is neither. */
  balance: z.number().min(-1).max(1).nullable(),
  /** Those that are planned or postponed, and those that are denied or cancelled: neither counts in the balance. */
  planned: z.int(),
  denied: z.int(),
  /** Those of which a claim is denied or contradicted. */
  disputed: z.int(),
  /** How many claims have both sides in these events. */
  claims: z.int(),
  /** How many outlets have both sides in one of them; articles that name no outlet count as none. */
  sources: z.int(),
  /** The first and the last day of what took place or is asserted. */
  firstContact: IsoDate.nullable(),
  lastContact: IsoDate.nullable(),
})
export type Pair = z.infer<typeof Pair>
export const PairsAnswer = z.object({
  /** Those with the most events first, then by their ids. */
  pairs: z.array(Pair),
  /** Who they are, the most active first. `given` sums the events of the pairs that begin with them, `received` of those that end with them. */
  actors: z.array(
    GraphNode.pick({ id: true, name: true, labels: true, kind: true, country: true, iso3: true }).extend({
      given: z.int(),
      received: z.int(),
    }),
  ),
  actorsLeftOut: z.int(),
  ...partOfList,
})
export type PairsAnswer = z.infer<typeof PairsAnswer>

export const TimelineSelection = Selection.extend({
  bucket: z.enum(['day', 'month', 'year']).default('month'),
  ...paging(5000, 1000),
})
export type TimelineSelection = z.infer<typeof TimelineSelection>
export const TimelineQuery = parametersOf(TimelineSelection)
export const TimelineAnswer = z.object({
  /** In order; `2018-12-13`, `2018-12` or `2018`. Events by the day they began, claims by the day they were published. */
  buckets: z.array(z.object({ bucket: z.string(), events: z.int(), claims: z.int() })),
  ...partOfList,
})
export type TimelineAnswer = z.infer<typeof TimelineAnswer>

export const DelaysQuery = parametersOf(Selection)
export const DelaysAnswer = z.object({
  /**
   * How many claims were published so many days after the event that they tell, in order: 0 on one of its days, below 0 before it began, and after it
   * ended above 0.
   */
  delays: z.array(z.object({ days: z.int(), claims: z.int() })),
  /** Claims of events without a day, or of articles without one. */
  undated: z.int(),
  truncated: z.boolean(),
})
export type DelaysAnswer = z.infer<typeof DelaysAnswer>

export const MeasureName = z.enum(['pagerank', 'betweenness', 'communities', 'components'])
export type MeasureName = z.infer<typeof MeasureName>
export const MeasuresSelection = ClaimSelection.extend({
  algorithm: MeasureName,
  kinds: z.array(NodeKind).min(1).max(NodeKind.options.length).optional(),
  types: z.array(RelationType).min(1).max(RelationType.options.length).optional(),
  limit: z.int().min(1).max(1000).default(50),
})
export type MeasuresSelection = z.infer<typeof MeasuresSelection>
export const MeasuresQuery = parametersOf(MeasuresSelection)
const Counted = z.object({ nodes: z.int(), relations: z.int() })
/** `nodes` and `relations` were looked at; `leftOut` were too many, and those are the least often named. */
export const MeasuresAnswer = Counted.extend({
  algorithm: MeasureName,
  leftOut: Counted,
  /** In order. `value` is a score from 0 to 1, or the number of a group, 0 being the largest. */
  results: z.array(EntityRef.extend({ kind: NodeKind, value: z.number() })),
})
export type MeasuresAnswer = z.infer<typeof MeasuresAnswer>

export const OutletsAnswer = z.object({
  /** The most telling first. */
  outlets: z.array(
    EntityRef.extend({ articles: z.int(), reliability: Grade.optional().describe('How reliable people graded it') }),
  ),
  /** Articles that name no outlet. */
  unnamed: z.int(),
})
export type OutletsAnswer = z.infer<typeof OutletsAnswer>

export const ArticlesSelection = Selection.extend({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'Full text: words that must all be there, "words in their order", -without, beginning*. With it the best come first, else the newest',
    ),
  entities: z.array(EntityId).min(1).max(20).optional().describe('Only articles that name all of these'),
  ...paging(200, 50),
})
export type ArticlesSelection = z.infer<typeof ArticlesSelection>
export const ArticlesQuery = parametersOf(ArticlesSelection)
/** A sentence that full text found, and in it the words. Offsets are UTF-16 code units of the article's text; a very long one is shown in part. */
export const FoundSentence = Span.extend({ text: z.string(), marks: z.array(Span) })
export type FoundSentence = z.infer<typeof FoundSentence>
export const ArticleSummary = ArticleHead.omit({ publisher: true, contentHash: true }).extend({
  id: ArticleId,
  publisher: EntityRef.optional(),
  mentions: z.int(),
  claims: z.int(),
  telling: TellingId.optional().describe(
    'Where its text is nearly the same as that of another article: the telling of which both are printings',
  ),
})
export type ArticleSummary = z.infer<typeof ArticleSummary>
export const ArticlesAnswer = z.object({
  articles: z.array(
    ArticleSummary.extend({
      /** With `q`: the words found in the title, by its UTF-16 code units. */
      titleMarks: z.array(Span).optional(),
      /** With `q`: the sentences with the most of it. */
      sentences: z.array(FoundSentence).optional(),
    }),
  ),
  /** With `q`: how many articles it found. */
  total: z.int().optional(),
  ...partOfList,
})
export type ArticlesAnswer = z.infer<typeof ArticlesAnswer>

/**
 * What else was told of an article, when its text came again: another outlet (`publisher` is its name, `outlet` its id), day, address, title or author.
 */
export const Attestation = z.object({
  id: z.string(),
  title: z.string().optional(),
  author: z.string().optional(),
  publishedAt: IsoDate.optional(),
  url: z.string().optional(),
  publisher: z.string().optional(),
  outlet: EntityId.optional(),
  /** When it came, ISO 8601 in UTC. */
  recordedAt: z.iso.datetime(),
})
export type Attestation = z.infer<typeof Attestation>

export const ArticleAnswer = z.object({
  article: ArticleSummary,
  /** The earliest first. */
  attestations: z.array(Attestation),
  /** The other articles of its telling, the earliest first. */
  printings: z
    .array(ArticleSummary.pick({ id: true, title: true, publishedAt: true, publisher: true, url: true }))
    .describe('The other printings of its telling: articles whose texts are nearly the same, the earliest first'),
  text: z.string(),
  mentions: z.array(Mention.pick({ entity: true, kind: true, form: true, start: true, end: true })),
  /** Its claims by offset, those that were read wrongly too, with the relation each belongs to. */
  claims: z.array(
    Claim.pick({ id: true, relation: true, start: true, end: true, modality: true }).extend({
      relationId: RelationId,
      from: EntityId,
      to: EntityId,
      /** It was found to be read wrongly, and counts for nothing. */
      misread: z.boolean().optional(),
    }),
  ),
  quarantined: z.array(Quarantined),
  entities: z.array(GraphNode),
})
export type ArticleAnswer = z.infer<typeof ArticleAnswer>

/** An article to add: its text, its page as HTML or Markdown, or the address of its page. What is told beside it wins over what it says itself. */
export const NewArticle = z
  .strictObject({
    text: z.string().min(1).max(1_000_000).optional(),
    html: z.string().min(1).max(5_000_000).optional(),
    /** Markdown, with or without front matter. */
    markdown: z.string().min(1).max(1_000_000).optional(),
    title: z.string().max(1000).optional(),
    author: z.string().max(300).optional(),
    /** Under which licence its text may be passed on: an SPDX identifier, or the address of the licence. */
    license: z.string().trim().min(1).max(200).optional(),
    publishedAt: IsoDate.optional(),
    lang: Lang.optional(),
    publisher: z.string().max(200).optional(),
    /** With the article itself: where it was published. Alone: the page to fetch. */
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    /** How the day was found, when whoever read the page inferred it. */
    dateBasis: z.literal('page').optional(),
    /** Of a live blog: the parts of `text` that were published on days of their own, in its order. */
    posts: z
      .array(Span.extend({ publishedAt: IsoDate }))
      .max(1000)
      .optional(),
    /** Ids of entities, events and relations of the preview that are not to be stored. */
    leaveOut: z.array(z.string().min(1).max(400)).max(20_000).optional(),
  })
  .refine(
    ({ text, html, markdown }) => [text, html, markdown].filter(each => each !== undefined).length < 2,
    'expected text or html or markdown, not several',
  )
  .refine(given => given.text ?? given.html ?? given.markdown ?? given.url, 'expected text, html, markdown or url')
export type NewArticle = z.infer<typeof NewArticle>
export const NewArticleQuery = z.strictObject({ dryRun: flag })
/** What an article on trial says, and the text into which its offsets point: that of a page is what was taken from it. */
export const PreviewAnswer = Extraction.extend({ text: z.string() })
export type PreviewAnswer = z.infer<typeof PreviewAnswer>
/** When, why and by whom an article was withdrawn. */
export const Withdrawal = z.object({ at: z.iso.datetime(), reason: z.string().optional(), by: z.string().optional() })
export type Withdrawal = z.infer<typeof Withdrawal>
/** An article as a list of them has it, whether it is withdrawn or not. */
export const StoredArticleSummary = ArticleSummary.extend({ withdrawn: Withdrawal.optional() })
export type StoredArticleSummary = z.infer<typeof StoredArticleSummary>
export const NewArticleAnswer = z.object({
  /** The one that has this text, whatever ends its lines and however its accents are composed. `withdrawn` where it is, and stays so. */
  article: StoredArticleSummary,
  /** Whether it is new. */
  created: z.boolean(),
  /** Whether it was known, and what was told of it was not: that is kept as an attestation. */
  attested: z.boolean(),
})
export type NewArticleAnswer = z.infer<typeof NewArticleAnswer>

const inWords = (max: number) => z.string().trim().min(1).max(max).optional()
export const WithdrawalQuery = z.strictObject({
  reason: inWords(2000),
  /** Who withdraws, in their own words: there are no accounts. */
  by: inWords(200),
})
/** `changed` is false for an article that was so before. */
export const WithdrawalAnswer = z.object({ article: StoredArticleSummary, changed: z.boolean() })
export type WithdrawalAnswer = z.infer<typeof WithdrawalAnswer>

/** What came of reading a feed once. `nextAt`: when it is to be read again. */
export const FeedFetchResult = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(2000),
  outcome: z.enum(['read', 'unchanged', 'failed']),
  /** Articles that were new, and entries that could not be had. */
  added: z.int().min(0).max(100_000),
  failed: z.int().min(0).max(100_000),
  /** Why it could not be read. */
  detail: z.string().max(1000).optional(),
  nextAt: z.iso.datetime().optional(),
})
export type FeedFetchResult = z.infer<typeof FeedFetchResult>
/** A feed that is kept being read: what the last try came to, when it was, and when the feed was last seen. */
export const FeedState = z.object({
  ...FeedFetchResult.shape,
  triedAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
  /** Articles that it brought in all. */
  articles: z.int(),
})
export type FeedState = z.infer<typeof FeedState>
export const FeedsAnswer = z.object({ feeds: z.array(FeedState) })
export type FeedsAnswer = z.infer<typeof FeedsAnswer>

/** Any value of JSON. */
/** Any value of JSON. */
export const JsonValue = z.json()
describedAs.set(JsonValue, {})

export const CypherRequest = z.strictObject({
  query: z.string().max(20_000),
  params: z.record(z.string(), JsonValue).optional(),
})
export type CypherRequest = z.infer<typeof CypherRequest>
export const PlanStep = z.object({
  operator: z.string(),
  details: z.string(),
  get children() {
    return z.array(PlanStep)
  },
})
export const CypherAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(JsonValue)),
  /** Nodes and relations of the rows, whatever their labels, for a picture. */
  graph: z.object({
    nodes: z.array(
      z.object({ id: z.string(), labels: z.array(z.string()), properties: z.record(z.string(), JsonValue) }),
    ),
    edges: z.array(
      z.object({
        id: z.string(),
        type: z.string(),
        from: z.string(),
        to: z.string(),
        properties: z.record(z.string(), JsonValue),
      }),
    ),
  }),
  truncated: z.boolean(),
  /** Of a query that begins with EXPLAIN, which is not run. */
  plan: PlanStep.optional(),
  summary: z.object({ rows: z.int(), milliseconds: z.number(), queryType: z.string(), database: z.string() }),
})
export type CypherAnswer = z.infer<typeof CypherAnswer>

export const SchemaAnswer = z.object({
  labels: z.array(z.object({ label: z.string(), count: z.int(), properties: z.array(z.string()) })),
  relationTypes: z.array(z.object({ type: z.string(), count: z.int(), properties: z.array(z.string()) })),
})
export type SchemaAnswer = z.infer<typeof SchemaAnswer>

export const StatsAnswer = z.object({
  articles: z.int(),
  outlets: z.int(),
  claims: z.int(),
  entities: z.record(z.string(), z.int()),
  relations: z.record(z.string(), z.int()),
  events: z.record(z.string(), z.int()),
  firstPublished: IsoDate.nullable(),
  lastPublished: IsoDate.nullable(),
})
export type StatsAnswer = z.infer<typeof StatsAnswer>

/** RFC 9457 problem details; `next` says what the caller can do about it. */
export const Problem = z.object({
  /** The address of a page, relative to the server, that says what this kind of problem means. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** The id of the request, which X-Request-Id and the server's log have too. */
  instance: z.string().optional(),
  next: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  line: z.int().optional(),
  column: z.int().optional(),
  /** What a page that is a list of articles links. */
  articles: z.array(z.object({ url: z.string(), title: z.string() })).optional(),
})
export type Problem = z.infer<typeof Problem>

export { Extraction, Graph }
