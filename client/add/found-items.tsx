import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PreviewAnswer } from '../../model/api.ts'
import type { Modality } from '../../model/ontology.ts'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { useLabels } from '../language/labels.ts'
import styles from './add.module.css'
import { TextPreview } from './text-preview.tsx'

/** Days that cannot be dated are named up to so many. */
const mostNamed = 5

type Props = {
  trial: PreviewAnswer
  leftOut: ReadonlySet<string>
  onToggle(id: string): void
}

/** What was read from an article, each item with its sentence and a check box to leave it out. */
export function FoundItems({ trial, leftOut, onToggle }: Props) {
  const { t } = useTranslation()
  const labels = useLabels()
  const { entities, events, relations, quarantined } = trial
  const [pointed, setPointed] = useState<readonly Span[]>([])
  if (entities.length === 0) return <p>{t('add.foundNothing')}</p>
  const named = new Map(entities.map(entity => [entity.id, labels.name(entity)]))
  for (const event of events) named.set(event.id, labels.eventKind(event.kind))
  const name = (id: (typeof entities)[number]['id']) => named.get(id) ?? id
  const found = [
    t('overview.entities', { count: entities.length }),
    t('overview.events', { count: events.length }),
    t('add.relations', { count: relations.length }),
    t('add.setAside', { count: quarantined.length }),
  ]
  const items = { out: leftOut, onToggle, onPoint: setPointed }
  return (
    <div className={styles.foundBeside}>
      <TextPreview trial={trial} leftOut={leftOut} pointed={pointed} />
      <div>
        <p>
          {t('add.found', { list: new Intl.ListFormat(labels.language).format(found) })}{' '}
          <span className="quiet">{t('add.choose')}</span>
        </p>
        {trial.undated.length > 0 && (
          <p data-part="undated">
            {t('add.undated', {
              count: trial.undated.length,
              words: new Intl.ListFormat(labels.language).format(
                [...new Set(trial.undated.map(({ start, end }) => trial.text.slice(start, end)))]
                  .slice(0, mostNamed)
                  .map(words => t('add.quoted', { words })),
              ),
            })}
          </p>
        )}
        <Items title={t('overview.events', { count: events.length })} count={events.length} open>
          {events.map(event => (
            <Item key={event.id} id={event.id} {...items} evidence={event.evidence}>
              <strong>{labels.eventKind(event.kind)}</strong>{' '}
              <span className={`badge badge-${event.status}`}>{labels.status(event.status)}</span>{' '}
              <ModalityBadge modality={event.evidence[0]?.modality} />
              <bdi>
                {[
                  labels.period(event.start, event.end) || t('entity.undated'),
                  event.participants.map(({ entity }) => name(entity)).join(', '),
                  event.place && name(event.place),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </bdi>
            </Item>
          ))}
        </Items>
        <Items title={t('add.relations', { count: relations.length })} count={relations.length} open>
          {relations.map(({ id, type, from, to, title, evidence, modality }) => (
            <Item key={id} id={id} {...items} evidence={evidence}>
              <strong>
                <bdi>{name(from)}</bdi>
              </strong>{' '}
              <em>
                {labels.relation(type)}
                {title && ` (${title})`}
              </em>{' '}
              <strong>
                <bdi>{name(to)}</bdi>
              </strong>{' '}
              <ModalityBadge modality={modality} />
            </Item>
          ))}
        </Items>
        <Items title={t('overview.entities', { count: entities.length })} count={entities.length}>
          {entities.map(({ id, kind }) => (
            // The outlet cannot be left out: every claim of the article is attributed to it.
            <Item
              key={id}
              id={id}
              {...items}
              onToggle={id === trial.article.publisher ? undefined : onToggle}
              places={trial.mentions.filter(({ entity }) => entity === id)}
            >
              <KindGlyph kind={kind} /> <bdi>{name(id)}</bdi>
            </Item>
          ))}
        </Items>
        <Items title={t('add.setAside', { count: quarantined.length })} count={quarantined.length}>
          {quarantined.map(({ start, end, reason }) => (
            <li key={start} className={styles.setAsideLine}>
              <bdi>{trial.text.slice(start, end)}</bdi>
              <span className="quiet"> — {t(`article.reasons.${reason}`)}</span>
            </li>
          ))}
        </Items>
      </div>
    </div>
  )
}

/** How firmly it is said, where that is less than asserted: the same word that its claim will carry. */
function ModalityBadge({ modality }: { modality: Modality | undefined }) {
  const labels = useLabels()
  if (!modality || modality === 'asserted') return null
  return <span className={`badge badge-${modality}`}>{labels.modality(modality)}</span>
}

function Items({
  title,
  count,
  open,
  children,
}: {
  title: string
  count: number
  open?: boolean
  children: ReactNode
}) {
  if (count === 0) return null
  return (
    <details className={styles.found} data-part="found" open={open}>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  )
}

type Span = { start: number; end: number }
type ItemProps = {
  id: string
  out: ReadonlySet<string>
  onToggle: ((id: string) => void) | undefined
  /** Highlights these spans in the text beside the list. */
  onPoint(spans: readonly Span[]): void
  evidence?: readonly (Span & { quote?: string | undefined })[]
  places?: readonly Span[]
  children: ReactNode
}

function Item({ id, out, onToggle, onPoint, evidence = [], places = evidence, children }: ItemProps) {
  const quote = evidence[0]?.quote
  const point = () => onPoint(places)
  const leave = () => onPoint([])
  return (
    <li>
      <label
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
        className={out.has(id) ? `${styles.foundItem} ${styles.foundOut}` : styles.foundItem}
      >
        <input type="checkbox" checked={!out.has(id)} disabled={!onToggle} onChange={() => onToggle?.(id)} />
        <span>
          {children}
          {quote && (
            <q className={styles.foundQuote}>
              <bdi>{quote}</bdi>
            </q>
          )}
        </span>
      </label>
    </li>
  )
}
