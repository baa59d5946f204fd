import { useTranslation } from 'react-i18next'
import type { ArticleAnswer } from '../../model/api.ts'
import { Section } from '../components/section.tsx'
import '../language/journal-words.ts'
import { useLabels } from '../language/labels.ts'

/** What else was told of an article when its text came again: another outlet, day, address, title or author. */
export function Attestations({ answer: { attestations } }: { answer: Pick<ArticleAnswer, 'attestations'> }) {
  const { t } = useTranslation()
  const labels = useLabels()
  if (attestations.length === 0) return null
  return (
    <Section title={t('journal.attestations')} count={attestations.length}>
      <ul>
        {attestations.map(({ id, publisher, publishedAt, title, author, url, recordedAt }) => (
          <li key={id} data-part="attestation">
            <bdi>{[publisher, publishedAt && labels.date(publishedAt), title, author].filter(Boolean).join(' · ')}</bdi>{' '}
            {url && /^https?:/.test(url) && (
              <a href={url} rel="noreferrer noopener" target="_blank">
                {t('article.source')}
              </a>
            )}{' '}
            <span className="quiet">{t('journal.attestedAt', { when: labels.moment(recordedAt) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
