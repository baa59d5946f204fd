/** By node id. Degree counts relations; betweenness is the share of shortest paths through the node, 0 to 1; communities are numbered from 0, the largest. */
export type Measures = {
  degree: Record<string, number>
  betweenness: Record<string, number>
  community: Record<string, number>
}
