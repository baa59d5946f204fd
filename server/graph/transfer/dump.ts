import type { StoreManifest } from '../../../model/store.ts'
import type { GraphConnection } from '../connection.ts'
import { writeManifest, writePart } from './folder.ts'
import { type Sink, scan } from './scan.ts'
import { createFingerprint, keyLabel } from './store-lines.ts'

/** Counts by name, in the order of the names. */
const sorted = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)

/**
 * Writes all that the store holds to a folder: its graph, journal, history, feeds and jobs. `program` is the version of this program, `at` the time. Throws
 * NotPortable, and errors of the file system.
 */
export async function dump(
  store: GraphConnection,
  folder: string,
  { format, program, at }: { format: number; program: string; at: Date },
): Promise<StoreManifest> {
  let parts: ReturnType<typeof openParts> | undefined
  const found = await scan(store, async () => {
    await parts?.close()
    parts = openParts(folder)
    return parts.sink
  })
  if (!parts) throw new Error('Nothing was read.')
  const manifest: StoreManifest = {
    type: 'entente-store',
    format,
    program,
    writtenAt: at.toISOString(),
    revision: found.revision,
    nodes: sorted(parts.nodes),
    relationships: sorted(parts.relationships),
    leftOut: {
      nodes: found.nodes - found.read.nodes,
      relationships: found.relationships - found.read.relationships,
    },
    parts: await parts.close(),
    fingerprint: parts.fingerprint.digest(),
  }
  await writeManifest(folder, manifest)
  return manifest
}

function openParts(folder: string) {
  const files = { nodes: writePart(folder, 'nodes.ndjson'), relationships: writePart(folder, 'relationships.ndjson') }
  const fingerprint = createFingerprint()
  const nodes = new Map<string, number>()
  const relationships = new Map<string, number>()
  const add = (file: keyof typeof files, value: object) => {
    const line = JSON.stringify(value)
    fingerprint.add(line)
    return files[file].add(line)
  }
  return {
    fingerprint,
    nodes,
    relationships,
    sink: {
      node(node) {
        count(nodes, keyLabel(node.labels) as string)
        return add('nodes', node)
      },
      relationship(relationship) {
        count(relationships, relationship.type)
        return add('relationships', relationship)
      },
    } satisfies Sink as Sink,
    close: async () => ({
      'nodes.ndjson': await files.nodes.close(),
      'relationships.ndjson': await files.relationships.close(),
    }),
  }
}
