import { useMemo } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import chipStyles from '../components/chip.module.css'
import { Icon } from '../components/icon.tsx'
import { useLabels } from '../language/labels.ts'
import { defaultFilter } from '../model/filter.ts'
import { visibilityOf } from '../model/visibility.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import styles from './time.module.css'

/** The filter bar tells what the filter leaves out; here only the period counts. */
const noFilter = { ...defaultFilter, confidence: 0 }

/** The period in force, how much is outside it, and the buttons that hide that or remove the period. */
export function PeriodChip() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { picture, period, setSight } = useWorkspaceFields('picture', 'period', 'setSight')
  const { nodes, edges, undated } = useMemo(() => visibilityOf(picture, period, noFilter), [picture, period])
  if (!period) return null
  const { basis, from, to, rest } = period
  const span = labels.period(from, to)
  return (
    <div className={styles.period}>
      <span className={chipStyles.chip}>
        <span>
          {t(`time.${basis}Chip`)} <strong>{span}</strong>
        </span>
        <Button
          className={chipStyles.chipRemove}
          aria-label={t('time.remove', { span })}
          onPress={() => setSight({ period: undefined })}
        >
          <Icon name="close" />
        </Button>
      </span>
      <ToggleButton
        className="button button-small"
        isSelected={rest === 'hide'}
        onChange={hide => setSight({ period: { ...period, rest: hide ? 'hide' : 'fade' } })}
      >
        {t('time.hide')}
      </ToggleButton>
      <span className={chipStyles.periodCount}>
        {t('time.outside', { count: nodes.size + edges.size, number: labels.number(nodes.size + edges.size) })}
        {undated.nodes + undated.edges > 0 &&
          ` · ${t('time.undated', {
            events: t('time.events', { count: undated.nodes }),
            relations: t('time.relations', { count: undated.edges }),
          })}`}
      </span>
    </div>
  )
}
