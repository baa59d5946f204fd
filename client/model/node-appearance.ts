import type { Measures } from './measures.ts'
import type { NodeEncoding } from './node-encoding.ts'

/** Ten colours that are distinct on light and on dark backgrounds. Further communities share grey. */
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

/** The diameter in pixels and the colour of a node, each only where it differs from the default. */
export type NodeAppearance = { size?: number; tint?: string }

const [smallest, growth] = [20, 46]

/** The appearance of each node by an encoding. Area is proportional to the measure, above a least size that can still be clicked. */
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
