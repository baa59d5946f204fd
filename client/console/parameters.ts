import { z } from 'zod'

const Parameters = z.record(z.string(), z.json())
export type Parameters = z.infer<typeof Parameters>

/** Parses parameters: a JSON object, or blank text for none. Undefined where the text is anything else. */
export function parseParameters(text: string): Parameters | undefined {
  if (text.trim() === '') return {}
  try {
    return Parameters.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
