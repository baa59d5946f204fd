import { vi } from 'vitest'

/**
 * Waits until the server at this address reads a text. Its thread comes up with the first one, which on a busy machine takes longer than a
 * request for it may; nothing is stored.
 */
export async function readsTexts(url: string): Promise<void> {
  const status = async () => {
    const asked = fetch(`${url}/api/v1/articles?dryRun=true`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Paris. La France et l’Allemagne se sont réunies.' }),
    })
    return (await asked).status
  }
  await vi.waitUntil(async () => (await status()) === 200, { timeout: 60_000, interval: 200 })
}
