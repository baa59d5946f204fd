import type { World } from '../../model/worlds.ts'
import { worldDashes } from '../model/world-style.ts'
import styles from './worlds.module.css'

/** The line by which a part of a comparison is drawn. */
export function WorldSample({ world }: { world: World }) {
  return (
    <svg className={styles.sample} viewBox="0 0 30 12" aria-hidden="true">
      <path
        className={`world-${world}`}
        d="M1 6h28"
        strokeWidth={world === 'both' ? 5 : 3}
        strokeDasharray={worldDashes[world]?.join(' ')}
      />
    </svg>
  )
}
