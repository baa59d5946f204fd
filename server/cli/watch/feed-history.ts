import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'

/** Entries that a feed may announce again are remembered; a feed announces a thousand at most. */
const MAX_SEEN = 5000

const FeedRecord = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Keys of the entries that were read, the latest last. */
  seen: z.array(z.string()),
})
/** What was recorded of a feed in earlier runs. */
export type FeedRecord = z.infer<typeof FeedRecord>
const File = z.object({ feeds: z.record(z.string(), FeedRecord) })

/** The file exists but is not a feed history; it is not changed. */
export class BadFeedHistory extends Error {
  constructor(file: string) {
    super(`${file} is not what watch wrote there, and is left as it is. Move it away to begin anew.`)
    this.name = 'BadFeedHistory'
  }
}

/** What earlier runs recorded, by the address of a feed. */
export type FeedHistory = { of(feed: string): FeedRecord; save(feed: string, known: FeedRecord): Promise<void> }

/** What was read of each feed, kept in a file that is replaced as a whole. Throws BadFeedHistory. */
export async function openFeedHistory(file: string): Promise<FeedHistory> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  const feeds = new Map<string, FeedRecord>()
  if (text !== undefined) {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      throw new BadFeedHistory(file)
    }
    const kept = File.safeParse(value).data
    if (!kept) throw new BadFeedHistory(file)
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
