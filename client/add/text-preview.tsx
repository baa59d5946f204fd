import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PreviewAnswer } from '../../model/api.ts'
import textStyles from '../components/article-text.module.css'
import { segmentArticle } from '../model/article-segments.ts'
import styles from './add.module.css'

type Span = { start: number; end: number }

/** The text of an article that is tried: mentions underlined by kind, blocks that were set aside in grey, and the spans in `pointed` highlighted. */
export function TextPreview({
  trial,
  leftOut,
  pointed,
}: {
  trial: PreviewAnswer
  leftOut: ReadonlySet<string>
  pointed: readonly Span[]
}) {
  const { t } = useTranslation()
  const box = useRef<HTMLElement>(null)
  const first = pointed[0]?.start
  useEffect(() => {
    const [mark, room] = [box.current?.querySelector('mark'), box.current]
    if (first === undefined || !mark || !room) return
    // Not scrollIntoView: it would scroll the dialog too, and move the item away from under the pointer.
    room.scrollTop += mark.getBoundingClientRect().top - room.getBoundingClientRect().top - room.clientHeight / 3
  }, [first])
  const mentions = trial.mentions.filter(({ entity }) => !leftOut.has(entity))
  const passages = segmentArticle({ text: trial.text, mentions, quarantined: trial.quarantined }, pointed)
  return (
    <section
      ref={box}
      className={`${styles.readText} ${textStyles.text}`}
      data-part="trial-text"
      aria-label={t('add.asRead')}
      lang={trial.article.lang}
      dir="auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {passages.map(passage => (
        <div key={passage.start} className={passage.setAside ? textStyles.setAside : undefined}>
          {passage.paragraphs.map(paragraph => (
            <p key={paragraph.start} dir="auto">
              {paragraph.segments.map(segment => {
                const words = segment.mention ? (
                  <span
                    key={segment.start}
                    className={`${textStyles.mention} ${textStyles[`mention-${segment.mention.kind.toLowerCase()}`]}`}
                    data-mention={segment.mention.kind}
                  >
                    {segment.text}
                  </span>
                ) : (
                  segment.text
                )
                return segment.quoted ? <mark key={segment.start}>{words}</mark> : words
              })}
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}
