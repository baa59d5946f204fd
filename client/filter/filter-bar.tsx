import { useQuery } from '@tanstack/react-query'
import { Button, ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { unnamedOutlet } from '../../model/selection.ts'
import { api } from '../api.ts'
import chipStyles from '../components/chip.module.css'
import { Icon } from '../components/icon.tsx'
import { useLabels } from '../language/labels.ts'
import { defaultFilter, selectsClaims } from '../model/filter.ts'
import { useVisibility } from '../state/visibility.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import styles from './filter.module.css'

/** The filter in force and what it leaves out, with buttons to reset it. Renders nothing where nothing is left out. */
export function FilterBar() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { filter, picture, setSight } = useWorkspaceFields('filter', 'picture', 'setSight')
  const { uncertain, filteredOut } = useVisibility()
  const choosing = selectsClaims(filter)
  const { data } = useQuery({
    queryKey: ['outlets'],
    queryFn: ({ signal }) => api.outlets({}, { signal }),
    enabled: filter.outlets.length > 0,
  })
  const otherwise = filter.confidence !== defaultFilter.confidence
  if (!choosing && !otherwise && uncertain === 0) return null
  const nameOf = (id: string) => {
    const outlet = data?.outlets.find(each => each.id === id)
    return id === unnamedOutlet ? t('filter.unnamed') : outlet ? labels.name(outlet) : id
  }
  const said = [
    ...filter.outlets.map(nameOf),
    ...filter.modalities.map(labels.modality),
    ...(otherwise ? [t('filter.atLeast', { percent: labels.percent(filter.confidence) })] : []),
  ]
  const unattributed = choosing
    ? [...picture.edges.values()].filter(edge => edge.attributions.length === 0 && edge.claims > 0).length
    : 0
  return (
    <section className={styles.filterBar} aria-label={t('filter.active')}>
      {said.length > 0 && (
        <span className={chipStyles.chip}>
          <span>
            {t('filter.chip')} <strong>{said.join(' · ')}</strong>
          </span>
          <Button
            className={chipStyles.chipRemove}
            aria-label={t('filter.reset')}
            onPress={() => setSight({ filter: defaultFilter })}
          >
            <Icon name="close" />
          </Button>
        </span>
      )}
      {choosing && (
        <>
          <ToggleButton
            className="button button-small"
            isSelected={filter.rest === 'hide'}
            onChange={hide => setSight({ filter: { ...filter, rest: hide ? 'hide' : 'fade' } })}
          >
            {t('time.hide')}
          </ToggleButton>
          <span className={chipStyles.periodCount} role="status">
            {t('filter.out', { count: filteredOut })}
          </span>
        </>
      )}
      {unattributed > 0 && (
        <span className={chipStyles.periodCount}>{t('filter.unattributed', { count: unattributed })}</span>
      )}
      {uncertain > 0 && (
        <>
          <span className={chipStyles.periodCount} role="status">
            {t('filter.unsure', { count: uncertain, percent: labels.percent(filter.confidence) })}
          </span>
          <Button className="button button-small" onPress={() => setSight({ filter: { ...filter, confidence: 0 } })}>
            {t('filter.showUnsure')}
          </Button>
        </>
      )}
    </section>
  )
}
