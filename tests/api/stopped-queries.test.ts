import { spawnSync } from 'node:child_process'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedArticle, write } from '../graph/articles.ts'
import { onEveryStore } from '../stores.ts'
import { type Served, served } from './served.ts'

/** So long that no deadline ends these queries while they are watched. */
const DEADLINE_MS = 120_000
/** It computes and keeps nothing: what grew would be ended for its memory before it is watched. */
const endless = 'UNWIND range(1, 100000) AS a MATCH (n), (m), (o), (p) RETURN count(*) AS stopped'

/** The time that a process has computed, in whole seconds. What an engine does beside a query, such as parsing it, takes less than one. */
function computed(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.split(/[:-]/).reduce((sum, part) => sum * 60 + Math.floor(Number(part)), 0)
}

onEveryStore('a query whose asker has left', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store(), { limits: { timeoutMs: DEADLINE_MS } })
    await write(api.graph, seedArticle)
    expect((await api.ask('/api/v1/cypher', { body: { query: 'RETURN 1 AS x' } })).status).toBe(200)
  })
  afterAll(() => api?.close())

  /** Whether the store is still at work on it: Neo4j says so; the embedded engine has the process that began it. */
  const watch = () => {
    const { driver, embedded } = store()
    const pid = embedded?.pid()
    const before = pid && computed(pid)
    return {
      begun: async () => before === undefined || computed(pid as number) > before + 1,
      running: async () => {
        if (embedded) return embedded.pid() === pid
        const { records } = await driver.executeQuery(
          "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000)' RETURN currentQuery",
        )
        return records.length > 0
      },
    }
  }

  it.each([
    ['asked for the first time', endless],
    ['known from before', endless],
  ])(
    'stops in the store, %s',
    async (_when, query) => {
      const { begun, running } = watch()
      const body = JSON.stringify({ query })
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const asked = request({ host: '127.0.0.1', port: api.port, path: '/api/v1/cypher', method: 'POST', headers })
      asked.on('error', () => {})
      asked.end(body)
      await expect.poll(begun).toBe(true)
      await expect.poll(running).toBe(true)
      asked.destroy()
      // The embedded engine cannot cancel: it lets the query end by itself for two seconds, and is then replaced.
      await expect.poll(running, { timeout: 15_000 }).toBe(false)
      await expect
        .poll(async () => (await api.ask('/api/v1/cypher', { body: { query: 'RETURN 1 AS x' } })).status, {
          timeout: 15_000,
        })
        .toBe(200)
    },
    60_000,
  )
})
