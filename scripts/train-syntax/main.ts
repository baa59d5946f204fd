// Learns the tagger and the parser of French and English, and writes seed/language/<lang>/model.gz:
//   npm run train:syntax -- TREEBANKS…
// TREEBANKS are CoNLL-U files, or directories of them, whose names begin with the language: fr-sequoia-train.conllu.gz. Files named
// …-test are left alone.
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Language } from '../../seed/language/pack.ts'
import { packs } from '../../seed/language/packs.ts'
import { writeModel } from '../../seed/syntax/model-file.ts'
import { inProcesses } from './in-processes.ts'
import { learnContractions } from './learn-contractions.ts'
import { mergeRows } from './merge-rows.ts'
import { shippedLemmas, type TrainingData, trainingDataOf } from './training-data.ts'
import { treebankFiles } from './treebank.ts'

/** The model is trained several times in different orders, and the weights are summed. */
const SEEDS = { en: [1, 2], fr: [1, 2, 3] }
const FOLDS = [0, 1, 2, 3]
/** Passes over the treebanks, more for small ones. */
const EPOCHS = { en: 9, fr: 14 }
/** How many features of each classifier are kept: fewer are faster, and dropping these had no measurable effect. */
const MOST = {
  en: { tagger: 110_000, actions: 380_000, drafts: 90_000, relations: 130_000 },
  fr: { tagger: 90_000, actions: 280_000, drafts: 70_000, relations: 110_000 },
}
/** Weights under this are dropped. */
const LEAST = 53
/** The lead of an action's score at which its arc gets a margin of 0.5: half of the wrong arcs in other texts lie below. */
const SCALE = { en: 5000, fr: 5000 }

function taggedByOthers(data: TrainingData, folds: readonly Int32Array[][]): Int32Array[] {
  const tags = data.corpus.samples.map((_, i) => {
    const fold = Math.floor(i / 20) % FOLDS.length
    return folds[fold]?.[i] as Int32Array
  })
  const right = data.corpus.samples.flatMap((sample, i) => [...sample.tags].map((tag, k) => tag === tags[i]?.[k]))
  console.log(`tags told of unseen parts: ${((100 * right.filter(Boolean).length) / right.length).toFixed(2)} % right`)
  return tags
}

async function train(lang: Language, files: readonly string[], into: string): Promise<void> {
  const data = trainingDataOf(lang, files)
  console.log(`${lang}: ${files.length} files, ${data.words} words and ${data.syntheticWords} of synthetic sentences`)
  const folds = await inProcesses(
    FOLDS.map(fold => ({ kind: 'fold' as const, lang, files, fold, folds: FOLDS.length })),
  )
  const tags = taggedByOthers(data, folds)
  const passes = await inProcesses(
    SEEDS[lang].map(seed => ({
      kind: 'pass' as const,
      lang,
      files,
      tags,
      seed,
      epochs: EPOCHS[lang],
      share: 100 / SEEDS[lang].length,
    })),
  )
  const sum = (name: 'tagger' | 'actions' | 'drafts' | 'relations') =>
    mergeRows(
      passes.map(pass => pass[name]),
      MOST[lang][name],
      name === 'actions' ? 6 : LEAST,
      name === 'actions',
    )
  const { corpus, blocks, lexicon } = data
  const file = gzipSync(
    writeModel({
      tags: corpus.tagNames,
      labels: corpus.labelNames,
      scale: SCALE[lang],
      lexicon,
      ...shippedLemmas(data),
      classifiers: {
        tagger: sum('tagger'),
        actions: sum('actions'),
        drafts: sum('drafts'),
        relations: sum('relations'),
        contractions: learnContractions(blocks, new Set(Object.keys(packs[lang].tokens.contractions)), lexicon).export(
          100,
          100_000,
          1,
        ),
      },
    }),
    { level: 9 },
  )
  // Put in place when it is whole: others may be reading it.
  const path = join(into, lang, 'model.gz')
  writeFileSync(`${path}.new`, file)
  renameSync(`${path}.new`, path)
  console.log(`${path}: ${(file.length / 1e6).toFixed(2)} MB`)
}

const files = treebankFiles(process.argv.slice(2))
if (files.length === 0) {
  console.error('No treebank to learn from: npm run train:syntax -- TREEBANKS…')
  process.exit(2)
}
for (const { lang } of Object.values(packs)) {
  const own = files.filter(file => file.lang === lang).map(file => file.path)
  if (own.length > 0) await train(lang, own, join(import.meta.dirname, '../../seed/language'))
}
