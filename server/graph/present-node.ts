import { isNode, isRelationship, type Node, type Relationship } from 'neo4j-driver'
import { type Attribution, type EntityRef, type GraphEdge, GraphNode, type HeldOffice } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { officeLabel, withoutFormer } from '../../model/office-titles.ts'
import { NodeKind } from '../../model/ontology.ts'
import { kindOf } from './identity/references.ts'

const fields: ReadonlySet<string> = new Set(Object.keys(GraphNode.shape))

/** The node of a row in the form of the API; of a `known` kind, or else of that of its label. */
export function presentNode(value: unknown, known?: NodeKind): GraphNode {
  if (!isNode(value as object)) throw new TypeError('a row without the node it was asked for')
  const { labels, properties } = value as Node
  const kind = known ?? NodeKind.options.find(option => labels.includes(option))
  if (!kind) throw new TypeError(`a node without a kind: ${labels.join(', ')}`)
  const all = properties as Record<string, unknown>
  const { kind: eventKind, nameFr, nameEn, longitude, latitude } = all
  // Properties that only serve look-up and identity are left out; `kind` stands for the label.
  const told = Object.fromEntries(
    Object.entries(all).filter(
      ([key, item]) => key !== 'kind' && fields.has(key) && item !== null && item !== undefined,
    ),
  )
  return {
    ...told,
    ...labelled(all.name, nameFr, nameEn),
    ...(typeof longitude === 'number' && typeof latitude === 'number' ? { point: [longitude, latitude] } : {}),
    ...(kind === 'Event'
      ? { eventKind, start: all.start ?? null, end: all.end ?? null, precision: all.precision ?? null }
      : {}),
    kind,
  } as GraphNode
}

/** A node that may be hidden since nothing tells it at the moment, and then lacks the label of its kind. */
export const presentHidden = (value: unknown): GraphNode =>
  presentNode(value, kindOf((value as Node).properties.id as EntityId))

/** An office as the projection writes it, with its title in each language. */
function presentOffice(written: string): HeldOffice {
  const office = JSON.parse(written) as HeldOffice
  return { ...office, titles: officeLabel(withoutFormer(office.title)) }
}

/** The relation of a row, between the ends that the row names. */
export function presentEdge(value: unknown, from: unknown, to: unknown): GraphEdge {
  if (!isRelationship(value as object)) throw new TypeError('a row without the relation it was asked for')
  const { type, properties } = value as Relationship
  return edgeOf(type, properties, from, to)
}

/** A relation of these properties, as the projection makes them. */
export function edgeOf(type: unknown, p: Record<string, unknown>, from: unknown, to: unknown): GraphEdge {
  const attributions = ((p.attributions ?? []) as string[]).map(presentAttribution)
  return {
    id: p.id,
    type,
    from,
    to,
    ...(p.title ? { title: p.title, titles: officeLabel(String(p.title)) } : {}),
    ...(p.role ? { role: p.role } : {}),
    ...(p.offices ? { offices: (p.offices as string[]).map(presentOffice), former: p.former } : {}),
    claims: p.claims ?? 0,
    sources: p.sources ?? 0,
    tellings: p.tellings ?? 0,
    printings: p.printings ?? 0,
    attributions,
    told: attributions,
    confidence: p.confidence ?? 0,
    modality: p.modality ?? 'asserted',
    inferred: p.inferred ?? false,
    disputed: p.disputed ?? false,
    ...(p.confirmed ? { confirmed: true } : {}),
    firstPublished: p.firstPublished ?? null,
    lastPublished: p.lastPublished ?? null,
    start: p.start ?? null,
    end: p.end ?? null,
  } as GraphEdge
}

/**
 * An attribution as it is stored: `asserted 0.964 org:press-tv` for modality, confidence and outlet, `asserted 0.964 org:press-tv article:2e8a7a3c1e75 2` with
 * telling and printing. Neither store keeps maps on a relation.
 */
export const writtenAttribution = ({ modality, confidence, outlet, telling, printing }: Attribution): string =>
  [modality, confidence, outlet, telling, printing].filter(part => part !== undefined).join(' ')

/** What `writtenAttribution` wrote. */
function presentAttribution(written: string): Attribution {
  const [modality, confidence, outlet, telling, printing] = written.split(' ')
  return {
    modality,
    confidence: Number(confidence),
    ...(outlet ? { outlet } : {}),
    ...(telling ? { telling, printing: Number(printing) } : {}),
  } as Attribution
}

/** One row for each id; several references of an entity may lead to it. */
export const uniqueById = <T extends { id?: unknown }>(rows: readonly T[]): T[] => [
  ...new Map(rows.map(row => [row.id, row])).values(),
]

/** The columns that a query must return for `presentEntityRef`; `n` is the variable of the entity. */
export const entityRefColumns = (n: string): string =>
  `${n}.id AS id, ${n}.name AS name, ${n}.nameFr AS fr, ${n}.nameEn AS en`

/** The entity of a row with the columns of `entityRefColumns`. */
export const presentEntityRef = ({ id, name, fr, en }: Record<string, unknown>): EntityRef =>
  ({ id, name, ...labelled(name, fr, en) }) as EntityRef

/** The name in each language of the interface; the entity's own where one is unknown. */
const labelled = (name: unknown, fr: unknown, en: unknown) =>
  fr || en ? { labels: { fr: fr ?? name, en: en ?? name } } : {}
