import type { Graph } from './graph.ts'
import type { EntityId } from './ids.ts'

/** A part of the graph, and those of the entities asked for that no article knew of by the day of knowledge. */
export type KnownGraph = Graph & { unknown: readonly EntityId[] }

/**
 * The answer to a question about a day, without the entities of which nothing was known by then: no article named them, and nothing was told of them.
 * Events are named by nobody, and known where something is told of them.
 */
export function knownPart(graph: Graph): KnownGraph {
  const told = new Set<string>(graph.edges.flatMap(({ from, to }) => [from, to]))
  const isKnown = ({ id, kind, mentions }: Graph['nodes'][number]) =>
    told.has(id) || id in graph.hidden || (kind !== 'Event' && mentions > 0)
  return {
    ...graph,
    nodes: graph.nodes.filter(isKnown),
    unknown: graph.nodes.filter(node => !isKnown(node)).map(({ id }) => id),
  }
}
