import { join } from 'node:path'
import type { Logger } from 'pino'
import { readersState } from '../seed/input/run-in-worker.ts'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { type EngineProcess, startEngineProcess } from './engine-process.ts'
import { consoleLimits } from './graph/console.ts'
import { type EntenteGraph, openGraph } from './graph/graph.ts'
import { watchVersion } from './graph/version-watch.ts'
import { describeHealth } from './health.ts'
import type { Phase } from './http/health.ts'
import { createIngest, type ExtractFunction, readingTimeoutMs } from './ingest.ts'
import { loadSeedArticles } from './load-seed-articles.ts'
import { createMetrics } from './metrics.ts'
import { createReaderEngines } from './reader-engines.ts'
import type { Ingest } from './routes/articles.ts'
import { addingWith } from './routes/batch/add-all.ts'
import { createWork } from './routes/batch/work.ts'
import { createSearch } from './search/search.ts'
import { createSentences, type ExplainFunction } from './sentences.ts'
import { listen } from './serve.ts'
import { waitForStore } from './wait-for-store.ts'

/** What a start needs from outside. */
export type StartOptions = {
  config: Config
  log: Logger
  version: string
  /** Identifies the build of this program; part of every entity tag. */
  build: string
  extract: ExtractFunction
  explain: ExplainFunction
  clock: () => Date
  clientDir?: string
  /** As EngineOptions has it. */
  engine?: string | undefined
  /** Aborts the start; what it opened is closed again. */
  signal?: AbortSignal
  /** Sentences for the person who started it. */
  say: (line: string) => void
  progress: (done: number, total: number, file: string) => void
}

/** What runs: `url` of the page, `close` to end it all in seconds. */
export type Running = { url: string; graph: EntenteGraph; ingest: Ingest; close(): Promise<void> }

/**
 * Opens the store, fills it when it is new or was not filled to the end, and serves. What was opened is closed again when a later step
 * fails, or when `signal` aborts, whose reason is then thrown.
 */
export async function start({ config, log, say, ...options }: StartOptions): Promise<Running> {
  const signal = options.signal ?? new AbortController().signal
  const opened: (() => Promise<void>)[] = []
  const close = async () => {
    for (const each of opened.reverse().splice(0))
      await each().catch(error => log.error({ reason: String(error) }, 'closing'))
  }
  try {
    const store = await openStore(config, log, options.engine)
    opened.push(store.close)
    if (store.outside) say(`Other tools reach the store at ${store.outside}`)
    const readers =
      store.engine &&
      createReaderEngines({
        source: store.engine,
        dataDir: config.DATA_DIR,
        memoryMb: config.ENGINE_MEMORY_MB,
        engine: options.engine,
        log: message => log.warn(message),
      })
    if (readers) opened.push(readers.close)
    const limits = { ...consoleLimits, timeoutMs: config.CYPHER_TIMEOUT_MS }
    const patience = { ms: config.NEO4J_WAIT_SECONDS * 1000, say, signal }
    const transfers = { folder: join(config.DATA_DIR, 'transfer'), say }
    const graph = await waitForStore(() => openGraph(store.address, limits, readers, transfers), patience)
    opened.push(graph.close)
    signal.throwIfAborted()
    const search = createSearch(graph)
    const watch = watchVersion(graph.version)
    const { engine } = store
    const metrics = createMetrics(options.version, {
      engine,
      console: graph.consoleLoad,
      search: search.load,
      readers: readersState,
    })
    const ingest = metrics.ingest(createIngest(graph, options.extract, options.clock))
    // A language model may take longer than rules.
    const served = config.EXTRACTOR_URL
      ? ingest
      : metrics.ingest(createIngest(graph, options.extract, options.clock, readingTimeoutMs))
    const adding = addingWith(served, watch, error => log.error({ err: error }, 'an article of a batch failed'))
    const work = createWork(graph.jobs, adding, options.clock, join(config.DATA_DIR, 'jobs'))
    opened.push(work.settled)
    let phase: Phase = 'starting'
    const app = createApp({
      graph,
      search,
      ingest: served,
      adding,
      work,
      sentences: createSentences(graph, options.explain),
      watch,
      clock: options.clock,
      log,
      version: options.version,
      build: options.build,
      health: {
        phase: () => phase,
        store: graph.ready,
        details: () => describeHealth(graph, engine, phase, options.version),
      },
      metrics,
      allowedHosts: config.ALLOWED_HOSTS ?? [],
      origins: config.CORS_ORIGINS ?? [],
      token: config.API_TOKEN,
      tokenFor: config.API_TOKEN_FOR,
      perMinute: config.RATE_LIMIT,
      publicUrl: config.PUBLIC_URL,
      ...(options.clientDir ? { clientDir: options.clientDir } : {}),
    })
    // The port is taken before the store is filled: a second start must not fill it twice.
    const listening = await listen(app, config.HOST, config.PORT)
    opened.push(async () => {
      phase = 'stopping'
      // Streams of changes would never end by themselves.
      watch.end()
      await listening.close()
    })
    if (!(await graph.isFilled()) || (await graph.stats()).articles === 0) {
      const { failed } = await loadSeedArticles(ingest, config.SEED_DIR, options.progress, patience)
      signal.throwIfAborted()
      for (const { file, reason } of failed) say(`${file} was not read: ${reason}`)
      if (!failed.some(({ again }) => again)) await graph.setFilled()
    }
    signal.throwIfAborted()
    phase = 'ready'
    void work.resume().catch(error => log.warn({ err: error }, 'resuming jobs'))
    // If the store is unreachable now, the first query builds the indexes.
    void search.prepare().catch(error => log.warn({ err: error }, 'preparing the search'))
    const host = config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST
    return { url: `http://${host}:${listening.port}`, graph, ingest, close }
  } catch (error) {
    await close()
    throw error
  }
}

type OpenStore = {
  address: Parameters<typeof openGraph>[0]
  engine: EngineProcess | undefined
  outside?: string | undefined
  close(): Promise<void>
}

async function openStore(config: Config, log: Logger, engine?: string): Promise<OpenStore> {
  if (config.NEO4J_URI) {
    const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = config
    return { address: { uri, username, password, database }, engine: undefined, close: async () => {} }
  }
  const store = await startEngineProcess({
    dataDir: config.DATA_DIR,
    memoryMb: config.ENGINE_MEMORY_MB,
    log: message => log.warn(message),
    engine,
    ...(config.BOLT_PORT === undefined
      ? {}
      : {
          outside: {
            port: config.BOLT_PORT,
            write: config.BOLT_WRITE,
            ...(config.BOLT_PASSWORD ? { password: config.BOLT_PASSWORD } : {}),
          },
        }),
  })
  return { address: store, engine: store, outside: store.outsideUri, close: store.close }
}
