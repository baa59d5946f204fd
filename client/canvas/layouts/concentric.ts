import type { Positions } from '../../model/geometry.ts'
import type { LayoutResult, LayoutTask } from '../layout-task.ts'
import { byDegree, mean, neighboursOf } from './neighbours.ts'

/** The best connected node in the middle, the others around it in rings, each at the angle of its neighbours further in. */
export function concentric(task: LayoutTask): LayoutResult {
  const near = neighboursOf(task)
  const positions: Positions = {}
  const [first, ...rest] = byDegree(near)
  if (first) positions[first] = { x: 0, y: 0 }
  for (let ring = 1, taken = 0; taken < rest.length; ring++) {
    const radius = ring * 125
    const members = rest.slice(taken, taken + Math.floor((2 * Math.PI * radius) / 105))
    taken += members.length
    const towards = (id: string): number => {
      const inner = (near.get(id) ?? [])
        .flatMap(other => positions[other] ?? [])
        .filter(({ x, y }) => x !== 0 || y !== 0)
      return inner.length > 0 ? Math.atan2(mean(inner.map(at => at.y)), mean(inner.map(at => at.x))) : 0
    }
    const turned = members.map(id => ({ id, turn: towards(id) })).sort((a, b) => a.turn - b.turn)
    const start = turned[0]?.turn ?? 0
    turned.forEach(({ id }, at) => {
      const turn = start + (at / members.length) * 2 * Math.PI
      positions[id] = { x: Math.cos(turn) * radius, y: Math.sin(turn) * radius }
    })
  }
  return { positions, decor: [] }
}
