import type { Dropped } from './dialog-state.ts'
import { isOfSystem, type Taken, type TakenProblem } from './taken.ts'
import { zipEntries } from './zip-entries.ts'

/** Files of a queue at most, and bytes of all of them together. */
export const MOST_FILES = 2000
export const MOST_BYTES = 200_000_000

const isZip = ({ name, type }: File): boolean => /\.zip$/iu.test(name) || type === 'application/zip'
/** All files of what was given, in order: folders and zips are opened. No more than the limits let through are taken; each of the others says why. */
export async function* takenFiles({ files, folders }: Dropped): AsyncGenerator<Taken> {
  const room = { files: MOST_FILES, bytes: MOST_BYTES }
  const within = (taken: Taken): Taken => {
    if ('problem' in taken) return taken
    if (room.files === 0) return { name: taken.name, problem: 'tooMany' }
    if (taken.file.size > room.bytes) return { name: taken.name, problem: 'tooMuch' }
    room.files--
    room.bytes -= taken.file.size
    return taken
  }
  async function* opened(file: File, name: string): AsyncGenerator<Taken> {
    if (isOfSystem(name)) yield { name, problem: 'system' }
    else if (isZip(file)) for await (const entry of zipEntries(file, name, room.bytes)) yield within(entry)
    else yield within({ name, file })
  }
  // A folder of an input names its files by their path in it.
  for (const file of files) yield* opened(file, file.webkitRelativePath || file.name)
  for (const folder of folders)
    for await (const found of filesIn(folder))
      if ('problem' in found) yield found
      else yield* opened(found.file, found.name)
}

async function* filesIn(
  folder: FileSystemDirectoryEntry,
): AsyncGenerator<{ name: string; file: File } | { name: string; problem: TakenProblem }> {
  const reader = folder.createReader()
  // A reader gives some entries at a time, and none once it is at the end.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    ).catch(() => undefined)
    if (!entries) return yield { name: folder.fullPath.slice(1), problem: 'unreadable' }
    if (entries.length === 0) return
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = entry.fullPath.slice(1)
      if (entry.isDirectory) yield* filesIn(entry as FileSystemDirectoryEntry)
      else {
        const file = await new Promise<File>((resolve, reject) =>
          (entry as FileSystemFileEntry).file(resolve, reject),
        ).catch(() => undefined)
        yield file ? { name, file } : { name, problem: 'unreadable' }
      }
    }
  }
}
