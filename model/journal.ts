import { z } from 'zod'
import { IsoDate } from './extraction.ts'
import { EntityRef } from './graph.ts'
import { NewJudgement } from './identity.ts'
import { ArticleId, ClaimId, DecisionId, EntityId, RelationId } from './ids.ts'
import { RelationType } from './ontology.ts'
import { cursor, nextCursor, wholeNumber } from './query.ts'
import { Grade } from './reliability.ts'

const words = (max: number) => z.string().trim().min(1).max(max)

/** Who decides, in their own words since there are no accounts, and why. */
const byWhom = { by: words(200).optional(), reason: words(2000).optional() }

/** What a note can be about. */
export const NoteSubject = z.union([EntityId, RelationId, ArticleId])
export type NoteSubject = z.infer<typeof NoteSubject>

const kindOf = <K extends string>(kind: K) => ({ kind: z.literal(kind) })

/** That the program read a claim wrongly: it counts for nothing as long as this stands. */
const misreading = { ...kindOf('misreading'), claim: ClaimId, ...byWhom }
/** That a person checked a relation and found it so. */
const confirmation = { ...kindOf('confirmation'), relation: RelationId, ...byWhom }
/** Plain text. */
const note = { ...kindOf('note'), about: NoteSubject, text: words(4000), ...byWhom }
/** The latest in force is the grade of an outlet. */
const grade = { ...kindOf('grade'), outlet: EntityId, grade: Grade, ...byWhom }

/** A decision that is made in the journal itself. Judgements on identity and withdrawals have addresses of their own. */
export const NewMark = z.discriminatedUnion('kind', [
  z.strictObject(misreading),
  z.strictObject(confirmation),
  z.strictObject(note),
  z.strictObject(grade),
])
export type NewMark = z.infer<typeof NewMark>

/** When a decision was undone, by whom, and why. */
const Undone = z.object({ at: z.iso.datetime(), ...byWhom })

/** `at`: when it was made, ISO 8601 in UTC. `undone`: that it is in force no more. */
const recorded = { id: DecisionId, at: z.iso.datetime(), undone: Undone.optional() }

const judgement = z.object({ ...kindOf('judgement'), ...NewJudgement.shape, ...recorded })
const withdrawal = z.object({ ...kindOf('withdrawal'), article: ArticleId, ...byWhom, ...recorded })
const marks = [
  z.object({ ...misreading, ...recorded }),
  z.object({ ...confirmation, ...recorded }),
  z.object({ ...note, ...recorded }),
  z.object({ ...grade, ...recorded }),
] as const

/** A mark, a note or a grade as the journal has it. */
export const Mark = z.discriminatedUnion('kind', marks)
export type Mark = z.infer<typeof Mark>

/** A decision of a person, which takes effect on the graph as long as it is not undone. Nothing of it is ever erased. */
export const Decision = z.discriminatedUnion('kind', [judgement, withdrawal, ...marks])
export type Decision = z.infer<typeof Decision>
export const DecisionKind = z.enum(['judgement', 'withdrawal', 'misreading', 'confirmation', 'note', 'grade'])
export type DecisionKind = z.infer<typeof DecisionKind>

/** `created` is false for what stood in the journal already. */
export const MarkAnswer = z.object({ decision: Mark, created: z.boolean() })
export type MarkAnswer = z.infer<typeof MarkAnswer>

export const UndoQuery = z.strictObject(byWhom)
export type UndoQuery = z.infer<typeof UndoQuery>
/** `changed` is false for a decision that was undone before. */
export const UndoAnswer = z.object({ decision: Decision, changed: z.boolean() })
export type UndoAnswer = z.infer<typeof UndoAnswer>

export const JournalQuery = z.strictObject({
  kind: DecisionKind.optional(),
  /** Only decisions on this entity, relation, article or claim. */
  of: z.union([EntityId, RelationId, ArticleId, ClaimId]).optional(),
  /** Whether they are still in force; both without it. */
  state: z.enum(['standing', 'undone']).optional(),
  limit: wholeNumber(1, 500, 50),
  cursor: cursor.optional(),
})
export type JournalQuery = z.infer<typeof JournalQuery>

export const JournalAnswer = z.object({
  /** The latest first. */
  decisions: z.array(Decision),
  /** What they are on, by name: entities, articles, and claims and relations with what they join. */
  entities: z.array(EntityRef),
  articles: z.array(z.object({ id: ArticleId, title: z.string().nullable(), publishedAt: IsoDate.nullable() })),
  claims: z.array(
    z.object({ id: ClaimId, quote: z.string(), article: ArticleId, relation: RelationId, type: RelationType }),
  ),
  relations: z.array(z.object({ id: RelationId, type: RelationType, from: EntityRef, to: EntityRef })),
  nextCursor,
})
export type JournalAnswer = z.infer<typeof JournalAnswer>
