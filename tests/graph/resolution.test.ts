import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { IsoDate, Lang } from '../../model/extraction.ts'
import { write } from './articles.ts'
import { type Opened, onEveryGraph } from './opened.ts'
import { pairwise } from './resolution/pairwise.ts'

/** Texts of our own; `who` says of words in each whom they name, by a key of the annotator's: one key, one person or body. */
const Text = z.strictObject({
  id: z.string(),
  lang: Lang,
  publishedAt: IsoDate,
  text: z.string(),
  who: z.record(z.string(), z.string()),
})
const texts = readFileSync(new URL('./resolution/texts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => Text.parse(JSON.parse(line)))

/** Writes the texts in this order and answers, of every annotated name, whom the annotator and whom the store takes it for. */
async function resolve({ graph, store }: Opened, order: typeof texts) {
  await store.empty()
  const named: { at: string; expected: string; found: string }[] = []
  for (const { text, lang, publishedAt, id, who } of order) {
    await write(graph, { text, given: { lang, publishedAt } })
    const { records } = await store.driver.executeQuery(
      'MATCH (a:Article {text: $text}) RETURN a.mentions AS mentions',
      { text },
    )
    const mentions: { entity: string; kind: string; start: number; end: number }[] = JSON.parse(
      records[0]?.get('mentions'),
    )
    for (const [words, expected] of Object.entries(who)) {
      const start = text.indexOf(words)
      const mention = mentions.find(
        each => /^(?:Person|Organization)$/.test(each.kind) && each.start < start + words.length && start < each.end,
      )
      named.push({ at: `${id} ${words}`, expected, found: mention?.entity ?? `nobody, at ${id} ${words}` })
    }
  }
  return named
}

onEveryGraph('whom names in many articles mean', opened => {
  it('joins nobody wrongly in our own texts, and misses no more than the docs say', async () => {
    const named = await resolve(opened(), texts)
    const { precision, recall, wrong, missed } = pairwise(named)
    expect({ precision, wrong }).toEqual({ precision: 1, wrong: [] })
    expect(missed.filter(pair => !pair.includes('Lebanese military'))).toEqual([])
    expect(recall).toBeGreaterThanOrEqual(0.91)
  })

  it('does not depend on the order in which the articles come', async () => {
    const backwards = pairwise(await resolve(opened(), texts.toReversed()))
    const forwards = pairwise(await resolve(opened(), texts))
    expect([backwards.precision, backwards.recall]).toEqual([forwards.precision, forwards.recall])
  })

  it('is left to people where one name stands for two whose countries or centuries differ', async () => {
    const { proposals } = await opened().graph.proposals({ state: 'open', limit: 50 })
    const pairs = proposals.map(({ left, right, reason }) =>
      [reason, ...[left.entity.id, right.entity.id].sort()].join(' '),
    )
    expect(pairs).toEqual(
      expect.arrayContaining([
        'namesake person:edward-halloran person:edward-halloran-usa',
        'namesake person:thomas-wexford person:thomas-wexford-2016',
      ]),
    )
  })
})
