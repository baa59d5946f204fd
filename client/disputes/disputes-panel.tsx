import '../language/dispute-words.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { DisputeKind } from '../../model/disputes.ts'
import { api } from '../api.ts'
import { EntityPicker } from '../components/entity-picker.tsx'
import filterChipStyles from '../components/filter-chips.module.css'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { useLabels } from '../language/labels.ts'
import { askedSelection } from '../model/asked-selection.ts'
import type { DisputesTool } from '../model/tool.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import { DisputeEntry } from './dispute-entry.tsx'

/** Everything that is disputed, by kind, about whom, and by weight or date. */
export default function DisputesPanel({ kind, actor, order }: Omit<DisputesTool, 'name'>) {
  const { t } = useTranslation()
  const labels = useLabels()
  const { period, filter, openTool } = useWorkspaceFields('period', 'filter', 'openTool')
  const change = (part: Partial<DisputesTool>) => openTool({ name: 'disputes', kind, actor, order, ...part })
  const query = {
    ...askedSelection(period, filter),
    disputeKinds: kind && [kind],
    actors: actor && [actor],
    order: order ?? ('weight' as const),
    limit: 30,
  }
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['disputes', query],
    queryFn: ({ pageParam, signal }) => api.disputes({ ...query, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor,
    placeholderData: before => before,
  })
  const first = data?.pages[0]
  const shown = data?.pages.flatMap(({ disputes }) => disputes) ?? []
  const counts = first?.counts ?? {}
  const total = DisputeKind.options.reduce((sum, each) => sum + (counts[each] ?? 0), 0)
  const isCut = first?.truncated && !hasNextPage && first.hidden === 0
  return (
    <>
      <h2 className="panel-title">{t('disputes.title')}</h2>
      <p className="quiet">{t('disputes.intro')}</p>
      <EntityPicker label={t('disputes.actor')} chosen={actor} onChoose={id => change({ actor: id })} />
      <ToggleButtonGroup
        className={filterChipStyles.filters}
        aria-label={t('disputes.kindFilter')}
        selectionMode="single"
        selectedKeys={kind ? [kind] : []}
        onSelectionChange={keys => change({ kind: DisputeKind.options.find(each => keys.has(each)) })}
      >
        {DisputeKind.options
          .filter(each => each === kind || (counts[each] ?? 0) > 0)
          .map(each => (
            <ToggleButton key={each} id={each} className={filterChipStyles.filter}>
              {t(`disputes.kinds.${each}`)} <span className="count">{labels.number(counts[each] ?? 0)}</span>
            </ToggleButton>
          ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        className={filterChipStyles.filters}
        aria-label={t('disputes.order')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[order ?? 'weight']}
        onSelectionChange={keys => change({ order: keys.has('newest') ? 'newest' : undefined })}
      >
        <ToggleButton id="weight" className={filterChipStyles.filter}>
          {t('disputes.byWeight')}
        </ToggleButton>
        <ToggleButton id="newest" className={filterChipStyles.filter}>
          {t('disputes.byDate')}
        </ToggleButton>
      </ToggleButtonGroup>
      <p className="quiet">{t('disputes.weightHelp')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <p role="status" className="quiet">
          {total === 0 ? t('disputes.none') : `${t('disputes.total', { count: total })} · ${t('worlds.follows')}`}
        </p>
      )}
      {isCut && <p className="quiet">{t('disputes.cut')}</p>}
      <ol aria-busy={isFetching}>
        {shown.map(dispute => (
          <DisputeEntry key={dispute.id} dispute={dispute} />
        ))}
      </ol>
      {hasNextPage && (
        <Button className="button" isDisabled={isFetching} onPress={() => void fetchNextPage()}>
          {t('disputes.more')}
        </Button>
      )}
    </>
  )
}
