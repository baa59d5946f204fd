import { useAddDialog } from './dialog-state.ts'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** A file dropped anywhere on the page is an article to read: without this the browser would leave the page and show the file. */
export function acceptDroppedFiles(): void {
  const mark = (over: boolean) => document.documentElement.toggleAttribute('data-dropping', over)
  window.addEventListener('dragover', event => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    mark(true)
  })
  window.addEventListener('dragleave', event => {
    // Only leaving the window counts: between elements the pointer leaves one and enters another.
    if (event.relatedTarget === null) mark(false)
  })
  window.addEventListener('drop', event => {
    mark(false)
    if (!carriesFiles(event)) return
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file) useAddDialog.getState().show(file)
  })
}
