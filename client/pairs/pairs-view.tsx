import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ActorKind } from '../../model/ontology.ts'
import type { Selection } from '../../model/selection.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { ToolButton } from '../components/tool-button.tsx'
import { useLabels } from '../language/labels.ts'
import '../language/pair-words.ts'
import { askedSelection, narrows } from '../model/asked-selection.ts'
import { pairCounts, pairOrders } from '../model/pairs-sight.ts'
import { usePairsSight } from '../state/pairs-sight.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import { Matrix } from './matrix.tsx'
import { MatrixMark } from './matrix-mark.tsx'
import { orderActors, tints } from './matrix-model.ts'
import styles from './pairs.module.css'
import { PairsTable } from './pairs-table.tsx'

/** Sides of a cell, in pixels. */
const sizes = [14, 18, 22, 28, 36, 46] as const
/** As many ids as an address holds. */
const MOST_IDS = 200

/** Who does what to whom: a matrix of actors, or the same as a table, of what lies in the period and passes the filter. */
export default function PairsView() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { period, filter, picture } = useWorkspaceFields('period', 'filter', 'picture')
  const { form, order, most, whose, set } = usePairsSight()
  const [zoom, setZoom] = useState(2)
  const onZoom = (by: 1 | -1) => setZoom(now => Math.max(0, Math.min(sizes.length - 1, now + by)))
  const drawn = [...picture.nodes.values()].filter(({ kind }) => ActorKind.options.some(each => each === kind))
  const ids = whose === 'canvas' ? drawn.slice(0, MOST_IDS).map(({ id }) => id) : undefined
  const selection: Selection = { ...askedSelection(period, filter), ...(ids ? { ids, depth: 0 } : {}) }
  const { data, error, refetch } = useQuery({
    queryKey: ['pairs', selection, most],
    queryFn: ({ signal }) => api.pairs({ ...selection, mostActors: most, limit: 10_000 }, { signal }),
    enabled: ids?.length !== 0,
    placeholderData: before => before,
  })
  const ordered = useMemo(
    () => data && orderActors(data, order, { name: labels.name, language: labels.language }),
    [data, order, labels],
  )
  const empty = ids?.length === 0 || data?.pairs.length === 0
  return (
    <section className={styles.view} aria-label={t('pairs.grid')}>
      <div className={styles.bar}>
        <Switch
          label={t('pairs.show')}
          options={['matrix', 'table'] as const}
          chosen={form}
          say={each => t(`pairs.${each}`)}
          onChoose={each => set({ form: each })}
        />
        <Switch
          label={t('pairs.order')}
          options={pairOrders}
          chosen={order}
          say={each => t(`pairs.orders.${each}`)}
          onChoose={each => set({ order: each })}
          hidden={form === 'table'}
        />
        <label className={styles.choice}>
          {t('pairs.actors')}{' '}
          <select
            className="input"
            value={most}
            onChange={event => set({ most: pairCounts.find(each => String(each) === event.target.value) ?? most })}
          >
            {pairCounts.map(count => (
              <option key={count} value={count}>
                {t('pairs.most', { count })}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.choice}>
          {t('pairs.whose')}{' '}
          <select
            className="input"
            value={whose}
            onChange={event => set({ whose: event.target.value === 'canvas' ? 'canvas' : 'everyone' })}
          >
            <option value="everyone">{t('pairs.everyone')}</option>
            <option value="canvas">{t('pairs.onCanvas')}</option>
          </select>
        </label>
        {form === 'matrix' && (
          <span className={styles.zoom}>
            <ToolButton icon="zoomOut" label={t('pairs.zoomOut')} onPress={() => onZoom(-1)} isDisabled={zoom === 0} />
            <ToolButton
              icon="zoomIn"
              label={t('pairs.zoomIn')}
              onPress={() => onZoom(1)}
              isDisabled={zoom === sizes.length - 1}
            />
          </span>
        )}
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!error && !data && !empty && (
        <p className="stage-message" role="status">
          {t('app.loading')}
        </p>
      )}
      {empty && (
        <p className={styles.note} role="status">
          {t('pairs.none')}
        </p>
      )}
      {data && ordered && !empty && form === 'matrix' && (
        <Matrix ordered={ordered} pairs={data.pairs} cellSize={sizes[zoom] ?? 22} onZoom={onZoom} />
      )}
      {data && !empty && form === 'table' && (
        <section
          className={styles.scroll}
          aria-label={t('pairs.table')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
        >
          <PairsTable actors={data.actors} pairs={data.pairs} />
        </section>
      )}
      <footer className={styles.foot}>
        {form === 'matrix' && (
          <ul className={styles.legend} aria-label={t('pairs.legend')}>
            {tints.map(tint => (
              <li key={tint}>
                <span className={styles.sample}>
                  <MatrixMark tint={tint} side={1} />
                </span>
                {t(`pairs.tints.${tint}`)}
              </li>
            ))}
          </ul>
        )}
        <p>
          {t('pairs.intro')} {form === 'matrix' && t('pairs.size')} {narrows(period, filter) && t('pairs.within')}{' '}
          {data && data.actorsLeftOut > 0 && t('pairs.leftOut', { count: data.actorsLeftOut })}{' '}
          {data?.truncated && t('pairs.cut')}{' '}
          {whose === 'canvas' && drawn.length > MOST_IDS && t('pairs.tooMany', { count: MOST_IDS })}
        </p>
        <p id="pairs-keys" className={form === 'matrix' ? styles.keys : 'unseen'}>
          {t('pairs.keys')}
        </p>
      </footer>
    </section>
  )
}

type SwitchProps<Option extends string> = {
  label: string
  options: readonly Option[]
  chosen: Option
  say(option: Option): string
  onChoose(option: Option): void
  hidden?: boolean
}

function Switch<Option extends string>({ label, options, chosen, say, onChoose, hidden }: SwitchProps<Option>) {
  if (hidden) return null
  return (
    <ToggleButtonGroup
      className="switch switch-small"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={keys => {
        const found = options.find(each => keys.has(each))
        if (found) onChoose(found)
      }}
    >
      {options.map(each => (
        <ToggleButton key={each} id={each}>
          {say(each)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
