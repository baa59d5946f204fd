/** By node id. Degrees count relations; betweenness is the share of shortest paths, 0 to 1; communities are numbered from the largest. */
export type Measures = {
  degree: Record<string, number>
  betweenness: Record<string, number>
  community: Record<string, number>
}
