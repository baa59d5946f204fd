import type { Entity, Extraction, Relation } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { type ArticleMetadata, extract as extractByRules } from '../extract.ts'
import { EventItem, RelationItem, UncheckedAnswer } from './answer.ts'
import { chunksOf } from './chunks.ts'
import { completionsUrl, type Endpoint, EndpointFailed, requestCompletion } from './endpoint.ts'
import { type LlmEvent, mergeExtractions } from './merge-extractions.ts'
import { nameResolver } from './names.ts'
import { messagesFor } from './prompt.ts'
import { normalizeTypography } from './quote.ts'
import { DroppedItem, type ItemContext, readEvent, readRelation } from './read-items.ts'
import type { LlmWarning, WarningCode } from './warnings.ts'

export type { LlmWarning } from './warnings.ts'

/** The endpoint to ask, and bounds on what is asked. */
export type LlmOptions = Pick<Endpoint, 'url' | 'model' | 'key'> &
  Partial<Omit<Endpoint, 'url' | 'model' | 'key'>> & {
    /** The most tokens, of requests and answers, for one article; the parts beyond it are read by the rules alone. */
    budgetTokens?: number
    /** The longest part sent in one request, in UTF-16 code units. */
    chunkSize?: number
    /** The extraction by rules; a server passes its worker. */
    rules?: (text: string, given: ArticleMetadata, signal?: AbortSignal) => Extraction | Promise<Extraction>
  }

/** An Extraction by rules and model, the items that were dropped, and the tokens used. */
export type LlmExtraction = { extraction: Extraction; warnings: LlmWarning[]; tokens: number }
/** Extracts from an article's text. Throws the reason of `signal`. */
export type LlmExtractor = (text: string, given?: ArticleMetadata, signal?: AbortSignal) => Promise<LlmExtraction>

/** Tokens are estimated: three bytes a token is on the high side in French and English. */
const tokensIn = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3)

/**
 * An extractor that reads by rules and then asks a language model behind any OpenAI-compatible endpoint for what they missed. An item
 * stays only if its quote and its names occur in the article character by character; everything else is a warning. An endpoint that
 * does not answer costs the model's part, never the article. Throws TypeError when `url` is no http address.
 */
export function createLlmExtractor(options: LlmOptions): LlmExtractor {
  const { budgetTokens = 200_000, chunkSize = 6000, rules = extractByRules, ...given } = options
  const endpoint: Endpoint = { timeoutMs: 60_000, retries: 3, backoffMs: 1000, answerTokens: 4000, ...given }
  completionsUrl(endpoint.url)

  return async (text, metadata = {}, signal) => {
    const byRules = await rules(text, metadata, signal)
    const entities = new Map<EntityId, Entity>(byRules.entities.map(entity => [entity.id, entity]))
    const mentions = [...byRules.mentions]
    const article = normalizeTypography(text)
    const resolve = nameResolver(text, article, byRules, entities, mentions)
    const read = { events: [] as LlmEvent[], relations: [] as Relation[] }
    const warnings: LlmWarning[] = []
    let tokens = 0

    const parts = chunksOf(text, byRules.quarantined, chunkSize)
    const last = parts.at(-1)?.end ?? 0
    for (const part of parts) {
      const warn = (code: WarningCode, detail: string) =>
        warnings.push({ start: part.start, end: part.end, code, detail })
      const messages = messagesFor(text.slice(part.start, part.end), byRules.article)
      // No further part is sent to the model.
      const stop = (code: WarningCode, detail: string) => warnings.push({ start: part.start, end: last, code, detail })
      const asking = tokensIn(messages.map(message => message.content).join('')) + endpoint.answerTokens
      if (tokens + asking > budgetTokens) {
        stop('over-budget', `${asking} tokens more than the ${tokens} used would pass ${budgetTokens}`)
        break
      }
      try {
        const answer = await requestCompletion(endpoint, messages, signal)
        tokens += answer.tokens ?? asking
        take(answer.text, { text, article, part, entities, resolve }, warn)
      } catch (error) {
        if (!(error instanceof EndpointFailed)) throw error
        stop('no-answer', error.message)
        break
      }
    }
    const extraction = mergeExtractions(byRules, { ...read, entities: [...entities.values()], mentions })
    return { extraction, warnings, tokens }

    function take(answer: string, setting: ItemContext, warn: (code: WarningCode, detail: string) => void): void {
      const { data } = UncheckedAnswer.safeParse(parsed(answer))
      if (!data) {
        warn('bad-answer', 'not JSON of the schema')
        return
      }
      const each = (items: unknown[], one: (item: unknown) => void) => {
        for (const item of items)
          try {
            one(item)
          } catch (error) {
            if (!(error instanceof DroppedItem)) throw error
            warn(error.code, error.message)
          }
      }
      each(data.events, item => read.events.push(readEvent(checked(EventItem, item), setting)))
      each(data.relations, item => read.relations.push(readRelation(checked(RelationItem, item), setting)))
    }
  }
}

/** JSON, also inside the Markdown fence that servers without constrained output like to put around it. */
function parsed(answer: string): unknown {
  try {
    return JSON.parse(/^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(answer)?.[1] ?? answer)
  } catch {
    return undefined
  }
}

function checked<T>(
  schema: { safeParse(value: unknown): { data?: T; error?: { issues: { path: PropertyKey[]; message: string }[] } } },
  item: unknown,
): T {
  const { data, error } = schema.safeParse(item)
  const issue = error?.issues[0]
  if (issue || data === undefined) throw new DroppedItem('bad-item', `${issue?.path.join('.')}: ${issue?.message}`)
  return data
}
