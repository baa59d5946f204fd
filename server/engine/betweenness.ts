/**
 * Betweenness centrality of an undirected graph without weights, after Brandes (2001), "A faster algorithm for betweenness
 * centrality". `edges` are pairs of node indices; parallel edges count once. Returns shares of all pairs, from 0 to 1. The
 * engine's own takes ten times as long, follows directions and cannot be stopped: this one gives way to other connections.
 */
export async function betweenness(
  count: number,
  edges: [number, number][],
  signal: AbortSignal,
): Promise<Float64Array> {
  const neighbours = Array.from({ length: count }, () => new Set<number>())
  for (const [a, b] of edges)
    if (a !== b) {
      neighbours[a]?.add(b)
      neighbours[b]?.add(a)
    }
  const around = neighbours.map(set => Int32Array.from(set))
  const score = new Float64Array(count)
  const paths = new Float64Array(count)
  const distance = new Int32Array(count)
  const share = new Float64Array(count)
  const order = new Int32Array(count)
  let pause = performance.now() + TURN_MS
  for (let source = 0; source < count; source++) {
    if (performance.now() > pause) {
      await new Promise(resolve => setImmediate(resolve))
      signal.throwIfAborted()
      pause = performance.now() + TURN_MS
    }
    paths.fill(0)
    distance.fill(-1)
    share.fill(0)
    paths[source] = 1
    distance[source] = 0
    order[0] = source
    let reached = 1
    for (let at = 0; at < reached; at++) {
      const v = order[at] as number
      for (const w of around[v] as Int32Array) {
        if (distance[w] === -1) {
          distance[w] = (distance[v] as number) + 1
          order[reached++] = w
        }
        if (distance[w] === (distance[v] as number) + 1) paths[w] = (paths[w] as number) + (paths[v] as number)
      }
    }
    // Backwards: what passes through v on the way to those behind it.
    for (let at = reached - 1; at > 0; at--) {
      const w = order[at] as number
      const each = (1 + (share[w] as number)) / (paths[w] as number)
      for (const v of around[w] as Int32Array)
        if (distance[v] === (distance[w] as number) - 1) share[v] = (share[v] as number) + (paths[v] as number) * each
      score[w] = (score[w] as number) + (share[w] as number)
    }
  }
  const pairs = (count - 1) * (count - 2)
  return score.map(value => (pairs > 0 ? value / pairs : 0))
}

/** How long it computes before it yields to the event loop, in ms. */
const TURN_MS = 20
