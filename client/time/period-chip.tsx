import { useMemo } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../components/icon.tsx'
import { useLabels } from '../language/labels.ts'
import { usual } from '../model/filter.ts'
import { outsideOf } from '../model/visibility.ts'
import { useWorkspaceFields } from '../state/workspace.ts'

/** What the filter leaves aside is told elsewhere. */
const letsAllThrough = { ...usual, confidence: 0 }

/** The period in force, what it sets aside, and how to be rid of either. */
export function PeriodChip() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { picture, period, regard } = useWorkspaceFields('picture', 'period', 'regard')
  const { nodes, edges, undated } = useMemo(() => outsideOf(picture, period, letsAllThrough), [picture, period])
  if (!period) return null
  const { basis, from, to, outside } = period
  const span = labels.period(from, to)
  return (
    <div className="period">
      <span className="chip">
        <span>
          {t(`time.${basis}Chip`)} <strong>{span}</strong>
        </span>
        <Button
          className="chip-remove"
          aria-label={t('time.remove', { span })}
          onPress={() => regard({ period: undefined })}
        >
          <Icon name="close" />
        </Button>
      </span>
      <ToggleButton
        className="button button-small"
        isSelected={outside === 'hide'}
        onChange={hide => regard({ period: { ...period, outside: hide ? 'hide' : 'fade' } })}
      >
        {t('time.hide')}
      </ToggleButton>
      <span className="period-count">
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
