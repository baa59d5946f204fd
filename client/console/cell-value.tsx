import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { EntityId } from '../../model/ids.ts'
import { Icon } from '../components/icon.tsx'
import { loadEntity } from '../state/load-graph.ts'
import { useWorkspace } from '../state/workspace.ts'
import styles from './console.module.css'
import { nodeIn, type Value } from './format-value.ts'

/** The whole value of one cell, with a button that shows it on the canvas if it is an entity. */
export function CellValue({ column, value, onClose }: { column: string; value: Value; onClose(): void }) {
  const { t } = useTranslation()
  const entity = EntityId.safeParse(nodeIn(value)?.id ?? value).data
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  return (
    <section
      className={styles.cellValue}
      aria-label={t('console.cell', { column })}
      onKeyDown={event => event.key === 'Escape' && onClose()}
    >
      <div className={styles.cellValueHead}>
        <h3>{column}</h3>
        {entity && (
          <Button
            className="link"
            onPress={() => {
              useWorkspace.getState().setView('canvas')
              void loadEntity(entity)
            }}
          >
            {t('console.seeEntity')}
          </Button>
        )}
        <Button className="tool tool-small" aria-label={t('console.closeCell')} onPress={onClose} autoFocus>
          <Icon name="close" />
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <pre tabIndex={0} dir="auto">
        {text}
      </pre>
    </section>
  )
}
