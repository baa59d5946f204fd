import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { unzipSync } from 'fflate'

/** A research object on disk, as a zip or unpacked. `names`: the paths of its files, a name that a zip has twice among them twice. */
export type CrateReader = {
  names: readonly string[]
  /** The content of a file; undefined where there is none. Throws where it cannot be unpacked. */
  read(name: string): Promise<Uint8Array | undefined>
}

/** What is no zip and no folder. */
export class NoCrate extends Error {
  constructor(detail: string) {
    super(detail)
    this.name = 'NoCrate'
  }
}

/** Bytes that a file may have once it is unpacked: a small zip can claim any size. */
const MOST = 1024 ** 3

/** Opens a research object. Throws NoCrate, and errors of the file system. */
export async function openCrate(path: string): Promise<CrateReader> {
  if ((await stat(path)).isDirectory()) return unpacked(path)
  const bytes = await readFile(path)
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter({ name }) {
        if (!name.endsWith('/')) names.push(name)
        return false
      },
    })
  } catch {
    throw new NoCrate('it is no zip file, or it is broken')
  }
  return {
    names,
    async read(name) {
      const found = unzipSync(bytes, {
        filter(file) {
          if (file.name !== name) return false
          if (file.originalSize > MOST) throw new Error('it is larger than 1 GB')
          return true
        },
      })
      return found[name]
    },
  }
}

async function unpacked(folder: string): Promise<CrateReader> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const known = new Set(names)
  return { names, read: async name => (known.has(name) ? readFile(join(folder, name)) : undefined) }
}
