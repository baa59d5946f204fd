// Learns the tagger and the parser of a language from treebanks, and writes seed/language/<lang>/model.gz:
//   npm run train:syntax -- DIRECTORY_OF_TREEBANKS [fr|en]
import { readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { tokens as english } from '../../seed/language/en/tokens.ts'
import { tokens as french } from '../../seed/language/fr/tokens.ts'
import type { Rows } from '../../seed/syntax/linear.ts'
import { CLASSIFIERS, type Header, packRows } from '../../seed/syntax/model-file.ts'
import { corpusOf, jackknife, learnContractions, learnParser, learnTagger, lexiconOf } from './learn.ts'
import { type Inflected, lemmaRules } from './lemma-rules.ts'
import { readTreebank } from './treebank.ts'
import { readWordList } from './word-list.ts'

const [directory, only] = process.argv.slice(2)
if (directory === undefined) {
  console.error('Which directory holds the treebanks? npm run train:syntax -- DIRECTORY [fr|en]')
  process.exit(2)
}
/** Rows that a model keeps, those with the widest spread of weights: more made it larger and not better. */
const MOST = { tagger: 120_000, actions: 470_000, relations: 160_000 }
const packs = { en: english, fr: french }

function train(lang: 'en' | 'fr', folder: string): void {
  const say = (line: string) => console.log(`${lang}: ${line}`)
  const files = readdirSync(folder).filter(
    f => f.startsWith(`${lang}-`) && /\.conllu(\.gz)?$/.test(f) && !/-test\./.test(f) && !/-dev\./.test(f),
  )
  const blocks = files.sort().flatMap(f => readTreebank(join(folder, f)))
  say(`${files.join(', ')}: ${blocks.reduce((n, b) => n + b.rows.length, 0)} words`)
  const list = readWordList(lang)
  const corpus = corpusOf(blocks)
  const lexicon = lexiconOf(corpus.samples, corpus.tagNames, list)
  say(`${corpus.tagNames.length} tags, ${corpus.labelNames.length} labels`)
  const tags = jackknife(corpus, list, 4, 5)
  let right = 0
  let all = 0
  for (const [i, sample] of corpus.samples.entries())
    for (const [k, t] of sample.tags.entries()) {
      all++
      if (t === tags[i]?.[k]) right++
    }
  say(`tags by jackknife: ${((100 * right) / all).toFixed(2)} % right`)
  const tagger = learnTagger(corpus.samples, corpus.tagNames, lexicon, 7)
  say(`tagger: ${tagger.size}`)
  const epochs = lang === 'fr' ? 14 : 9
  const forth = learnParser(corpus, tags, lexicon, epochs, say)
  say(`actions: ${forth.actions.size}; relations: ${forth.relations.size}`)
  const contractions = learnContractions(blocks, new Set(Object.keys(packs[lang].contractions)))
  const words: Inflected[] = [...blocks.flatMap(b => b.rows.map(r => ({ ...r, count: 1 }))), ...list.forms]
  const rows: Record<(typeof CLASSIFIERS)[number], Rows> = {
    tagger: tagger.export(100, MOST.tagger, 4),
    actions: forth.actions.export(100, MOST.actions),
    relations: forth.relations.export(100, MOST.relations, 4),
    contractions: contractions.export(100, 10_000, 1),
  }
  const bytes = CLASSIFIERS.map(name => packRows(rows[name]))
  const header: Header = {
    tags: corpus.tagNames,
    labels: corpus.labelNames,
    scale: 1000,
    forms: lexicon,
    ...lemmaRules(words),
    classifiers: CLASSIFIERS.map((name, i) => ({
      name,
      classes: rows[name].classes,
      rows: rows[name].hashes.length,
      entries: rows[name].classOf.length,
      bytes: (bytes[i] as Uint8Array).length,
    })),
  }
  const text = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  const file = gzipSync(Buffer.concat([length, text, ...bytes]), { level: 9 })
  const path = join(import.meta.dirname, `../../seed/language/${lang}/model.gz`)
  writeFileSync(`${path}.new`, file)
  renameSync(`${path}.new`, path)
  say(
    `${path}: ${(file.length / 1e6).toFixed(2)} MB; ${header.classifiers.map(c => `${c.name} ${c.rows} rows, ${c.entries} weights`).join('; ')}`,
  )
}

for (const lang of ['fr', 'en'] as const) if (only === undefined || only === lang) train(lang, directory)
