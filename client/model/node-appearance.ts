import type { Measures } from './measures.ts'
import type { NodeEncoding } from './node-encoding.ts'

/** Ten colours that tell apart on light and dark grounds; the communities after the tenth share grey. */
export const communityColours = [
  '#4477aa',
  '#cc6677',
  '#228833',
  '#ccaa22',
  '#8855aa',
  '#33aabb',
  '#ee7733',
  '#997755',
  '#dd55aa',
  '#667788',
] as const
const others = '#9a9a9a'

export const communityColour = (community: number): string => communityColours[community] ?? others

/** How a measured node looks, where it differs from how it looks at first. */
export type NodeAppearance = { size?: number; tint?: string }

const [smallest, growth] = [20, 46]

/** Area follows the measure: a node that has twice as much covers twice the ground, above a least size that can still be pressed. */
export function appearanceBy(
  measures: Measures | undefined,
  { size, colour }: NodeEncoding,
): (id: string) => NodeAppearance {
  if (!measures) return () => ({})
  const values = size === 'mentions' ? undefined : measures[size]
  const most = Math.max(1e-9, ...Object.values(values ?? {}))
  return id => ({
    ...(values ? { size: smallest + growth * Math.sqrt((values[id] ?? 0) / most) } : {}),
    ...(colour === 'community' ? { tint: communityColour(measures.community[id] ?? Number.POSITIVE_INFINITY) } : {}),
  })
}
