import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { type LemmaRules, lemmaRulesOf } from './lemma.ts'
import { type Linear, linear, type Quads, quads, type Rows } from './linear.ts'
import { packRows, unpackRows } from './packed-rows.ts'
import { type TagSet, tagSetOf } from './tagging.ts'
import { Lexicon } from './vocabulary.ts'

/** The trained model of a language. */
export type Model = {
  tags: TagSet
  labels: readonly string[]
  lexicon: Lexicon
  lemmas: LemmaRules
  tagger: Linear
  actions: Quads
  /** The classifiers of relations: one used while the tree is built, one once it is complete. */
  drafts: Linear
  relations: Linear
  contractions: Linear
  /** The lead over the second best action below which half of the wrong arcs lie. */
  scale: number
}

/** The classifiers of a model, in the order in which they are in its file. */
export const CLASSIFIERS = ['tagger', 'actions', 'drafts', 'relations', 'contractions'] as const
type Classifier = (typeof CLASSIFIERS)[number]

/** The contents of a model file. Lists of strings are lines of text. */
export type Contents = {
  tags: readonly string[]
  labels: readonly string[]
  scale: number
  /** One line a form: form, parts of speech, cluster, tags. */
  lexicon: string
  exceptions: string
  endings: string
  classifiers: Record<Classifier, Rows>
}

const TEXTS = ['lexicon', 'exceptions', 'endings'] as const

/** The head of the file: how many bytes each part takes, in the order in which they follow. */
type Head = {
  tags: readonly string[]
  labels: readonly string[]
  scale: number
  texts: number[]
  classifiers: { classes: number; rows: number; entries: number; bytes: number }[]
}

/** A model as bytes, before compression: the length of the head, the head as JSON, texts, classifiers. */
export function writeModel(contents: Contents): Buffer {
  const texts = TEXTS.map(name => Buffer.from(contents[name]))
  const packed = CLASSIFIERS.map(name => packRows(contents.classifiers[name]))
  const head: Head = {
    tags: contents.tags,
    labels: contents.labels,
    scale: contents.scale,
    texts: texts.map(text => text.length),
    classifiers: CLASSIFIERS.map((name, i) => ({
      classes: contents.classifiers[name].classes,
      rows: contents.classifiers[name].hashes.length,
      entries: contents.classifiers[name].classOf.length,
      bytes: (packed[i] as Uint8Array).length,
    })),
  }
  const json = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  return Buffer.concat([length, json, ...texts, ...packed])
}

/** The model of an uncompressed file, as `writeModel` writes it. */
export function readModel(bytes: Buffer): Model {
  const length = bytes.readUInt32LE(0)
  const head = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as Head
  let at = 4 + length
  const [lexicon, exceptions, endings] = head.texts.map(size => {
    at += size
    return bytes.subarray(at - size, at)
  }) as [Buffer, Buffer, Buffer]
  const rows = {} as Record<Classifier, Rows>
  for (const [i, name] of CLASSIFIERS.entries()) {
    const facts = head.classifiers[i] as Head['classifiers'][number]
    rows[name] = unpackRows(bytes.subarray(at, at + facts.bytes), facts)
    at += facts.bytes
  }
  return {
    tags: tagSetOf(head.tags),
    labels: head.labels,
    lexicon: new Lexicon(lexicon),
    lemmas: lemmaRulesOf(exceptions, endings.toString()),
    tagger: linear(rows.tagger),
    actions: quads(rows.actions),
    drafts: linear(rows.drafts),
    relations: linear(rows.relations),
    contractions: linear(rows.contractions),
    scale: head.scale,
  }
}

/** The model file is in the folder of its language. A built server is in `dist` and goes up to that folder. */
function fileOf(lang: string): string {
  const name = `language/${lang}/model.gz`
  const tried = [`../${name}`, `../../seed/${name}`, `../../../seed/${name}`].map(path =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  const path = tried.find(existsSync)
  if (path === undefined) throw new Error(`the model is missing: ${tried[0]}`)
  return path
}

const loaded = new Map<string, Model>()

/** The model of a language, read when it is first asked for. */
export function modelOf(lang: string): Model {
  let model = loaded.get(lang)
  if (model === undefined) {
    model = readModel(gunzipSync(readFileSync(fileOf(lang))))
    loaded.set(lang, model)
  }
  return model
}
