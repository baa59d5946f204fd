import { expect, it } from 'vitest'
import type { NewArticleAnswer } from '../../model/api.ts'
import type { BatchLine } from '../../model/batch.ts'
import { addAll } from '../../server/routes/batch/add-all.ts'
import type { BatchItem } from '../../server/routes/batch/items.ts'

it('tells what comes of every article of a batch, however slowly it is taken', async () => {
  async function* items(): AsyncGenerator<BatchItem> {
    for (let line = 1; line <= 50; line++) yield { line, article: () => ({ text: 'x' }) }
  }
  const answer = { article: { id: 'article:x', title: null }, created: true, attested: false } as NewArticleAnswer
  const adding = { add: async () => answer, report: () => {}, stopping: () => false }
  const lines: BatchLine[] = []
  for await (const line of addAll(items(), adding, new AbortController().signal)) {
    lines.push(line)
    // All that is being added is done meanwhile.
    await new Promise(resolve => setTimeout(resolve, 1))
  }
  expect(lines.flatMap(line => (line.type === 'result' ? [line.line] : [])).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 50 }, (_, i) => i + 1),
  )
  expect(lines.at(-1)).toEqual({ type: 'summary', added: 50, known: 0, failed: 0 })
})
