import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedArticle, write } from '../graph/articles.ts'
import { onOneStore } from '../stores.ts'
import { type Served, served } from './served.ts'

const run = promisify(execFile)
const page = readFileSync(resolve(import.meta.dirname, '../../docs/api.md'), 'utf8')
const examples = [...page.matchAll(/```(sh|python)\n([\s\S]*?)```/g)].map(
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

  it('are there in both languages', () => {
    expect(new Set(examples.map(([language]) => language))).toEqual(new Set(['sh', 'python']))
  })
  it.skipIf(!curl)('for curl are answered as the page says (needs curl)', async () => {
    for (const [language, code] of examples) {
      if (language !== 'sh') continue
      const { stdout } = await run('sh', ['-c', code.replace('curl ', 'curl -sS -w "\\n%{http_code}" ')], {
        env: env(),
      })
      const status = stdout.trimEnd().split('\n').at(-1)
      expect([code, status]).toEqual([code, code.includes('deep=1') ? '400' : '200'])
      if (code.includes('person:nobody')) expect(stdout).toContain('"missing":["person:nobody"]')
      if (code.includes('deep=1')) expect(stdout).toContain('"instance":"my-trace-0001"')
    }
  })
  it.skipIf(!python)('for Python read all of a list (needs python3)', async () => {
    const code = examples.find(([language]) => language === 'python')?.[1] as string
    const { stdout } = await run('python3', ['-c', code], { env: env() })
    const { events } = await api.graph.stats()
    expect(Number(stdout)).toBe(Object.values(events).reduce((sum, count) => sum + count, 0))
  })
})
