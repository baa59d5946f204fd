import { tones } from '../../model/ontology.ts'
import { dashPatterns } from '../model/relation-style.ts'
import { worldDashes } from '../model/world-style.ts'
import type { Arc } from './arcs.ts'
import type { MapPoint } from './atlas.ts'
import styles from './map.module.css'
import { arcCurve } from './marks.ts'

type Props = {
  arcs: readonly Arc[]
  /** Two tellers are compared: arcs have the colours and dashes of who tells them, and what neither tells steps back. */
  compared: boolean
  at(id: Arc['from']): MapPoint | undefined
  labelOf(arc: Arc): string
  stateOf(arc: Arc): 'near' | 'far' | 'faded' | undefined
}

/** The arcs. Clicks are handled by the map, which reads `data-arc`; for the keyboard, the tables list the relations. */
export function ArcsLayer({ arcs, compared, at, labelOf, stateOf }: Props) {
  return (
    <g>
      <defs>
        {tones.map(tone => (
          <marker
            key={tone}
            id={`head-${tone}`}
            className={styles[`head-${tone}`]}
            viewBox="0 0 8 8"
            refX="6"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 .5 8 4 0 7.500Z" />
          </marker>
        ))}
      </defs>
      {arcs.map(arc => {
        const [from, to] = [at(arc.from), at(arc.to)]
        if (!from || !to) return null
        const { path, middle, angle } = arcCurve(arc, from, to)
        const dashes = arc.world ? worldDashes[arc.world] : arc.line === 'solid' ? undefined : dashPatterns[arc.line]
        return (
          <g
            key={arc.id}
            className={styles.arc}
            data-state={stateOf(arc)}
            data-arc={arc.id}
            data-world={compared ? (arc.world ?? 'none') : undefined}
          >
            <path className={styles.arcHalo} d={path} />
            <path
              className={arc.world ? `world-${arc.world}` : `tone-${arc.tone}`}
              d={path}
              strokeWidth={
                (arc.world === 'both' ? 3.6 : arc.world ? 2.2 : arc.tone === 'event' ? 1.3 : 1.6) +
                Math.log2(arc.opens.length)
              }
              strokeDasharray={dashes?.join(' ')}
              markerEnd={arc.directed ? `url(#head-${arc.tone})` : undefined}
            />
            {arc.disputed && (
              <path
                className={styles.arcMark}
                d="M-2-5V5M2-5V5"
                transform={`translate(${middle.x} ${middle.y}) rotate(${angle})`}
              />
            )}
            <path className={styles.arcReach} d={path}>
              <title>{labelOf(arc)}</title>
            </path>
          </g>
        )
      })}
    </g>
  )
}
