import { z } from 'zod'
import { partOfList } from './api.ts'
import { Dispute, EventHead, RelationHead } from './disputes.ts'
import { Lang } from './extraction.ts'
import { EntityRef } from './graph.ts'
import { ClaimId, EntityId, RelationId } from './ids.ts'
import { cursor, parametersOf } from './query.ts'
import { ClaimSelection, Selection, Source } from './selection.ts'

const anyOf = <T extends z.ZodType>(values: T, means: string) =>
  z.array(values).min(1).max(50).optional().describe(means)

/** Whose account it is: a claim is a teller's where any of these fits it. */
export const Teller = z.strictObject({
  outlets: anyOf(Source, 'Claims of articles by these outlets; `unnamed` stands for articles that name none'),
  cited: anyOf(EntityId, 'Claims for which an article cites one of these outlets'),
  states: anyOf(
    EntityId,
    'Claims that an article attributes to one of these countries, its officials or its bodies, and the statements that they make: what they accuse, demand, reject',
  ),
  languages: anyOf(Lang, 'Claims of articles in these languages'),
})
export type Teller = z.infer<typeof Teller>

/** Whether a teller is anybody. */
export const isTeller = (teller: Teller): boolean => Object.values(teller).some(values => (values?.length ?? 0) > 0)

const Counted = { claims: z.int() }
export const TellersQuery = parametersOf(ClaimSelection)
/** Who tells what the selected claims say, those with the most claims first. */
export const TellersAnswer = z.object({
  outlets: z.array(EntityRef.extend(Counted)),
  /** Claims of articles that name no outlet. */
  unnamed: z.int(),
  cited: z.array(EntityRef.extend(Counted)),
  states: z.array(EntityRef.extend(Counted)),
  languages: z.array(z.object({ language: Lang, ...Counted })),
})
export type TellersAnswer = z.infer<typeof TellersAnswer>

/** What only the first of two tellers tells, what both, what only the second, and on what they contradict each other. */
export const World = z.enum(['a', 'both', 'b', 'contradictions'])
export type World = z.infer<typeof World>

const { outlets, cited, states, languages } = Teller.shape
export const WorldsSelection = Selection.extend({
  aOutlets: outlets,
  aCited: cited,
  aStates: states,
  aLanguages: languages,
  bOutlets: outlets,
  bCited: cited,
  bStates: states,
  bLanguages: languages,
  only: World.optional().describe('Only the lines of this part; all are counted'),
  limit: z.int().min(1).max(2000).default(100).describe('How many at most'),
  cursor: cursor.optional().describe('Where to read on: the `nextCursor` of the part before, of the same selection'),
})
export type WorldsSelection = z.infer<typeof WorldsSelection>
export const WorldsQuery = parametersOf(WorldsSelection)

/** The two tellers of a request, and the request without them. */
export const tellersIn = <T extends Partial<WorldsSelection>>({
  aOutlets,
  aCited,
  aStates,
  aLanguages,
  bOutlets,
  bCited,
  bStates,
  bLanguages,
  ...rest
}: T) => ({
  a: { outlets: aOutlets, cited: aCited, states: aStates, languages: aLanguages } satisfies Teller,
  b: { outlets: bOutlets, cited: bCited, states: bStates, languages: bLanguages } satisfies Teller,
  rest,
})

/** Two tellers as the fields of a request. */
export const tellerFields = (a: Teller, b: Teller) => ({
  aOutlets: a.outlets,
  aCited: a.cited,
  aStates: a.states,
  aLanguages: a.languages,
  bOutlets: b.outlets,
  bCited: b.cited,
  bStates: b.states,
  bLanguages: b.languages,
})

/** Ids of claims for one teller and relation at most. */
export const MAX_LINE_CLAIMS = 50

/** A relation between actors, an event, or a dispute between the two, and who tells it. */
export const WorldLine = z.object({
  /** Of the relation, the event or the dispute. */
  id: z.string(),
  world: World,
  relation: RelationHead.optional(),
  event: EventHead.optional(),
  dispute: Dispute.optional(),
  /** Of a dispute: for each of its versions, which of the two tell it. */
  toldBy: z.array(z.array(z.enum(['a', 'b']))).optional(),
  /** How many claims each of the two has of it. */
  claims: z.object({ a: z.int(), b: z.int() }),
  /** The relations that it consists of, each with its own part and the ids of its claims, 50 of either teller at most. */
  relations: z.array(z.object({ id: RelationId, world: World, a: z.array(ClaimId), b: z.array(ClaimId) })),
})
export type WorldLine = z.infer<typeof WorldLine>

export const WorldsAnswer = z.object({
  /** How many lines each part has, whatever `only` asks. */
  counts: z.object({ a: z.int(), both: z.int(), b: z.int(), contradictions: z.int() }),
  /** By part, in the order of `counts`; in each those with the most claims first, contradictions by their weight. */
  lines: z.array(WorldLine),
  ...partOfList,
})
export type WorldsAnswer = z.infer<typeof WorldsAnswer>
