import type { DecisionId } from '../../../model/ids.ts'
import type { Decision, DecisionKind, UndoQuery } from '../../../model/journal.ts'
import type { Row, Run } from '../connection.ts'
import { hash } from '../ids.ts'

/**
 * The records of the journal: a node `(:Decision)` for each decision of a person, which stays when it is undone. Nothing else writes them. What they do to
 * the graph is not decided here.
 */

/** The field of a decision that says what it is on, which its node has as `target`. A judgement is on `left` and `right`. */
export const targetFields = {
  withdrawal: 'article',
  misreading: 'claim',
  confirmation: 'relation',
  note: 'about',
  grade: 'outlet',
} as const satisfies Record<Exclude<DecisionKind, 'judgement'>, string>

type Properties = Record<string, unknown>

function written({ undone: _, ...decision }: Decision): Properties {
  if (decision.kind === 'judgement') return decision
  const field = targetFields[decision.kind]
  const { [field]: target, ...rest } = decision as Properties
  return { ...rest, target }
}

export function presentDecision(properties: Properties): Decision {
  const { undoneAt, undoneBy, undoneReason, target, ...rest } = Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  )
  const kind = rest.kind as DecisionKind
  return {
    ...rest,
    ...(kind === 'judgement' ? {} : { [targetFields[kind]]: target }),
    ...(undoneAt
      ? {
          undone: {
            at: undoneAt,
            ...(undoneBy ? { by: undoneBy } : {}),
            ...(undoneReason ? { reason: undoneReason } : {}),
          },
        }
      : {}),
  } as Decision
}

const presented = (rows: readonly Row[]): Decision[] => rows.map(({ decision }) => presentDecision(decision))

type Of<K extends DecisionKind> = Extract<Decision, { kind: K }>

/** The decisions of a kind that are in force, in the order in which they were made. */
export const standing = async <K extends DecisionKind>(run: Run, kind: K): Promise<Of<K>[]> =>
  presented(
    await run(
      `MATCH (d:Decision {kind: $kind}) WHERE d.undoneAt IS NULL
       RETURN properties(d) AS decision, d.at AS at, d.id AS id ORDER BY at, id`,
      { kind },
    ),
  ) as Of<K>[]

/** The decisions of a kind on one of these that are in force, in the order in which they were made. */
export const standingOn = async <K extends Exclude<DecisionKind, 'judgement'>>(
  run: Run,
  kind: K,
  targets: readonly string[],
): Promise<Of<K>[]> =>
  presented(
    await run(
      `UNWIND $targets AS target MATCH (d:Decision {target: target}) WHERE d.kind = $kind AND d.undoneAt IS NULL
       RETURN properties(d) AS decision, d.at AS at, d.id AS id ORDER BY at, id`,
      { kind, targets: [...new Set(targets)] },
    ),
  ) as Of<K>[]

export async function decisionOf(run: Run, id: DecisionId): Promise<Decision | undefined> {
  return presented(await run('MATCH (d:Decision {id: $id}) RETURN properties(d) AS decision', { id }))[0]
}

/** The id of a decision that says this; another one where what was undone has it. */
export async function freeId(run: Run, kind: DecisionKind, parts: readonly string[]): Promise<DecisionId> {
  for (let again = 0; ; again++) {
    const id = `${kind}:${hash(...parts, ...(again > 0 ? [again] : []))}` as DecisionId
    if (!(await decisionOf(run, id))) return id
  }
}

export const record = (run: Run, decisions: readonly Decision[]): Promise<unknown> =>
  run('UNWIND $rows AS row CREATE (d:Decision) SET d = row', { rows: decisions.map(written) })

/** Notes that a decision is undone at `at`, an ISO 8601 moment. */
export const recordUndone = (run: Run, id: DecisionId, at: string, { by, reason }: UndoQuery): Promise<unknown> =>
  run('MATCH (d:Decision {id: $id}) SET d.undoneAt = $at, d.undoneBy = $by, d.undoneReason = $reason', {
    id,
    at,
    by: by ?? null,
    reason: reason ?? null,
  })
