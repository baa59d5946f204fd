import type { Span } from '../../model/extraction.ts'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The paragraphs of the text by offset, without the white space around them. */
function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].flatMap(({ 0: line, index }) => {
    const start = index + (line.length - line.trimStart().length)
    const end = index + line.trimEnd().length
    return end > start ? [{ start, end }] : []
  })
}

/** A paragraph that is too long, cut between sentences, and a sentence that is too long, cut between words where it has any. */
function cut(text: string, paragraph: Span, size: number): Span[] {
  if (paragraph.end - paragraph.start <= size) return [paragraph]
  const pieces: Span[] = []
  for (const { segment, index } of sentences.segment(text.slice(paragraph.start, paragraph.end))) {
    let start = paragraph.start + index
    const end = start + segment.length
    while (end - start > size) {
      const space = text.lastIndexOf(' ', start + size)
      let to = space > start ? space + 1 : start + size
      // A character of two code units stays whole.
      if (/[\uD800-\uDBFF]/.test(text[to - 1] ?? '')) to--
      pieces.push({ start, end: to })
      start = to
    }
    if (end > start) pieces.push({ start, end })
  }
  return pieces
}

/**
 * Splits the text into parts of at most `size` UTF-16 code units, of whole paragraphs where they fit. Blocks that are set aside are in no
 * part, and no part spans one.
 */
export function chunksOf(text: string, setAside: readonly Span[], size: number): Span[] {
  const chunks: Span[] = []
  let open: Span | undefined
  for (const paragraph of paragraphs(text)) {
    if (setAside.some(span => span.start < paragraph.end && paragraph.start < span.end)) {
      open = undefined
      continue
    }
    for (const piece of cut(text, paragraph, size)) {
      if (open && piece.end - open.start <= size) open.end = piece.end
      else {
        open = { ...piece }
        chunks.push(open)
      }
    }
  }
  return chunks
}
