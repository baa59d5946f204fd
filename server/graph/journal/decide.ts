import type { ChangeEvent } from '../../../model/changes.ts'
import type { ArticleId, DecisionId } from '../../../model/ids.ts'
import type { Decision, Mark, NewMark, UndoQuery } from '../../../model/journal.ts'
import { recordChange } from '../changes.ts'
import type { GraphConnection, Run } from '../connection.ts'
import { revertJudgement } from '../identity/judgements.ts'
import { lockIdentity } from '../identity/lock.ts'
import { articleOfId } from '../known-article.ts'
import { UnknownId } from '../unknown-id.ts'
import { applyMisreading, revertMisreading } from '../withdrawal/misreading.ts'
import { applyWithdrawal, revertWithdrawal } from '../withdrawal/withdraw.ts'
import { applyConfirmation, revertConfirmation } from './confirmation.ts'
import { decisionOf, freeId, record, recordUndone, standingOn, targetFields } from './decisions.ts'
import type { Effect } from './effect.ts'
import { applyGrade, revertGrade } from './grade.ts'
import { mustExist } from './subject.ts'

/** What a decision does to the graph when it is made, and when it is undone; both run in the transaction that writes the record. */
type Kind<D extends Decision> = {
  apply(run: Run, decision: D): Promise<Effect>
  revert(run: Run, decision: D): Promise<Effect>
}

type Of<K extends Decision['kind']> = Extract<Decision, { kind: K }>

const told = (type: 'decision.made' | 'decision.undone', decision: Mark): Effect => ({
  events: [{ type, decision } satisfies ChangeEvent],
  ids: [],
})

/** A judgement is made where its contradictions are looked for, in `identity/judgements.ts`. */
const kinds: { [K in Exclude<Decision['kind'], 'judgement'>]: Kind<Of<K>> } & {
  judgement: Pick<Kind<Of<'judgement'>>, 'revert'>
} = {
  judgement: { revert: revertJudgement },
  withdrawal: { apply: applyWithdrawal, revert: revertWithdrawal },
  misreading: { apply: applyMisreading, revert: revertMisreading },
  confirmation: { apply: applyConfirmation, revert: revertConfirmation },
  note: {
    async apply(run, decision) {
      await mustExist(run, decision.about)
      return told('decision.made', decision)
    },
    revert: async (_, decision) => told('decision.undone', decision),
  },
  grade: { apply: applyGrade, revert: revertGrade },
}

type NewDecision =
  | NewMark
  | { kind: 'withdrawal'; article: ArticleId; reason?: string | undefined; by?: string | undefined }

/** Whether a decision in force says the same already, so that it need not be made once more. */
function isSaid(given: NewDecision, before: Decision, isLatest: boolean): boolean {
  if (given.kind !== before.kind) return false
  if (given.kind === 'note') return before.kind === 'note' && before.text === given.text && before.by === given.by
  if (given.kind === 'confirmation') return before.by === given.by
  if (given.kind === 'grade') return isLatest && before.kind === 'grade' && before.grade === given.grade
  return true
}

/**
 * Makes a decision at `at`, an ISO 8601 moment: its record, its effect and the record of the change in one transaction. `created` is false where one that
 * is in force says the same. Throws UnknownId, WithdrawnArticle.
 */
export function decide<G extends NewDecision>(
  store: GraphConnection,
  given: G,
  at: string,
): Promise<{ decision: Of<G['kind']>; created: boolean }> {
  return store.write(async run => {
    await lockIdentity(run)
    const target = (given as Record<string, unknown>)[targetFields[given.kind]] as string
    const before: Decision[] = await standingOn(run, given.kind, [target])
    const said = before.find((each, i) => isSaid(given, each, i === before.length - 1))
    if (said) return { decision: said as Of<G['kind']>, created: false }
    const id = await freeId(run, given.kind, [JSON.stringify(given), at])
    const decision = { ...withoutUndefined(given), id, at } as unknown as Decision
    const { apply } = kinds[given.kind] as Kind<Decision>
    await record(run, [decision])
    const { events, ids } = await apply(run, decision)
    await recordChange(run, { at, events, ids })
    return { decision: decision as Of<G['kind']>, created: true }
  })
}

const withoutUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T

/** Undoes a decision at `at`, an ISO 8601 moment: the graph is as if it had never been made, and the journal keeps it. Throws UnknownId. */
export function undo(
  store: GraphConnection,
  id: DecisionId,
  at: string,
  why: UndoQuery = {},
): Promise<{ decision: Decision; changed: boolean }> {
  return store.write(async run => {
    await lockIdentity(run)
    const decision = await decisionOf(run, id)
    if (!decision) throw new UnknownId('decision', id)
    if (decision.undone) return { decision, changed: false }
    await recordUndone(run, id, at, why)
    const { revert } = kinds[decision.kind] as Pick<Kind<Decision>, 'revert'>
    const { events, ids } = await revert(run, decision)
    await recordChange(run, { at, events, ids })
    return { decision: { ...decision, undone: { at, ...withoutUndefined(why) } }, changed: true }
  })
}

/** Withdraws an article. Throws UnknownId. */
export async function withdrawArticle(
  store: GraphConnection,
  article: ArticleId,
  { at, reason, by }: { at: string; reason?: string | undefined; by?: string | undefined },
): Promise<{ changed: boolean }> {
  const { created } = await decide(store, { kind: 'withdrawal', article, reason, by }, at)
  return { changed: created }
}

/** Undoes the withdrawal of an article at `at`, an ISO 8601 moment. Throws UnknownId. */
export async function restoreArticle(
  store: GraphConnection,
  article: ArticleId,
  at: string,
): Promise<{ changed: boolean }> {
  const standing = (await standingOn(store.read, 'withdrawal', [article])).at(-1)
  if (standing) return { changed: (await undo(store, standing.id, at)).changed }
  if (!(await articleOfId(store.read, article))) throw new UnknownId('article', article)
  return { changed: false }
}
