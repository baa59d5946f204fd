import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { EngineProcess } from './engine-process.ts'
import type { ConsoleLoad } from './graph/console.ts'
import type { RequestHistogram } from './http/request-metrics.ts'
import type { Ingest } from './routes/articles.ts'

/** Seconds: from an answer out of memory to a query at its deadline. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Sources of figures that are read only when the metrics are requested. `engine` is undefined on Neo4j. */
export type MetricsSources = {
  engine: Pick<EngineProcess, 'state' | 'load'> | undefined
  console: () => ConsoleLoad
  search: () => { current: number; updated: number; rebuilt: number }
  readers: () => { threads: number; busy: number; waiting: number }
}

/** What is measured, in the words of Prometheus. */
export type Metrics = {
  requests: RequestHistogram
  /** The same ingest, with its articles counted and timed. */
  ingest(ingest: Ingest): Ingest
  /** The text format of Prometheus, and its media type. */
  exposition(): Promise<{ type: string; text: string }>
}

/** The metrics of this process. `version` is that of the program. */
export function createMetrics(version: string, sources: MetricsSources): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'entente_build_info',
    help: 'The version that runs',
    labelNames: ['version'],
    registers,
  }).set({ version }, 1)

  const requests = new Histogram({
    name: 'entente_http_request_duration_seconds',
    help: 'Requests by route, from their headers to the last byte of the answer; 499 for clients that left',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: BUCKETS,
    registers,
  })
  const ingestSeconds = new Histogram({
    name: 'entente_ingest_duration_seconds',
    help: 'Articles by what came of them: created, known (the same article again), refused (not readable, or not taken)',
    labelNames: ['outcome'] as const,
    buckets: BUCKETS,
    registers,
  })
  measureConsole(registers, sources.console)
  measureSearch(registers, sources.search)
  measureReaders(registers, sources.readers)
  if (sources.engine) measureEngine(registers, sources.engine)

  return {
    requests,
    ingest: ({ preview, add, recordFeedFetch }) => ({
      preview,
      recordFeedFetch,
      async add(given, signal) {
        const stop = ingestSeconds.startTimer()
        try {
          const answer = await add(given, signal)
          stop({ outcome: answer.created ? 'created' : 'known' })
          return answer
        } catch (error) {
          stop({ outcome: 'refused' })
          throw error
        }
      },
    }),
    exposition: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}

type Registers = Registry[]

function measureConsole(registers: Registers, load: () => ConsoleLoad): void {
  new Gauge({
    name: 'entente_console_queries',
    help: 'Queries of the console that run, and that wait for their turn; apart: in an engine of their own, for they may take long',
    labelNames: ['state'],
    registers,
    collect() {
      const { running, waiting, apart } = load()
      this.set({ state: 'running' }, running)
      this.set({ state: 'waiting' }, waiting)
      if (!apart) return
      this.set({ state: 'running-apart' }, apart.running)
      this.set({ state: 'waiting-apart' }, apart.waiting)
    },
  })
  new Counter({
    name: 'entente_console_cache_requests_total',
    help: 'Queries of the console whose text was known to read only (hit), or had to be looked at first (miss)',
    labelNames: ['result'],
    registers,
    collect() {
      const { hits, misses } = load()
      this.reset()
      this.inc({ result: 'hit' }, hits)
      this.inc({ result: 'miss' }, misses)
    },
  })
}

function measureSearch(registers: Registers, load: MetricsSources['search']): void {
  new Counter({
    name: 'entente_search_index_requests_total',
    help: 'How the indexes of the search were found: current (hit), brought up to date, or read anew from the store',
    labelNames: ['result'],
    registers,
    collect() {
      this.reset()
      for (const [result, count] of Object.entries(load())) this.inc({ result }, count)
    },
  })
}

function measureReaders(registers: Registers, load: MetricsSources['readers']): void {
  new Gauge({
    name: 'entente_parser_workers',
    help: 'Threads that read articles',
    labelNames: ['state'],
    registers,
    collect() {
      const { threads, busy } = load()
      this.set({ state: 'idle' }, threads - busy)
      this.set({ state: 'busy' }, busy)
    },
  })
  new Gauge({
    name: 'entente_parser_jobs_waiting',
    help: 'Texts that wait for a thread to read them',
    registers,
    collect() {
      this.set(load().waiting)
    },
  })
}

function measureEngine(registers: Registers, engine: NonNullable<MetricsSources['engine']>): void {
  new Gauge({
    name: 'entente_engine_up',
    help: 'Whether the process of the embedded engine is there (1) or being replaced (0)',
    registers,
    collect() {
      this.set(engine.state().up ? 1 : 0)
    },
  })
  new Counter({
    name: 'entente_engine_restarts_total',
    help: 'How often the process of the embedded engine was replaced',
    registers,
    collect() {
      this.reset()
      this.inc(engine.state().restarts)
    },
  })
  const memory = new Gauge({
    name: 'entente_engine_resident_memory_bytes',
    help: 'Memory of the process of the embedded engine',
    registers,
  })
  const writers = new Gauge({
    name: 'entente_engine_write_queue_length',
    help: 'Transactions that wait for their turn to write',
    registers,
  })
  new Gauge({
    name: 'entente_engine_queries',
    help: 'Queries in the embedded engine that are waited for, and that go on although nobody waits',
    labelNames: ['state'],
    registers,
    /** Asks the engine once, for all three. */
    async collect() {
      const load = await engine.load()
      if (!load) return
      memory.set(load.memory)
      writers.set(load.waitingWriters)
      this.set({ state: 'running' }, load.running)
      this.set({ state: 'abandoned' }, load.abandoned)
    },
  })
}
