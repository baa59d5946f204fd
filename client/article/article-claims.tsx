import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ArticleAnswer } from '../../model/api.ts'
import type { ArticleId, ClaimId, EntityId } from '../../model/ids.ts'
import { Section } from '../components/section.tsx'
import '../language/journal-words.ts'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'
import { WhyButton } from '../why/index.ts'
import styles from './article.module.css'

/** The claims of an article, in the order of its sentences; a click highlights the sentence. */
export function ArticleClaims({ answer, chosen }: { answer: ArticleAnswer; chosen: ClaimId | undefined }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const read = useWorkspace(state => state.openArticle)
  const shown = useWorkspace(state => state.picture.nodes)
  const known = new Map(answer.entities.map(entity => [entity.id, entity]))
  const name = (id: EntityId) => {
    const node = known.get(id) ?? shown.get(id)
    return node ? labels.short(node) : id
  }
  if (answer.claims.length === 0) return null
  const article = answer.article.id as ArticleId
  return (
    <Section title={t('article.claimsList')} count={answer.claims.length}>
      <ul className={styles.stated}>
        {answer.claims.map(claim => (
          <li key={claim.id} className={styles.statedItem}>
            <Button
              className="row"
              aria-current={claim.id === chosen ? 'true' : undefined}
              onPress={() => read({ article: answer.article.id, claim: claim.id })}
            >
              <span>
                <bdi>{name(claim.from)}</bdi> <em>{labels.relation(claim.relation)}</em> <bdi>{name(claim.to)}</bdi>
              </span>
              {claim.misread && <span className="badge badge-denied">{t('journal.isMisread')}</span>}
              {claim.modality !== 'asserted' && (
                <span className={`badge badge-${claim.modality}`}>{labels.modality(claim.modality)}</span>
              )}
            </Button>
            <WhyButton
              article={article}
              claim={claim.id}
              at={claim.start}
              of={`${name(claim.from)} ${labels.relation(claim.relation)} ${name(claim.to)}`}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
