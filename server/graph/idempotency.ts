import type { GraphConnection } from './connection.ts'

/** The state of a request with a key: new, answered before (with that answer), still being answered, or with the key of another request. */
export type KeyState =
  | { state: 'new' }
  | { state: 'answered'; answer: string }
  | { state: 'running' }
  | { state: 'taken' }

/** Idempotency keys as the store keeps them, so that a request that is sent twice is done once, whichever server it reaches. */
export type IdempotencyKeys = {
  /** `id` is that of the key at its address, `request` a digest of what it asks, `now` a moment. */
  begin(id: string, request: string, now: Date): Promise<KeyState>
  /** Keeps the answer, as text, to be given again for 24 hours. */
  answered(id: string, answer: string): Promise<void>
  /** Forgets the key, since nothing was done. */
  failed(id: string): Promise<void>
}

/** Hours for which an answer is given again. */
export const KEPT_HOURS = 24
/** Keys that are kept at most; the oldest go first. */
export const KEYS_KEPT = 10_000
/** Milliseconds after which a request that was not answered is taken for lost with its server. */
const LOST_MS = 120_000

/** The idempotency keys of a store. */
export const idempotencyKeysIn = (store: GraphConnection): IdempotencyKeys => ({
  begin: (id, request, now) =>
    store.write(async run => {
      const [known] = await run(
        'MATCH (k:IdempotencyKey {id: $id}) SET k.id = $id RETURN k.request AS request, k.at AS at, k.answer AS answer',
        { id },
      )
      const age = known ? now.getTime() - Date.parse(String(known.at)) : Number.POSITIVE_INFINITY
      const isOver = age > (known?.answer ? KEPT_HOURS * 3_600_000 : LOST_MS)
      if (known && !isOver) {
        if (known.request !== request) return { state: 'taken' }
        if (!known.answer) return { state: 'running' }
        return { state: 'answered', answer: String(known.answer) }
      }
      await run('MATCH (k:IdempotencyKey {id: $id}) DELETE k', { id })
      await run('CREATE (:IdempotencyKey {id: $id, request: $request, at: $at})', {
        id,
        request,
        at: now.toISOString(),
      })
      await run('MATCH (k:IdempotencyKey) WITH k ORDER BY k.at DESC SKIP $kept DELETE k', { kept: KEYS_KEPT })
      return { state: 'new' }
    }),
  answered: async (id, answer) =>
    void (await store.write(run => run('MATCH (k:IdempotencyKey {id: $id}) SET k.answer = $answer', { id, answer }))),
  failed: async id => void (await store.write(run => run('MATCH (k:IdempotencyKey {id: $id}) DELETE k', { id }))),
})
