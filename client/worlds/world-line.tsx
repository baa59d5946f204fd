import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../model/graph.ts'
import type { WorldLine } from '../../model/worlds.ts'
import { api } from '../api.ts'
import { ClaimCard } from '../claims/index.ts'
import { DisputeVersions, useDisputeTitle } from '../disputes/index.ts'
import { eventInWords, relationInWords } from '../language/heads.ts'
import { useLabels } from '../language/labels.ts'
import { withLoaded } from './loaded-claims.ts'
import styles from './worlds.module.css'

type Names = { a: string; b: string }

/** A line of a comparison; pressed, it opens the quotes of either teller. */
export function WorldLineEntry({ line, names }: { line: WorldLine; names: Names }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const titleOf = useDisputeTitle()
  const [opened, setOpened] = useState(false)
  const { relation, event, dispute, toldBy, claims } = line
  const { title, more } = dispute
    ? titleOf(dispute)
    : event
      ? eventInWords(event, labels)
      : { title: relation ? relationInWords(relation, labels) : line.id, more: '' }
  const counts = t('worlds.claims', { a: labels.number(claims.a), b: labels.number(claims.b) })
  const tellers = toldBy?.map(told => told.map(side => names[side]).join(', ') || t('worlds.neither'))
  return (
    <li data-part="world-line">
      <Button className="row" onPress={() => setOpened(!opened)} aria-expanded={opened}>
        <span className="row-title">
          <bdi>{title}</bdi>
        </span>
        <span className="row-more">
          <bdi>{[dispute && t(`disputes.kinds.${dispute.kind}`), more, counts].filter(Boolean).join(' · ')}</bdi>
        </span>
      </Button>
      {opened &&
        (dispute ? (
          <DisputeVersions dispute={dispute} {...(tellers ? { tellers } : {})} />
        ) : (
          <Quotes line={line} names={names} />
        ))}
    </li>
  )
}

function Quotes({ line, names }: { line: WorldLine; names: Names }) {
  const { t } = useTranslation()
  const loaded = useQueries({
    queries: line.relations.map(({ id }) => ({
      queryKey: ['relation', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => api.relation(id, { limit: 5000 }, { signal }),
    })),
  })
  const { a, b } = withLoaded(
    line,
    loaded.flatMap(({ data }) => data?.claims ?? []),
  )
  if (loaded.some(({ isPending }) => isPending)) return <p className="quiet">{t('app.loading')}</p>
  return (
    <div className={styles.quotes} data-part="quotes">
      <QuotesOf who={names.a} claims={a} />
      <QuotesOf who={names.b} claims={b} />
    </div>
  )
}

function QuotesOf({ who, claims }: { who: string; claims: readonly Claim[] }) {
  const { t } = useTranslation()
  if (claims.length === 0) return null
  return (
    <section aria-label={t('worlds.quotesOf', { who })}>
      <h4 className={styles.quotesTitle}>
        <bdi>{t('worlds.quotesOf', { who })}</bdi>
      </h4>
      {claims.map(claim => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </section>
  )
}
