import { createHash } from 'node:crypto'
import { Extraction } from '../../model/extraction.ts'
import type { RelationType } from '../../model/ontology.ts'
import type { Article } from './articles.ts'

type Line = readonly [from: string, type: RelationType, to: string, date?: string]

const kinds = { country: 'Country', person: 'Person', org: 'Organization', place: 'Place' } as const

/** An article with one sentence for each of these relations and nothing else: a graph of a known shape. */
export function drawn(name: string, lines: readonly Line[], publishedAt = '2020-01-01') {
  const sentences = lines.map(line => `${line.join(' ')}.`)
  const text = `${name}\n${sentences.join('\n')}`
  const ids = [...new Set(lines.flatMap(([from, , to]) => [from, to]))]
  const evidence = (i: number) => {
    const quote = sentences[i] as string
    const start = text.indexOf(quote)
    const how = { modality: 'asserted', polarity: 'positive', confidence: 0.9, rule: 'test/drawn' } as const
    return { start, end: start + quote.length, quote, ...how }
  }
  const contentHash = createHash('sha256').update(text).digest('hex')
  const extraction = Extraction.parse({
    article: {
      id: `article:${contentHash.slice(0, 12)}`,
      lang: 'en',
      title: name,
      publishedAt,
      dateBasis: 'metadata',
      contentHash,
    },
    entities: ids.map(id => {
      const [kind, slug] = id.split(':') as [keyof typeof kinds, string]
      return { id, kind: kinds[kind], name: slug, names: [] }
    }),
    mentions: [],
    events: [],
    relations: lines.map(([from, type, to], i) => ({
      id: `r${i}`,
      type,
      from,
      to,
      evidence: [evidence(i)],
      origin: 'rules',
      modality: 'asserted',
      polarity: 'positive',
      confidence: 0.9,
      rule: 'test/drawn',
    })),
    quarantined: [],
  })
  return { article: { text, given: {} } satisfies Article, extraction }
}
