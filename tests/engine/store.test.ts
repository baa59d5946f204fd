import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CorruptStore, StoreLocked } from '../../server/engine-child.ts'
import { UnwritableDataFolder } from '../../server/engine-process.ts'
import { alive } from '../start/program.ts'
import { drive, folder, open } from './embedded.ts'

describe('durability and the store file', () => {
  it('keeps every acknowledged transaction, and none by half, over five SIGKILLs', async () => {
    const store = await open(folder())
    const driver = drive(store)
    let acknowledged = 0
    for (let round = 0; round < 5; round++) {
      const pid = store.pid() as number
      // Some milliseconds after a number of answers, in the middle of a later write: a slow machine has as many.
      const killedAfter = acknowledged + 5
      for (let alive = true; alive; ) {
        const session = driver.session()
        alive = await session.run('CREATE (:Half {n:$n}) CREATE (:Half {n:$n})', { n: acknowledged }).then(
          () => true,
          () => false,
        )
        if (alive && ++acknowledged === killedAfter) setTimeout(() => process.kill(pid, 'SIGKILL'), 2 + round * 3)
        await session.close()
      }
      await expect.poll(store.pid).not.toBe(pid)
      await driver.session().executeRead(tx => tx.run('RETURN 1'))
    }
    const { records } = await driver
      .session()
      .executeRead(tx => tx.run('MATCH (h:Half) RETURN h.n AS n, count(*) AS c'))
    expect(acknowledged).toBeGreaterThanOrEqual(25)
    // A write killed between commit and answer may stand too; it stands whole.
    expect(records.every(record => record.get('c') % 2 === 0)).toBe(true)
    expect(new Set(records.map(record => record.get('n')).filter(n => n < acknowledged)).size).toBe(acknowledged)
    await driver.close()
    await store.close()
  })
  it('finds its data after a restart, and refuses a second process meanwhile', async () => {
    const dataDir = folder()
    const first = await open(dataDir)
    const driver = drive(first)
    await driver.executeQuery("CREATE (:Kept {name:'é'})")
    await expect(open(dataDir)).rejects.toBeInstanceOf(StoreLocked)
    await driver.close()
    await first.close()
    const second = await open(dataDir)
    const again = drive(second)
    expect((await again.executeQuery('MATCH (n:Kept) RETURN n.name AS name')).records[0]?.get('name')).toBe('é')
    await again.close()
    await second.close()
  })
  it('leaves a corrupt store as it is and names it', async () => {
    const dataDir = folder()
    const file = join(dataDir, 'graph.grafeo')
    writeFileSync(file, 'this is no graph'.repeat(100))
    copyFileSync(file, `${file}.before`)
    await expect(open(dataDir)).rejects.toBeInstanceOf(CorruptStore)
    expect(readFileSync(file)).toEqual(readFileSync(`${file}.before`))
  })
  it('refuses a store that was damaged, by its right name, and leaves it; what it opens has all it had', async () => {
    const whole = folder()
    const look = async (dataDir: string) => {
      const store = await open(dataDir)
      const driver = drive(store)
      const { records } = await driver.executeQuery(
        'MATCH (n:N)-[r:R]->(m:M) RETURN count(*) AS c, sum(n.i) AS n, sum(size(n.t)) AS t, sum(r.k) AS k, sum(m.i) AS m',
      )
      await driver.close()
      await store.close()
      return records[0]?.toObject()
    }
    const store = await open(whole)
    const driver = drive(store)
    await driver.executeQuery('UNWIND range(1, 40) AS i CREATE (:N {i: i, t: $t})-[:R {k: i}]->(:M {i: i})', {
      t: 'x'.repeat(3000),
    })
    await driver.close()
    await store.close()
    const before = await look(whole)
    const bytes = readFileSync(join(whole, 'graph.grafeo'))
    const at = (part: number) => Math.floor(bytes.length * part)
    const flipped = (part: number) => {
      const damaged = Buffer.from(bytes)
      damaged[at(part)] = ~(damaged[at(part)] as number) & 0xff
      return damaged
    }
    const damages: [string, Buffer][] = [
      ...[0.05, 0.5, 0.95].map(part => [`the first ${part} of it`, bytes.subarray(0, at(part))] as [string, Buffer]),
      ...[0, 0.2, 0.4, 0.6, 0.8].map(part => [`another byte at ${part}`, flipped(part)] as [string, Buffer]),
      ['nothing', Buffer.alloc(0)],
      ['zeros', Buffer.alloc(bytes.length)],
    ]
    let refused = 0
    for (const [what, damaged] of damages) {
      // The name of a folder is no reason either.
      const dataDir = join(folder(), 'locked, held by another process')
      mkdirSync(dataDir)
      const file = join(dataDir, 'graph.grafeo')
      writeFileSync(file, damaged)
      const found = await look(dataDir).catch(error => error)
      if (found instanceof Error) {
        expect(found, what).toBeInstanceOf(CorruptStore)
        expect(readFileSync(file).equals(damaged), what).toBe(true)
        refused++
      } else expect(found, what).toEqual(before)
    }
    // Another byte in a part that is not in use does no harm; a file without its end, or without anything, does.
    expect(refused).toBeGreaterThanOrEqual(5)
  })
  it('says that a data folder cannot be written', async () => {
    const file = join(folder(), 'file')
    writeFileSync(file, '')
    await expect(open(join(file, 'data'))).rejects.toBeInstanceOf(UnwritableDataFolder)
  })
  it('ends when its parent dies', async () => {
    const script = join(folder(), 'parent.mts')
    writeFileSync(
      script,
      `import { startEngineProcess } from ${JSON.stringify(new URL('../../server/engine-process.ts', import.meta.url).href)}\nconst s = await startEngineProcess({ dataDir: ${JSON.stringify(folder())}, log() {} })\nconsole.log(s.pid())\nprocess.kill(process.pid, 'SIGKILL')\n`,
    )
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
      cwd: new URL('../..', import.meta.url),
      encoding: 'utf8',
    })
    const pid = Number(stdout)
    expect(pid, stderr).toBeGreaterThan(1)
    await expect.poll(() => alive(pid)).toBe(false)
  })
})
