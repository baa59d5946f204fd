import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const rooms = ['cypher', 'model', 'seed', 'server', 'client', 'tsconfig.json', 'package.json']

/** A line to insert behind another one, which the file contains exactly once. */
export type Patch = { file: string; behind: string; add: string }

export type Copy = {
  folder: string
  /** A module of the copy: `load<typeof import('../../model/ontology.ts')>('model/ontology.ts')`. */
  load<Module>(file: string): Promise<Module>
}

/** A copy of the program's sources with some lines added; removed after the tests of the file. */
export function patchedCopy(patches: readonly Patch[]): Copy {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'entente-copy-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  for (const room of rooms) cpSync(join(root, room), join(folder, room), { recursive: true })
  symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'))
  for (const { file, behind, add } of patches) {
    const [before, after, ...more] = readFileSync(join(folder, file), 'utf8').split(behind)
    if (after === undefined || more.length > 0) throw new Error(`${file} has no one place behind ${behind}`)
    writeFileSync(join(folder, file), `${before}${behind}${add}${after}`)
  }
  return { folder, load: file => import(join(folder, file)) }
}
