import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Button, Checkbox, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Modality } from '../../model/ontology.ts'
import { LeastGrade } from '../../model/reliability.ts'
import { type Source, unnamedOutlet } from '../../model/selection.ts'
import { api } from '../api.ts'
import choiceStyles from '../components/choice.module.css'
import '../language/journal-words.ts'
import { useLabels } from '../language/labels.ts'
import { defaultFilter, type Filter } from '../model/filter.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import styles from './filter.module.css'

function Choices<Key extends string>({
  title,
  all,
  chosen,
  onChoose,
}: {
  title: string
  all: readonly { key: Key; name: string; count: number }[]
  chosen: readonly Key[]
  onChoose(chosen: Key[]): void
}) {
  const labels = useLabels()
  return (
    <fieldset className={styles.filterPart} data-part="choices">
      <legend>{title}</legend>
      <ul className={choiceStyles.choices}>
        {all.map(({ key, name, count }) => (
          <li key={key}>
            <Checkbox
              className={choiceStyles.choice}
              isSelected={chosen.includes(key)}
              onChange={taken => onChoose(taken ? [...chosen, key] : chosen.filter(other => other !== key))}
            >
              <span className={choiceStyles.check} aria-hidden="true" />
              <span className={choiceStyles.choiceName}>
                <bdi>{name}</bdi>
              </span>
              <span className="count">{labels.number(count)}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

const sameOutlets = (some: readonly Source[], others: readonly Source[]): boolean =>
  some.length === others.length && some.every(each => others.includes(each))

/** Sets the filter: outlets, modalities and the least confidence. */
export default function FilterPanel() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { picture, filter, setSight } = useWorkspaceFields('picture', 'filter', 'setSight')
  const { data } = useQuery({ queryKey: ['outlets'], queryFn: ({ signal }) => api.outlets({}, { signal }) })
  const change = (part: Partial<Filter>, gesture?: string) => setSight({ filter: { ...filter, ...part } }, gesture)
  const counts = useMemo(() => {
    const outlets = new Map<Source, number>()
    const modalities = new Map<Modality, number>()
    for (const edge of picture.edges.values()) {
      for (const source of new Set<Source>(edge.attributions.map(({ outlet }) => outlet ?? unnamedOutlet)))
        outlets.set(source, (outlets.get(source) ?? 0) + 1)
      for (const modality of new Set(edge.attributions.map(({ modality }) => modality)))
        modalities.set(modality, (modalities.get(modality) ?? 0) + 1)
    }
    return { outlets, modalities }
  }, [picture])
  const names = new Map<Source, string>(data?.outlets.map(outlet => [outlet.id, labels.name(outlet)]))
  const sources = [...new Set([...counts.outlets.keys(), ...filter.outlets])]
    .map(key => ({
      key,
      name: key === unnamedOutlet ? t('filter.unnamed') : (names.get(key) ?? key),
      count: counts.outlets.get(key) ?? 0,
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, labels.language))
  // The letters are in order; a grade that no outlet has would mean the same as the one before it.
  const gradedAtLeast = (least: LeastGrade): Source[] =>
    (data?.outlets ?? []).flatMap(({ id, reliability }) => (reliability && reliability <= least ? [id] : []))
  const grades = LeastGrade.options.filter(grade => data?.outlets.some(({ reliability }) => reliability === grade))
  const modalities = Modality.options
    .filter(key => counts.modalities.has(key) || filter.modalities.includes(key))
    .map(key => ({ key, name: labels.modality(key), count: counts.modalities.get(key) ?? 0 }))
  const enough = [...picture.edges.values()].filter(edge => edge.confidence + 0.0005 >= filter.confidence).length
  const percent = Math.round(filter.confidence * 100)
  return (
    <>
      <h2 className="panel-title">{t('filter.title')}</h2>
      <p className="quiet">{t('filter.intro')}</p>
      <Choices
        title={t('filter.outlets')}
        all={sources}
        chosen={filter.outlets}
        onChoose={outlets => change({ outlets })}
      />
      {grades.length > 0 && (
        <label className={styles.filterPart}>
          {t('journal.leastGrade')}{' '}
          <select
            className="input"
            value={grades.find(grade => sameOutlets(gradedAtLeast(grade), filter.outlets)) ?? ''}
            onChange={({ target }) => {
              const grade = grades.find(each => each === target.value)
              change({ outlets: grade ? gradedAtLeast(grade) : [] })
            }}
          >
            <option value="">{t('journal.anyGrade')}</option>
            {grades.map(grade => (
              <option key={grade} value={grade}>
                {t(`journal.grades.${grade}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Choices
        title={t('filter.modalities')}
        all={modalities}
        chosen={filter.modalities}
        onChoose={modalities => change({ modalities })}
      />
      <div className={styles.filterPart}>
        <label className={styles.filterSure}>
          <span>
            {t('filter.sure')} <strong>{labels.percent(filter.confidence)}</strong>
          </span>
          <input
            type="range"
            min={0}
            max={100}
            value={percent}
            aria-valuetext={labels.percent(filter.confidence)}
            onChange={event => change({ confidence: Number(event.target.value) / 100 }, 'confidence')}
          />
        </label>
        <p className="quiet" role="status">
          {t('filter.here', { count: enough })}
        </p>
        <p className="quiet">{t('filter.sureHelp')}</p>
      </div>
      <div className={`${styles.filterPart} ${styles.filterRest}`}>
        <span>{t('filter.rest')}</span>
        <ToggleButtonGroup
          className="switch switch-small"
          aria-label={t('filter.rest')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[filter.rest]}
          onSelectionChange={keys => change({ rest: keys.has('hide') ? 'hide' : 'fade' })}
        >
          <ToggleButton id="fade">{t('filter.fade')}</ToggleButton>
          <ToggleButton id="hide">{t('filter.hide')}</ToggleButton>
        </ToggleButtonGroup>
      </div>
      <Button
        className="button"
        isDisabled={filter === defaultFilter}
        onPress={() => setSight({ filter: defaultFilter })}
      >
        {t('filter.reset')}
      </Button>
    </>
  )
}
