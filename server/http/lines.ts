/** A line that is longer than the reader keeps, or not UTF-8. */
export class BadLine extends Error {
  constructor(detail: string) {
    super(detail)
    this.name = 'BadLine'
  }
}

/** A line of the input: its number from 1, and its text or why it has none. */
export type InputLine = { number: number; text: string } | { number: number; error: BadLine }

/**
 * The lines of a byte stream, one at a time, so that the stream waits while a line is worked on. A line beyond `maxBytes` is skipped
 * to its end without being kept. Blank lines are counted and left out.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, maxBytes = 8_000_000): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let number = 0
  let parts: Uint8Array[] = []
  let size = 0
  const finish = (): InputLine | undefined => {
    number++
    const [bytes, length] = [Buffer.concat(parts), size]
    parts = []
    size = 0
    if (length > maxBytes) return { number, error: new BadLine(`longer than ${maxBytes} bytes`) }
    try {
      const text = decoder.decode(bytes).trim()
      return text === '' ? undefined : { number, text }
    } catch {
      return { number, error: new BadLine('not UTF-8') }
    }
  }
  const keep = (part: Uint8Array) => {
    size += part.length
    if (size <= maxBytes) parts.push(part)
    else parts = []
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at))
      from = at + 1
      const line = finish()
      if (line) yield line
    }
    if (from < chunk.length) keep(chunk.subarray(from))
  }
  if (size > 0) {
    const line = finish()
    if (line) yield line
  }
}
