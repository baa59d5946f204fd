import type { Extraction } from '../model/extraction.ts'
import type { ArticleMetadata } from '../seed/extract.ts'
import { createLlmExtractor } from '../seed/llm/extract.ts'
import { BadSetting } from './config.ts'

type Rules = (text: string, given: ArticleMetadata, signal?: AbortSignal) => Extraction | Promise<Extraction>
type Settings = {
  EXTRACTOR_URL?: string | undefined
  EXTRACTOR_MODEL?: string | undefined
  EXTRACTOR_KEY?: string | undefined
  EXTRACTOR_TOKENS?: number | undefined
}

/**
 * The rule-based extractor, alone or with the language model that the settings name. `warn` gets what of a model's answer was dropped, and
 * why. Throws BadSetting.
 */
export function extractorFromSettings(
  settings: Settings,
  rules: Rules,
  warn: (message: string) => void,
): (text: string, given: ArticleMetadata, signal?: AbortSignal) => Promise<Extraction> {
  const { EXTRACTOR_URL: url, EXTRACTOR_MODEL: model, EXTRACTOR_KEY: key, EXTRACTOR_TOKENS: budgetTokens } = settings
  if (url === undefined && model === undefined) return async (text, given, signal) => rules(text, given, signal)
  if (url === undefined || model === undefined)
    throw new BadSetting('EXTRACTOR_URL and EXTRACTOR_MODEL go together; set both, or neither.')
  const read = createLlmExtractor({ url, model, key, rules, ...(budgetTokens ? { budgetTokens } : {}) })
  return async (text, given, signal) => {
    const { extraction, warnings } = await read(text, given, signal)
    for (const { code, detail, start, end } of warnings)
      warn(`language model, ${extraction.article.id}, characters ${start} to ${end}: ${code}, ${detail}`)
    return extraction
  }
}
