import { create } from 'zustand'

/** What a drop brings: files, and the folders among them. */
export type Dropped = { files: readonly File[]; folders: readonly FileSystemDirectoryEntry[] }

/** Whether the dialog that adds articles is open, for one or for several, and the files that it was opened with. */
type Adding = {
  open: boolean
  mode: 'one' | 'many'
  file: File | undefined
  dropped: Dropped | undefined
  show(file?: File): void
  showMany(dropped?: Dropped): void
  setMode(mode: 'one' | 'many'): void
  close(): void
}

export const useAddDialog = create<Adding>(set => ({
  open: false,
  mode: 'one',
  file: undefined,
  dropped: undefined,
  show: file => set({ open: true, mode: 'one', file }),
  showMany: dropped => set({ open: true, mode: 'many', dropped }),
  setMode: mode => set({ mode }),
  close: () => set({ open: false, file: undefined, dropped: undefined }),
}))

/** Opens the dialog with what was dropped: for one article where it is one file and no zip, else for several. */
export function addDropped({ files, folders }: Dropped): void {
  const { show, showMany } = useAddDialog.getState()
  const [first] = files
  if (first && files.length === 1 && folders.length === 0 && !/\.zip$/iu.test(first.name)) show(first)
  else if (files.length + folders.length > 0) showMany({ files, folders })
}

/** Files and folders of a drop, which can be asked for while it is handled only. */
export function droppedIn(transfer: DataTransfer | null): Dropped {
  const entries = [...(transfer?.items ?? [])].map(item => item.webkitGetAsEntry?.())
  const folders = entries.filter((entry): entry is FileSystemDirectoryEntry => entry?.isDirectory === true)
  const names = new Set(folders.map(({ name }) => name))
  // A folder is listed among the files too, as one without a type.
  const files = [...(transfer?.files ?? [])].filter(({ name, type }) => type !== '' || !names.has(name))
  return { files, folders }
}
