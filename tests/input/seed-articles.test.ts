import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { extract } from '../../seed/extract.ts'
import { articleFiles } from '../../seed/input/folder.ts'
import { readArticle } from '../../seed/input/read-article.ts'

const files = await articleFiles(resolve(import.meta.dirname, '../../seed/articles'))
const briefs = files.filter(file => file.endsWith('.md'))

const Day = z.iso.date()
const Head = z.object({
  title: z.string().min(10),
  date: Day,
  lang: z.enum(['fr', 'en']),
  publisher: z.literal('Entente'),
  sources: z
    .array(
      z.strictObject({
        title: z.string(),
        body: z.string(),
        date: Day,
        url: z.url({ protocol: /^https$/ }).optional(),
      }),
    )
    .min(1),
})

const headOf = (file: string) =>
  Head.parse(parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '', { schema: 'core' }))

const toldHostilities: Record<string, string[]> = {
  '2015-11-24-russian-bomber-shot-down.md': ['country:TUR FIGHTS country:RUS'],
  '2017-04-07-khan-shaykhun-shayrat.md': ['country:USA FIGHTS country:SYR'],
  '2018-11-26-detroit-de-kertch.md': ['country:RUS FIGHTS country:UKR'],
}

describe('the articles of a new store', () => {
  it('are told half in French and half in English, beside the one real article', () => {
    const langs = briefs.map(file => headOf(file).lang)
    expect(files.length).toBe(briefs.length + 1)
    expect(langs.filter(lang => lang === 'fr')).toHaveLength(langs.filter(lang => lang === 'en').length)
  })

  it.each(briefs.map(file => [basename(file), file]))('%s names the documents it rests on', (name, file) => {
    const { date, sources } = headOf(file)
    expect(name.startsWith(date)).toBe(true)
    // Nobody rests on a document that was not there yet.
    for (const source of sources) expect(source.date <= date || source.date.slice(0, 7) === date.slice(0, 7)).toBe(true)
  })

  it.each(briefs.map(file => [basename(file), file]))('%s is read as what it is', async (name, file) => {
    const { date, lang, title } = headOf(file)
    const { text, ...told } = await readArticle(readFileSync(file), { name: file })
    const { article, quarantined, relations } = extract(text, told)
    expect(article).toMatchObject({ title, lang, publishedAt: date, dateBasis: 'metadata' })
    expect(quarantined).toEqual([])
    expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(120)
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(250)
    // That one state fights another, or punishes it, is found where the brief tells of it, and nowhere else.
    const hostile = relations
      .filter(
        ({ type, from, to }) => /^(?:FIGHTS|SANCTIONS)$/.test(type) && /^country:/.test(from) && /^country:/.test(to),
      )
      .map(({ from, type, to }) => `${from} ${type} ${to}`)
    expect(hostile).toEqual(toldHostilities[name] ?? [])
  })
})
