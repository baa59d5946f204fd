import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleAnswer } from '../../model/api.ts'
import { EntityKind } from '../../model/ontology.ts'
import textStyles from '../components/article-text.module.css'
import { useLabels } from '../language/labels.ts'
import { writeAddress } from '../model/address.ts'
import type { Passage, Segment } from '../model/article-segments.ts'
import { loadEntity } from '../state/load-graph.ts'
import styles from './article.module.css'

/** The text of the article, rendered as text and never as markup. */
export function ArticleText({ passages, answer }: { passages: readonly Passage[]; answer: ArticleAnswer }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const text = useRef<HTMLDivElement>(null)
  const quotedAt = passages
    .flatMap(passage => passage.paragraphs.flatMap(each => each.segments))
    .find(piece => piece.quoted)?.start
  useEffect(() => {
    if (quotedAt === undefined) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    text.current?.querySelector('mark')?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' })
  }, [quotedAt])
  if (passages.length === 0) return <p className="quiet">{t('article.noText')}</p>
  return (
    <>
      <ul className={styles.textKey} aria-label={t('article.kinds')}>
        {EntityKind.options.map(kind => (
          <li key={kind}>
            <span className={`${textStyles.mention} ${textStyles[`mention-${kind.toLowerCase()}`]}`}>
              {labels.nodeKind(kind)}
            </span>
          </li>
        ))}
      </ul>
      <div className={textStyles.text} data-part="article-text" lang={answer.article.lang} dir="auto" ref={text}>
        {passages.map(passage => (
          <PassageView key={passage.start} passage={passage} answer={answer} />
        ))}
      </div>
    </>
  )
}

function PassageView({ passage, answer }: { passage: Passage; answer: ArticleAnswer }) {
  const { t, i18n } = useTranslation()
  const body = passage.paragraphs.map(paragraph => (
    <p key={paragraph.start} dir="auto">
      {paragraph.segments.map(piece => (
        <SegmentView key={piece.start} segment={piece} answer={answer} />
      ))}
    </p>
  ))
  if (!passage.setAside) return body
  return (
    <div className={textStyles.setAside}>
      <p className={styles.setAsideReason} lang={i18n.language}>
        {t('article.setAside', { reason: t(`article.reasons.${passage.setAside.reason}`) })}
      </p>
      {body}
    </div>
  )
}

function SegmentView({ segment, answer }: { segment: Segment; answer: ArticleAnswer }) {
  const { mention } = segment
  const labels = useLabels()
  const entity = mention && answer.entities.find(entity => entity.id === mention.entity)
  const name = entity && labels.name(entity)
  const words = mention ? (
    <a
      className={`${textStyles.mention} ${textStyles[`mention-${mention.kind.toLowerCase()}`]}`}
      data-mention={mention.kind}
      href={writeAddress({
        show: undefined,
        selection: { kind: 'entity', id: mention.entity },
        openedArticle: undefined,
        view: 'canvas',
      })}
      title={name}
      onClick={event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        void loadEntity(mention.entity)
      }}
    >
      {segment.text}
    </a>
  ) : (
    segment.text
  )
  return segment.quoted ? <mark>{words}</mark> : words
}
