import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../model/graph.ts'
import { CopyLink } from '../components/copy-link.tsx'
import { Icon } from '../components/icon.tsx'
import { MisreadButton } from '../journal/index.ts'
import '../language/journal-words.ts'
import { useKnownName } from '../language/known-names.ts'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'
import { WhyButton } from '../why/index.ts'
import styles from './claims.module.css'

/** A claim: its quote, who says so, its modality, confidence and rule, and whether it was found to be misread. */
export function ClaimCard({ claim, misread = false }: { claim: Claim; misread?: boolean }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const read = useWorkspace(state => state.openArticle)
  const named = useKnownName()
  const speakers = claim.attributedTo.map(named).join(', ')
  const officials = claim.through.map(named).join(', ')
  return (
    <article
      className={`${styles.claim} ${styles[`claim-${claim.modality}`]}`}
      data-part="claim"
      aria-label={t('claim.quoteIn', { language: labels.languageName(claim.article.lang) })}
    >
      <blockquote className={styles.quote} lang={claim.article.lang}>
        <bdi>{claim.quote}</bdi>
      </blockquote>
      <p className={styles.said}>
        <bdi>{speakers ? t('claim.said', { who: speakers }) : t('claim.saidByOutlet')}</bdi>
        {officials && <bdi>{t('claim.through', { who: officials })}</bdi>}
        <span className={`badge badge-${claim.modality}`}>{labels.modality(claim.modality)}</span>
        {misread && <span className="badge badge-denied">{t('journal.isMisread')}</span>}
      </p>
      <p className={styles.readingOf}>
        <span>
          {t('relation.confidence')} {labels.percent(claim.confidence)}
          <meter
            className={styles.meter}
            min={0}
            max={1}
            value={claim.confidence}
            aria-label={t('relation.confidence')}
          />
        </span>
        <span>
          {t('claim.rule')} <code title={t(`claim.origin.${claim.origin}`)}>{claim.rule}</code>
        </span>
      </p>
      <div className={styles.claimActions}>
        <Button className="link" onPress={() => read({ article: claim.article.id, claim: claim.id })}>
          {t('claim.read')}
          <Icon name="arrow" />
        </Button>
        <WhyButton article={claim.article.id} claim={claim.id} at={claim.start} />
        <CopyLink small to={{ openedArticle: { article: claim.article.id, claim: claim.id } }} />
        {!misread && <MisreadButton claim={claim} />}
      </div>
    </article>
  )
}
