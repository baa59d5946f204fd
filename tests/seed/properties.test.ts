import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Extraction } from '../../model/extraction.ts'
import { relations as ontology } from '../../model/ontology.ts'
import { extract } from '../../seed/extract.ts'
import { articleOf, caseNames } from './golden.ts'

const seedArticles = fileURLToPath(new URL('../../seed/articles', import.meta.url))
const articles = [
  ...readdirSync(seedArticles)
    .filter(file => file.endsWith('.txt'))
    .map(file => ({ name: file, text: readFileSync(`${seedArticles}/${file}`, 'utf8') })),
  ...caseNames().map(name => ({ name, text: articleOf(name) })),
]
const given = { publishedAt: '2018-03-14' }

describe.each(articles)('the extraction of $name', ({ text }) => {
  const extraction = extract(text, given)
  const { entities, mentions, events, relations, quarantined } = extraction
  const kinds = new Map<string, string>([
    ...entities.map(({ id, kind }) => [id, kind] as const),
    ...events.map(({ id }) => [id, 'Event'] as const),
  ])

  it('keeps its contract', () => {
    expect(Extraction.parse(extraction)).toEqual(extraction)
  })

  it('quotes the text verbatim at its offsets', () => {
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
    for (const { evidence } of [...events, ...relations])
      for (const item of evidence) expect(text.slice(item.start, item.end)).toBe(item.quote)
  })

  it('reads the same twice', () => {
    expect(extract(text, given)).toEqual(extraction)
  })

  it('names only what it lists, each once', () => {
    expect(kinds.size).toBe(entities.length + events.length)
    expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length)
    for (const mention of mentions) expect(kinds.get(mention.entity)).toBe(mention.kind)
    for (const event of events) for (const { entity } of event.participants) expect(kinds.has(entity)).toBe(true)
    for (const event of events) if (event.place) expect(kinds.has(event.place)).toBe(true)
    const sources = [...events, ...relations].flatMap(({ evidence }) => evidence)
    for (const { attributedTo, citedOutlet } of sources)
      for (const id of [attributedTo, citedOutlet]) if (id) expect(kinds.has(id)).toBe(true)
  })

  it('joins what the ontology lets a relation join, and nothing to itself', () => {
    for (const { type, from, to } of relations) {
      expect(ontology[type].from).toContain(kinds.get(from))
      expect(ontology[type].to).toContain(kinds.get(to))
      expect(from).not.toBe(to)
    }
  })

  it('reads nothing from what it set aside', () => {
    const spans = [...mentions, ...[...events, ...relations].flatMap(({ evidence }) => evidence)]
    for (const aside of quarantined)
      for (const span of spans) expect(span.start >= aside.end || span.end <= aside.start).toBe(true)
  })

  it('has evidence for all but what a gazetteer supplies', () => {
    for (const { origin, evidence } of relations) expect(evidence.length > 0).toBe(origin !== 'gazetteer')
  })

  it('orders the days of an event', () => {
    for (const { start, end } of events) {
      expect(start === null).toBe(end === null)
      if (start && end) expect(start <= end).toBe(true)
    }
  })
})
