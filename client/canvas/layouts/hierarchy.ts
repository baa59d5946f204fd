import type { Positions } from '../../model/geometry.ts'
import type { LayoutResult, LayoutTask } from '../layout-task.ts'
import { byDegree, mean, neighboursOf } from './neighbours.ts'

/**
 * The best connected node on top, below it its neighbours, and so on down. Each connected component begins on the top level. A level that is
 * too long for one row takes several.
 */
export function hierarchy(task: LayoutTask): LayoutResult {
  const near = neighboursOf(task)
  const levels: string[][] = []
  const seen = new Set<string>()
  for (const root of byDegree(near)) {
    if (seen.has(root)) continue
    seen.add(root)
    for (let level = [root], depth = 0; level.length > 0; depth++) {
      levels[depth] = [...(levels[depth] ?? []), ...level]
      const next = new Set(level.flatMap(id => near.get(id) ?? []).filter(id => !seen.has(id)))
      for (const id of next) seen.add(id)
      level = [...next]
    }
  }
  const wide = Math.max(7, Math.ceil(Math.sqrt(task.nodes.length * 2.4)))
  const positions: Positions = {}
  let y = 0
  for (const level of levels) {
    const above = (id: string): number => {
      const parents = (near.get(id) ?? []).flatMap(other => positions[other]?.x ?? [])
      return parents.length > 0 ? mean(parents) : 0
    }
    const ordered = level.map(id => ({ id, x: above(id) })).sort((a, b) => a.x - b.x)
    const rows = Math.ceil(ordered.length / wide)
    ordered.forEach(({ id }, at) => {
      const row = at % rows
      const inRow = Math.floor(at / rows)
      const count = Math.ceil((ordered.length - row) / rows)
      // Rows of one level are shifted by half a node, so that lines pass between the nodes.
      positions[id] = { x: (inRow - (count - 1) / 2 + (rows > 1 ? (row % 2) / 2 - 0.25 : 0)) * 120, y: y + row * 78 }
    })
    y += rows * 78 + 70
  }
  return { positions, decor: [] }
}
