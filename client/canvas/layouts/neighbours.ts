import type { LayoutTask } from '../layout-task.ts'

/** The neighbours of each node, whatever the direction of the relation; one for each relation. */
export function neighboursOf({ nodes, edges }: LayoutTask): Map<string, string[]> {
  const near = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { from, to } of edges) {
    if (from === to) continue
    near.get(from)?.push(to)
    near.get(to)?.push(from)
  }
  return near
}

/** Node ids, those with the most relations first. */
export const byDegree = (near: ReadonlyMap<string, string[]>): string[] =>
  [...near].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id)

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
