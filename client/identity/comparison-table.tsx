import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Comparison, Side } from '../../model/identity.ts'
import { Icon } from '../components/icon.tsx'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { countryName } from '../language/country-name.ts'
import { useKnownName } from '../language/known-names.ts'
import { useLabels } from '../language/labels.ts'
import { loadEntity } from '../state/load-graph.ts'
import { useWorkspace } from '../state/workspace.ts'
import styles from './identity.module.css'
import { PairJudgements } from './journal.tsx'

/** Two entities side by side: what is known of each, in the same rows. */
export function ComparisonTable({ pair }: { pair: Comparison }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const named = useKnownName()
  const shared = new Set(pair.shared.map(({ id }) => id))
  const sides = [pair.left, pair.right]
  const row = (title: string, cell: (side: Side) => ReactNode) => (
    <tr key={title}>
      <th scope="row">{title}</th>
      {sides.map((side, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a side is what it is by its place
        <td key={i}>{cell(side)}</td>
      ))}
    </tr>
  )
  return (
    <>
      {pair.reason && <p className="quiet">{t(`entity.alike.${pair.reason}`)}</p>}
      {pair.shared.length > 0 && (
        <p>
          {t('identity.shared')} <bdi>{pair.shared.map(named).join(', ')}</bdi>
        </p>
      )}
      <PairJudgements judgements={pair.judgements} sides={[pair.left.entity, pair.right.entity]} />
      <table className={styles.comparison} data-sides>
        <thead>
          <tr>
            <td />
            {sides.map(({ entity }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a side is what it is by its place
              <th scope="col" key={i}>
                <Button className="row" onPress={() => void loadEntity(entity.id)}>
                  <span className="row-title">
                    <KindGlyph kind={entity.kind} /> <bdi>{labels.name(entity)}</bdi>
                  </span>
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(t('identity.names'), ({ entity }) => (
            <Items items={entity.names} of={name => <bdi>{name}</bdi>} />
          ))}
          {sides.some(side => side.references.length > 0) &&
            row(t('identity.standsFor'), ({ references }) => (
              <Items items={references} of={({ id, name }) => <bdi title={id}>{name}</bdi>} />
            ))}
          {row(t('identity.offices'), ({ offices }) => (
            <Items
              items={offices}
              of={office => (
                <>
                  {office.title ? <bdi>{labels.title(office)}</bdi> : labels.relation(office.type, office.outward)} ·{' '}
                  <bdi>{named(office.other)}</bdi>{' '}
                  <span className="quiet">{labels.period(office.firstPublished, office.lastPublished)}</span>
                </>
              )}
            />
          ))}
          {row(t('identity.countries'), ({ countries }) => (
            <Items items={countries} of={iso3 => countryName(iso3, labels.language)} />
          ))}
          {row(t('identity.seen'), side => (
            <>
              {labels.period(side.firstSeen, side.lastSeen)}{' '}
              <span className="quiet">{t('identity.articles', { count: side.articles })}</span>
            </>
          ))}
          {row(t('identity.neighbours'), ({ neighbors }) => (
            <Items
              items={neighbors}
              of={({ type, outward, other }) => (
                <>
                  <span className="quiet">{labels.relation(type, outward)}</span>{' '}
                  <bdi className={shared.has(other.id) ? styles.shared : undefined}>{named(other)}</bdi>
                </>
              )}
            />
          ))}
          {row(t('identity.quotes'), ({ quotes }) => (
            <Items items={quotes} of={quote => <QuoteOf quote={quote} />} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Items<T>({ items, of }: { items: readonly T[]; of: (item: T) => ReactNode }) {
  if (items.length === 0) return <span className="quiet">—</span>
  return (
    <ul>
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never move
        <li key={i}>{of(item)}</li>
      ))}
    </ul>
  )
}

function QuoteOf({ quote: { quote, article, claim } }: { quote: Side['quotes'][number] }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const openArticle = useWorkspace(state => state.openArticle)
  const source = [
    article.outlet && labels.name(article.outlet),
    article.publishedAt && labels.date(article.publishedAt),
  ].filter(Boolean)
  return (
    <>
      <blockquote className={styles.quote} lang={article.lang}>
        <bdi>{quote}</bdi>
      </blockquote>
      <Button className="link" onPress={() => openArticle({ article: article.id, claim })}>
        <bdi>{source.length > 0 ? source.join(', ') : (article.title ?? t('claim.read'))}</bdi>
        <span className="unseen"> {t('claim.read')}</span>
        <Icon name="arrow" />
      </Button>
    </>
  )
}
