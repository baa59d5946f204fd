import type { ArticleAnswer } from '../../model/api.ts'

type Mention = ArticleAnswer['mentions'][number]
type Quarantined = ArticleAnswer['quarantined'][number]
type Span = { start: number; end: number }

/** Text that is displayed alike from end to end: in a mention or not, in the quoted sentence or not. Offsets are those of the article. */
export type Segment = Span & { text: string; mention?: Mention; quoted: boolean }
export type Paragraph = Span & { segments: Segment[] }
/** Consecutive paragraphs that were read, or a block that was set aside. */
export type Passage = Span & { setAside?: Quarantined; paragraphs: Paragraph[] }

const clamp = ({ start, end }: Span, length: number): Span => ({
  start: Math.max(0, start),
  end: Math.min(length, end),
})
const within = (at: Span, span: Span): boolean => span.start < at.end && at.start < span.end

/** The lines of a span that are not blank, by their offsets in the whole text. */
function paragraphs(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+/g))
    if (match[0].trim() !== '') found.push({ start: start + match.index, end: start + match.index + match[0].length })
  return found
}

/** Splits a paragraph wherever a mention or a quoted span begins or ends. Of mentions that overlap, the first in the list counts. */
function segmentsIn(text: string, at: Span, mentions: readonly Mention[], quoted: readonly Span[]): Segment[] {
  const inside = mentions.filter(mention => within(at, mention))
  const boundaries = new Set([at.start, at.end])
  for (const span of [...inside, ...quoted.filter(span => within(at, span))]) {
    boundaries.add(Math.max(at.start, span.start))
    boundaries.add(Math.min(at.end, span.end))
  }
  const order = [...boundaries].sort((a, b) => a - b)
  const found: Segment[] = []
  order.slice(1).forEach((end, index) => {
    const start = order[index] as number
    const mention = inside.find(each => each.start <= start && end <= each.end)
    const isQuoted = quoted.some(span => span.start <= start && end <= span.end)
    const last = found.at(-1)
    // A mention within another makes no segment of its own: « russe » within « l'ambassadeur russe ».
    if (last && last.mention === mention && last.quoted === isQuoted) {
      last.end = end
      last.text = text.slice(last.start, end)
    } else found.push({ start, end, text: text.slice(start, end), quoted: isQuoted, ...(mention ? { mention } : {}) })
  })
  return found
}

/**
 * Splits an article into passages, paragraphs and segments; nothing is lost but line ends and blank lines. Offsets are in UTF-16 code units; spans that
 * exceed the text are clipped to it.
 */
export function segmentArticle(
  answer: Pick<ArticleAnswer, 'text' | 'mentions' | 'quarantined'>,
  quoted: readonly Span[],
): Passage[] {
  const { text } = answer
  const mentions = [...answer.mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const aside = [...answer.quarantined].sort((a, b) => a.start - b.start)
  const passages: Passage[] = []
  const add = (span: Span, setAside?: Quarantined) => {
    const found = paragraphs(text, clamp(span, text.length))
    if (found.length === 0) return
    passages.push({
      ...span,
      ...(setAside ? { setAside } : {}),
      paragraphs: found.map(at => ({ ...at, segments: segmentsIn(text, at, setAside ? [] : mentions, quoted) })),
    })
  }
  let at = 0
  for (const block of aside) {
    if (block.end <= at) continue
    add({ start: at, end: block.start })
    add({ start: Math.max(at, block.start), end: block.end }, block)
    at = block.end
  }
  add({ start: at, end: text.length })
  return passages
}
