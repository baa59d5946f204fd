import type { Spot } from './atlas.ts'

type Name = { id: string; text: string; at: Spot; strong: boolean }
type Box = { left: number; right: number; top: number; bottom: number }

/** A wide guess at how wide a letter is, so that names never touch. */
const letter = 7.2
const below = 15

const boxOf = ({ text, at }: Name): Box => {
  const half = (text.length * letter) / 2 + 3
  return { left: at.x - half, right: at.x + half, top: at.y + below - 12, bottom: at.y + below + 5 }
}
const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Names in the order given, as many as fit without touching; what is chosen is always named. */
export function NamesLayer({ names }: { names: readonly Name[] }) {
  const taken: Box[] = []
  const fitting = [...names]
    .sort((a, b) => Number(b.strong) - Number(a.strong))
    .filter(name => {
      const box = boxOf(name)
      if (!name.strong && taken.some(other => touch(box, other))) return false
      taken.push(box)
      return true
    })
  return (
    <g className="names">
      {fitting.map(({ id, text, at, strong }) => (
        <text key={id} className={strong ? 'strong' : undefined} x={at.x} y={at.y + below}>
          {text}
        </text>
      ))}
    </g>
  )
}
