import { addDropped, droppedIn } from './dialog-state.ts'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Opens the dialog with the files and folders that are dropped anywhere on the page. Without this the browser would leave the page and show a file. */
export function acceptDroppedFiles(): void {
  const mark = (over: boolean) => document.documentElement.toggleAttribute('data-dropping', over)
  window.addEventListener('dragover', event => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    mark(true)
  })
  window.addEventListener('dragleave', event => {
    // `dragleave` fires between elements too; it has no related target only when the pointer leaves the window.
    if (event.relatedTarget === null) mark(false)
  })
  window.addEventListener('drop', event => {
    mark(false)
    if (!carriesFiles(event)) return
    event.preventDefault()
    addDropped(droppedIn(event.dataTransfer))
  })
}
