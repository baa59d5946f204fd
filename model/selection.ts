import { z } from 'zod'
import { IsoDate, Lang } from './extraction.ts'
import { EntityId } from './ids.ts'
import { EventStatus, Modality, NodeKind, PloverType, RelationType } from './ontology.ts'
import { LeastGrade } from './reliability.ts'

/** Stands for the outlet of articles that name none. */
export const unnamedOutlet = 'unnamed'
export const Source = z.union([EntityId, z.literal(unnamedOutlet)])
export type Source = z.infer<typeof Source>

/** Ids in one request at most; an address holds some 200, a body all of them. */
export const MAX_IDS = 2000

const anyOf = <T extends z.ZodType>(values: T, max: number) => z.array(values).min(1).max(max)

/** Which claims count. What they add up to, counts, sources and confidence, is then counted from them alone. */
export const ClaimSelection = z.strictObject({
  /** Published on this day or later. */
  publishedFrom: IsoDate.optional().describe('Only claims published on this day or later'),
  publishedTo: IsoDate.optional().describe('Only claims published on this day or earlier'),
  /** What was known at the end of this day. */
  asOf: IsoDate.optional().describe(
    'Only claims of articles that were published up to this day: what was known then. Articles without a date are not among them',
  ),
  undated: z
    .boolean()
    .optional()
    .describe('Whether what has no date counts as within a period, on either clock, and as known by any day'),
  outlets: anyOf(Source, 200)
    .optional()
    .describe('Only claims of articles by these outlets; `unnamed` stands for articles that name none'),
  notOutlets: anyOf(Source, 200).optional().describe('No claims of articles by these outlets'),
  languages: anyOf(Lang, 20).optional().describe('Only claims of articles in these languages'),
  modalities: anyOf(Modality, Modality.options.length)
    .optional()
    .describe('Only claims that commit themselves like this'),
  minGrade: LeastGrade.optional().describe(
    'Only claims of articles whose outlet people graded at least so reliable; articles of outlets without a grade, or with F, are not among them',
  ),
})
export type ClaimSelection = z.infer<typeof ClaimSelection>

/**
 * Which part of the graph is meant, and by which claims. It means the same wherever the API takes it: `docs/api.md` says what, and
 * `server/graph/selection/` does it.
 */
export const Selection = z.strictObject({
  ids: anyOf(EntityId, MAX_IDS).optional().describe('Where to start; without it, the whole graph'),
  depth: z.int().min(0).max(4).optional().meta({
    default: 1,
    description:
      'With `ids`: over how many relations of the selection the selected part of the graph reaches from them',
  }),
  types: anyOf(RelationType, RelationType.options.length).optional().describe('Only relations of these types'),
  kinds: anyOf(NodeKind, NodeKind.options.length)
    .optional()
    .describe('Only nodes of these kinds, besides those of `ids`'),
  eventTypes: anyOf(PloverType, PloverType.options.length)
    .optional()
    .describe('Of the events, only those of these types'),
  status: anyOf(EventStatus, EventStatus.options.length)
    .optional()
    .describe('Of the events, only those of this status'),
  happenedFrom: IsoDate.optional().describe('Only what happened, or held, on this day or later'),
  happenedTo: IsoDate.optional().describe('Only what happened, or held, on this day or earlier'),
  ...ClaimSelection.shape,
  minSources: z
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('Only relations that at least so many outlets state, by the selected claims'),
  minConfidence: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Only relations that are at least so sure, by the selected claims'),
})
export type Selection = z.infer<typeof Selection>

/** The selection of everything. */
export const everything: Selection = {}
