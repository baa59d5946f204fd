import { existsSync, readFileSync } from 'node:fs'
import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const compose = readFileSync(new URL('docker-compose.yml', root), 'utf8')
const dockerfile = readFileSync(new URL('Dockerfile', root), 'utf8')

/** The image's spelling of a setting: `_` for a dot, `__` for an underscore. */
const settings = [...compose.matchAll(/NEO4J_([a-z]\w+):/g)].map(([, name = '']) =>
  name
    .split('__')
    .map(part => part.replaceAll('_', '.'))
    .join('_'),
)

describe('docker-compose.yml', () => {
  it('limits time, memory, procedures and files, and publishes ports to this machine only', () => {
    for (const name of [
      'db.transaction.timeout',
      'db.memory.transaction.max',
      'dbms.security.procedures.allowlist',
      'dbms.security.allow_csv_import_from_file_urls',
    ])
      expect(settings).toContain(name)
    const published = [...compose.matchAll(/- '([\d.:]+:\d+)'/g)].map(([, port]) => port)
    expect(published.length).toBe(3)
    expect(published.every(port => port?.startsWith('127.0.0.1:'))).toBe(true)
  })
  it('takes its secrets from the environment and has no default for them', () => {
    for (const name of ['NEO4J_PASSWORD', 'API_TOKEN']) expect(compose).toMatch(new RegExp(`\\$\\{${name}:\\?`))
    expect(compose).not.toMatch(/\$\{\w*(PASSWORD|TOKEN)\w*:?-/)
  })
  it('builds the app from files that exist, without rights, with a health check', () => {
    for (const [, source = ''] of dockerfile.matchAll(/^COPY (?!--from)(.+) \.\/?$/gm))
      for (const file of source.split(' ')) expect(existsSync(new URL(file, root)), file).toBe(true)
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('FROM '))
    expect(dockerfile).toMatch(/^HEALTHCHECK /m)
  })
  it.skipIf(!process.env.NEO4J_TEST_URI)('names only settings that Neo4j knows (needs NEO4J_TEST_URI)', async () => {
    const driver = neo4j.driver(process.env.NEO4J_TEST_URI as string)
    const { records } = await driver.executeQuery('SHOW SETTINGS YIELD name RETURN collect(name) AS names')
    await driver.close()
    const known = records[0]?.get('names')
    expect(settings).not.toEqual([])
    for (const name of settings) expect(known).toContain(name)
  })
})
