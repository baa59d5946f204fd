import type { GraphConnection } from './connection.ts'

/** An answer as it is given again: its status, and its JSON as text. */
export type KeptAnswer = { status: number; json: string }

/** What comes of a request with a key: it is to be answered now, was answered so, is being answered, or another had its key. */
export type KeyState = { state: 'new' } | { state: 'answered'; answer: KeptAnswer } | { state: 'running' } | { state: 'taken' }

/** Requests that carry a key of their own, so that one sent twice is done once, whichever server of the store it reaches. */
export type IdempotencyKeys = {
  /** `id` is that of the key at its address, `request` a digest of what it asks, `now` a moment. */
  begin(id: string, request: string, now: Date): Promise<KeyState>
  /** Keeps the answer, to be given again for 24 hours. */
  answered(id: string, answer: KeptAnswer): Promise<void>
  /** Forgets the key, since nothing was done. */
  failed(id: string): Promise<void>
}

/** Hours for which an answer is given again. */
export const KEPT_HOURS = 24
/** Keys that are kept at most; the oldest go first. */
export const KEYS_KEPT = 10_000
/** Milliseconds after which a request that was not answered is taken for lost with its server. */
const LOST_MS = 120_000

export const idempotencyKeysIn = (store: GraphConnection): IdempotencyKeys => ({
  begin: (id, request, now) =>
    store.write(async run => {
      const [known] = await run(
        'MATCH (k:IdempotencyKey {id: $id}) SET k.id = $id RETURN k.request AS request, k.at AS at, k.status AS status, k.json AS json',
        { id },
      )
      const age = known ? now.getTime() - Date.parse(String(known.at)) : Number.POSITIVE_INFINITY
      const isOver = age > (known?.status ? KEPT_HOURS * 3_600_000 : LOST_MS)
      if (known && !isOver) {
        if (known.request !== request) return { state: 'taken' }
        if (!known.status) return { state: 'running' }
        return { state: 'answered', answer: { status: Number(known.status), json: String(known.json) } }
      }
      await run('MATCH (k:IdempotencyKey {id: $id}) DELETE k', { id })
      await run('CREATE (:IdempotencyKey {id: $id, request: $request, at: $at})', { id, request, at: now.toISOString() })
      await run('MATCH (k:IdempotencyKey) WITH k ORDER BY k.at DESC SKIP $kept DELETE k', { kept: KEYS_KEPT })
      return { state: 'new' }
    }),
  answered: async (id, { status, json }) =>
    void (await store.write(run =>
      run('MATCH (k:IdempotencyKey {id: $id}) SET k.status = $status, k.json = $json', { id, status, json }),
    )),
  failed: async id => void (await store.write(run => run('MATCH (k:IdempotencyKey {id: $id}) DELETE k', { id }))),
})
