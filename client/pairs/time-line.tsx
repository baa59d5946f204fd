import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../model/ids.ts'
import { useLabels } from '../language/labels.ts'
import styles from './pair-panel.module.css'
import type { Lane, LaneMark, TimeLanes } from './time-lanes.ts'

type Props = { lanes: TimeLanes; chosen: readonly EntityId[]; onChoose(ids: readonly EntityId[]): void }

/** The events of two actors on an axis of time, a lane for each type: cooperation above, conflict below. */
export function TimeLine({ lanes, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const labels = useLabels()
  const { above, along, below, first, last, hasUndated } = lanes
  const lane = (each: Lane, side: 'above' | 'along' | 'below') => (
    <li key={each.type} className={styles.lane} data-side={side}>
      <span className={styles.laneName}>{labels.plover(each.type)}</span>
      <span className={styles.track}>
        {each.marks.map(mark => (
          <Mark
            key={mark.ids.join()}
            mark={mark}
            name={t('pairs.page.mark', {
              type: labels.plover(each.type),
              when: labels.period(mark.start, mark.end) || t('pairs.page.undated'),
              events: t('pairs.events', { count: mark.ids.length }),
            })}
            isChosen={mark.ids.some(id => chosen.includes(id))}
            onPress={() => onChoose(mark.ids)}
          />
        ))}
      </span>
    </li>
  )
  return (
    <figure className={styles.figure} aria-label={t('pairs.page.lines')}>
      <ul className={styles.lanes} data-undated={hasUndated || undefined}>
        {above.map(each => lane(each, 'above'))}
        {along.map(each => lane(each, 'along'))}
        <li className={styles.axis} aria-hidden="true">
          <span>{first && labels.period(first, first)}</span>
          <span>{last && last !== first && labels.period(last, last)}</span>
          {hasUndated && <span className={styles.undated}>{t('pairs.page.undated')}</span>}
        </li>
        {below.map(each => lane(each, 'below'))}
      </ul>
      <figcaption className="quiet">{t('pairs.page.linesHelp')}</figcaption>
    </figure>
  )
}

type MarkProps = { mark: LaneMark; name: string; isChosen: boolean; onPress(): void }

function Mark({ mark: { at, ids, state, disputed }, name, isChosen, onPress }: MarkProps) {
  return (
    <Button
      className={styles.mark ?? ''}
      aria-label={name}
      aria-pressed={isChosen}
      data-state={state}
      data-disputed={disputed || undefined}
      style={at === undefined ? { insetInlineEnd: 0 } : ({ '--at': at } as object)}
      data-dated={at !== undefined || undefined}
      onPress={onPress}
    >
      {ids.length > 1 ? ids.length : ''}
    </Button>
  )
}
