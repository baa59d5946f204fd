import { createWriteStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { storeParts } from '../../../model/store.ts'
import { BadBackup, MANIFEST, MANIFEST_BYTES, readManifest } from '../../graph/transfer/folder.ts'

/** A file of an archive: where its local header is, how it is packed, and how many bytes it is packed in. */
type Entry = { name: string; method: number; packed: number; at: number }

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** The end of the directory with the longest comment, and the locator before it. */
const TAIL = 22 + 0xffff + 20
/** The size of a directory of a few files, in bytes, at most. */
const DIRECTORY = 100_000

const broken = () => new BadBackup('It is no zip file, or it is cut off.')

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, at)
  if (at < 0 || bytesRead < length) throw broken()
  return bytes
}

/** The directory of an archive, which is at its end (PKWARE's APPNOTE 4.3 and 4.5.3). Throws BadBackup. */
async function entriesOf(file: FileHandle): Promise<Entry[]> {
  const { size } = await file.stat()
  const tail = await bytesAt(file, Math.max(0, size - TAIL), Math.min(size, TAIL))
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== END) end--
  if (end < 0) throw broken()
  let [length, at] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (end >= 20 && tail.readUInt32LE(end - 20) === LOCATOR_64) {
    const record = await bytesAt(file, Number(tail.readBigUInt64LE(end - 20 + 8)), 56)
    if (record.readUInt32LE(0) !== END_64) throw broken()
    length = Number(record.readBigUInt64LE(40))
    at = Number(record.readBigUInt64LE(48))
  }
  if (length > DIRECTORY) throw new BadBackup('It has more files than a backup of Entente has.')
  const directory = await bytesAt(file, at, length)
  const entries: Entry[] = []
  for (let i = 0; i < length; ) {
    if (i + 46 > length || directory.readUInt32LE(i) !== ENTRY) throw broken()
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(field => directory.readUInt16LE(i + field)) as [
      number,
      number,
      number,
    ]
    const name = directory.toString('utf8', i + 46, i + 46 + nameLength)
    const extra = directory.subarray(i + 46 + nameLength, i + 46 + nameLength + extraLength)
    const [packed, , offset] = largeFields(
      [20, 24, 42].map(field => directory.readUInt32LE(i + field)) as [number, number, number],
      extra,
    )
    entries.push({ name, method: directory.readUInt16LE(i + 10), packed, at: offset })
    i += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

/** Packed size, size and offset, of which those that do not fit into 32 bits are in the extra field, the size first. */
function largeFields(fields: [packed: number, size: number, at: number], extra: Buffer): [number, number, number] {
  const LARGE = 0xffffffff
  const own = [...fields] as [number, number, number]
  for (let i = 0; i + 4 <= extra.length; i += 4 + extra.readUInt16LE(i + 2)) {
    if (extra.readUInt16LE(i) !== 1) continue
    let at = i + 4
    for (const field of [1, 0, 2] as const)
      if (own[field] === LARGE && at + 8 <= extra.length) {
        own[field] = Number(extra.readBigUInt64LE(at))
        at += 8
      }
  }
  return own
}

/** Fails once more than this comes out: a small archive may hold any size. */
function atMost(bytes: number, name: string): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > bytes) done(new BadBackup(`Its ${name} is larger than it may be.`))
      else done(null, chunk)
    },
  })
}

/** Unpacks a backup into an empty folder, a piece at a time; parts larger than its manifest says are refused. Throws BadBackup. */
export async function unzipBackup(archive: string, folder: string): Promise<void> {
  const file = await open(archive)
  try {
    const entries = (await entriesOf(file)).filter(({ name }) => !name.endsWith('/'))
    const names: readonly string[] = [MANIFEST, ...storeParts]
    const stray = entries.find(({ name }, i) => !names.includes(name) || entries.findIndex(e => e.name === name) !== i)
    if (stray)
      throw new BadBackup(`It has a file that a backup of Entente does not have, or has twice: ${shown(stray.name)}.`)
    const entryOf = (name: string): Entry => {
      const found = entries.find(entry => entry.name === name)
      if (!found) throw new BadBackup(`It has no ${name}.`)
      return found
    }
    await unpack(file, entryOf(MANIFEST), folder, MANIFEST_BYTES)
    const { parts } = await readManifest(folder)
    for (const name of storeParts) await unpack(file, entryOf(name), folder, parts[name].bytes)
  } finally {
    await file.close()
  }
}

/** A name from a file that strangers may have made. */
const shown = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, '�').slice(0, 100)

async function unpack(
  file: FileHandle,
  { name, method, packed, at }: Entry,
  folder: string,
  most: number,
): Promise<void> {
  const header = await bytesAt(file, at, 30)
  if (header.readUInt32LE(0) !== LOCAL || (method !== 0 && method !== 8)) throw broken()
  const start = at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const target = createWriteStream(join(folder, name), { mode: 0o600 })
  if (packed === 0) {
    target.end()
    return
  }
  const source = file.createReadStream({ start, end: start + packed - 1, autoClose: false })
  try {
    if (method === 0) await pipeline(source, atMost(most, name), target)
    else await pipeline(source, createInflateRaw(), atMost(most, name), target)
  } catch (error) {
    if (/^Z_/.test(String((error as NodeJS.ErrnoException).code))) throw broken()
    throw error
  }
}
