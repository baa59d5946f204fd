import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleAnswer } from '../../model/api.ts'
import type { ArticleId } from '../../model/ids.ts'
import { api, problemOf } from '../api.ts'
import { CopyLink } from '../components/copy-link.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { Notes, WithdrawButton, Withdrawn } from '../journal/index.ts'
import { useLabels } from '../language/labels.ts'
import { segmentArticle } from '../model/article-segments.ts'
import type { OpenedArticle } from '../model/selection.ts'
import { useWorkspace } from '../state/workspace.ts'
import { ArticleClaims } from './article-claims.tsx'
import { ArticleText } from './article-text.tsx'
import { Attestations } from './attestations.tsx'
import { Printings } from './printings.tsx'

/** An article as it was read: its text with mentions, its claims, and the blocks that were set aside. */
export default function ArticlePanel({ opened }: { opened: NonNullable<OpenedArticle> }) {
  const { article: id, claim, sentence } = opened
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: ['article', id],
    queryFn: ({ signal }) => api.article(id, { signal }),
  })
  const passages = useMemo(() => {
    const claims = data?.claims.filter(each => each.id === claim) ?? []
    return data ? segmentArticle(data, sentence ? [...claims, sentence] : claims) : []
  }, [data, claim, sentence])
  if (problemOf(error)?.status === 410) return <Withdrawn article={id as ArticleId} />
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <p className="quiet">{t('app.loading')}</p>
  return (
    <>
      <ArticleHead answer={data} />
      <Printings printings={data.printings} />
      <Attestations answer={data} />
      <ArticleText passages={passages} answer={data} />
      <ArticleClaims answer={data} chosen={claim} />
      <Notes about={id as ArticleId} />
    </>
  )
}

/** Title, outlet and dates. The schema of the answer allows only http and https for `url`. */
function ArticleHead({ answer: { article } }: { answer: ArticleAnswer }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const known = useWorkspace(state => state.known)
  return (
    <header className="panel-head">
      <p className="kind">
        {t('article.title')} · {labels.languageName(article.lang)}
      </p>
      <h2 className="panel-title" lang={article.lang}>
        <bdi>{article.title ?? t('article.untitled')}</bdi>
      </h2>
      <p className="quiet">
        {article.publisher && <bdi>{t('article.by', { outlet: labels.name(article.publisher) })}</bdi>}
        {article.publisher && ' · '}
        {article.publishedAt
          ? `${labels.date(article.publishedAt)} (${t(`article.dateBasis.${article.dateBasis}`)})`
          : t('article.undated')}
      </p>
      <p className="quiet">
        {t('article.mentions', { count: article.mentions })} · {t('article.claims', { count: article.claims })}
        {article.url && (
          <>
            {' · '}
            <a href={article.url} rel="noreferrer noopener" target="_blank">
              {t('article.source')}
            </a>
          </>
        )}
      </p>
      {known && (article.publishedAt ?? '9999') > known && (
        <p className="notice" role="note">
          {t('knowledge.later', { day: labels.date(known) })}
        </p>
      )}
      {article.deceptive !== undefined && (
        <p className="notice notice-problem" role="note">
          {t('article.deceptive', { count: article.deceptive })}
        </p>
      )}
      <p>
        <CopyLink small to={{ openedArticle: { article: article.id } }} />
      </p>
      <WithdrawButton article={article.id} />
    </header>
  )
}
