import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { StatsAnswer } from '../../model/api.ts'
import { open } from '../engine/embedded.ts'
import { boltProxy } from '../faults/bolt-proxy.ts'
import { folder, freePort, run } from './program.ts'

const article = '2015-12-18-resolution-2254.md'

it('waits for a store that comes up late, or goes away while it is filled, says so, and leaves no article unread', async () => {
  const store = await open(folder())
  const proxy = await boltProxy(store.uri)
  await proxy.turn('refuses')
  const seed = folder()
  copyFileSync(new URL(`../../seed/articles/${article}`, import.meta.url), join(seed, article))
  const program = run({
    NEO4J_URI: proxy.uri,
    NEO4J_USERNAME: store.username,
    NEO4J_PASSWORD: store.password,
    DATA_DIR: folder(),
    SEED_DIR: seed,
    PORT: String(await freePort()),
  })
  const waits = () => program.output().match(/does not answer yet/g)?.length ?? 0
  await expect.poll(waits, { timeout: 60_000 }).toBe(1)
  await proxy.turn('passes')
  await expect.poll(program.output, { timeout: 60_000 }).toMatch(/Reading article 1 of 1/)
  await proxy.turn('refuses')
  await expect.poll(waits, { timeout: 60_000 }).toBe(2)
  await proxy.turn('passes')
  const stats = StatsAnswer.parse(await (await fetch(`${await program.address()}/api/v1/stats`)).json())
  expect(stats.articles).toBe(1)
  expect(program.output()).not.toMatch(/was not read/)
  expect(program.errors()).toBe('')
  program.child.kill('SIGTERM')
  expect(await program.ended).toBe(0)
  await proxy.close()
  await store.close()
}, 240_000)
