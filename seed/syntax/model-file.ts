import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { LemmaRules } from './lemma.ts'
import { type Linear, linear, type Quads, quads, type Rows } from './linear.ts'
import type { TagSet } from './tagging.ts'
import type { Feats } from './tree.ts'
import type { Lexicon } from './vocabulary.ts'

/** All that was learned of a language. */
export type Model = {
  tags: TagSet & { upos: readonly string[]; feats: readonly Feats[] }
  labels: readonly string[]
  lexicon: Lexicon
  lemmas: LemmaRules
  tagger: Linear
  actions: Quads
  relations: Linear
  contractions: Linear
  /** The lead of an action over the next best at which it is as often right as wrong that they differ: scales the margins. */
  scale: number
}

/** The part of the file that is text; the classifiers follow it in this order, as bytes. */
export type Header = {
  tags: string[]
  labels: string[]
  scale: number
  forms: string
  exceptions: string
  endings: string
  classifiers: { name: (typeof CLASSIFIERS)[number]; classes: number; rows: number; entries: number; bytes: number }[]
}

export const CLASSIFIERS = ['tagger', 'actions', 'relations', 'contractions'] as const

/** Weights lie in one signed byte as the root of their size, so that small ones keep their differences. */
export const packWeight = (weight: number): number =>
  Math.sign(weight) * Math.min(127, Math.round(Math.sqrt(Math.abs(weight) * 4)))
/** The weight that each byte stands for. */
const weightOf = Int16Array.from({ length: 256 }, (_, unsigned) => {
  const byte = (unsigned << 24) >> 24
  return Math.sign(byte) * Math.round((byte * byte) / 4)
})

/** Rows as bytes: the distance from the hash before in 7-bit groups, the number of entries, then class and weight of each. */
export function packRows(rows: Rows): Uint8Array {
  const out: number[] = []
  let before = 0
  let at = 0
  const small = (n: number) => {
    while (n > 127) {
      out.push((n & 127) | 128)
      n = Math.floor(n / 128)
    }
    out.push(n)
  }
  for (let row = 0; row < rows.hashes.length; row++) {
    const hash = (rows.hashes[row] as number) >>> 0
    small(hash - before)
    before = hash
    const length = rows.lengths[row] as number
    small(length)
    for (let k = 0; k < length; k++, at++) small(rows.classOf[at] as number)
    for (let k = length; k > 0; k--) out.push(packWeight(rows.weights[at - k] as number) & 255)
  }
  return Uint8Array.from(out)
}

function unpackRows(bytes: Uint8Array, facts: Header['classifiers'][number]): Rows {
  const hashes = new Int32Array(facts.rows)
  const lengths = new Uint16Array(facts.rows)
  const classOf = new Uint16Array(facts.entries)
  const weights = new Int16Array(facts.entries)
  let at = 0
  let entry = 0
  let hash = 0
  const small = (): number => {
    let n = bytes[at++] as number
    if (n < 128) return n
    n &= 127
    let scale = 128
    for (;;) {
      const byte = bytes[at++] as number
      n += (byte & 127) * scale
      if (byte < 128) return n
      scale *= 128
    }
  }
  for (let row = 0; row < facts.rows; row++) {
    hash += small()
    hashes[row] = hash
    const length = small()
    lengths[row] = length
    for (let k = 0; k < length; k++) classOf[entry + k] = small()
    for (let k = 0; k < length; k++) weights[entry++] = weightOf[bytes[at++] as number] as number
  }
  return { classes: facts.classes, hashes, lengths, classOf, weights }
}

export function parseFeats(text: string): Feats {
  if (text === '_' || text === '') return Object.freeze({})
  return Object.freeze(Object.fromEntries(text.split('|').map(pair => pair.split('=') as [string, string])))
}

const pairsOf = (text: string): Map<string, string> => {
  const map = new Map<string, string>()
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) map.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return map
}

/** Lines `form, ambiguity, cluster, tags`, all after the form as numbers. */
export function readLexicon(text: string): Lexicon {
  const ambiguity = new Map<string, number>()
  const cluster = new Map<string, number>()
  const tags = new Map<string, Uint16Array>()
  // Thousands of forms share a few sets of tags.
  const sets = new Map<string, Uint16Array>()
  for (const line of text.split('\n')) {
    if (line === '') continue
    const [form = '', a = '', c = '', t = ''] = line.split('\t')
    if (a) ambiguity.set(form, Number(a))
    if (c) cluster.set(form, Number(c))
    if (!t) continue
    let set = sets.get(t)
    if (set === undefined) {
      set = Uint16Array.from(t.split(','), Number)
      sets.set(t, set)
    }
    tags.set(form, set)
  }
  return { ambiguity, cluster, tags }
}

export function tagSetOf(names: readonly string[]): Model['tags'] {
  const all = [...new Set(names.map(name => name.split(' ')[0] as string))]
  return {
    names,
    uposOf: Uint8Array.from(names.map(name => all.indexOf(name.split(' ')[0] as string))),
    upos: names.map(name => name.split(' ')[0] as string),
    feats: names.map(name => parseFeats(name.split(' ')[1] ?? '_')),
  }
}

export function readModel(file: Uint8Array): Model {
  const bytes = gunzipSync(file)
  const length = bytes.readUInt32LE(0)
  const header = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as Header
  let at = 4 + length
  const rows: Partial<Record<(typeof CLASSIFIERS)[number], Rows>> = {}
  for (const facts of header.classifiers) {
    rows[facts.name] = unpackRows(bytes.subarray(at, at + facts.bytes), facts)
    at += facts.bytes
  }
  const { tagger, actions, relations, contractions } = rows as Record<(typeof CLASSIFIERS)[number], Rows>
  return {
    tags: tagSetOf(header.tags),
    labels: header.labels,
    lexicon: readLexicon(header.forms),
    lemmas: { exceptions: pairsOf(header.exceptions), endings: pairsOf(header.endings) },
    scale: header.scale,
    tagger: linear(tagger),
    actions: quads(actions),
    relations: linear(relations),
    contractions: linear(contractions),
  }
}

/** The file stands in the language's folder; a built server, which lies elsewhere, goes up to find that folder. */
function fileOf(lang: string): Buffer {
  const tried = ['../', '../../', '../../../', './'].map(up =>
    fileURLToPath(
      new URL(
        up.endsWith('../') && import.meta.url.endsWith('.ts')
          ? `../language/${lang}/model.gz`
          : `${up}seed/language/${lang}/model.gz`,
        import.meta.url,
      ),
    ),
  )
  const path = tried.find(existsSync)
  if (path === undefined) throw new Error(`the model of ${lang} is missing: ${tried[0]}`)
  return readFileSync(path)
}

const loaded = new Map<string, Model>()

/** The model of a language, read when it is first asked for. */
export function modelOf(lang: string): Model {
  const known = loaded.get(lang)
  if (known) return known
  const model = readModel(fileOf(lang))
  loaded.set(lang, model)
  return model
}
