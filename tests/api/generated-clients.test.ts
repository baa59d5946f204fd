import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedArticle, write } from '../graph/articles.ts'
import { onOneStore } from '../stores.ts'
import { type Served, served } from './served.ts'

const cache = resolve(import.meta.dirname, '../../node_modules/.cache')
const generators = join(cache, 'entente-generators/node_modules')
const inPython = { ...process.env, PYTHONPATH: join(cache, 'entente-python') }
const required = process.env.REQUIRE_GENERATORS === '1'
const typescript = required || existsSync(join(generators, 'openapi-typescript'))
const python = spawnSync('python3', ['-c', 'import openapi_python_client'], { env: inPython }).status === 0

/** A program in TypeScript that has nothing of ours but the description: what it takes and gets is checked by the compiler. */
const program = `
import createClient from 'openapi-fetch'
import type { components, paths } from './api.d.ts'

const client = createClient<paths, 'application/json' | 'application/problem+json'>({
  baseUrl: process.argv[2] ?? '',
  querySerializer: { array: { style: 'form', explode: false } },
})
const { data, error } = await client.GET('/api/v1/subgraph', {
  params: { query: { ids: ['country:IRQ', 'country:RUS'], types: ['COOPERATES_WITH'], depth: 0 } },
})
if (error) throw new Error(error.title)
const relation: components['schemas']['Relation'] | undefined = data.edges[0]
const claims = await client.GET('/api/v1/relations/{id}', { params: { path: { id: relation?.id ?? '' } } })
const wrong = await client.GET('/api/v1/entities/{id}', { params: { path: { id: 'country:ATL' } } })
console.log(JSON.stringify([relation?.type, claims.data?.claims[0]?.quote, wrong.error?.type]))
`

const script = `
import json, sys
sys.path.insert(0, sys.argv[2])
from entente_client import Client
from entente_client.api.entities_and_relations import get_subgraph, get_relations_id
from entente_client.models import Graph, Problem, RelationType
client = Client(base_url=sys.argv[1])
graph = get_subgraph.sync(client=client, ids=["country:IRQ", "country:RUS"], types=[RelationType.COOPERATES_WITH], depth=0)
assert isinstance(graph, Graph), graph
relation = get_relations_id.sync(graph.edges[0].id, client=client)
wrong = get_subgraph.sync(client=client, ids=["country:ATL"])
assert isinstance(wrong, Problem), wrong
print(json.dumps([graph.edges[0].type_, relation.claims[0].quote, wrong.type_]))
`

onOneStore('clients that are generated from the description', store => {
  let api: Served
  let folder: string
  let expected: [string, string, string]
  beforeAll(async () => {
    api = await served(store())
    await write(api.graph, seedArticle)
    folder = mkdtempSync(join(tmpdir(), 'entente-clients-'))
    writeFileSync(join(folder, 'openapi.json'), (await api.ask('/openapi.json')).text)
    const { edges } = (await api.ask('/api/v1/subgraph?ids=country:IRQ,country:RUS&types=COOPERATES_WITH&depth=0'))
      .json as { edges: { id: string }[] }
    const { claims } = (await api.ask(`/api/v1/relations/${edges[0]?.id}`)).json as { claims: { quote: string }[] }
    expected = ['COOPERATES_WITH', claims[0]?.quote as string, '/problems/not-found']
  })
  afterAll(async () => {
    await api?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const address = () => `http://127.0.0.1:${api.port}`
  /** Runs a command beside the server, which answers it meanwhile. */
  const run = (command: string, args: string[], env = process.env): Promise<string> =>
    new Promise((done, fail) => {
      execFile(command, args, { cwd: folder, env, encoding: 'utf8' }, (error, stdout, stderr) =>
        error ? fail(new Error(`${stdout}${stderr}`, { cause: error })) : done(stdout),
      )
    })

  it.skipIf(!typescript)('work in TypeScript (needs its generator: npm run client-generators)', async () => {
    symlinkSync(generators, join(folder, 'node_modules'))
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    writeFileSync(join(folder, 'program.ts'), `declare const process: { argv: string[] }\n${program}`)
    await run('node', [join(generators, 'openapi-typescript/bin/cli.js'), 'openapi.json', '-o', 'api.d.ts'])
    const options = '--noEmit --strict --skipLibCheck --module nodenext --target es2022 --allowImportingTsExtensions'
    await run('node', [join(generators, 'typescript/bin/tsc'), ...options.split(' '), 'program.ts'])
    const tsx = resolve(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs')
    expect(JSON.parse(await run('node', [tsx, 'program.ts', address()]))).toEqual(expected)
  })

  it.skipIf(!python)('work in Python (needs python3 and its generator: npm run python-packages)', async () => {
    mkdirSync(join(folder, 'python'))
    const options = '--meta none --overwrite --output-path python/entente_client'.split(' ')
    const config = join(folder, 'config.yml')
    // The generator would run a formatter over what it writes, which is of no use here.
    writeFileSync(config, 'post_hooks: []\n')
    const args = ['-m', 'openapi_python_client', 'generate', '--path', 'openapi.json', '--config', config, ...options]
    const said = await run('python3', args, inPython)
    expect(said).not.toMatch(/Unable|WARNING|removal/)
    expect(JSON.parse(await run('python3', ['-c', script, address(), join(folder, 'python')], inPython))).toEqual(
      expected,
    )
  })
})
