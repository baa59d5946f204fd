import autocannon from 'autocannon'

/** `latencies` in ms, one for each answer; how many there were of each status; and errors of connections, resets and time-outs among them. */
export type Load = { latencies: number[]; statuses: Map<number, number>; errors: number }

/** A request to repeat: a path, and a body for POST. */
export type Question = { path: string; body?: unknown }

/** Asks for these, one after the other, on so many connections for so many seconds. */
export async function load(
  url: string,
  questions: readonly Question[],
  connections: number,
  seconds: number,
): Promise<Load> {
  const latencies: number[] = []
  const statuses = new Map<number, number>()
  const requests = questions.map(({ path, body }) =>
    body === undefined
      ? { method: 'GET' as const, path }
      : {
          method: 'POST' as const,
          path,
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        },
  )
  return new Promise((resolve, reject) => {
    const options = { url, requests, connections, duration: seconds, timeout: 60 }
    const running = autocannon(options, (error, result) =>
      error ? reject(error) : resolve({ latencies, statuses, errors: result.errors }),
    )
    running.on('response', (_client, status, _bytes, took) => {
      latencies.push(took)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    })
  })
}

/** The measure below which this part (0 to 1) of them lies. */
export function quantile(measures: readonly number[], part: number): number {
  const sorted = [...measures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}
