import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { GraphNode } from '../../model/graph.ts'
import { Icon } from '../components/icon.tsx'
import { useLabels } from '../language/labels.ts'
import { communityColour, communityColours } from '../model/node-appearance.ts'
import { defaultEncoding, isMeasured } from '../model/node-encoding.ts'
import { useMeasures } from '../state/measures.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import styles from './measure.module.css'
import { useMeasureWorker } from './measure-client.ts'

/** What size and colour mean while a measure is shown, with the entities that rank highest. */
export function MeasureLegend() {
  const { t } = useTranslation()
  const { encoding, picture, setSight } = useWorkspaceFields('encoding', 'picture', 'setSight')
  const { measures, failed } = useMeasures()
  useMeasureWorker()
  if (!isMeasured(encoding)) return null
  const nodes = [...picture.nodes.values()]
  return (
    <section className={styles.measures} aria-label={t('measure.legend')} data-measures>
      <Button
        className="tool tool-small"
        aria-label={t('measure.stop')}
        onPress={() => setSight({ encoding: defaultEncoding })}
      >
        <Icon name="close" />
      </Button>
      {failed && <p role="status">{t('measure.failed')}</p>}
      {encoding.size !== 'mentions' && (
        <>
          <p>
            <strong>{t(`measure.sizes.${encoding.size}`)}</strong> {t(`measure.explain.${encoding.size}`)}
          </p>
          {measures && (
            <Leaders nodes={nodes} values={measures[encoding.size]} share={encoding.size === 'betweenness'} />
          )}
        </>
      )}
      {encoding.colour === 'community' && (
        <>
          <p>
            <strong>{t('measure.tints.community')}</strong> {t('measure.explain.community')}
          </p>
          {measures && <Communities nodes={nodes} community={measures.community} />}
        </>
      )}
      <p className="quiet">{t('measure.onScreen')}</p>
    </section>
  )
}

function Leaders({ nodes, values, share }: { nodes: GraphNode[]; values: Record<string, number>; share: boolean }) {
  const labels = useLabels()
  const first = nodes
    .filter(({ id }) => (values[id] ?? 0) > 0)
    .sort((a, b) => (values[b.id] ?? 0) - (values[a.id] ?? 0))
    .slice(0, 5)
  return (
    <ol className={styles.leaders} data-part="leaders">
      {first.map(node => (
        <li key={node.id}>
          <bdi>{labels.short(node)}</bdi>{' '}
          <span className="count">
            {share ? labels.percent(values[node.id] ?? 0) : labels.number(values[node.id] ?? 0)}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Communities({ nodes, community }: { nodes: GraphNode[]; community: Record<string, number> }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const groups = communityColours
    .map((_, rank) => nodes.filter(({ id }) => community[id] === rank).sort((a, b) => b.mentions - a.mentions))
    .filter(members => members.length > 1)
  return (
    <ul className={styles.communities} data-part="communities">
      {groups.map((members, rank) => (
        <li key={members[0]?.id}>
          <span className="swatch" style={{ background: communityColour(rank) }} aria-hidden="true" />
          <bdi>
            {members
              .slice(0, 2)
              .map(node => labels.short(node))
              .join(', ')}
          </bdi>
          {members.length > 2 && <span className="count">{t('measure.andMore', { count: members.length - 2 })}</span>}
        </li>
      ))}
    </ul>
  )
}
