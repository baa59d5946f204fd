import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedArticle, write } from '../graph/articles.ts'
import { onOneStore } from '../stores.ts'
import { type Served, served } from './served.ts'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(resolve(root, 'docs/api.md'), 'utf8')
const examples = [...page.matchAll(/```(sh|python|ts)\n([\s\S]*?)```/g)].map(
  match => [match[1], match[2]] as [string, string],
)
const python = await run('python3', ['--version']).then(
  () => true,
  () => false,
)
const curl = await run('curl', ['--version']).then(
  () => true,
  () => false,
)

onOneStore('the examples of docs/api.md', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store())
    await write(api.graph, seedArticle)
  })
  afterAll(() => api?.close())
  const env = () => ({ ...process.env, ENTENTE: `http://127.0.0.1:${api.port}` })

  it('are there in each language', () => {
    expect(new Set(examples.map(([language]) => language))).toEqual(new Set(['sh', 'python', 'ts']))
  })
  it.skipIf(!curl)('for curl are answered as the page says (needs curl)', async () => {
    for (const [language, code] of examples) {
      if (language !== 'sh') continue
      const { stdout } = await run('sh', ['-c', code.replace('curl ', 'curl -sS -w "\\n%{http_code}" ')], {
        env: env(),
      })
      const status = stdout.trimEnd().split('\n').at(-1)
      const isMade = code.includes('"kind":"note"')
      expect([code, status]).toEqual([code, code.includes('deep=1') ? '400' : isMade ? '201' : '200'])
      if (code.includes('person:nobody')) expect(stdout).toContain('"missing":["person:nobody"]')
      if (code.includes('deep=1')) expect(stdout).toContain('"instance":"my-trace-0001"')
    }
  })
  const printed = async (language: string, part: string) => {
    const code = examples.find(([of, code]) => of === language && code.includes(part))?.[1] as string
    const [program, ...given] = language === 'ts' ? ['npx', 'tsx', '--input-type=module', '--eval'] : ['python3', '-c']
    return (await run(program as string, [...given, code], { env: env(), cwd: root })).stdout
  }
  let byClient: Promise<string> | undefined
  const printedByClient = () => {
    byClient ??= printed('ts', 'createClient')
    return byClient
  }
  it('for the typed client tell relations, and what a problem says', async () => {
    const lines = (await printedByClient()).trimEnd().split('\n')
    const { COOPERATES_WITH: count } = (await api.graph.stats()).relations
    expect(lines).toHaveLength((count as number) + 1)
    expect(lines.at(-1)).toMatch(/^404 \/problems\/not-found ./)
  })
  it.skipIf(!python)('for Python tell the same as the client, and read all of a list (needs python3)', async () => {
    expect(await printed('python', 'HTTPError')).toBe(await printedByClient())
    const { events } = await api.graph.stats()
    expect(Number(await printed('python', 'cursor'))).toBe(Object.values(events).reduce((sum, count) => sum + count, 0))
  })
})
