type Span = { start: number; end: number }

/** A text in which some spans are marked, by offsets of a longer text that begins at `-from`. */
export function MarkedText({ text, marks, from = 0 }: { text: string; marks: readonly Span[]; from?: number }) {
  let at = 0
  const parts = marks.map(mark => {
    const before = text.slice(at, mark.start - from)
    at = mark.end - from
    return (
      <span key={mark.start}>
        {before}
        <mark>{text.slice(mark.start - from, at)}</mark>
      </span>
    )
  })
  return (
    <bdi>
      {parts}
      {text.slice(at)}
    </bdi>
  )
}
