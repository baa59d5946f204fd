import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Extraction } from '../../model/extraction.ts'
import { relations as ontology } from '../../model/ontology.ts'
import { extract } from '../../seed/extract.ts'
import { articleOf, caseNames } from './golden.ts'

const seedArticles = fileURLToPath(new URL('../../seed/articles', import.meta.url))
const given = { publishedAt: '2018-03-14' }
const read = (name: string, text: string) => {
  const extraction = extract(text, given)
  const { entities, events, relations } = extraction
  const kinds = new Map<string, string>([
    ...entities.map(({ id, kind }) => [id, kind] as const),
    ...events.map(({ id }) => [id, 'Event'] as const),
  ])
  return { name, text, extraction, ...extraction, kinds, evidence: [...events, ...relations].flatMap(e => e.evidence) }
}

/** Each a property of every extraction, seen on the seed articles and on every golden case. */
describe('an extraction', () => {
  const all = [
    ...readdirSync(seedArticles)
      .filter(file => file.endsWith('.txt'))
      .map(file => read(file, readFileSync(`${seedArticles}/${file}`, 'utf8'))),
    ...caseNames().map(name => read(name, articleOf(name))),
  ]

  it('keeps its contract', () => {
    for (const { name, extraction } of all) expect(Extraction.parse(extraction), name).toEqual(extraction)
  })

  it('quotes the text verbatim at its offsets', () => {
    for (const { name, text, mentions, evidence } of all) {
      for (const mention of mentions) expect(text.slice(mention.start, mention.end), name).toBe(mention.text)
      for (const item of evidence) expect(text.slice(item.start, item.end), name).toBe(item.quote)
    }
  })

  it('is the same when the text is read again', () => {
    for (const { name, text, extraction } of all) expect(extract(text, given), name).toEqual(extraction)
  })

  it('names only what it lists, each once', () => {
    for (const { name, entities, events, relations, mentions, kinds, evidence } of all) {
      expect(kinds.size, name).toBe(entities.length + events.length)
      expect(new Set(relations.map(({ id }) => id)).size, name).toBe(relations.length)
      for (const mention of mentions) expect(kinds.get(mention.entity), name).toBe(mention.kind)
      const named = [
        ...events.flatMap(({ participants, place }) => [...participants.map(({ entity }) => entity), place]),
        ...evidence.flatMap(({ attributedTo, citedOutlet }) => [attributedTo, citedOutlet]),
      ]
      expect(
        named.filter(id => id && !kinds.has(id)),
        name,
      ).toEqual([])
    }
  })

  it('joins what the ontology lets a relation join, and nothing to itself', () => {
    for (const { name, relations, kinds } of all)
      for (const { type, from, to } of relations) {
        expect(ontology[type].from, name).toContain(kinds.get(from))
        expect(ontology[type].to, name).toContain(kinds.get(to))
        expect(from, name).not.toBe(to)
      }
  })

  it('holds nothing from what was set aside', () => {
    for (const { name, mentions, evidence, quarantined } of all)
      for (const aside of quarantined)
        for (const span of [...mentions, ...evidence])
          expect(span.start >= aside.end || span.end <= aside.start, name).toBe(true)
  })

  it('has evidence for all but what a gazetteer supplies', () => {
    for (const { name, relations } of all)
      for (const { origin, evidence } of relations) expect(evidence.length > 0, name).toBe(origin !== 'gazetteer')
  })

  it('orders the days of an event', () => {
    for (const { name, events } of all)
      for (const { start, end } of events) {
        expect(start === null, name).toBe(end === null)
        if (start && end) expect(start <= end, name).toBe(true)
      }
  })
})
