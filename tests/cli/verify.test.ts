import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { crateGraphFile, crateMetadataFile } from '../../model/crate.ts'
import type { ArticleId } from '../../model/ids.ts'
import { runCommandLine } from '../../server/cli/program.ts'
import { type Served, served } from '../api/served.ts'
import { heldInEnglish, heldInFrench, russiaBacksSyria, write } from '../graph/articles.ts'
import { onOneStore } from '../stores.ts'
import { capturedTerminal } from './captured-terminal.ts'

type Files = Record<string, Uint8Array>

onOneStore('entente verify', store => {
  let api: Served
  let folder: string
  let zip: Buffer
  let files: Files
  let server: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-verify-'))
    api = await served(store())
    server = `http://127.0.0.1:${api.port}`
    for (const article of [heldInFrench, heldInEnglish, russiaBacksSyria]) await write(api.graph, article)
    zip = (await api.ask('/api/v1/dossier?format=rocrate&texts=all')).bytes
    files = unzipSync(zip)
  })
  afterAll(async () => {
    await api?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function entente(bytes: Uint8Array | string, ...args: string[]) {
    const file = typeof bytes === 'string' ? bytes : join(folder, 'dossier.zip')
    if (typeof bytes !== 'string') writeFileSync(file, bytes)
    const captured = capturedTerminal()
    const extract = async () => {
      throw new Error('nothing is read here')
    }
    const code = await runCommandLine(['verify', file, ...args], {
      extract: extract as never,
      terminal: captured.terminal,
    })
    return { code, stdout: captured.stdout, stderr: captured.stderr }
  }
  const flipped = (bytes: Uint8Array, at: number) => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))
  const changed = (name: string, bytes: Uint8Array) => zipSync({ ...files, [name]: bytes })
  const without = (name: string) => zipSync(Object.fromEntries(Object.entries(files).filter(([key]) => key !== name)))

  it('finds a dossier as it was written, zipped, packed anew or as a folder, by itself and with the server', async () => {
    const found = await entente(zip, '--server', server)
    expect(found).toMatchObject({ code: 0, stderr: '' })
    expect(found.stdout).toMatch(
      /^\d+ files are as they were written\n[1-9]\d* quotes stand in their texts\n[1-9]\d* claims are the same on the server\nfingerprint: [0-9a-f]{64}\nverified\n$/,
    )
    expect(await entente(zipSync(files))).toMatchObject({ code: 0 })
    const unpacked = join(folder, 'unpacked')
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(unpacked, name)), { recursive: true })
      writeFileSync(join(unpacked, name), bytes)
    }
    expect(await entente(unpacked)).toMatchObject({ code: 0 })
  })

  it('finds a changed byte in any file, its metadata too', async () => {
    for (const [name, bytes] of Object.entries(files))
      for (const at of [0, Math.floor(bytes.length / 2), bytes.length - 1]) {
        const { code, stdout, stderr } = await entente(changed(name, flipped(bytes, at)))
        expect([name, at, code]).toEqual([name, at, 1])
        expect(stdout + stderr).toContain(name)
        expect(stdout).not.toMatch(/^verified$/m)
      }
  })

  it('finds a file that is missing, and one that was added', async () => {
    for (const name of ['dossier.html', 'tables/claims.csv'])
      expect(await entente(without(name))).toMatchObject({
        code: 1,
        stdout: expect.stringContaining(`${name} is missing`),
      })
    const added = await entente(changed('tables/more\u202e.csv', Buffer.from('a,b')))
    expect(added).toMatchObject({ code: 1, stdout: expect.stringContaining('tables/more�.csv is not of the dossier') })
    expect((await entente(without(crateGraphFile))).stderr).toContain(`it has no ${crateGraphFile}`)
  })

  it('finds metadata that was made anew for changed files by its fingerprint', async () => {
    const fingerprint = /fingerprint: (\w+)/.exec((await entente(zip)).stdout)?.[1] as string
    expect(await entente(zip, '--fingerprint', fingerprint.toUpperCase())).toMatchObject({ code: 0 })
    const other = (await api.ask('/api/v1/dossier?format=rocrate&question=other')).bytes
    const found = await entente(other, '--fingerprint', fingerprint)
    expect(found).toMatchObject({ code: 1, stdout: expect.stringContaining('this is not the dossier that was meant') })
  })

  it('says which quotes cannot be checked without their texts, and checks them by those of the server', async () => {
    const quoted = (await api.ask('/api/v1/dossier?format=rocrate')).bytes
    expect((await entente(quoted)).stdout).toMatch(
      /^0 quotes stand in their texts\n[1-9]\d* quotes cannot be checked here/m,
    )
    const { code, stdout } = await entente(quoted, '--server', server)
    expect([code, stdout]).toEqual([0, expect.not.stringContaining('cannot be checked')])
  })

  it('says what a server does not say any more', async () => {
    const { articles } = await api.graph.articles({ limit: 200 } as never)
    const withdrawn = articles.find(({ url }) => url === heldInEnglish.given.url)?.id as ArticleId
    await api.graph.withdrawArticle(withdrawn, { at: '2026-01-01T00:00:00.000Z' })
    const { code, stdout } = await entente(zip, '--server', server)
    await api.graph.restoreArticle(withdrawn, '2026-01-02T00:00:00.000Z')
    expect([code, stdout]).toEqual([1, expect.stringMatching(/is not on the server any more/)])
    expect(await entente(zip, '--server', server)).toMatchObject({ code: 0 })
    const earlier = (await api.ask('/api/v1/dossier?format=rocrate&texts=all&publishedTo=2019-03-13')).bytes
    expect((await entente(earlier, '--server', server)).stdout).toMatch(
      /claims of the same relations are on the server and not in the dossier\n/,
    )
  })

  it('says what is no dossier, and what is wrong with the command', async () => {
    expect((await entente(Buffer.from('no zip'))).stderr).toContain('it is no zip file')
    expect((await entente(zip.subarray(0, 300))).code).toBe(1)
    expect((await entente(zipSync({ 'a.txt': Buffer.from('a') }))).stderr).toContain(`it has no ${crateMetadataFile}`)
    expect((await entente(changed(crateMetadataFile, Buffer.from('{}')))).stderr).toContain(
      'not that of an Entente dossier',
    )
    expect((await entente(join(folder, 'none.zip'))).stderr).toContain('there is no such file')
    expect((await entente(zip, '--fingerprint', 'abc')).code).toBe(2)
    expect((await entente(zip, '--server', 'http://127.0.0.1:9')).code).toBe(3)
  })
})
