import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../model/ids.ts'
import { MAX_IDS } from '../../model/selection.ts'
import { api } from '../api.ts'
import { DossierButton } from '../components/dossier-button.tsx'
import { EntityPicker } from '../components/entity-picker.tsx'
import { Icon } from '../components/icon.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { MOST_SHARED_EVENTS, useSharedEvents } from '../components/shared-events.tsx'
import '../language/dispute-words.ts'
import '../language/pair-words.ts'
import { askedSelection, narrows } from '../model/asked-selection.ts'
import { withPart } from '../model/teller.ts'
import { addEntities } from '../state/load-graph.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import { PairCounts } from './pair-counts.tsx'
import { PairEvents } from './pair-events.tsx'
import { PairRelations } from './pair-relations.tsx'

type Ends = { one?: EntityId | undefined; other?: EntityId | undefined }

/** All that joins two actors: their events in time, first and last contact, plans, disputes and quotes. */
export default function PairPanel({ one, other }: Ends) {
  const { t } = useTranslation()
  const { openTool } = useWorkspaceFields('openTool')
  const set = (ends: Ends) => openTool({ name: 'pair', one, other, ...ends })
  return (
    <>
      <h2 className="panel-title">{t('pairs.page.title')}</h2>
      <EntityPicker label={t('pairs.page.one')} chosen={one} onChoose={id => set({ one: id })} />
      <EntityPicker label={t('pairs.page.other')} chosen={other} onChoose={id => set({ other: id })} />
      {!one || !other ? (
        <p className="quiet">{t('pairs.page.choose')}</p>
      ) : one === other ? (
        <p className="quiet">{t('pairs.page.same')}</p>
      ) : (
        <Both one={one} other={other} />
      )}
    </>
  )
}

function Both({ one, other }: { one: EntityId; other: EntityId }) {
  const { t } = useTranslation()
  const { period, filter, setView, setMarked, openTool } = useWorkspaceFields(
    'period',
    'filter',
    'setView',
    'setMarked',
    'openTool',
  )
  const [inSight, setInSight] = useState(true)
  const selection = inSight ? askedSelection(period, filter) : {}
  const events = useSharedEvents(one, other, selection)
  const counts = useQuery({
    queryKey: ['pair', one, other, selection],
    queryFn: ({ signal }) => api.pairs({ ...selection, ids: [one, other], depth: 0, limit: 2 }, { signal }),
  })
  const error = events.error ?? counts.error
  const show = async (view: 'canvas' | 'map') => {
    await addEntities([one, other])
    setView(view)
    setMarked([one, other])
  }
  return (
    <>
      <div className="actions">
        <Button className="button button-small" onPress={() => void show('canvas')}>
          {t('pairs.page.graph')}
        </Button>
        <Button className="button button-small" onPress={() => void show('map')}>
          {t('pairs.page.map')}
        </Button>
        <Button className="button button-small" onPress={() => setView('pairs')}>
          {t('pairs.page.matrix')}
        </Button>
        <Button className="button button-small" onPress={() => openTool({ name: 'paths', from: one, to: other })}>
          <Icon name="both" />
          {t('paths.between')}
        </Button>
        {one.startsWith('country:') && other.startsWith('country:') && (
          <Button
            className="button button-small"
            onPress={() =>
              openTool({ name: 'worlds', a: withPart({}, 'states', one, true), b: withPart({}, 'states', other, true) })
            }
          >
            {t('worlds.title')}
          </Button>
        )}
        <DossierButton
          scope={() => ({ ids: [one, other, ...(events.data ?? []).map(({ event }) => event.id)].slice(0, MAX_IDS) })}
        />
      </div>
      {narrows(period, filter) && (
        <label>
          <input type="checkbox" checked={inSight} onChange={() => setInSight(!inSight)} /> {t('pairs.page.inSight')}
        </label>
      )}
      {error && <ProblemNotice error={error} onRetry={() => void Promise.all([events.refetch(), counts.refetch()])} />}
      {counts.data && counts.data.pairs.length > 0 && <PairCounts {...counts.data} />}
      {!events.data && !error && <p role="status">{t('app.loading')}</p>}
      {events.data?.length === 0 && (
        <p className="quiet" role="status">
          {t('pairs.page.none')}
        </p>
      )}
      {events.data && events.data.length > 0 && <PairEvents events={events.data} one={one} />}
      {events.data?.length === MOST_SHARED_EVENTS && (
        <p role="status">{t('pairs.page.moreEvents', { count: MOST_SHARED_EVENTS })}</p>
      )}
      <PairRelations one={one} other={other} selection={selection} />
    </>
  )
}
