/** One of two 32-bit codes. Bit mixing after MurmurHash3: cheap, and every bit of the result depends on every bit of both. */
export function mixHashes(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0xcc9e2d51), 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h, 0x1b873593)
  return h ^ (h >>> 13)
}

/** The 32-bit code of the UTF-16 code units from `start` to `end`: FNV-1a, mixed once more. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mixHashes(h, end - start)
}
