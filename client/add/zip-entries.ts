import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { isOfSystem, type Taken } from './taken.ts'

/** Bytes of one file of a zip at most: as many as a page may have. */
const MOST_OF_ONE = 20_000_000
/** How many times larger than the zip its files may be all together, once they are more than a few. Text packs some four to ten times. */
const MOST_TIMES = 100
const FREE_BYTES = 10_000_000
/** Entries that are listed at most, whatever they are. */
const MOST_ENTRIES = 5000

/**
 * The files of a zip, unpacked as the zip is read, under its name. A zip in it is not opened. What unpacks to far more than it takes (a zip bomb), or to more
 * than `mostBytes`, is given up as soon as that shows; what was unpacked before is kept.
 */
export async function* zipEntries(zip: File, name: string, mostBytes: number): AsyncGenerator<Taken> {
  const found: Taken[] = []
  let [unpacked, entries] = [0, 0]
  let stopped: 'zipBomb' | 'tooMuch' | 'tooMany' | 'unreadable' | undefined
  const unzip = new Unzip(entry => {
    const path = `${name}/${entry.name}`
    if (stopped || entry.name.endsWith('/')) return
    if (++entries > MOST_ENTRIES) {
      stopped = 'tooMany'
      return
    }
    if (isOfSystem(entry.name)) found.push({ name: path, problem: 'system' })
    else if (/\.zip$/iu.test(entry.name)) found.push({ name: path, problem: 'zipInZip' })
    else if (entry.compression !== 0 && entry.compression !== 8) found.push({ name: path, problem: 'unreadable' })
    else unpack(entry, path)
  })
  unzip.register(UnzipInflate)
  const unpack = (entry: UnzipFile, path: string) => {
    const chunks: Uint8Array<ArrayBuffer>[] = []
    let size = 0
    entry.ondata = (error, chunk, final) => {
      if (error) {
        found.push({ name: path, problem: 'unreadable' })
        return
      }
      size += chunk.length
      unpacked += chunk.length
      if (unpacked > FREE_BYTES && unpacked > MOST_TIMES * zip.size) stopped = 'zipBomb'
      else if (unpacked > mostBytes) stopped = 'tooMuch'
      if (stopped) {
        entry.terminate()
        return
      }
      // It is inflated to its end, and not kept.
      if (size <= MOST_OF_ONE) chunks.push(chunk as Uint8Array<ArrayBuffer>)
      else chunks.length = 0
      if (!final) return
      found.push(size > MOST_OF_ONE ? { name: path, problem: 'tooMuch' } : { name: path, file: new Blob(chunks) })
    }
    entry.start()
  }
  const reader = zip.stream().getReader()
  try {
    while (!stopped) {
      const { done, value } = await reader.read()
      // A small piece at a time: a bomb shows before much of it is unpacked.
      for (let at = 0; value && at < value.length && !stopped; at += 16_384)
        unzip.push(value.subarray(at, at + 16_384), false)
      if (done) unzip.push(new Uint8Array(), true)
      yield* found.splice(0)
      if (done) break
    }
  } catch {
    stopped ??= 'unreadable'
  } finally {
    void reader.cancel().catch(() => {})
  }
  yield* found.splice(0)
  if (stopped || entries === 0) yield { name, problem: stopped ?? 'unreadable' }
}
