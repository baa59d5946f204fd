import type { GraphEdge, GraphNode } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { relations, type Tone } from '../../model/ontology.ts'
import type { World } from '../../model/worlds.ts'
import type { Picture } from '../model/picture.ts'
import { isDisputed, type LineStyle, lineStyleOf } from '../model/relation-style.ts'
import type { Selection } from '../model/selection.ts'
import { toneOfEvent } from './event-tones.ts'

type Opened = NonNullable<Selection>

/** A curve between two places. It stands for all relations and events between them that are drawn alike; `bend` counts the other arcs of the pair, to keep them apart. */
export type Arc = {
  id: string
  /** What a click selects; repeated clicks go through all of it. */
  opens: Opened[]
  from: EntityId
  to: EntityId
  tone: Tone
  line: LineStyle
  directed: boolean
  disputed: boolean
  /** Which of two tellers that are compared tells it. */
  world: World | undefined
  bend: number
}
/** One relation or event of an arc. */
type Strand = Omit<Arc, 'id' | 'opens' | 'bend'> & { opens: Opened }

/** What the next click on an arc selects: the one after the current selection, or the first. */
export function nextOpened({ opens }: Arc, selection: Selection): Opened | undefined {
  const at = opens.findIndex(({ id }) => id === selection?.id)
  return opens[(at + 1) % opens.length]
}

/** An event without a place is drawn as pairs of its participants, unless it has more than this many, whose lines would be a tangle. */
const maxPairedParts = 5

type Given = {
  shown: Pick<Picture, 'nodes' | 'edges'>
  countries: ReadonlyMap<EntityId, string>
  /** A key of the place where an entity is on the map; undefined if it is nowhere. */
  placeOf(id: EntityId): string | undefined
  /** Which of two tellers tells a relation or an event, while they are compared. */
  worldOf?: ReadonlyMap<string, World> | undefined
}

/** The arcs of the map: relations between two places, lines from participants to the place of their event, and pairs of participants where the place is unknown. */
export function arcsOf({ shown, countries, placeOf, worldOf }: Given): Arc[] {
  const found: Strand[] = []
  const spokes = new Set<string>()
  const unplaced = new Map<EntityId, GraphEdge[]>()
  // The participation of a country itself comes before that of its officials, of which then none is drawn.
  const isCountry = (id: EntityId) => (shown.nodes.get(id)?.kind === 'Country' ? 0 : 1)
  for (const edge of [...shown.edges.values()].sort((a, b) => isCountry(a.from) - isCountry(b.from))) {
    if (relations[edge.type].spatial) continue
    const [from, to] = [placeOf(edge.from), placeOf(edge.to)]
    if (edge.type === 'PARTICIPATED_IN') {
      const iso3 = countries.get(edge.from)
      const spoke = `${iso3} ${edge.to}`
      if (!iso3 || spokes.has(spoke)) continue
      spokes.add(spoke)
      if (!to) unplaced.set(edge.to, [...(unplaced.get(edge.to) ?? []), edge])
    }
    if (!from || !to || from === to) continue
    found.push({
      opens: { kind: 'relation', id: edge.id },
      from: edge.from,
      to: edge.to,
      tone: relations[edge.type].tone,
      line: lineStyleOf(edge),
      directed: !relations[edge.type].symmetric && edge.type !== 'PARTICIPATED_IN',
      disputed: isDisputed(edge),
      world: worldOf?.get(edge.id),
    })
  }
  for (const [id, parts] of unplaced) {
    const event = shown.nodes.get(id)
    if (event && parts.length <= maxPairedParts) found.push(...pairs(event, parts, placeOf, worldOf?.get(id)))
  }
  // Each event of a place has its own position around it.
  const endOf = (id: EntityId) => (shown.nodes.get(id)?.kind === 'Event' ? id : (placeOf(id) ?? id))
  return bundle(found, endOf)
}

/** Joins strands that are drawn alike between the same two ends. */
function bundle(strands: readonly Strand[], endOf: (id: EntityId) => string): Arc[] {
  const arcs = new Map<string, Arc>()
  const bends = new Map<string, number>()
  for (const { opens, ...strand } of strands) {
    const ends = [endOf(strand.from), endOf(strand.to)]
    const pair = [...ends].sort().join(' ')
    const { tone, line, directed, disputed, world } = strand
    const id = [tone, line, disputed ? 'disputed' : '', world ?? '', directed ? ends.join(' ') : pair].join(' ')
    const known = arcs.get(id)
    if (known) known.opens.push(opens)
    else {
      const bend = bends.get(pair) ?? 0
      bends.set(pair, bend + 1)
      arcs.set(id, { id, opens: [opens], ...strand, bend })
    }
  }
  return [...arcs.values()]
}

/** Pairs of participants: from each actor to each recipient, or, where there are no such roles, every two. */
function pairs(
  event: GraphNode,
  parts: readonly GraphEdge[],
  placeOf: Given['placeOf'],
  world: World | undefined,
): Strand[] {
  const recipients = parts.filter(part => part.role === 'recipient')
  const actors = parts.filter(part => part.role === 'actor')
  const aimed = actors.length > 0 && recipients.length > 0
  const couples = aimed
    ? actors.flatMap(a => recipients.map(b => [a, b] as const))
    : parts.flatMap((a, nth) => parts.slice(nth + 1).map(b => [a, b] as const))
  return couples
    .filter(([a, b]) => placeOf(a.from) && placeOf(b.from) && placeOf(a.from) !== placeOf(b.from))
    .map(([a, b]) => ({
      opens: { kind: 'entity', id: event.id },
      from: a.from,
      to: b.from,
      tone: toneOfEvent(event),
      line: event.status === 'planned' ? 'dashed' : lineStyleOf(a) === 'solid' ? lineStyleOf(b) : lineStyleOf(a),
      directed: aimed,
      disputed: isDisputed(a) || isDisputed(b),
      world,
    }))
}
