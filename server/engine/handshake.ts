const MAGIC = 0x6060b017
const MAJOR = 5
/** 5.4 is the last version before statuses turned to GQL's; every driver since 2022 speaks it. */
const NEWEST_MINOR = 4

/** Bytes a client sends first: the magic number and four proposals. */
export const HANDSHAKE_BYTES = 20

/**
 * The minor version of Bolt 5 to speak, from a client's four proposals, or undefined when none fits.
 * A proposal of 255.1 (the manifest) is passed over: clients that send it send plain ranges beside it.
 */
export function negotiateVersion(hello: Buffer): number | undefined {
  if (hello.readUInt32BE(0) !== MAGIC) return undefined
  for (let at = 4; at < HANDSHAKE_BYTES; at += 4) {
    const range = hello[at + 1] as number
    const minor = hello[at + 2] as number
    if (hello[at + 3] !== MAJOR) continue
    const lowest = Math.max(0, minor - range)
    const best = Math.min(minor, NEWEST_MINOR)
    if (best >= lowest) return best
  }
  return undefined
}

/** The server's answer: the version chosen, or zeros for none. */
export function handshakeReply(minor: number | undefined): Buffer {
  return minor === undefined ? Buffer.alloc(4) : Buffer.from([0, 0, minor, MAJOR])
}
