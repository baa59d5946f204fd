import type { ChangeEvent } from '../../../model/changes.ts'
import type { Judgement, JudgementsAnswer, JudgementsQuery, NewJudgement } from '../../../model/identity.ts'
import type { DecisionId, EntityId, JudgementId } from '../../../model/ids.ts'
import type { Decision } from '../../../model/journal.ts'
import { recordChange } from '../changes.ts'
import type { GraphConnection, Run } from '../connection.ts'
import { decodeCursor, encodeCursor, listName } from '../cursor.ts'
import { freeId, record, standing } from '../journal/decisions.ts'
import type { Effect } from '../journal/effect.ts'
import { entityRefColumns, presentEntityRef } from '../present-node.ts'
import { UnknownId } from '../unknown-id.ts'
import { type Clusters, clustersOf, firstContradiction } from './clusters.ts'
import { ContradictoryJudgement, type Fault, JudgementsRefused, NotComparable } from './faults.ts'
import { lockIdentity } from './lock.ts'
import { kindOf, referenceProperties } from './references.ts'
import { regroup } from './regroup.ts'

type JudgementDecision = Extract<Decision, { kind: 'judgement' }>

/** All judgements in force, in the order in which they were made. */
export const judgementsIn = async (run: Run): Promise<Judgement[]> =>
  (await standing(run, 'judgement')).map(judgementOf)

/** A judgement as it is shared, without what the journal knows of it besides. */
export const judgementOf = ({ kind: _, undone: __, ...judgement }: JudgementDecision): Judgement =>
  ({ ...judgement, id: judgement.id as string }) as Judgement

/** The key of a judgement: the same verdict by the same person on the same pair, in either order, is recorded once. */
const saying = ({ left, right, verdict, by }: NewJudgement): string =>
  [...[left, right].sort(), verdict, by ?? ''].join(' ')

const judgementId = async (run: Run, given: NewJudgement, at: string): Promise<JudgementId> =>
  (await freeId(run, 'judgement', [saying(given), at])) as string as JudgementId

/** Adds a judgement made at `at`, an ISO 8601 moment. Throws UnknownId, NotComparable, ContradictoryJudgement. */
export async function judge(
  store: GraphConnection,
  given: NewJudgement,
  at: string,
): Promise<{ judgement: Judgement; created: boolean }> {
  return store.write(async run => {
    await lockIdentity(run)
    const known = await judgementsIn(run)
    const before = known.find(each => saying(each) === saying(given))
    if (before) return { judgement: before, created: false }
    const judgement = { ...given, id: await judgementId(run, given, at), at }
    const [fault] = await faultsIn(run, known, [judgement])
    if (fault) throw fault.error
    await addAll(run, known, [judgement], at)
    return { judgement, created: true }
  })
}

/**
 * Adds all of several judgements made elsewhere, or none. `at` is now, as an ISO 8601 moment. Throws JudgementsRefused with the error of
 * each invalid one.
 */
export async function importJudgements(
  store: GraphConnection,
  given: readonly Judgement[],
  at: string,
): Promise<{ added: number; known: number }> {
  return store.write(async run => {
    await lockIdentity(run)
    const known = await judgementsIn(run)
    const said = new Set<string>([...known.map(saying), ...known.map(({ id }) => id)])
    const places: number[] = []
    const added = given.filter((each, index) => {
      if (said.has(saying(each)) || said.has(each.id)) return false
      said.add(saying(each)).add(each.id)
      places.push(index)
      return true
    })
    const faults = await faultsIn(run, known, added)
    if (faults.length > 0)
      throw new JudgementsRefused(faults.map(({ index, error }) => ({ index: places[index] as number, error })))
    // One that was undone here keeps its record, and this is another.
    const taken = new Set(
      (
        await run('UNWIND $ids AS id MATCH (d:Decision {id: id}) RETURN d.id AS id', { ids: added.map(({ id }) => id) })
      ).map(({ id }) => id),
    )
    const news: Judgement[] = []
    for (const each of added)
      news.push(taken.has(each.id) ? { ...each, id: await judgementId(run, each, each.at) } : each)
    await addAll(run, known, news, at)
    return { added: added.length, known: given.length - added.length }
  })
}

async function faultsIn(run: Run, known: readonly Judgement[], added: readonly Judgement[]): Promise<Fault[]> {
  const ids = [...new Set(added.flatMap(({ left, right }) => [left, right]))]
  const there = new Set(
    (await referenceProperties(run, 'Entity', 'n.id IN $ids', 'n.id AS id', { ids })).map(({ id }) => id),
  )
  const faults = added.flatMap(({ left, right }, index): Fault[] => {
    if (left === right || kindOf(left) !== kindOf(right)) return [{ index, error: new NotComparable(left, right) }]
    const unknown = [left, right].find(id => !there.has(id))
    return unknown ? [{ index, error: new UnknownId('entity', unknown) }] : []
  })
  if (faults.length > 0) return faults
  const first = firstContradiction(known, added)
  return first
    ? [{ index: first.index, error: new ContradictoryJudgement(added[first.index] as Judgement, first.contradiction) }]
    : []
}

async function addAll(run: Run, known: readonly Judgement[], added: readonly Judgement[], at: string): Promise<void> {
  if (added.length === 0) return
  await record(
    run,
    added.map(judgement => ({ ...judgement, kind: 'judgement', id: judgement.id as string as DecisionId })),
  )
  const events = added.map((judgement): ChangeEvent => ({ type: 'judgement.added', judgement }))
  const { events: regrouped, ids } = await settle(run, known, [...known, ...added])
  await recordChange(run, { at, events: [...events, ...regrouped], ids })
}

/** Makes the graph what it would be without this judgement. */
export async function revertJudgement(run: Run, decision: JudgementDecision): Promise<Effect> {
  const judgement = judgementOf(decision)
  // Its record is undone already.
  const left = (await judgementsIn(run)).filter(each => each.id !== judgement.id)
  const { events, ids } = await settle(run, [...left, judgement], left)
  return { events: [{ type: 'judgement.withdrawn', judgement }, ...events], ids }
}

/** Updates the graph from one set of judgements to another, changing only entities whose references change. */
async function settle(run: Run, before: readonly Judgement[], now: readonly Judgement[]): Promise<Effect> {
  const [old, next] = [clustersOf(before), clustersOf(now)]
  const judged = new Set([...before, ...now].flatMap(({ left, right }) => [left, right]))
  const changed = [...judged].filter(id => old.membersOf(id).join() !== next.membersOf(id).join())
  const members = new Set(changed.flatMap(id => [...old.membersOf(id), ...next.membersOf(id)]))
  if (members.size > 0) await regroup(run, [...members].sort(), next)
  return { events: regroupings([...members].sort(), old, next), ids: members }
}

/** Which entities were merged and which were split, of those for whose references the clusters differ. */
function regroupings(members: readonly EntityId[], old: Clusters, next: Clusters): ChangeEvent[] {
  const clusters = (of: Clusters) => [...new Map(members.map(id => [of.canonicalOf(id), of.membersOf(id)]))]
  const apart = (references: readonly EntityId[], other: Clusters) =>
    new Set(references.map(other.canonicalOf)).size > 1
  return [
    ...clusters(old)
      .filter(([, references]) => apart(references, next))
      .map(
        ([entity, references]): ChangeEvent => ({
          type: 'entity.split',
          entity,
          references: [...references],
          into: [...new Set(references.map(next.canonicalOf))].sort(),
        }),
      ),
    ...clusters(next)
      .filter(([, references]) => apart(references, old))
      .map(([entity, references]): ChangeEvent => ({ type: 'entities.merged', entity, references: [...references] })),
  ]
}

/** A page of the judgements in force, the latest first. `of` is an entity, by any of its ids. */
export async function judgements(
  store: GraphConnection,
  { of, verdict, limit, cursor }: JudgementsQuery,
): Promise<JudgementsAnswer> {
  const all = await judgementsIn(store.read)
  const members = of && new Set<EntityId>(clustersOf(all).membersOf(of))
  const list = listName('judgements', { of, verdict })
  const after = cursor ? decodeCursor(list, cursor) : undefined
  const wanted = all
    .reverse()
    .filter(each => !verdict || each.verdict === verdict)
    .filter(each => !members || members.has(each.left) || members.has(each.right))
    .filter(({ at, id }) => !after || at < after[0] || (at === after[0] && id < after[1]))
  const page = wanted.slice(0, limit)
  const last = page.at(-1)
  return {
    judgements: page,
    references: await referencesNamed(
      store.read,
      page.flatMap(({ left, right }) => [left, right]),
    ),
    ...(wanted.length > limit && last ? { nextCursor: encodeCursor(list, [last.at, last.id]) } : {}),
  }
}

/** The references with these ids, with the names that their own articles have for them. */
export const referencesNamed = async (run: Run, ids: readonly EntityId[]): Promise<JudgementsAnswer['references']> =>
  (await referenceProperties(run, 'Entity', 'n.id IN $ids', entityRefColumns('n'), { ids })).map(presentEntityRef)
