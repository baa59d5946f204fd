import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EntityAnswer } from '../../model/api.ts'
import { Icon } from '../components/icon.tsx'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { Section } from '../components/section.tsx'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'
import { EntityJudgements } from './journal.tsx'

/** Of an entity: whom it may be one with, each a way to judge; any other to compare it with; and what was judged of it. */
export function EntityIdentity({
  entity: { id },
  references,
  proposals,
}: Pick<EntityAnswer, 'entity' | 'references' | 'proposals'>) {
  const { t } = useTranslation()
  const labels = useLabels()
  const openTool = useWorkspace(state => state.openTool)
  return (
    <>
      <Section title={t(proposals.length > 0 ? 'entity.perhaps' : 'identity.title')} count={proposals.length}>
        {references.length > 0 && (
          <p>
            {t('identity.standsForNames')} <bdi>{references.map(labels.name).join(', ')}</bdi>
          </p>
        )}
        {proposals.length > 0 && <p className="quiet">{t('entity.perhapsWhy')}</p>}
        <ul>
          {proposals.map(({ entity: other, reason }) => {
            return (
              <li key={other.id}>
                <Button className="row" onPress={() => openTool({ name: 'identity', left: id, right: other.id })}>
                  <span className="row-title">
                    <KindGlyph kind={other.kind} /> <bdi>{labels.name(other)}</bdi>
                  </span>
                  <span className="row-more">
                    {t(`entity.alike.${reason}`)} · {t('identity.judge')}
                  </span>
                </Button>
              </li>
            )
          })}
        </ul>
        <Button className="button button-small" onPress={() => openTool({ name: 'identity', left: id })}>
          <Icon name="both" />
          {t('identity.compareWith')}
        </Button>
      </Section>
      <EntityJudgements id={id} />
    </>
  )
}
