import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Where a command reads and writes; a test gives its own. */
export type Terminal = {
  stdin: AsyncIterable<Uint8Array>
  stdout: Writable
  stderr: Writable & { isTTY?: boolean; columns?: number }
  /** Set when the person asked to stop: the work in hand is finished, nothing new is begun. */
  signal: AbortSignal
}

/** What a command ends with, as its exit code. */
export const exitCodes = {
  done: 0,
  /** Some articles could not be read or stored; the others were. */
  someFailed: 1,
  /** The command line itself is wrong; nothing was done. */
  usage: 2,
  /** No server answers, or it refuses the token. */
  noServer: 3,
  interrupted: 130,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Writes a text; resolves once the stream can take more (backpressure). */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** What the file system's codes mean, without the name of the call that failed. */
const fileTroubles: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
}

/** The sentence of an error for a person, on one line. */
export function errorSentence(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code
  const known = code === undefined ? undefined : fileTroubles[code]
  const text = known ?? (error instanceof Error ? error.message : String(error))
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim() || 'unknown error'
}
