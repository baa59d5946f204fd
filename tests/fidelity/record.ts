// Asks the real Neo4j every query of the suite and writes its answers down: `npm run fidelity:record`.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import neo4j from 'neo4j-driver'
import { ask } from './answer.ts'
import { fixture } from './fixture.ts'
import { queries } from './queries.ts'

const { stdout } = spawnSync(process.execPath, ['scripts/neo4j.mjs'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
})
const uri = process.env.NEO4J_TEST_URI ?? stdout.trim()
if (!uri) process.exit(1)
const driver = neo4j.driver(uri)
await driver.executeQuery('MATCH (n) DETACH DELETE n')
for (const query of fixture) await driver.executeQuery(query)
const answers: Record<string, unknown> = {}
for (const query of Object.values(queries).flat()) answers[JSON.stringify(query)] = await ask(driver, query)
const lines = Object.entries(answers).map(([query, answer]) => `${JSON.stringify(query)}: ${JSON.stringify(answer)}`)
writeFileSync(new URL('./neo4j.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`)
await driver.executeQuery('MATCH (n) DETACH DELETE n')
await driver.close()
console.error(`${lines.length} answers recorded`)
