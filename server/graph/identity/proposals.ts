import type { EntityAnswer } from '../../../model/api.ts'
import { Proposal } from '../../../model/extraction.ts'
import type { Judgement, ProposalsAnswer, ProposalsQuery } from '../../../model/identity.ts'
import type { EntityId } from '../../../model/ids.ts'
import type { Run } from '../connection.ts'
import { decodeCursor, encodeCursor, listName } from '../cursor.ts'
import { presentNode } from '../present-node.ts'
import { clustersOf } from './clusters.ts'
import { compare } from './comparison.ts'
import { judgementsIn } from './judgements.ts'

type Open = { left: EntityId; right: EntityId; reason: Proposal['reason']; mentions: number }

const pairOf = (one: string, other: string): string => [one, other].sort().join(' ')

/**
 * A page of the pairs that are similar and unjudged, or judged unsure, the most mentioned first, with the facts to judge them by. Two
 * entities are proposed once, however many of their references are similar.
 */
export async function proposals(
  run: Run,
  { of, state, limit, cursor }: ProposalsQuery,
  judgements: readonly Judgement[],
): Promise<ProposalsAnswer> {
  const open = await openPairs(run, judgements, state, of && clustersOf(judgements).canonicalOf(of))
  const key = ({ mentions, left, right }: Open): [string, string] => [
    String(999_999_999 - mentions).padStart(9, '0'),
    pairOf(left, right),
  ]
  const sorted = open.map(each => ({ each, key: key(each) })).sort((a, b) => order(a.key, b.key))
  const list = listName('proposals', { of, state })
  const after = cursor ? decodeCursor(list, cursor) : undefined
  const rest = after ? sorted.filter(({ key }) => order(key, after) > 0) : sorted
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return {
    proposals: await compare(
      run,
      page.map(({ each }) => each),
      judgements,
    ),
    total: open.length,
    ...(rest.length > limit && last ? { nextCursor: encodeCursor(list, last.key) } : {}),
  }
}

/** Entities proposed to be the same as this one, on whom nobody has judged; the most mentioned first. */
export async function proposalsFor(run: Run, id: EntityId): Promise<EntityAnswer['proposals']> {
  if ((await proposed(run, id)).length === 0) return []
  const pairs = await openPairs(run, await judgementsIn(run), 'open', id)
  const reasons = new Map(pairs.map(({ left, right, reason }) => [left === id ? right : left, reason]))
  const rows = await run('MATCH (n:Entity) WHERE n.id IN $ids RETURN n ORDER BY n.mentions DESC, n.id LIMIT 20', {
    ids: [...reasons.keys()],
  })
  return rows.map(({ n }) => {
    const entity = presentNode(n)
    return { entity, reason: reasons.get(entity.id) as Proposal['reason'] }
  })
}

async function openPairs(
  run: Run,
  judgements: readonly Judgement[],
  state: ProposalsQuery['state'],
  of?: EntityId,
): Promise<Open[]> {
  const { canonicalOf } = clustersOf(judgements)
  const judged = (verdict: Judgement['verdict']) =>
    new Set(
      judgements
        .filter(each => each.verdict === verdict)
        .map(({ left, right }) => pairOf(canonicalOf(left), canonicalOf(right))),
    )
  const [different, unsure] = [judged('different'), judged('unsure')]
  return (await proposed(run, of)).filter(({ left, right }) => {
    const pair = pairOf(left, right)
    return !different.has(pair) && unsure.has(pair) === (state === 'unsure')
  })
}

const order = (a: readonly [string, string], b: readonly [string, string]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0

/** The rank of a reason; the strongest reason comes first. */
const weight = (reason: Open['reason']): number => Proposal.shape.reason.options.indexOf(reason)

/** Pairs of entities whose references are similar, each pair once, the more mentioned entity on the left. */
async function proposed(run: Run, of?: EntityId): Promise<Open[]> {
  const rows = await run(
    `MATCH (a:Entity${of ? ' {id: $of}' : ''})<-[x:PROPOSES]-(p:Proposal)-[y:PROPOSES]->(b:Entity)
     WHERE a.id <> b.id${of ? '' : ' AND coalesce(x.ref, a.id) < coalesce(y.ref, b.id)'}
     RETURN p.id AS id, p.reason AS reason, a.id AS a, b.id AS b, a.mentions AS ofA, b.mentions AS ofB ORDER BY id`,
    of ? { of } : {},
  )
  const pairs = new Map<string, Open>()
  for (const { reason, a, b, ofA, ofB } of rows) {
    const pair = pairOf(a, b)
    const known = pairs.get(pair)
    if (known && weight(known.reason) <= weight(reason)) continue
    const [left, right] = ofB > ofA || (ofB === ofA && b < a) ? [b, a] : [a, b]
    pairs.set(pair, { left, right, reason, mentions: Number(ofA) + Number(ofB) })
  }
  return [...pairs.values()]
}
