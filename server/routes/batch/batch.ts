import { NewArticle } from '../../../model/api.ts'
import { BatchLine } from '../../../model/batch.ts'
import { JobAnswer } from '../../../model/jobs.ts'
import { HttpError } from '../../http/http-errors.ts'
import { limitStreams } from '../../http/live-streams.ts'
import { liftDeadline } from '../../http/request-deadline.ts'
import { defineRoute } from '../../http/route.ts'
import { type Adding, addAll } from './add-all.ts'
import { itemsOfLines } from './items.ts'
import type { AnswerAsJob } from './job-answer.ts'
import { itemsOfForm } from './multipart.ts'
import { preferHeader, prefersAsync } from './prefer.ts'
import type { Work } from './work.ts'

/** Batches that are read at a time. */
const MOST_BATCHES = 4

const lineTypes = ['application/x-ndjson', 'application/ndjson', 'application/jsonl']
const form = 'multipart/form-data'

async function* linesOf(results: AsyncIterable<BatchLine>): AsyncGenerator<string> {
  for await (const line of results) yield `${JSON.stringify(line)}\n`
}

export const batchRoutes = (adding: Adding, work: Work, accepted: AnswerAsJob) => {
  const limited = limitStreams(MOST_BATCHES)
  return [
    defineRoute({
      method: 'post',
      path: '/articles/batch',
      summary:
        'Adds many articles, a line of NDJSON or a file of a form each; answers a line for each as soon as it is done',
      writes: true,
      upload: {
        'application/x-ndjson': NewArticle,
        [form]: {
          type: 'object',
          properties: {
            file: { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } },
          },
        },
      },
      media: 'application/x-ndjson',
      headers: preferHeader,
      answers: { 200: BatchLine, 202: JobAnswer },
      answer: async (_input, { signal, res: { req } }) => {
        const media = (req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
        if (!lineTypes.includes(media) && media !== form)
          throw new HttpError(
            415,
            'unsupported-media-type',
            `A batch is ${lineTypes[0]} or ${form}.`,
            'A single article is posted to /api/v1/articles as JSON.',
          )
        if (req.headers['idempotency-key'] !== undefined)
          throw new HttpError(
            400,
            'invalid-input',
            'A batch takes no Idempotency-Key.',
            'Send it again without: an article that is there already is known by its text and not added twice.',
          )
        liftDeadline(req)
        // A preference is no more: a form is answered as it is worked on.
        if (media !== form && prefersAsync(req)) return accepted(await work.accept(req))
        const items = media === form ? itemsOfForm(req, req.headers) : itemsOfLines(req)
        return { parts: limited(linesOf(addAll(items, adding, signal))), type: 'application/x-ndjson', live: true }
      },
    }),
  ]
}
