import { z } from 'zod'
import { ArticleId, EntityId } from './ids.ts'
import {
  EntityKind,
  EventKind,
  EventStatus,
  Label,
  Modality,
  OrgType,
  ParticipantRole,
  PloverType,
  Polarity,
  RelationType,
} from './ontology.ts'

/** An ISO 8601 calendar date, `2018-12-13`: it sorts, compares and travels the same way in every engine. */
export const IsoDate = z.iso.date()

/** BCP 47 primary language of a text, `fr` or `en`; `und` when it is unknown. */
export const Lang = z.string().regex(/^[a-z]{2,3}$/)

/** ISO 3166-1 alpha-3, `IRN`; user-assigned codes (`XKX`) included. */
export const Iso3 = z.string().regex(/^[A-Z]{3}$/)

/** Where the article's date comes from: given with it, inferred from what its page shows, read in its text, or not known. */
export const DateBasis = z.enum(['metadata', 'page', 'text', 'none'])

/** A half-open span of the article's text in UTF-16 code units: `text.slice(start, end)`. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(1) })
export type Span = z.infer<typeof Span>

const Confidence = z.number().min(0).max(1)

/**
 * An office as one place of a text states it. `former`: it is no longer held on the day of the article. `since` and `until` are the first
 * and the last day on which it may have been held; `datesFromTable` says that they come from a table of public persons.
 */
export const Tenure = z.object({
  title: z.string().min(1),
  former: z.literal(true).optional(),
  since: IsoDate.optional(),
  until: IsoDate.optional(),
  datesFromTable: z.literal(true).optional(),
})
export type Tenure = z.infer<typeof Tenure>

/** What a text counts of an event: people who were killed or wounded in an attack, or who took part in a protest. */
export const FigureOf = z.enum(['killed', 'wounded', 'crowd'])
export type FigureOf = z.infer<typeof FigureOf>

/** A number of people: one bound only where the text says "at least" or "up to", a tenth either way where it says "about". */
export const Figure = z.object({ of: FigureOf, least: z.int().optional(), most: z.int().optional() })
export type Figure = z.infer<typeof Figure>

/** One place in the text that states something, with who says it: a claim before it is stored. */
export const Evidence = Span.extend({
  /** `text.slice(start, end)`, verbatim. */
  quote: z.string().min(1),
  /** The person, government or organization whose words these are; absent when the publisher itself says it. */
  attributedTo: EntityId.optional(),
  /** The outlet that the article cites for it, when there is one: « a rapporté RT ». */
  citedOutlet: EntityId.optional(),
  /** Of a relation between states: the officials, armies and ministries of either side that acted or were acted on for them. */
  through: z.array(EntityId).optional(),
  /** Of an event: how many people it says were killed, wounded, or took part. */
  figures: z.array(Figure).optional(),
  /** Of an office that somebody holds. */
  tenure: Tenure.optional(),
  modality: Modality,
  polarity: Polarity,
  confidence: Confidence,
  rule: z.string().min(1),
})
export type Evidence = z.infer<typeof Evidence>

export const Origin = z.enum(['rules', 'llm', 'gazetteer'])
export type Origin = z.infer<typeof Origin>

/** A name, its language, and how often the article has it; no count where it comes from a table. */
export const EntityName = z.object({ text: z.string().min(1), lang: Lang, count: z.int().min(1).optional() })
export type EntityName = z.infer<typeof EntityName>

/** Longitude, then latitude, in degrees of WGS 84: the order of GeoJSON. */
export const Point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
export type Point = z.infer<typeof Point>

export const Entity = z.object({
  id: EntityId,
  kind: EntityKind,
  /** Display name, in the article's language where one is known. */
  name: z.string().min(1),
  iso3: Iso3.optional(),
  orgType: OrgType.optional(),
  /** The country it belongs to, as ISO 3166-1 alpha-3. */
  country: Iso3.optional(),
  /** GeoNames id of a place. */
  geonames: z.int().optional(),
  /** Where a place lies, when a gazetteer says so. */
  point: Point.optional(),
  names: z.array(EntityName),
  /** The name to show in each language, of what the gazetteers know. */
  labels: Label.optional(),
  /** Of a person: a key under which the romanizations of one name fall together. */
  spelling: z.string().optional(),
  /** Of a person whom the tables of public persons have: the name that they show. */
  listedAs: z.string().optional(),
  /** Of a person: the first and the last year in which the article tells of them in an office. */
  years: z.object({ from: z.int(), to: z.int() }).optional(),
  /** Of a person whom what the article tells keeps apart from another of that name: the id of the other. */
  namesakeOf: EntityId.optional(),
})
export type Entity = z.infer<typeof Entity>

export const MentionForm = z.enum(['name', 'demonym', 'metonym', 'description', 'pronoun'])
export type MentionForm = z.infer<typeof MentionForm>

export const Mention = Span.extend({
  entity: EntityId,
  kind: EntityKind,
  form: MentionForm,
  /** `text.slice(start, end)`, verbatim. */
  text: z.string().min(1),
  rule: z.string().min(1),
  confidence: Confidence,
})
export type Mention = z.infer<typeof Mention>

export const Precision = z.enum(['day', 'month', 'year', 'approximate'])

export const Participant = z.object({
  entity: EntityId,
  role: ParticipantRole,
  country: Iso3.optional(),
  /** Who acts for the country: `military`, `government` … */
  sector: z.string().optional(),
})
export type Participant = z.infer<typeof Participant>

export const Event = z.object({
  id: EntityId,
  type: PloverType,
  kind: EventKind,
  status: EventStatus,
  /** First day on which it may have happened, or null when undated. */
  start: IsoDate.nullable(),
  /** Last day on which it may have happened, inclusive. */
  end: IsoDate.nullable(),
  precision: Precision.nullable(),
  /** What the text does not state and a rule supplied: `year`, `date`, `participants` … */
  inferred: z.array(z.string()),
  place: EntityId.optional(),
  participants: z.array(Participant),
  /** PLOVER contexts: `military`, `intelligence`, `terrorism` … */
  contexts: z.array(z.string()),
  /** What an agreement founded, if anything. */
  creates: EntityId.optional(),
  evidence: z.array(Evidence).min(1),
  conflictsWith: z.array(EntityId).optional(),
  /** The announced event that this one carries out. */
  fulfils: z.array(EntityId).optional(),
})
export type Event = z.infer<typeof Event>

export const Relation = z.object({
  /** Unique in this extraction. */
  id: z.string().min(1),
  type: RelationType,
  from: EntityId,
  to: EntityId,
  /** Title of a position, as written. */
  title: z.string().optional(),
  /** What the text does not state and a rule supplied. */
  inferred: z.array(z.string()).optional(),
  /** Empty only for what a gazetteer supplies (`origin: 'gazetteer'`). */
  evidence: z.array(Evidence),
  attributedTo: EntityId.optional(),
  /** Those of the strongest evidence. */
  modality: Modality,
  polarity: Polarity,
  confidence: Confidence,
  rule: z.string().min(1),
  origin: Origin,
})
export type Relation = z.infer<typeof Relation>

export const Quarantined = Span.extend({
  /** A code that the client translates. */
  reason: z.enum([
    'foreign-caption',
    'foreign-language',
    'credit',
    'share-widget',
    'boilerplate',
    'kicker',
    'byline',
    'correction',
    'offer',
    'examined',
  ]),
})
export type Quarantined = z.infer<typeof Quarantined>

export const ArticleHead = z.object({
  /** `article:…`; `extract --jsonl` keeps the id of its input line, whatever its form. */
  id: z.union([ArticleId, z.string().min(1)]),
  lang: Lang,
  title: z.string().nullable(),
  publishedAt: IsoDate.nullable(),
  dateBasis: DateBasis,
  publisher: EntityId.optional(),
  author: z.string().optional(),
  /** Under which licence its text may be passed on: an SPDX identifier, or the address of the licence. */
  license: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** SHA-256 of the text, hexadecimal. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many characters of the text make it read otherwise than it is stored; absent when there are none. */
  deceptive: z.int().min(1).optional(),
})
export type ArticleHead = z.infer<typeof ArticleHead>

/** Two entities that were kept apart although their names are alike; what is alike. It proposes, and joins nobody. */
export const Proposal = z.object({
  a: EntityId,
  b: EntityId,
  reason: z.enum(['spelling', 'namesake', 'word-order', 'letter', 'family-name']),
})
export type Proposal = z.infer<typeof Proposal>

/** Everything that one article says, in one value: the contract between `seed/` and the store. */
export const Extraction = z.object({
  article: ArticleHead,
  entities: z.array(Entity),
  mentions: z.array(Mention),
  events: z.array(Event),
  relations: z.array(Relation),
  quarantined: z.array(Quarantined),
  /** Where an article without a date names days that only one could place: "on Monday", « hier ». Nothing is dated by them. */
  undated: z.array(Span).default([]),
  proposals: z.array(Proposal).default([]),
})
export type Extraction = z.infer<typeof Extraction>
