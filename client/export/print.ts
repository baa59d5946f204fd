import { writeSvg } from '../../model/svg.ts'
import type { Language } from '../model/language.ts'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import styles from './export.module.css'

/** Prints the page, with all of the graph as vector graphics in place of the canvas, and after it the quotes of what is on screen. `caption` is written below the drawing. Never rejects. */
export async function printGraph(language: Language, caption?: string): Promise<void> {
  const quotes = await import('./printed-quotes.ts').then(
    ({ printedQuotes }) => printedQuotes(language),
    () => undefined,
  )
  const sheet = await graphSheet(caption)
  const done = () => {
    if (sheet) URL.revokeObjectURL(sheet.src)
    sheet?.remove()
    quotes?.remove()
    document.documentElement.removeAttribute('data-printing')
  }
  addEventListener('afterprint', done, { once: true })
  if (sheet) {
    document.querySelector('[data-stage-body]')?.append(sheet)
    document.documentElement.setAttribute('data-printing', '')
  }
  if (quotes) document.body.append(quotes)
  print()
}

/** All of the graph as an image; undefined where there is no canvas, or the image cannot be shown. */
async function graphSheet(caption?: string): Promise<HTMLImageElement | undefined> {
  const drawing = useCanvasHandle.getState().canvas?.drawing(true)
  if (!drawing) return undefined
  const sheet = document.createElement('img')
  sheet.className = styles.printSheet ?? ''
  sheet.dataset.part = 'print-sheet'
  sheet.alt = caption ?? ''
  sheet.src = URL.createObjectURL(new Blob([writeSvg(drawing, { caption })], { type: 'image/svg+xml' }))
  try {
    await sheet.decode()
    return sheet
  } catch {
    URL.revokeObjectURL(sheet.src)
    return undefined
  }
}
