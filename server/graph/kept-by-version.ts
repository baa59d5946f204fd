import type { StoreVersion } from './changes.ts'

/**
 * Remembers what was last worked out from the store, by name, as long as nobody writes: `most` results, the last used stay. Who asks while it is being
 * worked out waits for the same work. A result is shared and must not be changed; what failed is worked out anew.
 */
export function keptByVersion(version: () => Promise<StoreVersion>, most: number) {
  const kept = new Map<string, Promise<unknown>>()
  let current = ''
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    // Asked before the work begins: what is written meanwhile makes another version, whether or not the work has seen it.
    const { revision, token } = await version()
    if (current !== `${revision} ${token}`) {
      kept.clear()
      current = `${revision} ${token}`
    }
    const result = (kept.get(name) as Promise<T> | undefined) ?? work()
    kept.delete(name)
    kept.set(name, result)
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(oldest)
    result.catch(() => {
      if (kept.get(name) === result) kept.delete(name)
    })
    return result
  }
}
