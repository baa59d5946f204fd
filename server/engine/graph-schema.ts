import type { GrafeoDB } from '@grafeo-db/js'
import { columnTypes, type TypeHint } from './column-types.ts'
import { BoltFailure } from './errors.ts'

type Row = Record<string, unknown>

/** A property, the types of its values as Neo4j's schema procedures name them, and whether all that were looked at have it. */
type Property = { name: string; types: string[]; mandatory: boolean }
type NodeKind = { labels: string[]; count: number; properties: Property[] }
type RelationshipKind = { type: string; count: number; properties: Property[] }
type Step = { type: string; from: string[]; to: string[]; count: number }

/** What a graph consists of: nodes by their sets of labels, relationships by type, and what leads from which to which. */
export type GraphSchema = { nodes: NodeKind[]; relationships: RelationshipKind[]; steps: Step[] }

/** How many nodes or relationships of a kind are looked at for their properties. */
const SAMPLE = 1000

/** Reads the schema from the graph: counts from all of it, properties from a sample of each kind. */
export async function readGraphSchema(db: GrafeoDB, sample = SAMPLE): Promise<GraphSchema> {
  const rows = async (query: string) => (await db.executeCypher(query)).toArray() as Row[]
  const sets = await rows('MATCH (n) RETURN labels(n) AS labels, count(*) AS count')
  const steps = await rows(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, labels(a) AS from, labels(b) AS to, count(*) AS count',
  )
  const nodes: NodeKind[] = []
  for (const { labels, count } of sets as NodeKind[]) {
    const pattern = labels.map(label => `:${quoted(label)}`).join('')
    const properties = await propertiesOf(db, `MATCH (x${pattern}) RETURN x LIMIT ${sample}`)
    nodes.push({ labels: [...labels].sort(), count, properties })
  }
  const relationships: RelationshipKind[] = []
  for (const type of new Set(steps.map(step => String(step.type)))) {
    const count = steps.filter(step => step.type === type).reduce((sum, step) => sum + Number(step.count), 0)
    const properties = await propertiesOf(db, `MATCH ()-[x:${quoted(type)}]->() RETURN x LIMIT ${sample}`)
    relationships.push({ type, count, properties })
  }
  return { nodes, relationships, steps: steps as Step[] }
}

/** The engine has no way to write a backtick in a name. */
const quoted = (name: string): string => `\`${name.replaceAll('`', '')}\``

const OWN = new Set(['_id', '_labels', '_type', '_source', '_target'])

async function propertiesOf(db: GrafeoDB, query: string): Promise<Property[]> {
  const result = await db.executeCypher(query)
  const hint = columnTypes(result).get('x')?.hint
  const hints = hint?.kind === 'map' ? hint.items : new Map<string, TypeHint>()
  const found = new Map<string, { types: Set<string>; count: number }>()
  for (let i = 0; i < result.length; i++)
    for (const [name, value] of Object.entries((result.get(i) as { x: Row }).x)) {
      if (OWN.has(name) || value === null || value === undefined) continue
      const known = found.get(name) ?? { types: new Set<string>(), count: 0 }
      known.types.add(typeName(value, hints.get(name)))
      known.count++
      found.set(name, known)
    }
  return [...found]
    .map(([name, { types, count }]) => ({ name, types: [...types].sort(), mandatory: count === result.length }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

const HINTED: Partial<Record<TypeHint['kind'], string>> = {
  float: 'Double',
  date: 'Date',
  time: 'Time',
  timestamp: 'DateTime',
  duration: 'Duration',
}

function typeName(value: unknown, hint: TypeHint | undefined): string {
  const known = hint && HINTED[hint.kind]
  if (known) return known
  if (Array.isArray(value)) {
    const item = hint?.kind === 'list' ? hint.item : undefined
    return `${value.length ? typeName(value[0], item) : 'String'}Array`
  }
  if (value instanceof Date) return 'LocalDateTime'
  if (typeof value === 'number') return Number.isInteger(value) ? 'Long' : 'Double'
  return typeof value === 'boolean' ? 'Boolean' : typeof value === 'bigint' ? 'Long' : 'String'
}

const typeText = (names: string[]): string => names.map(name => `:${quoted(name)}`).join('')
const described = ({ name, types, mandatory }: Property) => ({
  propertyName: name,
  propertyTypes: types,
  mandatory,
})
const NONE = { propertyName: null, propertyTypes: null, mandatory: false }

/** The rows of `db.schema.nodeTypeProperties`. */
export const nodeTypeProperties = ({ nodes }: GraphSchema): Row[] =>
  nodes.flatMap(({ labels, properties }) =>
    (properties.length ? properties.map(described) : [NONE]).map(each => ({
      nodeType: typeText(labels),
      nodeLabels: labels,
      ...each,
    })),
  )

/** The rows of `db.schema.relTypeProperties`. */
export const relTypeProperties = ({ relationships }: GraphSchema): Row[] =>
  relationships.flatMap(({ type, properties }) =>
    (properties.length ? properties.map(described) : [NONE]).map(each => ({ relType: typeText([type]), ...each })),
  )

/** What of a schema is of one label, whatever others a node has beside it. */
function ofLabel({ nodes, steps }: GraphSchema, label: string) {
  const own = nodes.filter(({ labels }) => labels.includes(label))
  const properties = new Map<string, Set<string>>()
  for (const { name, types } of own.flatMap(each => each.properties))
    properties.set(name, new Set([...(properties.get(name) ?? []), ...types]))
  const leading = (end: 'from' | 'to', other: 'from' | 'to') => {
    const found = new Map<string, { labels: Set<string>; count: number }>()
    for (const step of steps.filter(each => each[end].includes(label))) {
      const known = found.get(step.type) ?? { labels: new Set<string>(), count: 0 }
      found.set(step.type, { labels: new Set([...known.labels, ...step[other]]), count: known.count + step.count })
    }
    return found
  }
  const count = own.reduce((sum, each) => sum + each.count, 0)
  return { count, properties, out: leading('from', 'to'), in: leading('to', 'from') }
}

const labelsOf = ({ nodes }: GraphSchema): string[] => [...new Set(nodes.flatMap(({ labels }) => labels))].sort()

/** The virtual nodes and relationships of `db.schema.visualization`: a node for each label, a relationship for each step between two. */
export function visualization(schema: GraphSchema): Row[] {
  const labels = labelsOf(schema)
  const idOf = (label: string) => -1 - labels.indexOf(label)
  const nodes = labels.map(label => ({ _id: idOf(label), _labels: [label], name: label, indexes: [], constraints: [] }))
  const pairs = new Map<string, Row>()
  for (const { type, from, to } of schema.steps)
    for (const a of from)
      for (const b of to)
        pairs.set(JSON.stringify([type, a, b]), { _type: type, _source: idOf(a), _target: idOf(b), name: type })
  return [{ nodes, relationships: [...pairs.values()].map((each, i) => ({ _id: -1 - i, ...each })) }]
}

/** Types as APOC names them, and whether they are of lists. */
const APOC: Record<string, string> = {
  Long: 'INTEGER',
  Double: 'FLOAT',
  DateTime: 'DATE_TIME',
  LocalDateTime: 'LOCAL_DATE_TIME',
}
function apocType(types: Iterable<string>): { type: string; array: boolean } {
  const [first = 'String'] = types
  if (first.endsWith('Array')) return { type: 'LIST', array: true }
  return { type: APOC[first] ?? first.toUpperCase(), array: false }
}

/** The rows of `apoc.meta.data`: one for each property of a label or type, and for each type of relationship that leads from a label. */
export function metaData(schema: GraphSchema): Row[] {
  const plain = {
    unique: false,
    index: false,
    existence: false,
    sample: null,
    left: 0,
    right: 0,
    other: [],
    otherLabels: [],
  }
  const ofNodes = labelsOf(schema).flatMap(label => {
    const { count, properties, out } = ofLabel(schema, label)
    const own = [...properties].map(([property, types]) => ({
      label,
      property,
      count,
      ...plain,
      ...apocType(types),
      elementType: 'node',
    }))
    const steps = [...out].map(([property, { labels, count: many }]) => ({
      label,
      property,
      count: many,
      ...plain,
      type: 'RELATIONSHIP',
      array: many > count,
      left: many,
      other: [...labels].sort(),
      elementType: 'node',
    }))
    return [...own, ...steps]
  })
  const ofRelationships = schema.relationships.flatMap(({ type, count, properties }) =>
    properties.map(({ name, types }) => ({
      label: type,
      property: name,
      count,
      ...plain,
      ...apocType(types),
      elementType: 'relationship',
    })),
  )
  return [...ofNodes, ...ofRelationships]
}

/** The row of `apoc.meta.schema`: one map, with an entry for each label and type. */
export function metaSchema(schema: GraphSchema): Row[] {
  const value: Row = {}
  const asked = (properties: Iterable<[string, Iterable<string>]>) =>
    Object.fromEntries(
      [...properties].map(([name, types]) => [
        name,
        { ...apocType(types), existence: false, unique: false, indexed: false },
      ]),
    )
  const typeProperties = (type: string) =>
    asked(
      (schema.relationships.find(each => each.type === type)?.properties ?? []).map(each => [each.name, each.types]),
    )
  for (const { type, count } of schema.relationships)
    value[type] = { type: 'relationship', count, properties: typeProperties(type) }
  for (const label of labelsOf(schema)) {
    const { count, properties, ...ends } = ofLabel(schema, label)
    const relationships: Row = {}
    for (const direction of ['in', 'out'] as const)
      for (const [type, { labels, count: many }] of ends[direction])
        relationships[type] = { direction, labels: [...labels].sort(), count: many, properties: typeProperties(type) }
    value[label] = { type: 'node', count, labels: [], properties: asked(properties), relationships }
  }
  return [{ value }]
}

/** The size of the sample that `apoc.meta.*` is asked for. Throws a BoltFailure for any other setting. */
export function sampleOf([config]: unknown[]): number {
  const { sample = SAMPLE, ...other } = (config ?? {}) as { sample?: number }
  const [unknown] = Object.keys(other)
  if (unknown !== undefined)
    throw new BoltFailure(
      'Neo.ClientError.Procedure.ProcedureCallFailed',
      `The embedded store has no setting ${unknown} here; write {sample: 1000}`,
    )
  return sample > 0 ? Math.min(sample, 100_000) : SAMPLE
}

/** The rows of SHOW INDEXES with Neo4j's columns. */
export async function indexRows(db: GrafeoDB): Promise<Row[]> {
  const rows = (await db.executeCypher('SHOW INDEXES')).toArray() as Row[]
  return rows.map(({ name, label, property }, i) => ({
    id: i + 1,
    name,
    state: 'ONLINE',
    populationPercent: 100.0,
    type: 'RANGE',
    entityType: 'NODE',
    labelsOrTypes: [label],
    properties: String(property).split(/,\s*/),
    indexProvider: 'range-1.0',
    owningConstraint: null,
    lastRead: null,
    readCount: null,
    trackedSince: null,
    options: {},
    failureMessage: '',
    createStatement: `CREATE RANGE INDEX ${quoted(String(name))} FOR (n:${quoted(String(label))}) ON (n.${quoted(String(property))})`,
  }))
}

/** The rows of SHOW CONSTRAINTS with Neo4j's columns. */
export async function constraintRows(db: GrafeoDB): Promise<Row[]> {
  const rows = (await db.executeCypher('SHOW CONSTRAINTS')).toArray() as Row[]
  return rows.map(({ name, type, label, properties }, i) => ({
    id: i + 1,
    name,
    type: type === 'UNIQUE' ? 'UNIQUENESS' : type,
    entityType: 'NODE',
    labelsOrTypes: [label],
    properties: String(properties).split(/,\s*/),
    ownedIndex: name,
    propertyType: null,
    options: {},
    createStatement: `CREATE CONSTRAINT ${quoted(String(name))} FOR (n:${quoted(String(label))}) REQUIRE (n.${quoted(String(properties))}) IS UNIQUE`,
  }))
}
