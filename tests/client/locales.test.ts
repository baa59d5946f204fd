import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../client/locales/en.ts'
import * as englishDisputes from '../../client/locales/en-disputes.ts'
import { dossier as englishDossier } from '../../client/locales/en-dossier.ts'
import { journal as englishJournal } from '../../client/locales/en-journal.ts'
import { texts as english } from '../../client/locales/en-texts.ts'
import { fr } from '../../client/locales/fr.ts'
import * as frenchDisputes from '../../client/locales/fr-disputes.ts'
import { dossier as frenchDossier } from '../../client/locales/fr-dossier.ts'
import { journal as frenchJournal } from '../../client/locales/fr-journal.ts'
import { texts as french } from '../../client/locales/fr-texts.ts'

type Words = { [key: string]: string | Words }

/** Every text under its key, as the page asks for it. */
const flat = (words: Words, at = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[at + key, value] as [string, string]] : flat(value, `${at}${key}.`),
  )
const texts = {
  fr: new Map(flat({ ...fr, ...frenchDisputes, texts: french, dossier: frenchDossier, journal: frenchJournal })),
  en: new Map(flat({ ...en, ...englishDisputes, texts: english, dossier: englishDossier, journal: englishJournal })),
}
const blanks = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort()

const client = resolve(import.meta.dirname, '../../client')
const sources = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path) && !path.startsWith('locales'))
  .map(path => readFileSync(join(client, path), 'utf8'))

describe('the words of the page', () => {
  it('are the same in French and in English, none of them empty', () => {
    expect([...texts.en.keys()].sort()).toEqual([...texts.fr.keys()].sort())
    for (const language of ['fr', 'en'] as const)
      expect([...texts[language]].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('leave the same blanks to fill in', () => {
    // A singular may say its number in words.
    for (const [key, text] of texts.fr)
      if (!key.endsWith('_one')) expect(blanks(texts.en.get(key) ?? ''), key).toEqual(blanks(text))
  })

  it('are there for every key that the page asks for by name', () => {
    const asked = new Set(
      sources.flatMap(source => [...source.matchAll(/\bt\('([\w.]+)'/g)].map(([, key]) => key ?? '')),
    )
    expect(asked).toContain('app.loading')
    const missing = [...asked].filter(key => !texts.fr.has(key) && !texts.fr.has(`${key}_other`))
    expect(missing).toEqual([])
  })

  it('are there in every number that they count', () => {
    const keys = [...texts.fr.keys()]
    for (const key of keys.filter(each => each.endsWith('_other')))
      expect(keys, key).toContain(key.replace(/_other$/, '_one'))
  })
})
