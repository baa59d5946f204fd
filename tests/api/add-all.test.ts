import { expect, it } from 'vitest'
import type { NewArticleAnswer } from '../../model/api.ts'
import type { BatchLine } from '../../model/batch.ts'
import { addAll } from '../../server/routes/batch/add-all.ts'
import type { BatchItem } from '../../server/routes/batch/items.ts'

function later() {
  let resolve = () => {}
  const promise = new Promise<void>(done => {
    resolve = done
  })
  return { promise, resolve: () => resolve() }
}

it('tells what comes of an article of a batch that is done while the result of another is taken', async () => {
  async function* items(): AsyncGenerator<BatchItem> {
    for (const line of [1, 2]) yield { line, article: () => ({ text: String(line) }) }
  }
  const answer = { article: { id: 'article:x', title: null }, created: true, attested: false } as NewArticleAnswer
  const [begun, taken] = [later(), later()]
  // The first is done once both are begun, the second while the result of the first is taken.
  const add = async ({ text }: { text?: string | undefined }) => {
    if (text === '2') begun.resolve()
    await (text === '2' ? taken.promise : begun.promise)
    return answer
  }
  const lines: BatchLine[] = []
  for await (const line of addAll(
    items(),
    { add, report: () => {}, stopping: () => false },
    new AbortController().signal,
  )) {
    lines.push(line)
    taken.resolve()
    // Until all that follows from it has happened.
    await new Promise(setImmediate)
  }
  expect(lines).toMatchObject([
    { type: 'result', line: 1, status: 201 },
    { type: 'result', line: 2, status: 201 },
    { type: 'summary', added: 2, known: 0, failed: 0 },
  ])
})
