import type { GrafeoDB } from '@grafeo-db/js'
import { columnTypes, type TypeHint } from './column-types.ts'

/** The types of the properties of nodes and relationships, for paths, whose columns carry none. */
export type PropertyTypes = {
  node(labels: string[]): Map<string, TypeHint>
  relationship(type: string): Map<string, TypeHint>
}

const SAMPLE = 200
const FRESH_MS = 2000

/**
 * Samples the property types of every label and relationship type, and caches them for two seconds. Where a property is a float on some and
 * an integer on others, its whole values read as floats.
 */
export function samplePropertyTypes(db: GrafeoDB): () => Promise<PropertyTypes> {
  let known: { until: number; kinds: Promise<PropertyTypes> } | undefined
  return () => {
    if (!known || known.until < Date.now()) known = { until: Date.now() + FRESH_MS, kinds: learn(db) }
    return known.kinds
  }
}

async function learn(db: GrafeoDB): Promise<PropertyTypes> {
  const schema = db.schema() as { labels: { name: string }[]; edge_types: { name: string }[] }
  const sample = async (pattern: string) => {
    const result = await db.executeCypher(`${pattern} RETURN x LIMIT ${SAMPLE}`)
    const hint = columnTypes(result).get('x')?.hint
    return hint?.kind === 'map' ? hint.items : new Map<string, TypeHint>()
  }
  // The engine has no way to write a backtick in a name.
  const quoted = (name: string) => `\`${name.replaceAll('`', '')}\``
  const nodes = new Map<string, Map<string, TypeHint>>()
  for (const { name } of schema.labels) nodes.set(name, await sample(`MATCH (x:${quoted(name)})`))
  const relationships = new Map<string, Map<string, TypeHint>>()
  for (const { name } of schema.edge_types) relationships.set(name, await sample(`MATCH ()-[x:${quoted(name)}]->()`))
  const none = new Map<string, TypeHint>()
  return {
    node: labels => new Map(labels.flatMap(label => [...(nodes.get(label) ?? none)])),
    relationship: type => relationships.get(type) ?? none,
  }
}

/** Whether one of the first rows of a result holds a path. */
export function containsPath(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  if (Array.isArray(value)) return value.slice(0, 3).some(containsPath)
  const { nodes, edges } = value as { nodes?: unknown; edges?: unknown }
  if (Array.isArray(nodes) && Array.isArray(edges)) return true
  return !('_id' in value) && Object.values(value).some(containsPath)
}
