// Runs the openCypher TCK through the endpoint of the embedded store: `npm run tck -- DIR [WORDS OF A NAME]`, where DIR is the folder
// `tck` of github.com/opencypher/openCypher. Compares rows and columns. `--list` names what does not pass.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { startEngineProcess } from '../../server/engine-process.ts'
import { type Scenario, scenariosOf } from './feature.ts'
import { actualValue, expectedValue, parameterValue } from './value.ts'

type Outcome = { verdict: 'passed' | 'different' | 'refused' | 'unraised'; said: string }

const [folder, ...options] = process.argv.slice(2)
if (!folder) {
  console.error('usage: npm run tck -- DIR [--list] [WORDS OF A NAME]')
  process.exit(2)
}
const listed = options.includes('--list')
const wanted = options.filter(option => option !== '--list').join(' ')

const files = readdirSync(join(folder, 'features'), { recursive: true, encoding: 'utf8' }).sort()
const scenarios = files
  .filter(file => file.endsWith('.feature'))
  .flatMap(file => scenariosOf(readFileSync(join(folder, 'features', file), 'utf8'), file))
  .filter(({ name, procedure }) => !procedure && name.includes(wanted))

const dataDir = mkdtempSync(join(tmpdir(), 'entente-tck-'))
const store = await startEngineProcess({ dataDir, log: () => {}, timeoutMs: 10_000 })
const driver = neo4j.driver(store.uri, neo4j.auth.basic(store.username, store.password))
const counts = new Map<string, number>()
const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
for (const scenario of scenarios) {
  const { verdict, said } = await outcome(driver, scenario)
  const kind = `${'error' in scenario.expected ? 'negative' : 'positive'}${scenario.temporal ? ' temporal' : ''}`
  count(kind)
  count(`${kind} ${verdict}`)
  if (listed && verdict !== 'passed')
    console.log(`${kind} ${verdict}\t${scenario.name}\t${scenario.query.replace(/\s+/g, ' ')}\t${said}`)
}
await driver.close()
await store.close()
rmSync(dataDir, { recursive: true, force: true })
for (const kind of ['positive', 'negative', 'positive temporal', 'negative temporal']) {
  const all = counts.get(kind) ?? 0
  const of = (verdict: string) => counts.get(`${kind} ${verdict}`) ?? 0
  const share = all ? ((100 * of('passed')) / all).toFixed(1) : '–'
  const rest = kind.startsWith('positive')
    ? `${of('different')} silently different, ${of('refused')} refused`
    : `${of('unraised')} raise nothing`
  console.log(`${kind}: ${of('passed')} of ${all} (${share} %), ${rest}`)
}

async function outcome(driver: Driver, scenario: Scenario): Promise<Outcome> {
  const { graph, before, params, query, expected } = scenario
  const session = driver.session()
  const run = (text: string, values = {}) => session.run(text, values)
  try {
    await run('MATCH (n) DETACH DELETE n')
    if (!['any', 'empty'].includes(graph))
      await run(readFileSync(join(folder as string, 'graphs', graph, `${graph}.cypher`), 'utf8'))
    for (const text of before) await run(text)
    const values = Object.fromEntries(params.map(([name, cell]) => [name, parameterValue(cell)]))
    const { records } = await run(query, values)
    if ('error' in expected) return { verdict: 'unraised', said: expected.error }
    const notation = { unordered: expected.listsUnordered }
    const columns = expected.columns
    const names = records[0]?.keys ?? []
    const rows = records.map(record =>
      columns.map(name => actualValue(record.has(name) ? record.get(name) : undefined, notation)).join(' | '),
    )
    const right = expected.rows.map(row => row.map(cell => expectedValue(cell, notation)).join(' | '))
    const same = expected.ordered
      ? rows.join('\n') === right.join('\n')
      : [...rows].sort().join('\n') === [...right].sort().join('\n')
    const named = !names.length || [...names].sort().join() === [...columns].sort().join()
    if (same && named) return { verdict: 'passed', said: '' }
    return {
      verdict: 'different',
      said: `wanted ${right.slice(0, 4).join('; ')} got ${names.join()}: ${rows.slice(0, 4).join('; ')}`,
    }
  } catch (error) {
    const said = String((error as Error).message).split('\n')[0] as string
    return 'error' in expected ? { verdict: 'passed', said } : { verdict: 'refused', said }
  } finally {
    await session.close()
  }
}
