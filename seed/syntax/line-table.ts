const TAB = 9
const LINE_FEED = 10
/** FNV-1a, as in `hashOf`, but of bytes. */
const step = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193)
const SEED = 0x811c9dc5

/**
 * A read-only map over lines of UTF-8, each a key, a tab and a value. Lines are hashed where they lie and become strings only when one is
 * asked for, so that a table of 100,000 is ready in a few milliseconds. Of lines with one key the first counts.
 */
export class LineTable {
  private readonly bytes: Uint8Array
  /** Where the line of each slot begins, plus one; 0 for an empty slot. Half of the slots are empty at least. */
  private readonly slots: Int32Array
  private readonly decoder = new TextDecoder()
  private readonly encoder = new TextEncoder()

  constructor(text: string | Uint8Array) {
    const bytes = typeof text === 'string' ? this.encoder.encode(text) : new Uint8Array(text)
    let lines = 1
    for (let at = 0; at < bytes.length; at++) if (bytes[at] === LINE_FEED) lines++
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(lines * 2)))
    const mask = slots.length - 1
    for (let begin = 0; begin < bytes.length; ) {
      let hash = SEED
      let at = begin
      for (; at < bytes.length && bytes[at] !== TAB && bytes[at] !== LINE_FEED; at++)
        hash = step(hash, bytes[at] as number)
      if (bytes[at] === TAB) {
        let slot = (hash ^ (hash >>> 15)) & mask
        while (slots[slot] !== 0) slot = (slot + 1) & mask
        slots[slot] = begin + 1
      }
      const end = bytes.indexOf(LINE_FEED, at)
      begin = end < 0 ? bytes.length : end + 1
    }
    this.bytes = bytes
    this.slots = slots
  }

  /** The value of a key, without the end of its line; undefined where no line has it. */
  get(key: string): string | undefined {
    const { bytes, slots } = this
    const mask = slots.length - 1
    const wanted = this.encoder.encode(key)
    let hash = SEED
    for (let k = 0; k < wanted.length; k++) hash = step(hash, wanted[k] as number)
    for (let slot = (hash ^ (hash >>> 15)) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const begin = (slots[slot] as number) - 1
      let k = 0
      while (k < wanted.length && bytes[begin + k] === wanted[k]) k++
      if (k < wanted.length || bytes[begin + k] !== TAB) continue
      const end = bytes.indexOf(LINE_FEED, begin + k)
      return this.decoder.decode(bytes.subarray(begin + k + 1, end < 0 ? bytes.length : end))
    }
    return undefined
  }
}
