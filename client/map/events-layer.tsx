import type { GraphNode } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import styles from './map.module.css'
import type { PlacedMark } from './marks.ts'

type Props = {
  marks: readonly PlacedMark[]
  nodeOf(id: EntityId): GraphNode | undefined
  labelOf(id: EntityId): string
  tabStop: EntityId | undefined
  selected: EntityId | undefined
  stateOf(id: EntityId): 'faded' | undefined
}

/** The marks of events and places, in the shapes and colours of the canvas. */
export function EventsLayer({ marks, nodeOf, labelOf, tabStop, selected, stateOf }: Props) {
  return (
    <g>
      {marks.map(({ id, at }) => {
        const event = nodeOf(id)?.kind === 'Event'
        return (
          // biome-ignore lint/a11y/useSemanticElements: an SVG has no button of its own
          <path
            key={id}
            className={`${styles.mark} ${event ? styles.markEvent : styles.markPlace}`}
            data-state={stateOf(id)}
            data-event={event || undefined}
            d={event ? 'M0-6.500 6.500 0 0 6.500-6.500 0Z' : 'M0-4.500 4.500 3.500H-4.500Z'}
            transform={`translate(${at.x} ${at.y})`}
            data-mark={id}
            role="button"
            tabIndex={tabStop === id ? 0 : -1}
            aria-label={labelOf(id)}
            aria-pressed={selected === id}
          >
            <title>{labelOf(id)}</title>
          </path>
        )
      })}
    </g>
  )
}
