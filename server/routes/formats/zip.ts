import { once } from 'node:events'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** A file of an archive: its name, and its content at once or in pieces. */
export type ZippedFile = { name: string; content: AsyncIterable<string | Uint8Array> | string }

/** The day of every file in it: that of writing would make two archives of one graph differ. */
const mtime = new Date(Date.UTC(2000, 0, 1))

/**
 * A zip archive, written as it is read: the next file is asked for when the one before it has been taken. `pack`: whether files gain by being
 * packed.
 */
export async function* zip(
  files: Iterable<ZippedFile> | AsyncIterable<ZippedFile>,
  pack: boolean,
): AsyncGenerator<Uint8Array> {
  const archive = new ZipFile()
  const output = archive.outputStream as Readable
  let open: Readable | undefined
  const add = async () => {
    for await (const { name, content } of files) {
      if (output.destroyed) return
      const options = { mtime, compress: pack, forceDosTimestamp: true }
      if (typeof content === 'string') {
        archive.addBuffer(Buffer.from(content), name, options)
        continue
      }
      open = Readable.from(content, { objectMode: false })
      const taken = once(open, 'close')
      archive.addReadStream(open, name, options)
      await taken
    }
    archive.end()
  }
  archive.on('error', error => output.destroy(error))
  // What a file, or the next one, fails with is what the archive fails with.
  add().catch(error => output.destroy(error))
  try {
    for await (const chunk of output) yield chunk as Uint8Array
  } finally {
    // Whoever reads it has left, or a file failed: the one being read is given up too.
    open?.destroy()
    output.destroy()
  }
}
