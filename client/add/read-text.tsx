import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Extraction } from '../../model/api.ts'
import { cutArticle } from '../article/cut.ts'

type Span = { start: number; end: number }

/** Whether the offsets of what was understood fall on its words in this text, which may have been cleaned on the way. */
export const fits = ({ mentions }: Extraction, text: string): boolean =>
  mentions.every(({ start, end, text: words }) => text.slice(start, end) === words)

/** The text on trial: what was understood underlined by kind, what was set aside in grey, and the sentence of the item pointed at marked. */
export function ReadText({
  extraction,
  text,
  out,
  pointed,
}: {
  extraction: Extraction
  text: string
  out: ReadonlySet<string>
  pointed: readonly Span[]
}) {
  const { t } = useTranslation()
  const box = useRef<HTMLElement>(null)
  const first = pointed[0]?.start
  useEffect(() => {
    const [mark, room] = [box.current?.querySelector('mark'), box.current]
    if (first === undefined || !mark || !room) return
    // The box alone moves: the dialog would take the item out from under the pointer.
    room.scrollTop += mark.getBoundingClientRect().top - room.getBoundingClientRect().top - room.clientHeight / 3
  }, [first])
  const mentions = extraction.mentions.filter(({ entity }) => !out.has(entity))
  const passages = cutArticle({ text, mentions, quarantined: extraction.quarantined }, pointed)
  return (
    <section
      ref={box}
      className="read-text text"
      aria-label={t('add.asRead')}
      lang={extraction.article.lang}
      dir="auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {passages.map(passage => (
        <div key={passage.start} className={passage.setAside ? 'set-aside' : undefined}>
          {passage.paragraphs.map(paragraph => (
            <p key={paragraph.start} dir="auto">
              {paragraph.pieces.map(piece => {
                const words = piece.mention ? (
                  <span key={piece.start} className={`mention mention-${piece.mention.kind.toLowerCase()}`}>
                    {piece.text}
                  </span>
                ) : (
                  piece.text
                )
                return piece.quoted ? <mark key={piece.start}>{words}</mark> : words
              })}
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}
