import { NewArticle } from '../../../model/api.ts'
import { HttpError } from '../../http/http-errors.ts'
import { parseJson } from '../../http/json-body.ts'
import { readLines } from '../../http/lines.ts'
import { parseBody } from '../../http/route.ts'

/** An article of a batch, not read yet. `line` counts from 1. */
export type BatchItem = { line: number; name?: string; article(): NewArticle | Promise<NewArticle> }

/** What an article may take, in bytes, as when it comes alone. */
export const ITEM_BYTES = 6_000_000

/** An article by its JSON. Throws HttpError, ZodError, Unprocessable. */
export const articleOf = (json: Buffer): NewArticle =>
  parseBody({ shape: NewArticle, limit: ITEM_BYTES, values: 422 }, parseJson(json)) as NewArticle

/** The articles of NDJSON, a line at a time: what comes is read no faster than items are taken. */
export async function* itemsOfLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<BatchItem> {
  for await (const line of readLines(body, ITEM_BYTES))
    yield {
      line: line.number,
      article() {
        if ('error' in line) throw new HttpError(400, 'malformed-body', `The line is ${line.error.message}.`)
        return articleOf(Buffer.from(line.text))
      },
    }
}
