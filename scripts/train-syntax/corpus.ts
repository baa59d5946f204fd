import type { Block } from '../../seed/syntax/conllu.ts'
import { FIRST, type Sentence } from '../../seed/syntax/sentence.ts'
import { tagSetOf } from '../../seed/syntax/tagging.ts'
import { foldForm, type Vocabulary } from '../../seed/syntax/vocabulary.ts'
import { projective } from './oracle.ts'
import { PARTICIPLE, type WordList } from './word-list.ts'

/**
 * A sentence to learn from, with its tags and labels as numbers. `heads` and `projective` are positions as `Sentence` has them, those of the
 * words from `FIRST` on; `projective` has the heads without crossing arcs.
 */
export type Sample = {
  forms: string[]
  tags: Int32Array
  heads: Int32Array
  projective: Int32Array
  labels: Int32Array
}
/** All sentences to learn from, and the names of their tags and labels, by number. */
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

/**
 * The corpus of these sentences. Tags that occur less than three times become the most frequent one of their part of speech; numbers are in
 * the order of frequency.
 */
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

/** Begins a sample in `s`: the codes of its forms, without tags and arcs. Clears the vocabulary where it is full. */
export function openSample(sample: Sample, vocabulary: Vocabulary, s: Sentence): void {
  vocabulary.makeRoom(sample.forms.length)
  s.reset(sample.forms.length)
  sample.forms.forEach((form, i) => {
    s.form[FIRST + i] = vocabulary.of(form)
  })
}
