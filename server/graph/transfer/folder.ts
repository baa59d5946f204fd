import { createHash, type Hash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { StringDecoder } from 'node:string_decoder'
import {
  StoreManifest,
  StoreNode,
  type StorePart,
  type StorePartName,
  StoreRelationship,
  storeParts,
} from '../../../model/store.ts'
import { createFingerprint, keyLabel } from './store-lines.ts'

/** What was given is no backup, or it is not as it was written. */
export class BadBackup extends Error {
  constructor(detail: string) {
    super(detail)
    this.name = 'BadBackup'
  }
}

export const MANIFEST = 'manifest.json'
/** The size of a manifest in bytes, at most. */
export const MANIFEST_BYTES = 100_000

/** Writes the lines of a part, and tells what its manifest says of it. */
export type PartWriter = { add(line: string): void | Promise<void>; close(): Promise<StorePart> }

export function writePart(folder: string, name: StorePartName): PartWriter {
  const file = createWriteStream(join(folder, name), { mode: 0o600 })
  const written = finished(file)
  written.catch(() => {})
  const hash = createHash('sha256')
  let [lines, bytes] = [0, 0]
  return {
    add(line) {
      const text = Buffer.from(`${line}\n`)
      hash.update(text)
      lines++
      bytes += text.length
      if (!file.write(text)) return Promise.race([once(file, 'drain').then(() => {}), written])
    },
    async close() {
      file.end()
      await written
      return { lines, bytes, sha256: hash.digest('hex') }
    },
  }
}

export const writeManifest = (folder: string, manifest: StoreManifest): Promise<void> =>
  writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })

/** Throws BadBackup. */
export function parseManifest(text: string): StoreManifest {
  try {
    return StoreManifest.parse(JSON.parse(text))
  } catch {
    throw new BadBackup(`Its ${MANIFEST} is not that of a backup of Entente.`)
  }
}

/** Throws BadBackup. */
export async function readManifest(folder: string): Promise<StoreManifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new BadBackup(`It has no ${MANIFEST}: it is no backup of Entente, or its writing was broken off.`)
  })
  return parseManifest(text)
}

/** The lines of a part as they are, one at a time; `seen` is given all of its bytes. */
export async function* linesOf(folder: string, name: StorePartName, seen?: Hash): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of createReadStream(join(folder, name))) {
    seen?.update(chunk)
    const lines = (rest + decoder.write(chunk)).split('\n')
    rest = lines.pop() as string
    yield* lines
  }
  rest += decoder.end()
  if (rest) yield rest
}

/** Keys as numbers of 64 bits, which are not kept as text: there may be many. */
function createKeySet() {
  let keys = new BigUint64Array(1024)
  let size = 0
  const numberOf = (label: string, id: string): bigint =>
    createHash('sha256').update(`${label} ${id}`).digest().readBigUInt64LE()
  const has = (wanted: bigint): boolean => {
    for (let [low, high] = [0, size - 1]; low <= high; ) {
      const middle = (low + high) >> 1
      const found = keys[middle] as bigint
      if (found === wanted) return true
      if (found < wanted) low = middle + 1
      else high = middle - 1
    }
    return false
  }
  return {
    add(label: string, id: string) {
      if (size === keys.length) {
        const larger = new BigUint64Array(size * 2)
        larger.set(keys)
        keys = larger
      }
      keys[size++] = numberOf(label, id)
    },
    /** To be called once, before `has`. Whether a key was added twice. */
    settle(): boolean {
      keys = keys.subarray(0, size).sort()
      return keys.some((key, i) => i > 0 && key === keys[i - 1])
    },
    has: (label: string, id: string) => has(numberOf(label, id)),
  }
}

function parsed<T>(name: StorePartName, number: number, line: string, shape: { parse(value: unknown): T }): T {
  try {
    return shape.parse(JSON.parse(line))
  } catch {
    throw new BadBackup(`Line ${number} of ${name} cannot be read.`)
  }
}

const count = (counts: Record<string, number>, name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1
}
const isSame = (a: Record<string, number>, b: Record<string, number>): boolean =>
  Object.keys({ ...a, ...b }).every(name => a[name] === b[name])

/**
 * Reads a backup whole: every line by its schema, every end of a relationship, and what its manifest says of it. Returns the manifest. Throws
 * BadBackup.
 */
export async function verifyFolder(folder: string): Promise<StoreManifest> {
  const manifest = await readManifest(folder)
  const fingerprint = createFingerprint()
  const keys = createKeySet()
  const nodes: Record<string, number> = {}
  const relationships: Record<string, number> = {}
  let stores = 0
  for (const name of storeParts) {
    const hash = createHash('sha256')
    let number = 0
    try {
      for await (const line of linesOf(folder, name, hash)) {
        number++
        fingerprint.add(line)
        if (name === 'nodes.ndjson') {
          const { labels, properties } = parsed(name, number, line, StoreNode)
          const key = keyLabel(labels) as string
          count(nodes, key)
          keys.add(key, String(properties.id))
          if (key === 'Store') stores++
        } else {
          const { type, from, to } = parsed(name, number, line, StoreRelationship)
          count(relationships, type)
          if (!keys.has(...from) || !keys.has(...to))
            throw new BadBackup(`Line ${number} of ${name} joins a node that is not in it.`)
        }
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      throw new BadBackup(`It has no ${name}.`)
    }
    const stated = manifest.parts[name]
    if (stated.lines !== number || stated.sha256 !== hash.digest('hex'))
      throw new BadBackup(`Its ${name} is not as it was written: it was cut off or changed.`)
    if (name === 'nodes.ndjson' && keys.settle()) throw new BadBackup(`Its ${name} has a node twice.`)
  }
  const isAsStated =
    manifest.fingerprint === fingerprint.digest() &&
    isSame(manifest.nodes, nodes) &&
    isSame(manifest.relationships, relationships)
  if (!isAsStated || stores !== 1) throw new BadBackup(`Its ${MANIFEST} says something else than its lines.`)
  return manifest
}
