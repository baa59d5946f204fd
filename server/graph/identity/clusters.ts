import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import type { Judgement } from '../../../model/identity.ts'
import type { EntityId } from '../../../model/ids.ts'

/** The pair and the verdict of a judgement, without who made it, when and why. */
export type Judged = Pick<Judgement, 'id' | 'left' | 'right' | 'verdict'>

/** The partition of references into entities that follows from all judgements. A reference that nobody judged is a cluster by itself. */
export type Clusters = {
  /** The references of the same cluster, itself among them, sorted. */
  membersOf(id: EntityId): readonly EntityId[]
  /** The canonical id of its cluster. */
  canonicalOf(id: EntityId): EntityId
}

/** Clusters references that are judged the same, transitively: a and b, b and c, hence a and c. */
export function clustersOf(judgements: readonly Judged[]): Clusters {
  const groups = new Map<EntityId, { members: EntityId[]; canonical?: EntityId }>()
  const groupOf = (id: EntityId) => groups.get(id) ?? { members: [id] }
  for (const { left, right, verdict } of judgements) {
    if (verdict !== 'same') continue
    const [one, other] = [groupOf(left), groupOf(right)]
    if (one === other) continue
    const [large, small] = one.members.length < other.members.length ? [other, one] : [one, other]
    large.members.push(...small.members)
    for (const member of large.members) groups.set(member, large)
  }
  for (const group of groups.values()) group.members.sort()
  return {
    membersOf: id => groupOf(id).members,
    canonicalOf(id) {
      const group = groupOf(id)
      group.canonical ??= canonicalId(group.members)
      return group.canonical
    },
  }
}

/** An id that holds inside one article only ends in eight digits of its hash. */
const ofItsArticle = /-[0-9a-f]{8}$/

const iso3 = new Set(codes.map(([, code]) => String(code).toLowerCase()))

/** Ids of names that are ambiguous by themselves end in a country, perhaps followed by an office: `person:clinton-usa`. */
const bearsCountry = (id: EntityId): boolean => id.split('-').some((part, i) => i > 0 && iso3.has(part))

/**
 * The id under which several references are known. It depends on nothing but who they are: one that holds in every article before one of a
 * single article, a name before a name with a country, the longer, then the first by alphabet.
 */
export function canonicalId(members: readonly EntityId[]): EntityId {
  const rank = (id: EntityId): number => (ofItsArticle.test(id) ? 2 : bearsCountry(id) ? 1 : 0)
  const [first] = [...members].sort((a, b) => rank(a) - rank(b) || b.length - a.length || (a < b ? -1 : 1))
  if (!first) throw new TypeError('nobody is in this cluster')
  return first
}

/** The judgements that make one of two references, in order; undefined when none do. */
export function chainOf(judgements: readonly Judged[], from: EntityId, to: EntityId): Judged[] | undefined {
  const steps = new Map<EntityId, Judged[]>()
  for (const each of judgements)
    if (each.verdict === 'same')
      for (const end of [each.left, each.right]) steps.set(end, [...(steps.get(end) ?? []), each])
  const before = new Map<EntityId, Judged | undefined>([[from, undefined]])
  const queue = [from]
  for (const at of queue) {
    if (at === to) break
    for (const step of steps.get(at) ?? []) {
      const next = step.left === at ? step.right : step.left
      if (before.has(next)) continue
      before.set(next, step)
      queue.push(next)
    }
  }
  if (!before.has(to)) return undefined
  const chain: Judged[] = []
  for (let at = to, step = before.get(at); step; step = before.get(at)) {
    chain.unshift(step)
    at = step.left === at ? step.right : step.left
  }
  return chain
}

/** Judgements that contradict each other: two references are judged different, and the same by a chain of others. */
export type Contradiction = { different: Judged; chain: Judged[] }

/** The first contradiction among judgements; undefined where there is none. */
export function contradictionIn(judgements: readonly Judged[]): Contradiction | undefined {
  const { membersOf } = clustersOf(judgements)
  const different = judgements.find(
    ({ verdict, left, right }) => verdict === 'different' && membersOf(left) === membersOf(right),
  )
  return different && { different, chain: chainOf(judgements, different.left, different.right) ?? [] }
}

/** Index of the first of `added` that contradicts `known` or one before it; undefined when all are consistent. */
export function firstContradiction(
  known: readonly Judged[],
  added: readonly Judged[],
): { index: number; contradiction: Contradiction } | undefined {
  const upTo = (count: number) => contradictionIn([...known, ...added.slice(0, count)])
  if (!upTo(added.length)) return undefined
  // A contradiction remains when more is added, so its place is found by bisection.
  let [agrees, contradicts] = [0, added.length]
  while (contradicts - agrees > 1) {
    const middle = (agrees + contradicts) >> 1
    if (upTo(middle)) contradicts = middle
    else agrees = middle
  }
  const contradiction = upTo(contradicts)
  return contradiction && { index: contradicts - 1, contradiction }
}
