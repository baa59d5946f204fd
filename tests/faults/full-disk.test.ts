import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DiskFull } from '../../server/engine-child.ts'
import { startupAdvice } from '../../server/startup-advice.ts'
import { expectProblem, served } from '../api/served.ts'
import { drive, folder, open } from '../engine/embedded.ts'
import { seedArticle, write } from '../graph/articles.ts'
import { fingerprint } from '../graph/fingerprint.ts'

/** A limit on the size of a process's files fails its writes as a full disk does; the tool is util-linux's. */
const prlimit = (pid: number, size: string) => spawnSync('prlimit', ['--pid', String(pid), `--fsize=${size}:`])
const absent = prlimit(process.pid, 'unlimited').error !== undefined

const largest = (dir: string): number =>
  Math.max(
    ...readdirSync(dir, { recursive: true })
      .map(name => statSync(join(dir, String(name))))
      .filter(each => each.isFile())
      .map(each => each.size),
  )

describe.skipIf(absent)('a disk that is full (needs prlimit)', () => {
  it('refuses what is added with 507, keeps what was there, serves who reads, and takes up when there is room', async () => {
    const dataDir = folder()
    const store = await open(dataDir)
    const driver = drive(store)
    const print = () => fingerprint({ driver } as Parameters<typeof fingerprint>[0])
    const api = await served({ address: store })
    await write(api.graph, seedArticle)
    const before = await print()
    const pid = store.pid() as number
    prlimit(pid, String(largest(dataDir)))

    const body = { text: "La France et l'Allemagne se sont réunies à Berlin le 12 mars 2019." }
    for (let i = 0; i < 3; i++) {
      const problem = expectProblem(await api.ask('/api/v1/articles', { body }), 507)
      expect(problem.next).toMatch(/room/)
    }
    expect(await print()).toEqual(before)
    expect((await api.ask('/health/live')).status).toBe(200)
    for (const path of ['/api/v1/stats', '/api/v1/search?q=irak', '/health/ready'])
      expect((await api.ask(path)).status, path).toBe(200)
    expect(store.pid()).toBe(pid)

    prlimit(pid, 'unlimited')
    expect((await api.ask('/api/v1/articles', { body })).status).toBe(201)
    const after = await print()
    expect(after.length).toBeGreaterThan(before.length)
    await api.close()
    await driver.close()
    await store.close()

    const again = await open(dataDir)
    const reader = drive(again)
    expect(await fingerprint({ driver: reader } as Parameters<typeof fingerprint>[0])).toEqual(after)
    await reader.close()
    await again.close()
  })

  it('keeps a store that closes on it', async () => {
    const dataDir = folder()
    const store = await open(dataDir)
    const driver = drive(store)
    for (let i = 0; i < 20; i++)
      await driver.executeQuery('CREATE (:N {i: $i, text: $text})', { i, text: 'x'.repeat(20_000) })
    prlimit(store.pid() as number, '4096')
    await driver.close()
    await store.close()
    const again = await open(dataDir)
    const reader = drive(again)
    const { records } = await reader.executeQuery('MATCH (n:N) RETURN count(n) AS n, sum(size(n.text)) AS size')
    expect(records[0]?.toObject()).toEqual({ n: 20, size: 400_000 })
    await reader.close()
    await again.close()
  })

  it('is told to who starts on it', async () => {
    const own = spawnSync('prlimit', ['--pid', String(process.pid), '--fsize', '--output=SOFT', '--noheadings'], {
      encoding: 'utf8',
    })
    prlimit(process.pid, '1000')
    const refused = await open(folder()).then(
      () => undefined,
      error => error,
    )
    prlimit(process.pid, own.stdout.trim())
    expect(refused).toBeInstanceOf(DiskFull)
    expect(startupAdvice(refused)).toMatch(/no room.*Make room.*DATA_DIR=/)
  })
})
