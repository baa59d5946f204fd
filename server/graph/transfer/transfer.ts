import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoreManifest } from '../../../model/store.ts'
import type { GraphConnection } from '../connection.ts'
import { FORMAT, StoreTooNew } from '../format.ts'
import { dump } from './dump.ts'
import { verifyFolder } from './folder.ts'
import type { Gate } from './gate.ts'
import { isHalfLoaded, load, type Progress, StoreHalfLoaded } from './load.ts'

/** The store holds articles, and nobody said that they are to be replaced. */
export class StoreNotEmpty extends Error {
  constructor(articles: number) {
    super(`The store holds ${articles} articles already.`)
    this.name = 'StoreNotEmpty'
  }
}

/** Another backup is being restored. */
export class RestoreUnderWay extends Error {
  constructor() {
    super('Another backup is being restored.')
    this.name = 'RestoreUnderWay'
  }
}

/** Moves whole stores out and in. Folders are of this machine and for one use. */
export type Transfer = {
  /** An empty folder to write a backup to, or one that came in; `remove` removes it. */
  folder(): Promise<{ path: string; remove(): Promise<void> }>
  /** Writes all that the store holds to a folder. Throws NotPortable. */
  dump(folder: string, told: { program: string; at: Date }): Promise<StoreManifest>
  /**
   * Verifies the backup in a folder and, unless that fails, begins to replace what the store holds by it; the folder is taken over. Nobody else reads or
   * writes the store meanwhile. Throws BadBackup, StoreTooNew, StoreNotEmpty, RestoreUnderWay, with nothing changed. `loaded` rejects where the store could not
   * be loaded to the end; it stays shut then, until it is restored again.
   */
  restore(
    folder: string,
    options: { replace: boolean; progress: Progress },
  ): Promise<{ manifest: StoreManifest; loaded: Promise<void> }>
}

/** Where what is being loaded lies until it is, in the folder of transfers. */
const loadingIn = (folder: string): string => join(folder, 'loading')

/** Loads to its end what an earlier server began to load. Throws StoreHalfLoaded where that is not in `folder`. */
export async function resumeLoading(
  store: GraphConnection,
  folder: string | undefined,
  say: (line: string) => void,
): Promise<void> {
  if (!(await isHalfLoaded(store))) return
  const loading = folder && loadingIn(folder)
  if (!loading || !(await stat(loading).catch(() => undefined))) throw new StoreHalfLoaded()
  say('Loading a backup was broken off. It is loaded again …')
  await load(store, loading)
  await rm(loading, { recursive: true, force: true })
}

/** `store` is the store behind the gate; `root` the folder in which folders are made. */
export function createTransfer(store: GraphConnection, gate: Gate, root: string): Transfer {
  let isRestoring = false
  let isBroken = false

  async function begin(folder: string, replace: boolean): Promise<StoreManifest> {
    const manifest = await verifyFolder(folder)
    if (manifest.format > FORMAT) throw new StoreTooNew(manifest.format)
    const articles = isBroken ? 0 : await articlesIn(store)
    if (articles > 0 && !replace) throw new StoreNotEmpty(articles)
    await mkdir(root, { recursive: true })
    await rm(loadingIn(root), { recursive: true, force: true })
    await rename(folder, loadingIn(root))
    return manifest
  }

  async function loadBehindGate(progress: Progress): Promise<void> {
    await gate.shut()
    try {
      await load(store, loadingIn(root), progress)
      isBroken = false
    } catch (error) {
      // Where not even the note of it was written, the store is as it was.
      isBroken = await isHalfLoaded(store).catch(() => true)
      throw error
    } finally {
      if (!isBroken) {
        gate.open()
        await rm(loadingIn(root), { recursive: true, force: true })
      }
    }
  }

  return {
    async folder() {
      await mkdir(root, { recursive: true })
      const path = await mkdtemp(join(root, 'backup-'))
      return { path, remove: () => rm(path, { recursive: true, force: true }) }
    },
    dump: (folder, told) => gate.pass(() => dump(store, folder, { format: FORMAT, ...told })),
    async restore(folder, { replace, progress }) {
      if (isRestoring) throw new RestoreUnderWay()
      isRestoring = true
      try {
        const manifest = await begin(folder, replace)
        const loaded = loadBehindGate(progress).finally(() => {
          isRestoring = false
        })
        loaded.catch(() => {})
        return { manifest, loaded }
      } catch (error) {
        isRestoring = false
        throw error
      }
    },
  }
}

async function articlesIn(store: GraphConnection): Promise<number> {
  let articles = 0
  for (const label of ['Article', 'WithdrawnArticle']) {
    const [row] = await store.read(`MATCH (a:${label}) RETURN count(a) AS articles`)
    articles += Number(row?.articles)
  }
  return articles
}
