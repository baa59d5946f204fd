import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { JudgementsAnswer } from '../../model/identity.ts'
import { runCommandLine } from '../../server/cli/program.ts'
import { type Served, served } from '../api/served.ts'
import { onOneStore } from '../stores.ts'
import { capturedTerminal } from './captured-terminal.ts'

const token = 'for-the-tests-only'
const headers = { authorization: `Bearer ${token}` }
const [one, two, three] = ['person:yousouf-karimbekov', 'person:yusuf-karimbekov', 'person:emmanuel-macron']

onOneStore('entente identity', store => {
  let api: Served
  let folder: string
  const all = async () =>
    JudgementsAnswer.parse((await api.ask('/api/v1/identity/judgements')).json).judgements.toReversed()
  const judge = (body: object) => api.ask('/api/v1/identity/judgements', { body, headers })
  async function forget() {
    for (const { id } of await all()) await api.ask(`/api/v1/identity/judgements/${id}`, { method: 'DELETE', headers })
  }
  async function entente(args: string[], input = '', server = `http://127.0.0.1:${api.port}`) {
    const captured = capturedTerminal(input)
    const extract = async () => {
      throw new Error('nothing is read here')
    }
    const outside = { extract: extract as never, token, terminal: captured.terminal }
    const code = await runCommandLine(['identity', ...args, '--server', server], outside)
    return { code, stdout: captured.stdout, stderr: captured.stderr }
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-identity-'))
    await store().empty()
    api = await served(store(), { token })
    for (const text of [
      'Minister Yousouf Karimbekov met French President Emmanuel Macron.',
      'Minister Yusuf Karimbekov met French President Emmanuel Macron.',
    ])
      await api.ask('/api/v1/articles', { body: { text, lang: 'en', publishedAt: '2019-03-01' }, headers })
  })
  afterAll(async () => {
    await api?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('writes what was decided, which another Entente takes as it is, once', async () => {
    await judge({ left: one, right: two, verdict: 'same', reason: 'un seul ministre', by: 'Ada' })
    await judge({ left: one, right: three, verdict: 'different' })
    const decided = await all()
    const file = join(folder, 'decisions.ndjson')
    expect(await entente(['export', file])).toEqual({
      code: 0,
      stdout: `2 judgements written to ${file}\n`,
      stderr: '',
    })
    const text = await readFile(file, 'utf8')
    expect(
      text
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line)),
    ).toEqual(decided)
    expect((await entente(['export', '-'])).stdout).toBe(text)
    await forget()
    expect(await entente(['import', file])).toMatchObject({ code: 0, stdout: '2 new, 0 known\n' })
    expect(await entente(['import', '-'], text)).toMatchObject({ code: 0, stdout: '0 new, 2 known\n' })
    // What was undone here keeps its record, so that what says the same is another record.
    const said = (judgements: typeof decided) => judgements.map(({ id: _, ...judgement }) => judgement)
    expect(said(await all())).toEqual(said(decided))
    await forget()
  })

  it('says line and cause of what is wrong, and changes nothing', async () => {
    const line = (n: number, right: string | undefined, verdict = 'same') =>
      JSON.stringify({ id: `judgement:${n}`, at: '2026-05-06T07:08:09.000Z', left: one, right, verdict })
    for (const [lines, fault] of [
      [[line(1, two), '{'], /^entente: line 2: it is no JSON\n/],
      [[line(1, two), '', line(2, 'person:nobody')], /^entente: line 3: There is no entity person:nobody/],
      [[line(1, two), line(2, 'country:FRA')], /^entente: line 2: .*kinds/],
      [[line(1, two), line(2, two, 'different')], /^entente: line 2: .*contradicts.*judgement:1/],
      [[line(1, two), line(2, three, 'perhaps')], /^entente: line 2: verdict: /],
      [[''], /holds no judgement/],
    ] as const) {
      const file = join(folder, 'wrong.ndjson')
      await writeFile(file, `${lines.join('\n')}\n`)
      const { code, stdout, stderr } = await entente(['import', file])
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(fault)
      expect(stderr).toMatch(/nothing was changed\n$/)
      expect(await all()).toEqual([])
    }
  })

  it('says what is missing: a file, a server', async () => {
    expect((await entente(['import', join(folder, 'none.ndjson')])).stderr).toMatch(/no such file/)
    expect(await entente(['export', '-'], '', 'http://127.0.0.1:9')).toMatchObject({ code: 3 })
    expect((await entente(['import'])).code).toBe(2)
  })
})
