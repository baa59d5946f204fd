import jsonldLibrary from 'jsonld'
import { describe, expect, it } from 'vitest'
import { jsonld } from '../../server/routes/formats/jsonld.ts'
import { contextDocument } from '../../server/routes/formats/jsonld-context.ts'
import { claims, nasty, options, pagesOf, sample, textOf } from './sample.ts'

const base = options.base
const at = (path: string) => `${base}/${path}`
/** Its types do not know of safe mode, which throws for whatever would be dropped: a relative address, a term without an IRI. */
const { expand, toRDF } = jsonldLibrary as unknown as Record<
  'expand' | 'toRDF',
  (document: object, options: { safe: true }) => Promise<unknown[]>
>

type Term = { termType: string; value: string; language?: string; datatype?: { value: string } }
type Quad = Record<'subject' | 'predicate' | 'object', Term>

describe('JSON-LD', async () => {
  const text = await textOf(jsonld(pagesOf(sample), options))
  const document = JSON.parse(text) as { '@context': object }
  const quads = (await toRDF(document, { safe: true })) as Quad[]
  const of = (subject: string, predicate: string) =>
    quads.filter(quad => quad.subject.value === subject && quad.predicate.value === predicate).map(quad => quad.object)
  const schema = (name: string) => `https://schema.org/${name}`
  const prov = (name: string) => `http://www.w3.org/ns/prov#${name}`

  it('expands in safe mode, which lets nothing be dropped, with absolute addresses alone', async () => {
    expect((await expand(document, { safe: true })).length).toBeGreaterThan(sample.nodes.length)
    for (const { subject, predicate, object } of quads)
      for (const term of [subject, predicate, object])
        if (term.termType === 'NamedNode') {
          expect(URL.canParse(term.value), term.value).toBe(true)
          expect(term.value).not.toMatch(/[<>"{}|\\^`\s]/)
        }
  })
  it('has the day of knowledge as a date of the file', async () => {
    const dated = JSON.parse(await textOf(jsonld(pagesOf({ ...sample, asOf: '2018-12-13' }), options)))
    const [told] = ((await toRDF(dated, { safe: true })) as Quad[]).filter(({ predicate }) =>
      predicate.value.endsWith('asOf'),
    )
    expect(told?.object).toMatchObject({
      value: '2018-12-13',
      datatype: { value: 'http://www.w3.org/2001/XMLSchema#date' },
    })
  })
  it('names things in both languages, and has points and typed dates', () => {
    expect(of(at('entities/country:IRN'), schema('name')).map(({ value, language }) => [language, value])).toEqual([
      ['fr', 'République d’Iran'],
      ['en', 'Iran'],
    ])
    expect(of(at('entities/person:plain'), schema('name')).map(({ value }) => value)).toEqual([nasty.formula])
    const [start] = of(at('entities/event:talks'), schema('startDate'))
    expect(start).toMatchObject({ value: '2018-12-13', datatype: { value: 'http://www.w3.org/2001/XMLSchema#date' } })
    const [geo] = of(at('entities/place:baghdad'), schema('geo'))
    expect(Number(of(geo?.value as string, schema('latitude'))[0]?.value)).toBeCloseTo(33.34058)
  })
  it('says as a fact what is asserted, and only states what is denied', () => {
    const talks = at('entities/event:talks')
    expect(of(talks, schema('participant')).map(({ value }) => value)).toEqual([at('entities/country:IRN')])
    expect(of(talks, schema('location')).map(({ value }) => value)).toEqual([at('entities/place:baghdad')])
    expect(of(talks, schema('eventStatus')).map(({ value }) => value)).toEqual([schema('EventScheduled')])
    expect(of(at('entities/person:plain'), schema('memberOf'))).toEqual([])
    expect(of(at('relations/relation:9'), 'urn:entente:vocabulary:modality')[0]?.value).toBe('denied')
    expect(quads.filter(({ object }) => object.value.endsWith('#Statement'))).toHaveLength(sample.edges.length)
  })
  it('leads from each relation to its quotes, and from each quote to its article, outlet, date and address', () => {
    const derived = of(at('relations/relation:1'), prov('wasDerivedFrom')).map(({ value }) => value)
    expect(derived).toEqual([at('relations/relation:1#claim:1'), at('relations/relation:1#claim:2')])
    for (const { id, relationId, quote, article, publishedAt, outlet } of claims) {
      const claim = at(`relations/${relationId}#${id}`)
      expect(of(claim, schema('text'))).toMatchObject([{ value: quote, language: article.lang }])
      for (const property of ['wasQuotedFrom', 'hadPrimarySource'])
        expect(of(claim, prov(property)).map(({ value }) => value)).toEqual([at(`articles/${article.id}`)])
      expect(of(claim, schema('datePublished')).map(({ value }) => value)).toEqual(publishedAt ? [publishedAt] : [])
      expect(of(at(`articles/${article.id}`), schema('publisher')).map(({ value }) => value)).toEqual(
        outlet ? [at(`entities/${outlet.id}`)] : [],
      )
    }
    expect(of(at('articles/article:one'), schema('url'))[0]?.value).toBe('https://daily.example/a?b=1&c=%7C2%7C')
    expect(of(at('relations/relation:1#claim:2'), prov('wasAttributedTo'))[0]?.value).toBe(at('entities/person:plain'))
  })
  it('has the context inside that is published beside it', () => {
    expect(document['@context']).toEqual(contextDocument()['@context'])
  })
})
