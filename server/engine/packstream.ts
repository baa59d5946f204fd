import { ProtocolViolation } from './errors.ts'

/** A PackStream structure: a tag byte and its fields. https://neo4j.com/docs/bolt/current/packstream/ */
export class Structure {
  readonly tag: number
  readonly fields: unknown[]
  constructor(tag: number, fields: unknown[]) {
    this.tag = tag
    this.fields = fields
  }
}

const DEPTH_LIMIT = 256

/** Packs one value. Whole numbers become integers, unless they are a Float. */
export function pack(value: unknown): Buffer {
  const packer = new Packer()
  packer.value(value, 0)
  return packer.done()
}

class Packer {
  #buffer = Buffer.allocUnsafe(256)
  #at = 0

  done(): Buffer {
    return this.#buffer.subarray(0, this.#at)
  }

  #reserve(bytes: number): number {
    const at = this.#at
    if (at + bytes > this.#buffer.length) {
      const wider = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, at + bytes))
      this.#buffer.copy(wider, 0, 0, at)
      this.#buffer = wider
    }
    this.#at = at + bytes
    return at
  }

  #byte(byte: number): void {
    const at = this.#reserve(1)
    this.#buffer[at] = byte
  }

  /** A marker with its size in the nibble, or in the 1, 2 or 4 bytes that follow. */
  #header(tiny: number | undefined, marker8: number | undefined, size: number): void {
    if (tiny !== undefined && size < 16) {
      this.#byte(tiny | size)
      return
    }
    const base = marker8 ?? 0
    if (size < 0x100) {
      this.#byte(base)
      this.#byte(size)
    } else if (size < 0x10000) {
      this.#byte(base + 1)
      const at = this.#reserve(2)
      this.#buffer.writeUInt16BE(size, at)
    } else {
      this.#byte(base + 2)
      const at = this.#reserve(4)
      this.#buffer.writeUInt32BE(size, at)
    }
  }

  value(value: unknown, depth: number): void {
    if (value === null || value === undefined) {
      this.#byte(0xc0)
      return
    }
    if (typeof value === 'boolean') {
      this.#byte(value ? 0xc3 : 0xc2)
      return
    }
    if (typeof value === 'number') {
      if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
        this.#integer(BigInt(value))
        return
      }
      this.#byte(0xc1)
      const at = this.#reserve(8)
      this.#buffer.writeDoubleBE(value, at)
      return
    }
    if (typeof value === 'bigint') {
      this.#integer(value)
      return
    }
    if (typeof value === 'string') {
      const bytes = Buffer.byteLength(value)
      this.#header(0x80, 0xd0, bytes)
      const at = this.#reserve(bytes)
      this.#buffer.write(value, at, bytes, 'utf8')
      return
    }
    if (value instanceof Uint8Array) {
      this.#header(undefined, 0xcc, value.length)
      const at = this.#reserve(value.length)
      this.#buffer.set(value, at)
      return
    }
    if (Array.isArray(value)) {
      this.#header(0x90, 0xd4, value.length)
      for (const item of value) this.value(item, depth + 1)
      return
    }
    if (value instanceof Float) {
      this.#byte(0xc1)
      const at = this.#reserve(8)
      this.#buffer.writeDoubleBE(value.value, at)
      return
    }
    if (value instanceof Structure) {
      this.#byte(0xb0 | value.fields.length)
      this.#byte(value.tag)
      for (const field of value.fields) this.value(field, depth + 1)
      return
    }
    const entries = Object.entries(value as object)
    this.#header(0xa0, 0xd8, entries.length)
    for (const [key, item] of entries) {
      this.value(key, depth + 1)
      this.value(item, depth + 1)
    }
  }

  #integer(value: bigint): void {
    if (value >= -16n && value < 128n) {
      this.#byte(Number(value) & 0xff)
      return
    }
    if (value >= -0x80n && value < 0x80n) {
      this.#byte(0xc8)
      const at = this.#reserve(1)
      this.#buffer.writeInt8(Number(value), at)
    } else if (value >= -0x8000n && value < 0x8000n) {
      this.#byte(0xc9)
      const at = this.#reserve(2)
      this.#buffer.writeInt16BE(Number(value), at)
    } else if (value >= -0x80000000n && value < 0x80000000n) {
      this.#byte(0xca)
      const at = this.#reserve(4)
      this.#buffer.writeInt32BE(Number(value), at)
    } else {
      this.#byte(0xcb)
      const at = this.#reserve(8)
      this.#buffer.writeBigInt64BE(BigInt.asIntN(64, value), at)
    }
  }
}

/** Reads one value that takes up the whole buffer. Sizes and depth are checked before anything is allocated. */
export function unpack(buffer: Buffer): unknown {
  const reader = { buffer, at: 0 }
  const value = read(reader, 0)
  if (reader.at !== buffer.length) throw new ProtocolViolation('bytes after the message')
  return value
}

type Reader = { buffer: Buffer; at: number }

function take(reader: Reader, bytes: number): number {
  const at = reader.at
  if (at + bytes > reader.buffer.length) throw new ProtocolViolation('message ends early')
  reader.at = at + bytes
  return at
}

function size(reader: Reader, width: number): number {
  return reader.buffer.readUIntBE(take(reader, width), width)
}

function read(reader: Reader, depth: number): unknown {
  if (depth > DEPTH_LIMIT) throw new ProtocolViolation(`nested deeper than ${DEPTH_LIMIT}`)
  const marker = reader.buffer[take(reader, 1)] as number
  if (marker < 0x80) return marker
  if (marker >= 0xf0) return marker - 0x100
  const nibble = marker & 0x0f
  if (marker < 0x90) return text(reader, nibble)
  if (marker < 0xa0) return list(reader, nibble, depth)
  if (marker < 0xb0) return map(reader, nibble, depth)
  if (marker < 0xc0) {
    const tag = reader.buffer[take(reader, 1)] as number
    return new Structure(tag, list(reader, nibble, depth))
  }
  switch (marker) {
    case 0xc0:
      return null
    case 0xc1:
      return new Float(reader.buffer.readDoubleBE(take(reader, 8)))
    case 0xc2:
      return false
    case 0xc3:
      return true
    case 0xc8:
      return reader.buffer.readInt8(take(reader, 1))
    case 0xc9:
      return reader.buffer.readInt16BE(take(reader, 2))
    case 0xca:
      return reader.buffer.readInt32BE(take(reader, 4))
    case 0xcb: {
      const wide = reader.buffer.readBigInt64BE(take(reader, 8))
      const narrow = Number(wide)
      return Number.isSafeInteger(narrow) ? narrow : wide
    }
    case 0xcc:
    case 0xcd:
    case 0xce: {
      const length = size(reader, 1 << (marker - 0xcc))
      const at = take(reader, length)
      return Buffer.from(reader.buffer.subarray(at, at + length))
    }
    case 0xd0:
    case 0xd1:
    case 0xd2:
      return text(reader, size(reader, 1 << (marker - 0xd0)))
    case 0xd4:
    case 0xd5:
    case 0xd6:
      return list(reader, size(reader, 1 << (marker - 0xd4)), depth)
    case 0xd8:
    case 0xd9:
    case 0xda:
      return map(reader, size(reader, 1 << (marker - 0xd8)), depth)
    default:
      throw new ProtocolViolation(`unknown marker 0x${marker.toString(16)}`)
  }
}

/** A float, sent or received: `3.0` must stay distinct from `3`. */
export class Float {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

function text(reader: Reader, length: number): string {
  const at = take(reader, length)
  return reader.buffer.toString('utf8', at, at + length)
}

function list(reader: Reader, length: number, depth: number): unknown[] {
  // Every item takes at least one byte, so a size beyond the message is invalid.
  if (length > reader.buffer.length - reader.at) throw new ProtocolViolation('list longer than its message')
  const items: unknown[] = []
  for (let i = 0; i < length; i++) items.push(read(reader, depth + 1))
  return items
}

function map(reader: Reader, length: number, depth: number): Record<string, unknown> {
  if (length * 2 > reader.buffer.length - reader.at) throw new ProtocolViolation('map longer than its message')
  // No prototype: a key named __proto__ is a key.
  const entries: Record<string, unknown> = Object.create(null)
  for (let i = 0; i < length; i++) {
    const key = read(reader, depth + 1)
    if (typeof key !== 'string') throw new ProtocolViolation('map key is no string')
    entries[key] = read(reader, depth + 1)
  }
  return entries
}
