import type { HealthAnswer } from '../model/health.ts'
import type { EngineProcess } from './engine-process.ts'
import type { EntenteGraph } from './graph/graph.ts'
import type { Phase } from './http/health.ts'

/** The answer of `/health`. `engine` is undefined on Neo4j. */
export async function describeHealth(
  graph: Pick<EntenteGraph, 'searchable'>,
  engine: Pick<EngineProcess, 'state' | 'load'> | undefined,
  phase: Phase,
  version: string,
): Promise<HealthAnswer> {
  const [stored, load] = await Promise.all([graph.searchable.version().catch(() => undefined), engine?.load()])
  return {
    status: phase === 'ready' && !stored ? 'degraded' : phase,
    version,
    uptimeSeconds: Math.floor(process.uptime()),
    store: {
      kind: engine ? 'embedded' : 'neo4j',
      up: stored !== undefined,
      ...(stored ? { revision: stored.revision } : {}),
    },
    ...(engine
      ? {
          engine: {
            ...engine.state(),
            ...(load
              ? { memoryBytes: load.memory, waitingWriters: load.waitingWriters, runningQueries: load.running }
              : {}),
          },
        }
      : {}),
  }
}
