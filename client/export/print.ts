import { writeSvg } from '../../model/svg.ts'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import styles from './export.module.css'

/** Prints the page, with all of the graph as vector graphics in place of the canvas. */
export function printGraph(): void {
  const drawing = useCanvasHandle.getState().canvas?.drawing(true)
  if (!drawing) {
    print()
    return
  }
  const sheet = document.createElement('img')
  sheet.className = styles.printSheet ?? ''
  sheet.dataset.part = 'print-sheet'
  sheet.alt = ''
  sheet.src = URL.createObjectURL(new Blob([writeSvg(drawing)], { type: 'image/svg+xml' }))
  const done = () => {
    URL.revokeObjectURL(sheet.src)
    sheet.remove()
    document.documentElement.removeAttribute('data-printing')
  }
  addEventListener('afterprint', done, { once: true })
  document.querySelector('[data-stage-body]')?.append(sheet)
  document.documentElement.setAttribute('data-printing', '')
  sheet.decode().then(
    () => print(),
    () => {
      done()
      print()
    },
  )
}
