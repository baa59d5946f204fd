import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ArticleId, EntityId } from '../../model/ids.ts'
import type { StoreManifest } from '../../model/store.ts'
import { FORMAT, StoreTooNew } from '../../server/graph/format.ts'
import { type EntenteGraph, openGraph } from '../../server/graph/graph.ts'
import { BadBackup } from '../../server/graph/transfer/folder.ts'
import { StoreHalfLoaded } from '../../server/graph/transfer/load.ts'
import { StoreLoading } from '../../server/graph/transfer/loading.ts'
import { StoreNotEmpty } from '../../server/graph/transfer/transfer.ts'
import { drive, open } from '../engine/embedded.ts'
import { onEveryStore, type StoreAtHand } from '../stores.ts'
import {
  announced,
  denied,
  heldInEnglish,
  heldInFrench,
  macronOnSyria,
  rutoAccusesPeru,
  seedArticle,
  write,
} from './articles.ts'
import { fingerprint } from './fingerprint.ts'

const told = { program: '0.0.0', at: new Date('2026-01-02T03:04:05.000Z') }
const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'entente-transfer-test-'))
  folders.push(made)
  return made
}
const copyOf = (path: string): string => {
  const copy = folder()
  cpSync(path, copy, { recursive: true })
  return copy
}

/** Everything that a store may hold: judgements, withdrawals, marks, notes, feeds, attestations, jobs. */
async function fill(graph: EntenteGraph): Promise<void> {
  for (const article of [seedArticle, announced, heldInFrench, heldInEnglish, denied, macronOnSyria, rutoAccusesPeru])
    await write(graph, article)
  const at = '2026-02-03T04:05:06.000Z'
  const [left, right] = ['person:william-ruto', 'person:emmanuel-macron'] as EntityId[] as [EntityId, EntityId]
  await graph.judge({ left, right, verdict: 'same', by: 'Ana', reason: 'to be moved' }, at)
  const { articles } = await graph.articles({ limit: 1 })
  await graph.withdrawArticle(articles[0]?.id as ArticleId, { at, reason: 'a “hoax”, or\nnot' })
  await graph.decide({ kind: 'note', about: 'country:FRA' as EntityId, text: 'À vérifier' }, at)
  await graph.recordFeedFetch({ url: 'https://example.org/né.xml', outcome: 'read', added: 1, failed: 0 }, at)
  await graph.jobs.create('job:2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d' as never, 3, new Date(at))
}

onEveryStore('a whole store', store => {
  let source: { store: StoreAtHand; graph: EntenteGraph; close(): Promise<void> }
  let backup: string
  let manifest: StoreManifest

  /** Another embedded store. */
  async function another() {
    const engine = await open(folder())
    const driver = drive(engine)
    const graph = await openGraph(engine)
    return {
      graph,
      store: { driver, address: engine } as unknown as StoreAtHand,
      async close() {
        await graph.close()
        await driver.close()
        await engine.close()
      },
    }
  }
  const restored = async (graph: EntenteGraph, path: string, replace = false) => {
    const { loaded } = await graph.transfer.restore(copyOf(path), { replace, progress: () => {} })
    await loaded
  }

  beforeAll(async () => {
    source = await another()
    await fill(source.graph)
    backup = folder()
    manifest = await source.graph.transfer.dump(backup, told)
  })
  afterAll(async () => {
    await source?.close()
    for (const each of folders) rmSync(each, { recursive: true, force: true })
  })

  it('goes from the embedded engine to another store and back, and is the same to every line', async () => {
    const graph = await openGraph(store().address)
    await restored(graph, backup)
    expect(await fingerprint(store())).toEqual(await fingerprint(source.store))
    const there = folder()
    const again = await graph.transfer.dump(there, told)
    expect(again).toEqual({ ...manifest, parts: expect.anything() })
    const lines = (path: string, name: string) => readFileSync(join(path, name), 'utf8').split('\n').sort()
    for (const name of ['nodes.ndjson', 'relationships.ndjson']) expect(lines(there, name)).toEqual(lines(backup, name))
    const back = await another()
    await restored(back.graph, there)
    expect(await fingerprint(back.store)).toEqual(await fingerprint(source.store))
    expect((await back.graph.transfer.dump(folder(), told)).fingerprint).toBe(manifest.fingerprint)
    for (const part of ['journal', 'feeds', 'stats', 'schema'] as const)
      expect(
        await (back.graph[part] as (query?: object) => Promise<unknown>)(
          part === 'journal' ? { limit: 50 } : undefined,
        ),
      ).toEqual(
        await (source.graph[part] as (query?: object) => Promise<unknown>)(
          part === 'journal' ? { limit: 50 } : undefined,
        ),
      )
    expect(await back.graph.changesAfter(undefined)).toEqual(await source.graph.changesAfter(undefined))
    await back.close()
    await graph.close()
  })

  it('is named with what it holds', () => {
    expect(manifest).toMatchObject({
      format: FORMAT,
      nodes: { Article: 6, WithdrawnArticle: 1, Decision: 3, Feed: 1, Job: 1, Store: 1 },
      leftOut: { nodes: 0, relationships: 0 },
    })
    expect(Object.values(manifest.nodes).reduce((sum, each) => sum + each)).toBe(manifest.parts['nodes.ndjson'].lines)
  })

  it('goes on as the one that it was made of: what is added and undone there makes the same graph', async () => {
    const graph = await openGraph(store().address)
    await restored(graph, backup, true)
    const at = '2026-03-04T05:06:07.000Z'
    for (const each of [graph, source.graph]) {
      const { decisions } = await each.journal({ limit: 50 })
      for (const { kind, id } of decisions) if (kind !== 'note') await each.undo(id as never, at)
    }
    expect(await fingerprint(store())).toEqual(await fingerprint(source.store))
    await graph.close()
    await restored(source.graph, backup, true)
  })

  it('is not replaced unless that is said', async () => {
    const graph = await openGraph(store().address)
    const before = await fingerprint(store())
    await expect(restored(graph, backup)).rejects.toEqual(new StoreNotEmpty(7))
    expect(await fingerprint(store())).toEqual(before)
    await graph.close()
  })

  const edit = (name: string, change: (text: string) => string) => (path: string) =>
    writeFileSync(join(path, name), change(readFileSync(join(path, name), 'utf8')))
  it.each<[string, (path: string) => void, new (...given: never[]) => Error]>([
    ['that was cut off', path => truncateSync(join(path, 'relationships.ndjson'), 5000), BadBackup],
    ['whose lines were changed', edit('nodes.ndjson', text => text.replace('Reuters', 'Routers')), BadBackup],
    ['with a line more', path => appendFileSync(join(path, 'nodes.ndjson'), '{}\n'), BadBackup],
    ['without a part', path => rmSync(join(path, 'nodes.ndjson')), BadBackup],
    ['without its manifest', path => rmSync(join(path, 'manifest.json')), BadBackup],
    [
      'whose manifest was changed',
      edit('manifest.json', text => text.replace('"Article": 6', '"Article": 5')),
      BadBackup,
    ],
    ['of a later version', edit('manifest.json', text => text.replace(/"format": \d+/, '"format": 999')), StoreTooNew],
  ])('%s is refused, and nothing is changed', async (_what, spoil, kind) => {
    const graph = await openGraph(store().address)
    const before = await fingerprint(store())
    const spoiled = copyOf(backup)
    spoil(spoiled)
    await expect(graph.transfer.restore(spoiled, { replace: true, progress: () => {} })).rejects.toBeInstanceOf(kind)
    expect(await fingerprint(store())).toEqual(before)
    await graph.close()
  })

  it('of an earlier format is brought to this one', async () => {
    const old = await another()
    await restored(old.graph, backup)
    const before = await fingerprint(old.store)
    await old.store.driver.executeQuery('MATCH (s:Store) SET s.format = 11')
    await old.store.driver.executeQuery(
      'MATCH (c:Claim) WHERE c.datesFromTable IS NOT NULL SET c.tabled = c.datesFromTable REMOVE c.datesFromTable',
    )
    expect(await fingerprint(old.store)).not.toEqual(before)
    const earlier = folder()
    const written = await old.graph.transfer.dump(earlier, told)
    writeFileSync(join(earlier, 'manifest.json'), JSON.stringify({ ...written, format: 11 }))
    await old.close()
    const graph = await openGraph(store().address)
    await restored(graph, earlier, true)
    expect(await fingerprint(store())).toEqual(before)
    expect((await graph.transfer.dump(folder(), told)).format).toBe(FORMAT)
    await graph.close()
  })

  it('is shown to nobody while it is loaded, nor when that was broken off, and is loaded by the next start', async () => {
    const root = folder()
    const transfers = { folder: root }
    const graph = await openGraph(store().address, undefined, undefined, transfers)
    const asked: Promise<unknown>[] = []
    const { loaded } = await graph.transfer.restore(copyOf(backup), {
      replace: true,
      progress(done, total) {
        asked.push(graph.stats().catch(error => error))
        // As a crash: from then on nothing of the store can be reached.
        if (done > total / 4) throw new Error('broken off')
      },
    })
    await expect(loaded).rejects.toThrow('broken off')
    for (const answer of await Promise.all(asked)) expect(answer).toBeInstanceOf(StoreLoading)
    await expect(graph.stats()).rejects.toBeInstanceOf(StoreLoading)
    await graph.close()
    await expect(openGraph(store().address)).rejects.toBeInstanceOf(StoreHalfLoaded)
    const said: string[] = []
    const next = await openGraph(store().address, undefined, undefined, { ...transfers, say: line => said.push(line) })
    expect(said).toEqual([expect.stringMatching(/broken off/)])
    expect((await next.transfer.dump(folder(), told)).fingerprint).toBe(manifest.fingerprint)
    await next.close()
  })

  it('is one state also where it is written while it is read', async () => {
    const graph = await openGraph(store().address)
    await restored(graph, backup, true)
    const at = '2026-04-05T06:07:08.000Z'
    let going = true
    const writing = (async () => {
      for (let i = 0; going; i++)
        await graph.decide({ kind: 'note', about: 'country:FRA' as EntityId, text: `Note ${i}` }, at)
    })()
    const there = folder()
    const found = await graph.transfer.dump(there, told)
    going = false
    await writing
    // A note is a decision and a change: of each as many as the revision says.
    expect(found.nodes.Change).toBe(found.revision)
    const copy = await another()
    await restored(copy.graph, there)
    expect((await copy.graph.transfer.dump(folder(), told)).fingerprint).toBe(found.fingerprint)
    await copy.close()
    await graph.close()
  })
})

it('keeps whole numbers that are floats', async () => {
  const engine = await open(folder())
  const driver = neo4j.driver(engine.uri, neo4j.auth.basic(engine.username, engine.password))
  const graph = await openGraph(engine)
  await driver.executeQuery(
    "CREATE (:Claim {id: 'claim:a', confidence: 1.0, start: 1, many: [1.0, 2.0], none: []})-[:OF {weight: 2.0, count: 2}]->(:Entity {id: 'country:FRA'})",
  )
  const there = folder()
  await graph.transfer.dump(there, told)
  expect(readFileSync(join(there, 'nodes.ndjson'), 'utf8')).toContain('"floats":["confidence","many"]')
  const { loaded } = await graph.transfer.restore(copyOf(there), { replace: false, progress: () => {} })
  await loaded
  const { records } = await driver.executeQuery('MATCH (c:Claim)-[r]->() RETURN c, r')
  expect(records[0]?.get('c').properties).toEqual({
    id: 'claim:a',
    confidence: 1,
    start: neo4j.int(1),
    many: [1, 2],
    none: [],
  })
  expect(records[0]?.get('r').properties).toEqual({ weight: 2, count: neo4j.int(2) })
  await graph.close()
  await driver.close()
  await engine.close()
})
