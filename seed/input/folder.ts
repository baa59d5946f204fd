import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isArticleName } from './read-article.ts'

/**
 * The article files (`.txt`, `.md`, `.html` …) at a path: the file itself, or those in the folder and its folders, by name. Hidden
 * files, links and READMEs are left out. Throws what the file system throws.
 */
export async function articleFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const child = join(path, entry.name)
    if (entry.isDirectory()) found.push(...(await articleFiles(child)))
    else if (entry.isFile() && isArticleName(entry.name) && !/^readme\b/i.test(entry.name)) found.push(child)
  }
  return found
}
