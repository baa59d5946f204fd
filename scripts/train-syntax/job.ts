// One part of training, in a process of its own: job.ts GIVEN MADE
import { readFileSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { Language } from '../../seed/language/pack.ts'
import { lemmaRulesOf } from '../../seed/syntax/lemma.ts'
import type { Rows } from '../../seed/syntax/linear.ts'
import { learnParser } from './learn-parser.ts'
import { learnRelations } from './learn-relations.ts'
import { learnTagger, tagFold } from './learn-tagger.ts'
import { trainingDataOf } from './training-data.ts'

/** Tags one fold with a tagger trained on the others. */
type Fold = { kind: 'fold'; lang: Language; files: readonly string[]; fold: number; folds: number }
/** Trains everything once, in the order given by a seed; weights are multiplied by `share`. */
type Pass = {
  kind: 'pass'
  lang: Language
  files: readonly string[]
  tags: Int32Array[]
  seed: number
  epochs: number
  share: number
}
/** Work for a process of its own. */
export type Job = Fold | Pass
type Passed = Record<'tagger' | 'actions' | 'drafts' | 'relations', Rows>
/** What a job gives: the tags of a fold, or trained weights. */
export type Done<J extends Job> = J extends Fold ? Int32Array[] : Passed

const EVERY = 100_000_000

function run(job: Job): Int32Array[] | Passed {
  const { corpus, list, lexicon, lemmaTexts } = trainingDataOf(job.lang, job.files)
  const say = (line: string) =>
    console.log(`${job.lang}, ${job.kind} ${job.kind === 'fold' ? job.fold : job.seed}: ${line}`)
  if (job.kind === 'fold') return tagFold(corpus, list, job.fold, job.folds, 5)
  const { tags, seed, epochs, share } = job
  const lemmas = lemmaRulesOf(lemmaTexts.exceptions, lemmaTexts.endings)
  const parser = learnParser(corpus, tags, lexicon, lemmas, epochs, seed, say)
  return {
    tagger: learnTagger(corpus.samples, corpus.tagNames, lexicon, 7, seed).export(share, EVERY, 1),
    actions: parser.actions.export(share, EVERY),
    drafts: parser.drafts.export(share, EVERY, 1),
    relations: learnRelations(corpus, tags, lexicon, lemmas, epochs - 2, seed, say).export(share, EVERY, 1),
  }
}

const [given, made] = process.argv.slice(2)
if (given && made) writeFileSync(made, serialize(run(deserialize(readFileSync(given)) as Job)))
