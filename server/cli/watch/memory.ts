import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'

/** Entries that a feed may announce again are remembered; a feed announces a thousand at most. */
const MAX_SEEN = 5000

const Remembered = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Keys of the entries that were read, the latest last. */
  seen: z.array(z.string()),
})
/** What is known of a feed from before. */
export type Remembered = z.infer<typeof Remembered>
const File = z.object({ feeds: z.record(z.string(), Remembered) })

/** The file exists and is no memory of ours; it is left as it is. */
export class BadMemory extends Error {
  constructor(file: string) {
    super(`${file} is not what watch wrote there, and is left as it is. Move it away to begin anew.`)
    this.name = 'BadMemory'
  }
}

export type Memory = { of(feed: string): Remembered; save(feed: string, known: Remembered): Promise<void> }

/** What was read of each feed, kept in a file that is replaced as a whole. Throws BadMemory. */
export async function openMemory(file: string): Promise<Memory> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  const feeds = new Map<string, Remembered>()
  if (text !== undefined) {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      throw new BadMemory(file)
    }
    const kept = File.safeParse(value).data
    if (!kept) throw new BadMemory(file)
    for (const [feed, known] of Object.entries(kept.feeds)) feeds.set(feed, known)
  }
  let writing: Promise<void> = Promise.resolve()
  const write = async () => {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.part`, JSON.stringify({ feeds: Object.fromEntries(feeds) }))
    await rename(`${file}.part`, file)
  }
  return {
    of: feed => feeds.get(feed) ?? { seen: [] },
    save(feed, known) {
      feeds.set(feed, { ...known, seen: known.seen.slice(-MAX_SEEN) })
      writing = writing.catch(() => {}).then(write)
      return writing
    },
  }
}
