import Graph from 'graphology'
import type { Pair, PairsAnswer } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import { communitiesIn } from '../model/communities.ts'
import type { PairsSight } from '../model/pairs-sight.ts'

export type Actor = PairsAnswer['actors'][number]

/** The actors in the order of rows and columns, and at which of them a new community begins. */
export type Ordered = { actors: readonly Actor[]; begins: readonly number[] }

const totalOf = ({ given, received }: Actor): number => given + received

/** Orders actors: by community, the largest first, and in it by how much they do and receive; by name; or by how much they do and receive. */
export function orderActors(
  { actors, pairs }: Pick<PairsAnswer, 'actors' | 'pairs'>,
  order: PairsSight['order'],
  { name, language }: { name(actor: Actor): string; language: string },
): Ordered {
  const byTotal = (a: Actor, b: Actor) => totalOf(b) - totalOf(a) || (a.id < b.id ? -1 : 1)
  if (order === 'total') return { actors: [...actors].sort(byTotal), begins: [] }
  if (order === 'name') {
    const letters = new Intl.Collator(language, { numeric: true })
    return {
      actors: [...actors].sort((a, b) => letters.compare(name(a), name(b)) || (a.id < b.id ? -1 : 1)),
      begins: [],
    }
  }
  const communities = communitiesOf(actors, pairs)
  const of = ({ id }: Actor) => communities[id] ?? 0
  const sorted = [...actors].sort((a, b) => of(a) - of(b) || byTotal(a, b))
  return {
    actors: sorted,
    begins: sorted.flatMap((actor, at) => (at > 0 && of(actor) !== of(sorted[at - 1] as Actor) ? [at] : [])),
  }
}

/** Communities by how many events two actors share, whoever acts in them. */
function communitiesOf(actors: readonly Actor[], pairs: readonly Pair[]): Record<string, number> {
  const graph = new Graph({ type: 'undirected', multi: false })
  for (const { id } of [...actors].sort((a, b) => (a.id < b.id ? -1 : 1))) graph.addNode(id)
  for (const { from, to, events } of pairs)
    if (graph.hasNode(from) && graph.hasNode(to))
      graph.updateEdge(from, to, ({ weight = 0 }) => ({ weight: weight + events }))
  return communitiesIn(graph)
}

/** The steps of the colour scale, from conflict alone to cooperation alone; `none` has neither. */
export const tints = ['conflict', 'moreConflict', 'even', 'moreCooperation', 'cooperation', 'none'] as const
export type Tint = (typeof tints)[number]

/** The step of a balance: the ends are reserved for nearly nothing but one of both. */
export function tintOf(balance: number | null): Tint {
  if (balance === null) return 'none'
  if (balance <= -0.8) return 'conflict'
  if (balance < -0.2) return 'moreConflict'
  if (balance <= 0.2) return 'even'
  return balance < 0.8 ? 'moreCooperation' : 'cooperation'
}

/** The side of a mark as a share of its cell: its area grows with the number of outlets; the smallest can still be pressed and told apart. */
export const sideOf = (sources: number, most: number): number =>
  0.34 + 0.58 * Math.sqrt(Math.min(sources, most) / Math.max(most, 1))

/** The pairs by who acts, then by whom it concerns. */
export function rowsOf(pairs: readonly Pair[]): ReadonlyMap<EntityId, ReadonlyMap<EntityId, Pair>> {
  const rows = new Map<EntityId, Map<EntityId, Pair>>()
  for (const pair of pairs) rows.set(pair.from, (rows.get(pair.from) ?? new Map()).set(pair.to, pair))
  return rows
}

/** Where a cell of the grid is: 0 is the header of rows or columns, the actors come from 1 on. */
export type Cell = { row: number; column: number }

/** The cell to which a key leads in a grid of `size` actors; undefined for other keys. `page`: how many rows a page has. */
export function cellByKey(
  { row, column }: Cell,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  size: number,
  page: number,
): Cell | undefined {
  const within = (at: number) => Math.max(0, Math.min(size, at))
  const moves: Record<string, Cell> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: ctrlKey ? { row: 1, column: 1 } : { row, column: 1 },
    End: ctrlKey ? { row: size, column: size } : { row, column: size },
  }
  const to = moves[key]
  if (!to) return undefined
  const found = { row: within(to.row), column: within(to.column) }
  // The corner names neither an actor nor a pair.
  return found.row === 0 && found.column === 0 ? { row, column } : found
}
