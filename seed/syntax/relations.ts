import { mixHashes } from './hashing.ts'
import { bestClass, type Linear, score } from './linear.ts'
import { FIRST, type Sentence } from './sentence.ts'
import { field } from './vocabulary.ts'

/** The most features of a relation, the size of the array to write them to. */
export const RELATION_FEATURES = 64

/** The context of each word in its finished tree. */
export class Surroundings {
  /** The first preposition or conjunction among the children: what marks a phrase. */
  mark = new Int32Array(0)
  /** Forms of the auxiliaries among the children, mixed. */
  auxiliaries = new Int32Array(0)
  /** Parts of speech of the children, mixed in order. */
  children = new Int32Array(0)
  /** The sibling before a word, and the one behind it. */
  before = new Int32Array(0)
  behind = new Int32Array(0)
  first = new Int32Array(0)
  last = new Int32Array(0)
  count = new Int32Array(0)

  /** `kindOf` maps each tag to 1 for punctuation, 2 for an auxiliary, else 0. */
  read(codes: Int32Array, s: Sentence, kindOf: Uint8Array): void {
    const room = s.length + 6
    const all = ['mark', 'auxiliaries', 'children', 'before', 'behind', 'first', 'last', 'count'] as const
    if (this.mark.length < room) for (const key of all) this[key] = new Int32Array(room * 2)
    for (const key of all) this[key].fill(0, 0, room)
    const { mark, auxiliaries, children, before, behind, first, last, count } = this
    for (let i = FIRST; i < s.root; i++) {
      const h = s.head[i] as number
      const kind = kindOf[s.tag[i] as number]
      if (kind === 1 && i < h && mark[h] === 0) mark[h] = codes[(s.form[i] as number) + field.lower] as number
      if (kind === 2) auxiliaries[h] = mixHashes(auxiliaries[h] as number, s.lemma[i] as number)
      children[h] = mixHashes(children[h] as number, s.uposCode[i] as number)
      const previous = last[h] as number
      if (previous !== 0) {
        before[i] = previous
        behind[previous] = i
      } else first[h] = i
      last[h] = i
      count[h] = (count[h] as number) + 1
    }
  }
}

/** The features that predict the relation of a word to its head, once the tree is complete. */
export function relationFeatures(
  codes: Int32Array,
  s: Sentence,
  about: Surroundings,
  d: number,
  into: Int32Array,
): number {
  const { form, tagCode, uposCode, lemma, head } = s
  const h = head[d] as number
  const g = h === s.root ? 0 : (head[h] as number)
  const direction = h === s.root ? 3 : h < d ? 1 : 2
  const before = about.before[d] as number
  const behind = about.behind[d] as number
  const hl = lemma[h] as number
  const dl = lemma[d] as number
  const dw = codes[(form[d] as number) + field.lower] as number
  const hc = codes[(form[h] as number) + field.cluster] as number
  const dc = codes[(form[d] as number) + field.cluster] as number
  const hcc = codes[(form[h] as number) + field.coarse] as number
  const dcc = codes[(form[d] as number) + field.coarse] as number
  const ht = mixHashes(tagCode[h] as number, direction)
  const dt = tagCode[d] as number
  const hu = mixHashes(uposCode[h] as number, direction)
  const du = uposCode[d] as number
  const uu = mixHashes(hu, du)
  const tt = mixHashes(ht, dt)
  const dm = about.mark[d] as number
  const hm = about.mark[h] as number
  const da = about.auxiliaries[d] as number
  const ha = about.auxiliaries[h] as number
  const far = Math.min(7, Math.abs(h - d))
  // Of the siblings, those between the word and its head say more.
  const inner = direction === 1 ? before : behind
  const outer = direction === 1 ? behind : before
  const innerSide = inner !== 0 && inner > h === d > h ? 1 : 0
  const innerUpos = mixHashes(uposCode[inner] as number, innerSide)
  const outerUpos = uposCode[outer] as number
  const kidsD = mixHashes(uposCode[about.first[d] as number] as number, uposCode[about.last[d] as number] as number)
  let k = 0
  into[k++] = mixHashes(401, tt)
  into[k++] = mixHashes(402, mixHashes(hl, ht))
  into[k++] = mixHashes(403, mixHashes(dl, mixHashes(dt, hu)))
  into[k++] = mixHashes(404, mixHashes(hl, mixHashes(dl, direction)))
  into[k++] = mixHashes(405, mixHashes(hl, mixHashes(dt, direction)))
  into[k++] = mixHashes(406, mixHashes(ht, dl))
  into[k++] = mixHashes(407, mixHashes(uu, far))
  into[k++] = mixHashes(408, mixHashes(dm, uu))
  into[k++] = mixHashes(409, mixHashes(dm, mixHashes(hl, du)))
  into[k++] = mixHashes(410, mixHashes(dm, mixHashes(dl, hu)))
  into[k++] = mixHashes(411, mixHashes(dm, mixHashes(dc, hu)))
  into[k++] = mixHashes(412, mixHashes(dm, mixHashes(hc, du)))
  into[k++] = mixHashes(413, mixHashes(dm, mixHashes(dcc, mixHashes(hcc, direction))))
  into[k++] = mixHashes(414, mixHashes(da, uu))
  into[k++] = mixHashes(415, mixHashes(ha, tt))
  into[k++] = mixHashes(416, mixHashes(ha, mixHashes(hl, du)))
  into[k++] = mixHashes(417, mixHashes(mixHashes(ha, dm), uu))
  into[k++] = mixHashes(418, mixHashes(hm, uu))
  into[k++] = mixHashes(419, mixHashes(mixHashes(dm, hm), uu))
  into[k++] = mixHashes(420, mixHashes(innerUpos, uu))
  into[k++] = mixHashes(421, mixHashes(outerUpos, uu))
  into[k++] = mixHashes(422, mixHashes(mixHashes(innerUpos, outerUpos), uu))
  into[k++] = mixHashes(423, mixHashes(innerUpos, mixHashes(hl, du)))
  into[k++] = mixHashes(424, mixHashes(lemma[inner] as number, uu))
  into[k++] = mixHashes(425, mixHashes(about.mark[inner] as number, mixHashes(dm, uu)))
  into[k++] = mixHashes(426, mixHashes(uposCode[g] as number, mixHashes(uu, g < h ? 1 : 2)))
  into[k++] = mixHashes(427, mixHashes(kidsD, uu))
  into[k++] = mixHashes(
    428,
    mixHashes(Math.min(4, about.count[d] as number), mixHashes(uu, Math.min(6, about.count[h] as number))),
  )
  into[k++] = mixHashes(429, mixHashes(about.children[h] as number, uu))
  into[k++] = mixHashes(430, mixHashes(about.children[d] as number, uu))
  into[k++] = mixHashes(431, mixHashes(dc, hu))
  into[k++] = mixHashes(432, mixHashes(hc, mixHashes(du, direction)))
  into[k++] = mixHashes(433, mixHashes(hc, mixHashes(dc, direction)))
  into[k++] = mixHashes(434, mixHashes(hcc, mixHashes(dcc, uu)))
  into[k++] = mixHashes(435, mixHashes(dw, uu))
  into[k++] = mixHashes(436, mixHashes(codes[(form[d] as number) + field.suffix3] as number, uu))
  into[k++] = mixHashes(437, mixHashes(codes[(form[d] as number) + field.shape] as number, uu))
  into[k++] = mixHashes(438, mixHashes(tagCode[d + 1] as number, tt))
  into[k++] = mixHashes(439, mixHashes(tagCode[d - 1] as number, tt))
  into[k++] = mixHashes(440, mixHashes(codes[(form[d - 1] as number) + field.lower] as number, uu))
  into[k++] = mixHashes(441, mixHashes(codes[(form[d + 1] as number) + field.lower] as number, uu))
  return k
}

/** A draft label that leads by this much is not classified again: most labels are clear from the two words alone. */
const PLAIN = 1000
const features = new Int32Array(RELATION_FEATURES)
let scores = new Int32Array(128)
const about = new Surroundings()

/** Predicts the label of each arc in a finished tree. */
export function labelRelations(
  model: Linear,
  kindOf: Uint8Array,
  codes: Int32Array,
  s: Sentence,
  rootLabel: number,
): void {
  if (scores.length < model.classes) scores = new Int32Array(model.classes)
  about.read(codes, s, kindOf)
  for (let d = FIRST; d < s.root; d++) {
    if (s.head[d] === s.root) {
      s.label[d] = rootLabel
      continue
    }
    const drafted = d * model.classes
    const draft = s.label[d] as number
    let second = -0x40000000
    for (let c = 0; c < model.classes; c++)
      if (c !== draft && (s.drafts[drafted + c] as number) > second) second = s.drafts[drafted + c] as number
    if ((s.drafts[drafted + draft] as number) - second > PLAIN && draft !== rootLabel) continue
    score(model, features, relationFeatures(codes, s, about, d, features), scores)
    for (let c = 0; c < model.classes; c++) scores[c] = (scores[c] as number) + (s.drafts[drafted + c] as number)
    scores[rootLabel] = -0x40000000
    s.label[d] = bestClass(scores, model.classes)
  }
}
