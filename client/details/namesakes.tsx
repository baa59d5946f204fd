import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EntityAnswer } from '../../model/api.ts'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { Section } from '../components/section.tsx'
import { useLabels } from '../language/labels.ts'
import { reveal } from '../state/load-graph.ts'

/** The identity proposals of an entity: others with a similar name that were not merged with it. */
export function Namesakes({ proposals }: Pick<EntityAnswer, 'proposals'>) {
  const { t } = useTranslation()
  const labels = useLabels()
  if (proposals.length === 0) return null
  return (
    <Section title={t('entity.perhaps')} count={proposals.length}>
      <p className="quiet">{t('entity.perhapsWhy')}</p>
      <ul>
        {proposals.map(({ entity, reason }) => (
          <li key={entity.id}>
            <Button className="row" onPress={() => void reveal(entity.id)}>
              <span className="row-title">
                <KindGlyph kind={entity.kind} /> <bdi>{labels.name(entity)}</bdi>
              </span>
              <span className="row-more">{t(`entity.alike.${reason}`)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
