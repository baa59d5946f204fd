import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadSetting, readConfig } from '../../server/config.ts'
import { startupAdvice } from '../../server/startup-advice.ts'
import { folder, freePort, run } from './program.ts'

/** It ended with 1 and one sentence on standard error, no stack. */
async function refused(settings: Record<string, string>, sentence: RegExp) {
  const program = run(settings)
  expect(await program.ended, program.output()).toBe(1)
  expect(program.errors()).toMatch(sentence)
  expect(program.errors().trim().split('\n'), program.errors()).toHaveLength(1)
  expect(program.errors()).toMatch(/^entente: .+\.\n$/)
  expect(program.output()).not.toMatch(/ready at/)
}

// Side by side, for some of it is waiting.
describe.concurrent('a start that cannot be', () => {
  it('says that the port is in use', async () => {
    const server = createServer()
    const port = await new Promise<number>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
    )
    await refused({ DATA_DIR: folder(), PORT: String(port) }, new RegExp(`Port ${port} .* in use.*PORT=`))
    server.close()
  })
  it('says that the data folder cannot be written', async () => {
    const file = join(folder(), 'file')
    writeFileSync(file, '')
    await refused({ DATA_DIR: join(file, 'data'), PORT: String(await freePort()) }, /cannot be written.*DATA_DIR=/)
  })
  it('says that another process holds the store', async () => {
    const dataDir = folder()
    const holder = run({ DATA_DIR: dataDir, PORT: String(await freePort()) })
    await holder.address()
    await refused({ DATA_DIR: dataDir, PORT: String(await freePort()) }, /held by another process.*DATA_DIR=/)
    holder.child.kill('SIGTERM')
    expect(await holder.ended).toBe(0)
  })
  it('says that the store cannot be read, and leaves it', async () => {
    const dataDir = folder()
    writeFileSync(join(dataDir, 'graph.grafeo'), 'this is no graph'.repeat(100))
    await refused({ DATA_DIR: dataDir, PORT: String(await freePort()) }, /cannot be read and was left as it is/)
  })
  it('says which setting cannot be used', async () => {
    await refused({ DATA_DIR: folder(), PORT: 'http' }, /PORT=http cannot be used/)
  })
  it('says that the store at NEO4J_URI does not answer', async () => {
    const settings = { NEO4J_URI: `bolt://127.0.0.1:${await freePort()}`, NEO4J_WAIT_SECONDS: '1' }
    await refused({ ...settings, DATA_DIR: folder(), PORT: String(await freePort()) }, /NEO4J_URI/)
  })
})

describe('a setting that cannot be', () => {
  const advice = (settings: Record<string, string>) => {
    try {
      readConfig(settings)
    } catch (error) {
      expect(error).toBeInstanceOf(BadSetting)
      return startupAdvice(error)
    }
    throw new Error('it was taken')
  }
  it.each([
    [{ PORT: '99999' }, /PORT=99999 cannot be used/],
    [{ PORT: '-1' }, /PORT=-1 cannot be used/],
    [{ PUBLIC_URL: 'entente.example' }, /PUBLIC_URL=entente.example cannot be used.*https:/],
    [{ PUBLIC_URL: 'https://entente.example/behind' }, /PUBLIC_URL=.* cannot be used/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL=loud cannot be used/],
    [{ CYPHER_TIMEOUT_MS: '5s' }, /CYPHER_TIMEOUT_MS=5s cannot be used/],
    [{ NEO4J_URI: 'http://localhost:7474' }, /NEO4J_URI=.* cannot be used.*bolt:/],
    [{ CORS_ORIGINS: '*' }, /CORS_ORIGINS=\* cannot be used.*origins/],
    [{ CORS_ORIGINS: 'https://a.example, https://b.example/' }, /CORS_ORIGINS=.* cannot be used.*origins/],
    [{ API_TOKEN_FOR: 'reads' }, /API_TOKEN_FOR=reads cannot be used/],
    [{ API_TOKEN_FOR: 'all' }, /set API_TOKEN/],
    [{ HOST: '0.0.0.0' }, /HOST=0\.0\.0\.0 .*API_TOKEN/],
    [{ HOST: '::' }, /HOST=:: .*API_TOKEN/],
    [{ HOST: '192.168.1.5', API_TOKEN: '' }, /API_TOKEN/],
  ] as [Record<string, string>, RegExp][])('is named: %j', (settings, sentence) => {
    expect(advice(settings)).toMatch(sentence)
  })
  it('is not printed when it is a secret', () => {
    expect(advice({ API_TOKEN: 'short' })).toMatch(/^API_TOKEN cannot be used: /)
  })
  it('is no matter when it is empty', () => {
    expect(readConfig({ PORT: '', HOST: '' })).toMatchObject({ PORT: 4000, HOST: '127.0.0.1' })
  })
  it('is an address without a slash at its end', () => {
    expect(readConfig({ PUBLIC_URL: 'https://entente.example/' }).PUBLIC_URL).toBe('https://entente.example')
  })
  it('is a list of origins', () => {
    const { CORS_ORIGINS } = readConfig({ CORS_ORIGINS: 'https://a.example, http://localhost:5173' })
    expect(CORS_ORIGINS).toEqual(['https://a.example', 'http://localhost:5173'])
  })
  it('of a host beyond this machine is taken with a token', () => {
    expect(readConfig({ HOST: '0.0.0.0', API_TOKEN: 'long-enough-for-us' }).HOST).toBe('0.0.0.0')
  })
})
