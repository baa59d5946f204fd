import { ProtocolViolation } from './errors.ts'

/** Splits a byte stream into Bolt messages; a message larger than `limit()` bytes is refused before it is gathered. */
export class Dechunker {
  #pending: Buffer = Buffer.alloc(0)
  #parts: Buffer[] = []
  #length = 0
  readonly #limit: () => number
  constructor(limit: () => number) {
    this.#limit = limit
  }

  /** Adds received bytes and returns the messages that are now complete. */
  *push(bytes: Buffer): Generator<Buffer> {
    this.#pending = this.#pending.length ? Buffer.concat([this.#pending, bytes]) : bytes
    while (this.#pending.length >= 2) {
      const size = this.#pending.readUInt16BE(0)
      if (this.#pending.length < 2 + size) return
      const chunk = this.#pending.subarray(2, 2 + size)
      this.#pending = this.#pending.subarray(2 + size)
      if (size > 0) {
        this.#length += size
        if (this.#length > this.#limit()) throw new ProtocolViolation(`message larger than ${this.#limit()} bytes`)
        this.#parts.push(chunk)
      } else if (this.#length > 0) {
        const message = this.#parts.length === 1 ? (this.#parts[0] as Buffer) : Buffer.concat(this.#parts)
        this.#parts = []
        this.#length = 0
        yield message
      }
    }
  }
}

const CHUNK = 0xffff

/** Splits one message into Bolt chunks with their headers. */
export function chunked(message: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < message.length; at += CHUNK) {
    const part = message.subarray(at, at + CHUNK)
    parts.push(Buffer.from([part.length >> 8, part.length & 0xff]), part)
  }
  parts.push(Buffer.from([0, 0]))
  return Buffer.concat(parts)
}
