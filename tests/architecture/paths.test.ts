import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { read, root } from './imports.ts'

/** What stands in backticks and reads as a path from the root: it names a folder of ours and has a slash. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:client|docs|model|scripts|seed|server|tests)\/[^`\s]*)`/g)].map(match => match[1] as string)

/** Whether a path from the root leads to something; `*` is any one folder. */
function exists(path: string): boolean {
  const [before, after] = path.split('/*/')
  if (after === undefined) return existsSync(join(root, path))
  return readdirSync(join(root, before ?? '')).some(folder => existsSync(join(root, before ?? '', folder, after)))
}

it.each(['docs/architecture.md', 'docs/extraction.md', 'CONTRIBUTING.md', 'README.md'])(
  '%s names only paths that exist',
  page => {
    const gone = pathsIn(read(page)).filter(path => !exists(path))
    expect(gone).toEqual([])
  },
)

it('says where to look for each of the tasks that newcomers have', () => {
  const rows = read('docs/architecture.md').split('## To change it')[1]?.split('\n## ')[0] ?? ''
  expect(pathsIn(rows).length).toBeGreaterThan(20)
})
