import { mixHashes } from './hashing.ts'
import { addScores, addScoresOf, type Linear } from './linear.ts'
import { FIRST, type Sentence } from './sentence.ts'
import type { Feats } from './tree.ts'
import { field, type Vocabulary } from './vocabulary.ts'

/** The tags of a language: a tag is a part of speech with its features. */
export type TagSet = {
  upos: readonly string[]
  feats: readonly Feats[]
  /** Number of the part of speech of each tag. */
  uposOf: Uint8Array
  /** 1 for a verb, 256 for punctuation, 65536 for a conjunction: what is counted between two words. */
  between: Int32Array
  /** 1 for what marks a phrase, 2 for an auxiliary. */
  kind: Uint8Array
}

const BETWEEN: Readonly<Record<string, number>> = { VERB: 1, AUX: 1, PUNCT: 256, CCONJ: 65536 }
const KIND: Readonly<Record<string, number>> = { ADP: 1, SCONJ: 1, PART: 1, AUX: 2 }

/** Features of UD's sixth column. */
export function featsOf(text: string): Feats {
  if (text === '_' || text === '') return Object.freeze({})
  return Object.freeze(Object.fromEntries(text.split('|').map(pair => pair.split('=') as [string, string])))
}

/** Of names like `NOUN Number=Sing`. */
export function tagSetOf(names: readonly string[]): TagSet {
  const upos = names.map(name => name.split(' ')[0] as string)
  const all = [...new Set(upos)]
  return {
    upos,
    feats: names.map(name => featsOf(name.split(' ')[1] ?? '_')),
    uposOf: Uint8Array.from(upos, name => all.indexOf(name)),
    between: Int32Array.from(upos, name => BETWEEN[name] ?? 0),
    kind: Uint8Array.from(upos, name => KIND[name] ?? 0),
  }
}

/** The most features of a tag, the size of the array to write them to. */
export const TAG_FEATURES = 40

/** The features that predict the tag of the word at `i`; the tags before it are known. */
export function tagFeatures(codes: Int32Array, s: Sentence, i: number, into: Int32Array): number {
  return contextFeatures(codes, s, i, into, ownFeatures(codes, s.form[i] as number, into))
}

/** The features of a form that do not depend on its context. */
function ownFeatures(codes: Int32Array, w: number, into: Int32Array): number {
  let k = 0
  into[k++] = mixHashes(1, codes[w + field.form] as number)
  into[k++] = mixHashes(2, codes[w + field.lower] as number)
  into[k++] = mixHashes(3, codes[w + field.suffix1] as number)
  into[k++] = mixHashes(4, codes[w + field.suffix2] as number)
  into[k++] = mixHashes(5, codes[w + field.suffix3] as number)
  into[k++] = mixHashes(6, codes[w + field.suffix4] as number)
  into[k++] = mixHashes(7, codes[w + field.suffix5] as number)
  into[k++] = mixHashes(8, codes[w + field.prefix2] as number)
  into[k++] = mixHashes(9, codes[w + field.prefix3] as number)
  into[k++] = mixHashes(10, codes[w + field.shape] as number)
  into[k++] = mixHashes(11, codes[w + field.ambiguity] as number)
  into[k++] = mixHashes(12, codes[w + field.cluster] as number)
  return k
}

/** Those of a word among its neighbours, written from `k` on. */
function contextFeatures(codes: Int32Array, s: Sentence, i: number, into: Int32Array, from: number): number {
  const { form, tagCode, uposCode } = s
  const w = form[i] as number
  const p = form[i - 1] as number
  const pp = form[i - 2] as number
  const n = form[i + 1] as number
  const nn = form[i + 2] as number
  const lower = codes[w + field.lower] as number
  const suffix3 = codes[w + field.suffix3] as number
  const shape = codes[w + field.shape] as number
  const ambiguity = codes[w + field.ambiguity] as number
  const cluster = codes[w + field.cluster] as number
  const lowerP = codes[p + field.lower] as number
  const lowerN = codes[n + field.lower] as number
  const ambiguityN = codes[n + field.ambiguity] as number
  const ambiguityNN = codes[nn + field.ambiguity] as number
  const clusterN = codes[n + field.cluster] as number
  const tagP = tagCode[i - 1] as number
  const tagPP = tagCode[i - 2] as number
  const uposP = uposCode[i - 1] as number
  const uposPP = uposCode[i - 2] as number
  const tags = mixHashes(tagP, tagPP)
  let k = from
  into[k++] = mixHashes(13, tagP)
  into[k++] = mixHashes(14, tags)
  into[k++] = mixHashes(15, mixHashes(tagP, lower))
  into[k++] = mixHashes(16, mixHashes(tagP, ambiguity))
  into[k++] = mixHashes(17, mixHashes(tagP, suffix3))
  into[k++] = mixHashes(18, lowerP)
  into[k++] = mixHashes(19, codes[pp + field.lower] as number)
  into[k++] = mixHashes(20, lowerN)
  into[k++] = mixHashes(21, codes[nn + field.lower] as number)
  into[k++] = mixHashes(22, ambiguityN)
  into[k++] = mixHashes(23, mixHashes(ambiguity, ambiguityN))
  into[k++] = mixHashes(24, mixHashes(ambiguityN, ambiguityNN))
  into[k++] = mixHashes(25, mixHashes(mixHashes(ambiguity, ambiguityN), tagP))
  into[k++] = mixHashes(26, mixHashes(mixHashes(ambiguity, ambiguityN), ambiguityNN))
  into[k++] = mixHashes(27, codes[p + field.suffix3] as number)
  into[k++] = mixHashes(28, codes[n + field.suffix3] as number)
  into[k++] = mixHashes(29, mixHashes(lowerP, lower))
  into[k++] = mixHashes(30, mixHashes(lower, lowerN))
  into[k++] = mixHashes(31, mixHashes(lowerP, lowerN))
  into[k++] = mixHashes(32, mixHashes(shape, i === FIRST ? 1 : 2))
  into[k++] = mixHashes(33, codes[p + field.cluster] as number)
  into[k++] = mixHashes(34, clusterN)
  into[k++] = mixHashes(35, mixHashes(cluster, tagP))
  into[k++] = mixHashes(36, mixHashes(cluster, clusterN))
  into[k++] = mixHashes(37, mixHashes(lower, mixHashes(uposP, uposPP)))
  into[k++] = mixHashes(
    38,
    mixHashes(codes[p + field.shape] as number, mixHashes(shape, codes[n + field.shape] as number)),
  )
  into[k++] = mixHashes(39, mixHashes(suffix3, mixHashes(uposP, ambiguityN)))
  into[k++] = mixHashes(40, mixHashes(uposP, lowerN))
  return k
}

const features = new Int32Array(TAG_FEATURES)
let scores = new Int32Array(512)

/** Scores kept at most, over all forms: 8 MB. */
const MOST_SCORES = 2_000_000

/** Caches the scores that a form's own features give: for the tags that it may have, or for all tags. */
export class OwnScores {
  private sums: (Int32Array | undefined)[] = []
  private kept = 0
  private generation = -1
  private readonly model: Linear
  private readonly vocabulary: Vocabulary

  constructor(model: Linear, vocabulary: Vocabulary) {
    this.model = model
    this.vocabulary = vocabulary
  }

  of(form: number, allowed: Uint16Array | undefined): Int32Array {
    const { model, vocabulary } = this
    if (this.generation !== vocabulary.generation || this.kept > MOST_SCORES) {
      this.sums = []
      this.kept = 0
      this.generation = vocabulary.generation
    }
    const id = vocabulary.idOf(form)
    const known = this.sums[id]
    if (known !== undefined) return known
    const all = new Int32Array(model.classes)
    addScores(model, features, ownFeatures(vocabulary.codes, form, features), all)
    const own = allowed === undefined ? all : Int32Array.from(allowed, tag => all[tag] as number)
    this.kept += own.length
    this.sums[id] = own
    return own
  }
}

/** Tags a sentence from left to right. A frequent word gets one of the tags it was seen with. */
export function tag(model: Linear, tagSet: TagSet, vocabulary: Vocabulary, ownScores: OwnScores, s: Sentence): void {
  const { codes } = vocabulary
  if (scores.length < model.classes) scores = new Int32Array(model.classes)
  for (let i = FIRST; i < s.root; i++) {
    const form = s.form[i] as number
    const allowed = vocabulary.tagsOf(form)
    let winner = 0
    if (allowed !== undefined && allowed.length === 1) winner = allowed[0] as number
    else {
      const own = ownScores.of(form, allowed)
      const count = contextFeatures(codes, s, i, features, 0)
      if (allowed === undefined) {
        scores.set(own)
        addScores(model, features, count, scores)
      } else {
        for (let k = 0; k < allowed.length; k++) scores[allowed[k] as number] = own[k] as number
        addScoresOf(model, allowed, features, count, scores)
      }
      winner = bestTag(scores, model.classes, allowed)
    }
    s.setTag(i, winner, tagSet.uposOf[winner] as number)
  }
}

/** The best tag among those that the word may have. */
export function bestTag(scores: Int32Array | Float64Array, classes: number, allowed: Uint16Array | undefined): number {
  if (allowed === undefined) {
    let winner = 0
    for (let c = 1; c < classes; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c
    return winner
  }
  let winner = allowed[0] as number
  for (let k = 1; k < allowed.length; k++) {
    const c = allowed[k] as number
    if ((scores[c] as number) > (scores[winner] as number)) winner = c
  }
  return winner
}
