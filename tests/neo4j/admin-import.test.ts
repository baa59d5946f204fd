import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { describe, expect, it, vi } from 'vitest'
import type { ArticleId, EntityId } from '../../model/ids.ts'
import { StoreManifest } from '../../model/store.ts'
import { runCommandLine } from '../../server/cli/program.ts'
import { openGraph } from '../../server/graph/graph.ts'
import { served } from '../api/served.ts'
import { capturedTerminal } from '../cli/captured-terminal.ts'
import { open } from '../engine/embedded.ts'
import { announced, denied, heldInEnglish, macronOnSyria, seedArticle, write } from '../graph/articles.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const cache = fileURLToPath(new URL('../../node_modules/.cache/entente-neo4j/', import.meta.url))
/** The jars of Neo4j, where `npm run neo4j` has gathered them. */
const classpath = (existsSync(cache) ? readdirSync(cache) : [])
  .filter(name => /^classpath-.*\.txt$/.test(name))
  .map(name => readFileSync(join(cache, name), 'utf8').trim())
  .find(jars => jars.includes('neo4j-import-tool') && jars.split(delimiter).every(jar => existsSync(jar)))
const absent = classpath ? undefined : 'Neo4j is not on this machine; `npm run neo4j` gathers it'

/** Runs Java with the jars of Neo4j; `output` is what it has printed so far. */
function java(args: string[], cwd: string, home: string) {
  const child = spawn('java', ['-Xmx512m', '-cp', classpath as string, ...args], {
    cwd,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      output += chunk
    })
  return { child, output: () => output, ended: new Promise<number | null>(resolve => child.once('close', resolve)) }
}

describe(`entente export --neo4j-admin${absent ? ` (${absent})` : ''}`, () => {
  it.skipIf(absent)(
    'writes files that Neo4j’s own import tool makes the same store of',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'entente-admin-'))
      const engine = await open(join(folder, 'store'))
      const api = await served({ address: engine })
      for (const article of [seedArticle, announced, heldInEnglish, denied, macronOnSyria])
        await write(api.graph, article)
      const at = '2026-02-03T04:05:06.000Z'
      const { articles } = await api.graph.articles({ limit: 1 })
      await api.graph.withdrawArticle(articles[0]?.id as ArticleId, { at, reason: 'a "hoax", or\nnot; a\\b' })
      await api.graph.decide({ kind: 'note', about: 'country:FRA' as EntityId, text: 'À vérifier,\n"vite"' }, at)
      const files = join(folder, 'files')
      const captured = capturedTerminal()
      const extract = async () => {
        throw new Error('nothing is read here')
      }
      const server = `http://127.0.0.1:${api.port}`
      const outside = { extract: extract as never, terminal: captured.terminal }
      const code = await runCommandLine(['export', '--neo4j-admin', files, '--server', server], outside)
      expect([code, captured.stderr]).toEqual([0, ''])
      const manifest = StoreManifest.parse(JSON.parse(readFileSync(join(files, 'manifest.json'), 'utf8')))

      const home = join(folder, 'home')
      mkdirSync(join(home, 'conf'), { recursive: true })
      const tool = java(['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', '@import.args'], files, home)
      expect(await tool.ended, tool.output()).toBe(0)
      expect(tool.output()).toContain(`${manifest.parts['nodes.ndjson'].lines} nodes`)

      const database = java([join(here, 'Neo4jForTests.java'), home], folder, home)
      const address = () => /^bolt (\S+)$/m.exec(database.output())?.[1]
      await vi.waitUntil(() => address() ?? database.child.exitCode !== null, { timeout: 300_000 })
      const uri = `bolt://${address()}`
      const driver = neo4j.driver(uri)
      const session = driver.session()
      for (const statement of readFileSync(join(files, 'after-import.cypher'), 'utf8').split(';\n'))
        if (statement) await session.run(statement)
      await session.close()
      await driver.close()
      const graph = await openGraph({ uri })
      const again = join(folder, 'again')
      mkdirSync(again)
      const found = await graph.transfer.dump(again, { program: '0.0.0', at: new Date(at) })
      await graph.close()
      database.child.kill('SIGTERM')
      await database.ended
      expect(found.nodes).toEqual(manifest.nodes)
      expect(found.relationships).toEqual(manifest.relationships)
      expect(found.fingerprint).toBe(manifest.fingerprint)
      await api.close()
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
    300_000,
  )
})
