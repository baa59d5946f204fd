import { describe, expect, it } from 'vitest'
import { drive, failure, folder, open } from './embedded.ts'

describe('limits', () => {
  it('ends a runaway query at its deadline, serves others, and replaces the process', async () => {
    const store = await open(folder(), { graceMs: 500 })
    const driver = drive(store)
    await driver.executeQuery('UNWIND range(1,300) AS i CREATE (:N {i:i})')
    const pid = store.pid()
    const session = driver.session({ defaultAccessMode: 'READ' })
    const started = Date.now()
    const runaway = failure(
      session.run('MATCH (a:N),(b:N),(c:N),(d:N) WHERE a.i+b.i+c.i+d.i < 0 RETURN count(*)', {}, { timeout: 700 }),
    )
    const beside = await driver.executeQuery('MATCH (n:N) RETURN count(n) AS c', {}, { routing: 'READ' })
    expect(beside.records[0]?.get('c')).toBe(300)
    expect((await runaway)?.code).toBe('Neo.ClientError.Transaction.TransactionTimedOut')
    expect(Date.now() - started).toBeLessThan(1500)
    await session.close()
    await expect.poll(store.pid).not.toBe(pid)
    const after = await driver.session().executeRead(tx => tx.run('MATCH (n:N) RETURN count(n) AS c'))
    expect(after.records[0]?.get('c')).toBe(300)
    await driver.close()
    await store.close()
  })
  it('fails the query that takes too much memory and comes back', async () => {
    const store = await open(folder(), { memoryMb: 500 })
    const driver = drive(store)
    const session = driver.session()
    const error = await failure(session.run('UNWIND range(1,50000000) AS i RETURN collect(i) AS l'))
    expect(error?.code).toMatch(/OutOfMemory/)
    await session.close()
    const after = await driver.session().executeRead(tx => tx.run('RETURN 1 AS x'))
    expect(after.records[0]?.get('x')).toBe(1)
    await driver.close()
    await store.close()
  })
  it('blames no other query for the memory of one that was given up', async () => {
    const store = await open(folder(), { memoryMb: 500, graceMs: 20_000 })
    const driver = drive(store)
    const pid = store.pid()
    const session = driver.session()
    const greedy = failure(session.run('UNWIND range(1,50000000) AS i RETURN collect(i) AS l', {}, { timeout: 100 }))
    expect((await greedy)?.code).toBe('Neo.ClientError.Transaction.TransactionTimedOut')
    const codes = new Set<string>()
    const others = Array.from({ length: 4 }, async () => {
      while (store.pid() === pid) {
        const error = await failure(driver.executeQuery('UNWIND range(1,200000) AS x RETURN count(x) AS c'))
        if (error) codes.add(error.code)
      }
    })
    await Promise.all(others)
    expect([...codes].filter(code => /OutOfMemory/.test(code))).toEqual([])
    await session.close().catch(() => {})
    await driver.close()
    await store.close()
  })
})
