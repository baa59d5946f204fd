import type { Span } from '../../model/extraction.ts'
import type { Language } from '../language/pack.ts'
import { packs } from '../language/packs.ts'
import { withAgreement } from './agreement.ts'
import { contractionFeatures } from './contractions.ts'
import { Lemmatizer, lemmatize } from './lemmatizing.ts'
import { score } from './linear.ts'
import { type Model, modelOf } from './model-file.ts'
import { parseTagged } from './parsing.ts'
import { labelRelations } from './relations.ts'
import { FIRST, Sentence } from './sentence.ts'
import { OwnScores, tag } from './tagging.ts'
import { type Tokenizer, tokenizer, tokenizeUd, type UdToken } from './tokenize.ts'
import type { Tree, Word } from './tree.ts'
import { Vocabulary } from './vocabulary.ts'

const tokenizers = new Map<Language, Tokenizer>()
type Reader = { vocabulary: Vocabulary; lemmatizer: Lemmatizer; ownScores: OwnScores }

const readers = new WeakMap<Model, Reader>()
const sentence = new Sentence()
const features = new Int32Array(32)
const scores = new Int32Array(2)
let numbers = new Int32Array(512)

function tokenizerOf(lang: Language): Tokenizer {
  const known = tokenizers.get(lang)
  if (known) return known
  const made = tokenizer(packs[lang].tokens)
  tokenizers.set(lang, made)
  return made
}

/** Caches of a model that are kept between sentences; they make parsing fast and change no result. */
function readerOf(model: Model): Reader {
  let reader = readers.get(model)
  if (reader === undefined) {
    const vocabulary = new Vocabulary(model.lexicon)
    reader = {
      vocabulary,
      lemmatizer: new Lemmatizer(model.lemmas, model.tags, vocabulary),
      ownScores: new OwnScores(model.tagger, vocabulary),
    }
    readers.set(model, reader)
  }
  return reader
}

/** Words of a sentence, before they are tagged: a contraction gives two, which share its span. */
export function wordsOf(text: string, span: Span, lang: Language): UdToken[] {
  const how = tokenizerOf(lang)
  const tokens = tokenizeUd(text, span, how)
  const { contractions } = how
  let surface: string[] | undefined
  const words: UdToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as UdToken
    const { form } = token
    const parts = how.contracted.has(form.charCodeAt(0)) ? contractions[form.toLowerCase()] : undefined
    if (parts === undefined) {
      words.push(token)
      continue
    }
    surface ??= tokens.map(t => t.form)
    const model = modelOf(lang)
    score(model.contractions, features, contractionFeatures(surface, i, model.lexicon, features), scores)
    if ((scores[1] as number) < (scores[0] as number)) {
      words.push(token)
      continue
    }
    const capital = form[0] !== form[0]?.toLowerCase()
    parts.forEach((part, k) => {
      words.push({ ...token, form: capital && k === 0 ? (part[0] as string).toUpperCase() + part.slice(1) : part })
    })
  }
  return words
}

/** The tree of words that are already tokenized. */
export function parseWords(words: readonly UdToken[], lang: Language): Tree {
  if (words.length === 0) return []
  const model = modelOf(lang)
  const { vocabulary, lemmatizer, ownScores } = readerOf(model)
  const s = sentence
  vocabulary.makeRoom(words.length)
  s.reset(words.length)
  const { readAs } = packs[lang].tokens
  for (let i = 0; i < words.length; i++) {
    const { form } = words[i] as UdToken
    s.form[FIRST + i] = vocabulary.of((readAs && Object.hasOwn(readAs, form) && readAs[form]) || form)
  }
  tag(model.tagger, model.tags, vocabulary, ownScores, s)
  withAgreement(model.tags, vocabulary, s, packs[lang].tokens.nounsBehind)
  if (numbers.length < s.root) numbers = new Int32Array(s.root * 2)
  lemmatize(lemmatizer, i => (words[i] as UdToken).form, s, numbers)
  s.countBetween(model.tags.between)
  parseTagged(model.actions, model.drafts, vocabulary.codes, s, model.scale)
  oneRoot(s, model)
  const rootLabel = model.labels.indexOf('root')
  labelRelations(model.relations, model.tags.kind, vocabulary.codes, s, rootLabel)
  const tree: Word[] = new Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const { start, end, form } = words[i] as UdToken
    const at = FIRST + i
    const t = s.tag[at] as number
    const head = s.head[at] as number
    const upos = model.tags.upos[t] as string
    const feats = model.tags.feats[t] as Word['feats']
    tree[i] = {
      start,
      end,
      form,
      lemma: lemmatizer.textOf(numbers[at] as number),
      upos,
      feats,
      head: head === s.root ? -1 : head - FIRST,
      deprel: model.labels[s.label[at] as number] as string,
      margin: s.margin[at] as number,
    }
  }
  return tree
}

/** Keeps one of several roots, a verb if there is one, else the first; the others are attached to it. */
function oneRoot(s: Sentence, model: Model): void {
  const roots: number[] = []
  for (let i = FIRST; i < s.root; i++) if (s.head[i] === s.root) roots.push(i)
  if (roots.length < 2) return
  const kept = roots.find(i => model.tags.upos[s.tag[i] as number] === 'VERB') ?? (roots[0] as number)
  for (const i of roots)
    if (i !== kept) {
      s.head[i] = kept
      s.margin[i] = 0
    }
}

/** The tree of one sentence of a text. */
export function parse(text: string, span: Span, lang: Language): Tree {
  return parseWords(wordsOf(text, span, lang), lang)
}
