import { join, resolve } from 'node:path'
import { pino } from 'pino'
import { explainInWorker } from '../../seed/input/explain-in-worker.ts'
import { extractInWorker } from '../../seed/input/extract-in-worker.ts'
import { readConfig } from '../../server/config.ts'
import { type Running, start } from '../../server/start.ts'

const seedArticles = resolve(import.meta.dirname, '../../seed/articles')

/** A page that `prepared` built, by its folder. */
export type BuiltPage = 'client' | 'checked'

/**
 * The real server and its engine on a store, serving a page built by `prepared`. An empty store is filled with the seed articles.
 * `settings` are environment variables.
 */
export const startOn = (
  prepared: string,
  data: string,
  engine: string | undefined,
  settings: Record<string, string> = {},
  page: BuiltPage = 'client',
): Promise<Running> =>
  start({
    config: readConfig({ PORT: '0', DATA_DIR: data, SEED_DIR: seedArticles, ...settings }),
    log: pino({ level: 'silent' }),
    version: '0.0.0',
    build: 'tested',
    extract: extractInWorker,
    explain: explainInWorker,
    clock: () => new Date('2026-01-01T00:00:00Z'),
    clientDir: join(prepared, page),
    say: () => {},
    progress: () => {},
    engine,
  })
