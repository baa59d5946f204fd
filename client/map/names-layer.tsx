import type { MapPoint } from './atlas.ts'
import styles from './map.module.css'

type Name = { id: string; text: string; at: MapPoint; isSelected: boolean }
type Box = { left: number; right: number; top: number; bottom: number }

/** The width of a letter in pixels, generously estimated so that names do not touch. */
const letterWidth = 7.2
const offset = 15

const boxOf = ({ text, at }: Name): Box => {
  const half = (text.length * letterWidth) / 2 + 3
  return { left: at.x - half, right: at.x + half, top: at.y + offset - 12, bottom: at.y + offset + 5 }
}
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Draws the names, in their order, that do not overlap earlier ones. The name of the selection is always drawn. */
export function NamesLayer({ names }: { names: readonly Name[] }) {
  const taken: Box[] = []
  const fitting = [...names]
    .sort((a, b) => Number(b.isSelected) - Number(a.isSelected))
    .filter(name => {
      const box = boxOf(name)
      if (!name.isSelected && taken.some(other => overlap(box, other))) return false
      taken.push(box)
      return true
    })
  return (
    <g className={styles.names}>
      {fitting.map(({ id, text, at, isSelected }) => (
        <text key={id} className={isSelected ? styles.strong : undefined} x={at.x} y={at.y + offset}>
          {text}
        </text>
      ))}
    </g>
  )
}
