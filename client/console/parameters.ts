import { z } from 'zod'

const Parameters = z.record(z.string(), z.json())
export type Parameters = z.infer<typeof Parameters>

/** Parameters as somebody types them: JSON, an object, or nothing at all. `undefined` when it is something else. */
export function parseParameters(text: string): Parameters | undefined {
  if (text.trim() === '') return {}
  try {
    return Parameters.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
