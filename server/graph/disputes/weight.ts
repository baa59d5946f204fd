import type { Dispute } from '../../../model/disputes.ts'
import { independentOutlets } from '../../../model/independence.ts'
import { attributionsOf } from '../attributions.ts'
import type { FoundDispute } from './find-disputes.ts'

/** A dispute with what it is sorted by. */
export type Weighed = FoundDispute & Pick<Dispute, 'weight' | 'status' | 'firstPublished' | 'lastPublished'>

/** After so many days the share that recency adds is half of what it was. */
const HALF_LIFE_DAYS = 365
const dayMs = 86_400_000

/**
 * Weighs a dispute: the number of outlets on the lesser of its sides, which is the first version or all others, plus less than 1 for how lately the
 * last claim was published before `day`, an ISO date. An outlet counts once on a side, the printings of one telling as one, an article without an outlet for nothing.
 */
export function weigh(dispute: FoundDispute, day: string): Weighed {
  const [first, ...others] = dispute.versions
  const sides = [first?.claims ?? [], others.flatMap(({ claims }) => claims)]
  const lesser = Math.min(...sides.map(claims => independentOutlets(attributionsOf(claims)).size))
  const published = dispute.versions
    .flatMap(({ claims }) => claims.map(({ publishedAt }) => publishedAt))
    .filter(date => typeof date === 'string')
    .sort()
  const lastPublished = published.at(-1) ?? null
  const age = lastPublished
    ? Math.max(0, Date.parse(day) - Date.parse(lastPublished)) / dayMs
    : Number.POSITIVE_INFINITY
  const recency = 0.999 * 2 ** (-age / HALF_LIFE_DAYS)
  return {
    ...dispute,
    weight: lesser + Math.round(recency * 1000) / 1000,
    status: dispute.versions.filter(({ claims }) => claims.length > 0).length > 1 ? 'open' : 'one-sided',
    firstPublished: published[0] ?? null,
    lastPublished,
  }
}
