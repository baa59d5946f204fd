/** How long a bar of the histogram lasts. The id of a bucket is its date, truncated: `2018-12-13`, `2018-12` or `2018`. */
export const bucketSizes = ['day', 'month', 'year'] as const
export type BucketSize = (typeof bucketSizes)[number]

/** With more bars than this, they would be thinner than a pixel on most screens. */
const maxBars = 600

const idLength: Record<BucketSize, number> = { day: 10, month: 7, year: 4 }

export const bucketOf = (date: string, size: BucketSize): string => date.slice(0, idLength[size])

export const firstDay = (bucket: string): string => `${bucket}${'-01-01'.slice(bucket.length - 4)}`.slice(0, 10)

const shifted = (bucket: string, steps: number): string => {
  const date = new Date(`${firstDay(bucket)}T00:00:00Z`)
  if (bucket.length === idLength.day) date.setUTCDate(date.getUTCDate() + steps)
  else if (bucket.length === idLength.month) date.setUTCMonth(date.getUTCMonth() + steps)
  else date.setUTCFullYear(date.getUTCFullYear() + steps)
  return date.toISOString().slice(0, bucket.length)
}

export function lastDay(bucket: string): string {
  if (bucket.length === idLength.day) return bucket
  const date = new Date(`${firstDay(shifted(bucket, 1))}T00:00:00Z`)
  date.setUTCDate(0)
  return bucket.length === idLength.year ? `${bucket}-12-31` : date.toISOString().slice(0, 10)
}

/** The number of buckets from one day to another, both included. */
function count(first: string, last: string, size: BucketSize): number {
  const [a, b] = [new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)]
  const years = b.getUTCFullYear() - a.getUTCFullYear()
  if (size === 'year') return years + 1
  if (size === 'month') return years * 12 + b.getUTCMonth() - a.getUTCMonth() + 1
  return Math.round((b.getTime() - a.getTime()) / 86_400_000) + 1
}

/** The sizes with which a time span has not too many bars; years are always among them. */
export const possibleSizes = (first: string, last: string): BucketSize[] =>
  bucketSizes.filter(size => size === 'year' || count(first, last, size) <= maxBars)

/** The size of bars for a time span: days up to 92 of them, months up to 180, else years. */
export function defaultSize(first: string, last: string): BucketSize {
  if (count(first, last, 'day') <= 92) return 'day'
  return count(first, last, 'month') <= 180 ? 'month' : 'year'
}

/** The ids of all buckets from one day to another, both included. */
export function bucketsBetween(first: string, last: string, size: BucketSize): string[] {
  const start = bucketOf(first, size)
  return Array.from({ length: Math.max(1, count(first, last, size)) }, (_, steps) => shifted(start, steps))
}
