import { hashOf, mixHashes } from './hashing.ts'
import { LineTable } from './line-table.ts'

/** What the model knows about a lower-cased form before its sentence is read. */
export type LexiconEntry = {
  /** Parts of speech it was seen with, as a set of bits; 0 for none. */
  ambiguity: number
  /** The word cluster it belongs to; 0 for none. */
  cluster: number
  /** Tags that a frequent form may have; undefined for others, which may have any. */
  tags: Uint16Array | undefined
}

const UNKNOWN: LexiconEntry = { ambiguity: 0, cluster: 0, tags: undefined }

/** The most entries that are cached. */
const MOST_ENTRIES = 60_000

/** The forms that a model knows, from lines `form, ambiguity, cluster, tags`, apart by tabs; tags are numbers apart by commas. */
export class Lexicon {
  private readonly lines: LineTable
  private readonly read = new Map<string, LexiconEntry>()

  constructor(text: string | Uint8Array) {
    this.lines = new LineTable(text)
  }

  /** The entry of a lower-cased form, an empty one where it is not known. */
  entryOf(lower: string): LexiconEntry {
    let entry = this.read.get(lower)
    if (entry === undefined) {
      entry = entryFrom(this.lines.get(lower))
      if (this.read.size >= MOST_ENTRIES) this.read.clear()
      this.read.set(lower, entry)
    }
    return entry
  }
}

function entryFrom(line: string | undefined): LexiconEntry {
  if (line === undefined) return UNKNOWN
  const [ambiguity, cluster, tags] = line.split('\t')
  return {
    ambiguity: Number(ambiguity),
    cluster: Number(cluster),
    tags: tags ? Uint16Array.from(tags.split(','), Number) : undefined,
  }
}

const LARGEST = 60_000
const FIELDS = 14

/** The codes of a form, one after another in the table. */
export const field = {
  form: 0,
  lower: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  suffix5: 6,
  prefix2: 7,
  prefix3: 8,
  shape: 9,
  ambiguity: 10,
  cluster: 11,
  coarse: 12,
  stem: 13,
} as const

/** Upper case, lower case, digits and the rest, runs of the same kind written twice at most: `U.S.` → `X.X.`, `2018` → `dd`. */
function shapeOf(form: string): number {
  let h = 17
  let last = 0
  let run = 0
  for (let i = 0; i < form.length && i < 24; i++) {
    const c = form.charCodeAt(i)
    let kind = 4
    if (c >= 48 && c <= 57) kind = 1
    else if (c >= 97 && c <= 122) kind = 2
    else if (c >= 65 && c <= 90) kind = 3
    else if (c > 127) {
      const ch = form[i] as string
      const lower = ch.toLowerCase()
      if (lower !== ch) kind = 3
      else if (lower !== ch.toUpperCase()) kind = 2
      else kind = 5
    }
    run = kind === last ? run + 1 : 0
    last = kind
    if (run < 2) h = mixHashes(h, kind >= 4 ? 1000 + c : kind)
  }
  return h
}

/** Digits are alike but for their number, and so are the shapes of quotation marks and apostrophes. */
export function foldForm(form: string): string {
  let plain = true
  for (let i = 0; i < form.length && plain; i++) {
    const c = form.charCodeAt(i)
    plain = c < 128 ? c < 48 || c > 57 : (c < 0x2018 || c > 0x201f) && c !== 0x2bc
  }
  return plain
    ? form
    : form
        .replace(/\d/g, '0')
        .replace(/[‘’‛ʼ]/g, "'")
        .replace(/[“”„‟]/g, '"')
}

/** Numbers the forms of a language and stores their codes in one table; it is cleared when full. */
export class Vocabulary {
  readonly codes = new Int32Array((LARGEST + 1) * FIELDS)
  readonly allowed: (Uint16Array | undefined)[] = [undefined]
  private readonly ids = new Map<string, number>()
  private size = 1
  private readonly lexicon: Lexicon
  /** How often the table was cleared; caches by form numbers are void after that. */
  generation = 0

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** Clears the table before a sentence of this many words if it may not have room for it; returns whether it did. */
  makeRoom(words: number): void {
    if (this.size + words <= LARGEST) return
    this.ids.clear()
    this.generation++
    this.allowed.length = 1
    this.size = 1
  }

  /** Offset of the codes of a form in `codes`. */
  of(form: string): number {
    const known = this.ids.get(form)
    if (known !== undefined) return known
    const at = this.size++ * FIELDS
    this.ids.set(form, at)
    this.fill(at, form)
    return at
  }

  private fill(at: number, form: string): void {
    const { codes, lexicon } = this
    const folded = foldForm(form)
    const lower = folded.toLowerCase()
    const n = lower.length
    codes[at + field.form] = hashOf(folded)
    codes[at + field.lower] = hashOf(lower)
    for (let k = 1; k <= 5; k++) codes[at + field.suffix1 + k - 1] = n >= k ? hashOf(lower, n - k, n) : 0
    codes[at + field.prefix2] = hashOf(lower, 0, Math.min(2, n))
    codes[at + field.prefix3] = hashOf(lower, 0, Math.min(3, n))
    const shape = shapeOf(folded)
    codes[at + field.shape] = shape
    const { ambiguity, cluster, tags } = lexicon.entryOf(lower)
    codes[at + field.ambiguity] =
      ambiguity === 0 ? mixHashes(shape, n >= 2 ? hashOf(lower, n - 2, n) : 3) : mixHashes(77, ambiguity)
    codes[at + field.cluster] = cluster === 0 ? 0 : mixHashes(101, cluster)
    codes[at + field.coarse] = cluster === 0 ? 0 : mixHashes(103, cluster >>> 6)
    codes[at + field.stem] = n > 5 ? hashOf(lower, 0, 5) : hashOf(lower)
    this.allowed[at / FIELDS] = tags
  }

  /** A number for each form, valid until the table is cleared. */
  idOf(at: number): number {
    return at / FIELDS
  }

  tagsOf(at: number): Uint16Array | undefined {
    return this.allowed[at / FIELDS]
  }
}
