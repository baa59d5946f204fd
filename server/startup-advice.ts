import { CorruptStore, DiskFull, PortTaken, StoreLocked } from './engine-child.ts'
import { UnwritableDataFolder } from './engine-process.ts'
import { StoreUnavailable } from './graph/connection.ts'
import { StoreTooNew } from './graph/format.ts'
import { StoreHalfLoaded } from './graph/transfer/load.ts'
import { PortUnavailable } from './serve.ts'

/** One sentence for whoever started the program: what stopped it, and what to do. */
export function startupAdvice(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof PortUnavailable) return `${message} End that program, or choose another port with PORT=….`
  if (error instanceof PortTaken) return `${message} Choose another with BOLT_PORT=….`
  if (error instanceof UnwritableDataFolder) return `${message} Make it writable, or choose another with DATA_DIR=….`
  if (error instanceof StoreLocked) return `${message} End that one, or choose another folder with DATA_DIR=….`
  if (error instanceof DiskFull) return `${message} Make room, or choose another folder with DATA_DIR=….`
  if (error instanceof CorruptStore)
    return `${message} Restore it from a backup, or choose another folder with DATA_DIR=….`
  if (error instanceof StoreTooNew)
    return `${message} Start the later version, or choose another folder with DATA_DIR=… or another NEO4J_URI.`
  if (error instanceof StoreHalfLoaded)
    return `${error.message} Start with the DATA_DIR from which it was loaded, or empty the store and restore the backup again.`
  if (error instanceof StoreUnavailable)
    return 'The store at NEO4J_URI does not answer; start it, or check NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.'
  return message
}
