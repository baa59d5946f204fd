import '../language/dispute-words.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_IDS } from '../../model/selection.ts'
import { isTeller, type Teller, tellerFields, World } from '../../model/worlds.ts'
import { api } from '../api.ts'
import { askedSelection } from '../model/asked-selection.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import { useComparison } from '../state/world-of.ts'
import { useTellerNames, useTellers } from './teller-names.ts'
import { WorldSample } from './world-sample.tsx'
import styles from './worlds.module.css'

/** Lines in one answer at most. */
const mostLines = 2000

/** While two tellers are compared, what the colours of graph and map mean; with it the colours come and go. */
export default function WorldLegend({ a, b }: { a: Teller; b: Teller }) {
  const { t } = useTranslation()
  const { period, filter, picture } = useWorkspaceFields('period', 'filter', 'picture')
  const { data: tellers } = useTellers()
  const { called } = useTellerNames(tellers)
  const names = { a: called(a), b: called(b) }
  const ids = useMemo(() => [...picture.nodes.keys()].sort().slice(0, MAX_IDS), [picture])
  const compared = isTeller(a) && isTeller(b) && ids.length > 0
  // With what is beside them: an accusation is contradicted by its answer, on screen or not.
  const query = { ...askedSelection(period, filter), ...tellerFields(a, b), ids, depth: 1, limit: mostLines }
  const { data } = useQuery({
    queryKey: ['world colours', query],
    queryFn: ({ signal }) => api.worlds(query, { signal }),
    enabled: compared,
  })
  useEffect(() => {
    if (!data || !compared) return useComparison.setState({ worldOf: undefined })
    const worldOf = new Map<string, World>()
    for (const { event, dispute, relations, world } of data.lines) {
      for (const told of [{ event }, ...(dispute?.versions ?? [])])
        if (told.event) worldOf.set(told.event.event.id, world)
      for (const { id, world } of relations) worldOf.set(id, world)
    }
    useComparison.setState({ worldOf })
  }, [data, compared])
  useEffect(() => () => useComparison.setState({ worldOf: undefined }), [])
  if (!compared) return null
  return (
    <section
      className={styles.legend}
      aria-label={t('worlds.legend')}
      data-part="world-legend"
      data-ready={data ? '' : undefined}
    >
      <ul>
        {World.options.map(world => (
          <li key={world}>
            <WorldSample world={world} />
            <bdi>
              {world === 'a' || world === 'b' ? t('worlds.only', { who: names[world] }) : t(`worlds.parts.${world}`)}
            </bdi>
          </li>
        ))}
      </ul>
      {data?.truncated && <p>{t('worlds.partial', { count: data.lines.length })}</p>}
    </section>
  )
}
