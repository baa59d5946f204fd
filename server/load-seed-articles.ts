import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { articleFiles } from '../seed/input/folder.ts'
import { readArticle } from '../seed/input/read-article.ts'
import { UnreadableArticle } from '../seed/input/unreadable.ts'
import type { Ingest } from './routes/articles.ts'
import { type Patience, waitForStore } from './wait-for-store.ts'

/** `again`: the failure may be temporary. */
export type SeedReport = { added: number; failed: { file: string; reason: string; again: boolean }[] }

/** Fills a store from a folder of article files, and waits where it does not answer; a file that cannot be read is named and stops nothing. */
export async function loadSeedArticles(
  ingest: Ingest,
  folder: string,
  progress: (done: number, total: number, file: string) => void,
  patience: Patience,
): Promise<SeedReport> {
  const { signal } = patience
  const report: SeedReport = { added: 0, failed: [] }
  const files = await articleFiles(folder).catch((error: Error) => {
    report.failed.push({ file: folder, reason: error.message, again: true })
    return []
  })
  for (const [i, file] of files.entries()) {
    if (signal.aborted) break
    progress(i, files.length, basename(file))
    try {
      const article = await readArticle(await readFile(file), { name: file }, signal)
      if ((await waitForStore(() => ingest.add(article, signal), patience)).created) report.added++
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      report.failed.push({ file, reason, again: !(error instanceof UnreadableArticle) })
    }
  }
  if (!signal.aborted) progress(files.length, files.length, '')
  return report
}
