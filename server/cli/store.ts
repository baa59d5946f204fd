import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { type IncomingMessage, request as requestByHttp } from 'node:http'
import { request as requestByHttps } from 'node:https'
import { dirname, join, resolve } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../../model/api.ts'
import { RestoreLine, type StoreManifest, storeParts } from '../../model/store.ts'
import { verifyFolder } from '../graph/transfer/folder.ts'
import { writeNeo4jAdmin } from '../graph/transfer/neo4j-admin.ts'
import { readLines } from '../http/lines.ts'
import { packedStore } from '../routes/store/packed-store.ts'
import { unzipBackup } from '../routes/store/unzip.ts'
import { ArticleRejected, ServerUnreachable } from './api.ts'
import { type ExitCode, errorSentence, exitCodes, type Terminal, write } from './terminal.ts'

/** A running Entente: its address, and its token where it asks for one. */
export type Server = { address: string; token?: string | undefined }

/** Asks without a deadline: a large store takes as long as it takes. Throws ServerUnreachable, ArticleRejected. */
async function exchange(
  { address, token }: Server,
  { method, path, body }: { method: string; path: string; body?: AsyncIterable<Uint8Array> },
): Promise<IncomingMessage> {
  const url = new URL(`/api/v1/${path}`, address)
  const headers = {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(body ? { 'content-type': 'application/zip' } : {}),
  }
  const answer = await new Promise<IncomingMessage>((settle, reject) => {
    const asked = (url.protocol === 'https:' ? requestByHttps : requestByHttp)(url, { method, headers })
    asked.on('response', settle)
    asked.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        new ServerUnreachable(`No Entente answers at ${address} (${error.code ?? error.message}). Is it running?`),
      ),
    )
    // A server that refuses answers before it has taken everything.
    if (body) pipeline(Readable.from(body), asked).catch(() => {})
    else asked.end()
  })
  const status = answer.statusCode ?? 0
  if (status === 200) return answer
  const problem = Problem.safeParse(await text(answer).then(JSON.parse, () => undefined)).data
  if (!problem) throw new ServerUnreachable(`${address} is no Entente server of this version.`)
  const { title, detail = title, next = '' } = problem
  if (status === 401 || status === 403 || status === 503) throw new ServerUnreachable(`${address} refuses: ${detail}`)
  throw new ArticleRejected(status, `${detail} ${next}`.trim())
}

const BAR = 30

/** One line that is overwritten on a terminal, and nothing elsewhere. */
function progressLine({ stderr }: Terminal) {
  const show = (line: string) => {
    if (stderr.isTTY) stderr.write(`\r\x1b[K${line}`)
  }
  return {
    bytes: (what: string, bytes: number) => show(`${what} ${(bytes / 1e6).toFixed(1)} MB`),
    part(what: string, done: number, total: number) {
      const share = total > 0 ? done / total : 0
      const full = Math.round(share * BAR)
      show(`${what} [${'#'.repeat(full)}${' '.repeat(BAR - full)}] ${Math.floor(share * 100)} %`)
    },
    clear: () => show(''),
  }
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0)

/** What a backup holds, for a person. */
function summary(manifest: StoreManifest): string {
  const { nodes, relationships, leftOut, fingerprint } = manifest
  const left = leftOut.nodes + leftOut.relationships
  return [
    `${nodes.Article ?? 0} articles, ${nodes.Claim ?? 0} claims; ${sum(nodes)} nodes and ${sum(relationships)} relationships in all`,
    ...(left > 0
      ? [`left out: ${leftOut.nodes} nodes and ${leftOut.relationships} relationships of other programs, without an id`]
      : []),
    `fingerprint: ${fingerprint}`,
    '',
  ].join('\n')
}

async function reported(terminal: Terminal, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    await write(terminal.stderr, `entente: ${errorSentence(error)}\n`)
    return error instanceof ServerUnreachable ? exitCodes.noServer : exitCodes.someFailed
  }
}

/** Fetches a backup to `archive`, unpacks it into `folder` and verifies it. */
async function fetchStore(server: Server, archive: string, folder: string, terminal: Terminal): Promise<StoreManifest> {
  const line = progressLine(terminal)
  try {
    const answer = await exchange(server, { method: 'GET', path: 'store' })
    let bytes = 0
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length
        line.bytes('received', bytes)
        done(null, chunk)
      },
    })
    await pipeline(answer, counted, createWriteStream(archive, { mode: 0o600 }), { signal: terminal.signal })
    await unzipBackup(archive, folder)
    return await verifyFolder(folder)
  } finally {
    line.clear()
  }
}

/** A folder beside `path`, so that what is in it can be moved there. */
async function besides<T>(path: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(dirname(resolve(path)), '.entente-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes a verified backup of a running Entente to a file, which is there whole or not at all. */
export const backup = (file: string, server: Server, terminal: Terminal): Promise<ExitCode> =>
  reported(terminal, () =>
    besides(file, async folder => {
      const [archive, unpacked] = [join(folder, 'backup.zip'), join(folder, 'unpacked')]
      await mkdir(unpacked)
      const manifest = await fetchStore(server, archive, unpacked, terminal)
      await rename(archive, file)
      await write(terminal.stdout, `${file} is written and verified: ${summary(manifest)}`)
      return exitCodes.done
    }),
  )

/** Writes all that a running Entente holds to a folder, which must be new or empty: as NDJSON, or for Neo4j's import tool. */
export const exportStore = (
  folder: string,
  { forNeo4jAdmin, ...server }: Server & { forNeo4jAdmin: boolean },
  terminal: Terminal,
): Promise<ExitCode> =>
  reported(terminal, async () => {
    const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      return []
    })
    if (there.length > 0) throw new Error(`${folder} is not empty. Name a new folder.`)
    return besides(folder, async beside => {
      const unpacked = join(beside, 'unpacked')
      await mkdir(unpacked)
      const manifest = await fetchStore(server, join(beside, 'backup.zip'), unpacked, terminal)
      if (forNeo4jAdmin) {
        await writeNeo4jAdmin(unpacked, unpacked)
        for (const name of storeParts) await rm(join(unpacked, name))
      }
      await rm(folder, { recursive: true, force: true })
      await rename(unpacked, folder)
      await write(terminal.stdout, `${folder} is written and verified: ${summary(manifest)}`)
      return exitCodes.done
    })
  })

/** Replaces what a running Entente holds by a backup: a file of `backup`, or a folder of `exportStore`. */
export const restoreStore = (
  path: string,
  { replace, ...server }: Server & { replace: boolean },
  terminal: Terminal,
): Promise<ExitCode> =>
  reported(terminal, async () => {
    const isFolder = (await stat(path)).isDirectory()
    if (isFolder) await verifyFolder(path)
    const line = progressLine(terminal)
    let bytes = 0
    async function* body() {
      for await (const chunk of isFolder ? packedStore(path) : createReadStream(path)) {
        bytes += chunk.length
        line.bytes('sent', bytes)
        yield chunk as Uint8Array
      }
    }
    try {
      const answer = await exchange(server, { method: 'POST', path: `store?replace=${replace}`, body: body() })
      for await (const each of readLines(answer)) {
        const told = RestoreLine.parse(JSON.parse('text' in each ? each.text : ''))
        if (told.type === 'progress') line.part('loading', told.done, told.total)
        if (told.type === 'failed')
          throw new Error(`The store could not be loaded: ${told.detail} It is shut until it is restored again.`)
        if (told.type !== 'restored') continue
        line.clear()
        await write(terminal.stdout, `${path} is restored: ${summary(told.manifest)}`)
        return exitCodes.done
      }
      throw new ServerUnreachable('The server ended before the store was loaded. Its next start loads it to the end.')
    } finally {
      line.clear()
    }
  })
