import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { RelationAnswer } from '../../model/api.ts'
import { Section } from '../components/section.tsx'
import { useLabels } from '../language/labels.ts'
import { isDisputed } from '../model/relation-style.ts'
import { useWorkspace } from '../state/workspace.ts'

/** The other relations on screen between the same two entities, which the canvas draws as one line with this one. */
export function ParallelRelations({ relation, from, to }: RelationAnswer) {
  const { t } = useTranslation()
  const labels = useLabels()
  const edges = useWorkspace(state => state.picture.edges)
  const select = useWorkspace(state => state.select)
  const ends = [from.id, to.id]
  const others = [...edges.values()].filter(
    edge => edge.id !== relation.id && ends.includes(edge.from) && ends.includes(edge.to),
  )
  if (others.length === 0) return null
  const nameOf = (id: string) => labels.short(id === from.id ? from : to)
  return (
    <Section title={t('relation.alongside')} count={others.length}>
      <ul>
        {others.map(edge => (
          <li key={edge.id}>
            <Button className="row row-line" onPress={() => select({ kind: 'relation', id: edge.id })}>
              <span>
                <bdi>{nameOf(edge.from)}</bdi> {labels.relation(edge.type)} <bdi>{nameOf(edge.to)}</bdi>
              </span>
              {edge.title && (
                <span className="row-more">
                  <bdi>{labels.title(edge)}</bdi>
                </span>
              )}
              <span className="row-badges">
                <span className="row-more">{t('relation.claims', { count: edge.claims })}</span>
                {edge.modality !== 'asserted' && (
                  <span className={`badge badge-${edge.modality}`}>{labels.modality(edge.modality)}</span>
                )}
                {isDisputed(edge) && <span className="badge badge-denied">{t('relation.disputed')}</span>}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
