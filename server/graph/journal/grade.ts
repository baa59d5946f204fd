import type { EntityId } from '../../../model/ids.ts'
import type { Mark } from '../../../model/journal.ts'
import type { Run } from '../connection.ts'
import { mergeReferences } from '../identity/merge-references.ts'
import { referenceMapOf } from '../identity/references.ts'
import { standingOn } from './decisions.ts'
import type { Effect } from './effect.ts'
import { entityOf } from './subject.ts'

type Grading = Extract<Mark, { kind: 'grade' }>

/** Throws UnknownId. */
export async function applyGrade(run: Run, decision: Grading): Promise<Effect> {
  await entityOf(run, decision.outlet)
  await settleGrade(run, decision.outlet)
  return { events: [{ type: 'decision.made', decision }], ids: [] }
}

export async function revertGrade(run: Run, decision: Grading): Promise<Effect> {
  await settleGrade(run, decision.outlet)
  return { events: [{ type: 'decision.undone', decision }], ids: [] }
}

/** Writes the latest grade in force to the node of the reference, whether it is shown, hidden or one of several of an entity. */
async function settleGrade(run: Run, outlet: EntityId): Promise<void> {
  const grade = (await standingOn(run, 'grade', [outlet])).at(-1)?.grade ?? null
  const { isReference, entityOf: now } = await referenceMapOf(run, [outlet])
  for (const label of isReference(outlet) ? ['Reference'] : ['Entity', 'WithdrawnEntity'])
    await run(`MATCH (e:${label} {id: $outlet}) SET e.reliability = $grade`, { outlet, grade })
  if (isReference(outlet)) await mergeReferences(run, [now(outlet)])
}
