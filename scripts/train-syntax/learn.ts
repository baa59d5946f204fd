import type { Block } from '../../seed/syntax/conllu.ts'
import { contractionFeatures } from '../../seed/syntax/contractions.ts'
import { ACTION_FEATURES, actionFeatures, DRAFT_FEATURES, draftFeatures } from '../../seed/syntax/features.ts'
import type { LemmaRules } from '../../seed/syntax/lemma.ts'
import { Lemmatizer, lemmatize } from '../../seed/syntax/lemmatizing.ts'
import { RELATION_FEATURES, relationFeatures, Surroundings } from '../../seed/syntax/relations.ts'
import { FIRST, Sentence } from '../../seed/syntax/sentence.ts'
import { bestTag, TAG_FEATURES, tagFeatures, tagSetOf } from '../../seed/syntax/tagging.ts'
import { ACTIONS, applyAction, isDone, LEFT_ARC, legalActions, State } from '../../seed/syntax/transitions.ts'
import { foldForm, Lexicon, Vocabulary } from '../../seed/syntax/vocabulary.ts'
import { DensePerceptron } from './dense-perceptron.ts'
import { projective, rightActions } from './oracle.ts'
import { Perceptron, random, shuffle } from './perceptron.ts'
import { PARTICIPLE, type WordList } from './word-list.ts'

/** The sentences of the treebanks with their tags and labels as numbers. */
export type Sample = {
  forms: string[]
  tags: Int32Array
  heads: Int32Array
  projective: Int32Array
  labels: Int32Array
}
export type Corpus = {
  samples: Sample[]
  /** How many of the first ones are from treebanks. */
  attested: number
  tagNames: string[]
  labelNames: string[]
}

/** Features without syntactic meaning, which would only separate tags that behave alike. */
const tidy = (feats: string): string =>
  feats
    .split('|')
    .filter(pair => !/^(Typo|Style|Abbr|NumForm|ExtPos)=/.test(pair))
    .join('|') || '_'

export function corpusOf(treebanks: readonly Block[], synthetic: readonly Block[]): Corpus {
  const blocks = [...treebanks, ...synthetic]
  const counts = new Map<string, number>()
  const labels = new Map<string, number>()
  const nameOf = (upos: string, feats: string) => `${upos} ${tidy(feats)}`
  for (const b of blocks)
    for (const r of b.rows) {
      counts.set(nameOf(r.upos, r.feats), (counts.get(nameOf(r.upos, r.feats)) ?? 0) + 1)
      labels.set(r.deprel, (labels.get(r.deprel) ?? 0) + 1)
    }
  const byCount = (m: Map<string, number>, least: number) =>
    [...m]
      .filter(([, n]) => n >= least)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([name]) => name)
  const tagNames = byCount(counts, 3)
  const labelNames = byCount(labels, 1)
  const tagId = new Map(tagNames.map((name, i) => [name, i]))
  const labelId = new Map(labelNames.map((name, i) => [name, i]))
  const fallback = (upos: string): number => {
    const i = tagNames.findIndex(name => name.startsWith(`${upos} `))
    return i < 0 ? 0 : i
  }
  const samples = blocks.map(b => {
    const n = b.rows.length
    const heads = new Int32Array(n + 6).fill(-1)
    b.rows.forEach((r, i) => {
      heads[FIRST + i] = r.head < 0 ? FIRST + n : FIRST + r.head
    })
    return {
      forms: b.rows.map(r => r.form),
      tags: Int32Array.from(b.rows, r => tagId.get(nameOf(r.upos, r.feats)) ?? fallback(r.upos)),
      heads,
      projective: projective(heads, n),
      labels: Int32Array.from(b.rows, r => labelId.get(r.deprel) as number),
    }
  })
  return { samples, attested: treebanks.length, tagNames, labelNames }
}

/** The lines of the lexicon: the parts of speech that each form was seen with, its cluster, and the tags of frequent forms. */
export function lexiconText(samples: readonly Sample[], tagNames: readonly string[], words: WordList): string {
  const { uposOf } = tagSetOf(tagNames)
  const upos = [...new Set(tagSetOf(tagNames).upos)]
  const numbersOf = (of: string) => tagNames.flatMap((name, i) => (name.startsWith(`${of} `) ? [i] : []))
  const verbs = numbersOf('VERB').filter(i => tagNames[i]?.includes('VerbForm=Fin'))
  const names = numbersOf('PROPN')
  const seen = new Map<string, Map<number, number>>()
  for (const s of samples)
    s.forms.forEach((form, i) => {
      const lower = foldForm(form).toLowerCase()
      let m = seen.get(lower)
      if (!m) {
        m = new Map()
        seen.set(lower, m)
      }
      m.set(s.tags[i] as number, (m.get(s.tags[i] as number) ?? 0) + 1)
    })
  const lines: string[] = []
  for (const form of [...new Set([...seen.keys(), ...words.clusters.keys()])].sort()) {
    const m = seen.get(form)
    const total = m ? [...m.values()].reduce((a, b) => a + b, 0) : 0
    let ambiguity = 0
    let tags = ''
    if (m && total >= 2) {
      for (const [t, n] of m) if (n >= total * 0.04) ambiguity |= 1 << (uposOf[t] as number)
      if (total >= 15) tags = [...m.keys()].sort((a, b) => a - b).join(',')
    }
    // What a dictionary knows counts for a form that the treebank hardly shows.
    else if (words.upos.has(form))
      ambiguity =
        (1 << 20) |
        [...(words.upos.get(form) as Set<string>)].reduce(
          (bits, u) => bits | (u === PARTICIPLE ? 1 << 21 : 1 << upos.indexOf(u)),
          0,
        )
    if (tags === '' && words.verbsOnly.has(form))
      tags = [...new Set([...verbs, ...names, ...(m?.keys() ?? [])])].sort((a, b) => a - b).join(',')
    const cluster = words.clusters.get(form) ?? 0
    if (ambiguity || cluster) lines.push(`${form}\t${ambiguity || ''}\t${cluster || ''}\t${tags}`)
  }
  return lines.join('\n')
}

function open(sample: Sample, vocabulary: Vocabulary, s: Sentence): void {
  vocabulary.makeRoom(sample.forms.length)
  s.reset(sample.forms.length)
  sample.forms.forEach((form, i) => {
    s.form[FIRST + i] = vocabulary.of(form)
  })
}

export function learnTagger(
  samples: readonly Sample[],
  tagNames: readonly string[],
  lexicon: string,
  epochs: number,
  seed = 7,
): Perceptron {
  const model = new Perceptron(tagNames.length, 2)
  const { uposOf } = tagSetOf(tagNames)
  const vocabulary = new Vocabulary(new Lexicon(lexicon))
  const s = new Sentence()
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(tagNames.length)
  const next = random(seed)
  const order = [...samples]
  for (let epoch = -1; epoch < epochs; epoch++) {
    if (epoch >= 0) shuffle(order, next)
    for (const sample of order) {
      open(sample, vocabulary, s)
      for (let i = 0; i < sample.forms.length; i++) {
        const gold = sample.tags[i] as number
        const n = tagFeatures(vocabulary.codes, s, FIRST + i, features)
        let winner = gold
        if (epoch < 0) model.count(features, n)
        else {
          const allowed = vocabulary.tagsOf(s.form[FIRST + i] as number)
          if (allowed?.length === 1) winner = allowed[0] as number
          else {
            model.scores(features, n, scores)
            winner = bestTag(scores, tagNames.length, allowed)
            model.update(features, n, gold, winner)
          }
        }
        s.setTag(FIRST + i, winner, uposOf[winner] as number)
      }
    }
  }
  return model
}

/** Tags with the weights during training, before they are packed. */
export function tagWith(
  model: Perceptron,
  samples: readonly Sample[],
  tagNames: readonly string[],
  lexicon: string,
): Int32Array[] {
  const { uposOf } = tagSetOf(tagNames)
  const vocabulary = new Vocabulary(new Lexicon(lexicon))
  const s = new Sentence()
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(tagNames.length)
  return samples.map(sample => {
    open(sample, vocabulary, s)
    return Int32Array.from(sample.forms, (_, i) => {
      const allowed = vocabulary.tagsOf(s.form[FIRST + i] as number)
      let winner = allowed?.[0] ?? 0
      if (allowed?.length !== 1) {
        model.scores(features, tagFeatures(vocabulary.codes, s, FIRST + i, features), scores)
        winner = bestTag(scores, tagNames.length, allowed)
      }
      s.setTag(FIRST + i, winner, uposOf[winner] as number)
      return winner
    })
  })
}

/**
 * Tags one fold of the treebank with a tagger trained on the other folds (jackknifing), so that the parser is trained on tags as faulty as
 * those that it will meet. Sentences of other folds stay untagged.
 */
export function tagFold(corpus: Corpus, words: WordList, fold: number, folds: number, epochs: number): Int32Array[] {
  const { samples, tagNames } = corpus
  const isOwn = (i: number) => Math.floor(i / 20) % folds === fold
  const inside = samples.filter((_, i) => !isOwn(i))
  // A lexicon is made of what was really written.
  const attested = samples.filter((_, i) => !isOwn(i) && i < corpus.attested)
  const lexicon = lexiconText(attested, tagNames, words)
  const model = learnTagger(inside, tagNames, lexicon, epochs)
  model.average()
  const own = samples.map((_, i) => i).filter(isOwn)
  const tags = tagWith(
    model,
    own.map(i => samples[i] as Sample),
    tagNames,
    lexicon,
  )
  const out: Int32Array[] = new Array(samples.length)
  own.forEach((i, k) => {
    out[i] = tags[k] as Int32Array
  })
  return out
}

export function learnParser(
  corpus: Corpus,
  tags: readonly Int32Array[],
  lexicon: string,
  lemmas: LemmaRules,
  epochs: number,
  seed: number,
  told: (line: string) => void,
): { actions: DensePerceptron; drafts: Perceptron } {
  const { samples, tagNames, labelNames } = corpus
  const tagSet = tagSetOf(tagNames)
  const { uposOf } = tagSet
  const actions = new DensePerceptron(2)
  const drafts = new Perceptron(labelNames.length, 2)
  const vocabulary = new Vocabulary(new Lexicon(lexicon))
  const lemmatizer = new Lemmatizer(lemmas, tagSet, vocabulary)
  const numbers = new Int32Array(4096)
  const s = new Sentence()
  const state = new State()
  const features = new Int32Array(Math.max(ACTION_FEATURES, DRAFT_FEATURES))
  const actionScores = new Float64Array(ACTIONS)
  const labelScores = new Float64Array(labelNames.length)
  const next = random(seed)
  const order = samples.map((_, i) => i)
  for (let epoch = -1; epoch < epochs; epoch++) {
    if (epoch >= 0) shuffle(order, next)
    let wrongArcs = 0
    let words = 0
    for (const index of order) {
      const sample = samples[index] as Sample
      open(sample, vocabulary, s)
      sample.forms.forEach((_, i) => {
        const t = tags[index]?.[i] as number
        s.setTag(FIRST + i, t, uposOf[t] as number)
      })
      lemmatize(lemmatizer, i => sample.forms[i] as string, s, numbers)
      s.countBetween(tagSet.between)
      state.reset(s)
      const gold = sample.projective
      while (!isDone(state, s)) {
        const legal = legalActions(state, s)
        const right = rightActions(state, s, gold, legal)
        let action = 31 - Math.clz32(right)
        if ((legal & (legal - 1)) !== 0) {
          const n = actionFeatures(vocabulary.codes, s, state, features)
          if (epoch < 0) actions.count(features, n)
          else {
            actions.scores(features, n, actionScores)
            let winner = -1
            let bestRight = -1
            for (let a = 0; a < ACTIONS; a++) {
              if ((legal & (1 << a)) === 0) continue
              if (winner < 0 || (actionScores[a] as number) > (actionScores[winner] as number)) winner = a
              if (
                (right & (1 << a)) !== 0 &&
                (bestRight < 0 || (actionScores[a] as number) > (actionScores[bestRight] as number))
              )
                bestRight = a
            }
            const isRight = (right & (1 << winner)) !== 0
            actions.update(features, n, bestRight, isRight ? bestRight : winner)
            action = isRight || (epoch > 0 && next() < 0.9) ? winner : bestRight
          }
        }
        let label = 0
        if (action >= LEFT_ARC) {
          const s0 = state.stack[state.top - 1] as number
          const h = action === LEFT_ARC ? state.front : s0
          const d = action === LEFT_ARC ? s0 : state.front
          const goldLabel = sample.labels[d - FIRST] as number
          const n = draftFeatures(vocabulary.codes, s, state, h, d, features)
          words++
          if (epoch < 0) {
            drafts.count(features, n)
            label = goldLabel
          } else {
            drafts.scores(features, n, labelScores)
            label = bestTag(labelScores, labelNames.length, undefined)
            if (gold[d] === h) {
              drafts.update(features, n, goldLabel, label)
              if (label !== goldLabel) wrongArcs++
            } else wrongArcs++
          }
        }
        applyAction(state, s, action, label)
      }
    }
    if (epoch >= 0) told(`parser, epoch ${epoch + 1}: ${((100 * wrongArcs) / words).toFixed(2)} % wrong while learning`)
  }
  return { actions, drafts }
}

/** Trains the labels of arcs on whole trees. */
export function learnRelations(
  corpus: Corpus,
  tags: readonly Int32Array[],
  lexicon: string,
  lemmas: LemmaRules,
  epochs: number,
  seed: number,
  told: (line: string) => void,
): Perceptron {
  const { samples, tagNames, labelNames } = corpus
  const tagSet = tagSetOf(tagNames)
  const model = new Perceptron(labelNames.length, 2)
  const vocabulary = new Vocabulary(new Lexicon(lexicon))
  const lemmatizer = new Lemmatizer(lemmas, tagSet, vocabulary)
  const numbers = new Int32Array(4096)
  const s = new Sentence()
  const about = new Surroundings()
  const features = new Int32Array(RELATION_FEATURES)
  const scores = new Float64Array(labelNames.length)
  const next = random(seed)
  const order = samples.map((_, i) => i)
  for (let epoch = -1; epoch < epochs; epoch++) {
    if (epoch >= 0) shuffle(order, next)
    let wrong = 0
    let words = 0
    for (const index of order) {
      const sample = samples[index] as Sample
      open(sample, vocabulary, s)
      for (let i = 0; i < sample.forms.length; i++) {
        const t = tags[index]?.[i] as number
        s.setTag(FIRST + i, t, tagSet.uposOf[t] as number)
        s.head[FIRST + i] = sample.heads[FIRST + i] as number
        s.label[FIRST + i] = 0
      }
      lemmatize(lemmatizer, i => sample.forms[i] as string, s, numbers)
      about.read(vocabulary.codes, s, tagSet.kind)
      for (let i = 0; i < sample.forms.length; i++) {
        if (s.head[FIRST + i] === s.root) continue
        const n = relationFeatures(vocabulary.codes, s, about, FIRST + i, features)
        if (epoch < 0) {
          model.count(features, n)
          continue
        }
        const gold = sample.labels[i] as number
        model.scores(features, n, scores)
        const winner = bestTag(scores, labelNames.length, undefined)
        model.update(features, n, gold, winner)
        words++
        if (winner !== gold) wrong++
      }
    }
    if (epoch >= 0) told(`relations, epoch ${epoch + 1}: ${((100 * wrong) / words).toFixed(2)} % wrong while learning`)
  }
  return model
}

/** Trains the classifier that decides whether a form like « des » is a contraction. */
export function learnContractions(
  blocks: readonly Block[],
  ambiguous: ReadonlySet<string>,
  lexicon: string,
): Perceptron {
  const known = new Lexicon(lexicon)
  const model = new Perceptron(2, 1)
  const features = new Int32Array(32)
  const scores = new Float64Array(2)
  const next = random(13)
  const cases: { surface: string[]; at: number; split: number }[] = []
  for (const b of blocks) {
    const surface: string[] = []
    const split: number[] = []
    let skip = 0
    for (const line of b.lines) {
      if (typeof line === 'string') {
        const range = /^(\d+)-(\d+)\t([^\t]*)/.exec(line)
        if (!range) continue
        surface.push(range[3] as string)
        split.push(1)
        skip = Number(range[2]) - Number(range[1]) + 1
      } else if (skip > 0) skip--
      else {
        surface.push(b.rows[line]?.form as string)
        split.push(0)
      }
    }
    surface.forEach((form, at) => {
      if (ambiguous.has(form.toLowerCase())) cases.push({ surface, at, split: split[at] as number })
    })
  }
  for (let epoch = -1; epoch < 10; epoch++) {
    if (epoch >= 0) shuffle(cases, next)
    for (const c of cases) {
      const n = contractionFeatures(c.surface, c.at, known, features)
      if (epoch < 0) {
        model.count(features, n)
        continue
      }
      model.scores(features, n, scores)
      model.update(features, n, c.split, (scores[1] as number) > (scores[0] as number) ? 1 : 0)
    }
  }
  return model
}
