import { mixHashes } from './hashing.ts'
import { FIRST, type Sentence } from './sentence.ts'
import type { State } from './transitions.ts'
import { field } from './vocabulary.ts'

/** The most features of an action, the size of the array to write them to. */
export const ACTION_FEATURES = 100
/** The most features of a draft label. */
export const DRAFT_FEATURES = 64

/** The position of missing words: it has the code of no form and no tag. */
const NONE = 0

const near = (distance: number): number => (distance < 5 ? distance : distance < 10 ? 5 : 6)

const headOf = (head: Int32Array, i: number): number =>
  i !== NONE && (head[i] as number) >= 0 ? (head[i] as number) : NONE

/**
 * The features that predict the next action, after Zhang and Nivre (2011): words, tags, distances, valencies and labels around the stack
 * and the buffer.
 */
export function actionFeatures(codes: Int32Array, s: Sentence, state: State, into: Int32Array): number {
  const { form, tagCode, uposCode, head, label } = s
  const { stack, top, left1, left2, right1, right2, leftCount, rightCount, childLabels } = state
  const s0 = top > 0 ? (stack[top - 1] as number) : NONE
  const s1 = top > 1 ? (stack[top - 2] as number) : NONE
  const s2 = top > 2 ? (stack[top - 3] as number) : NONE
  const n0 = state.front
  const inside = n0 < s.root
  const n1 = inside ? n0 + 1 : 1
  const n2 = inside ? n0 + 2 : 1
  const n3 = n0 + 3 < s.root ? n0 + 3 : 1
  const s0h = headOf(head, s0)
  const s0h2 = headOf(head, s0h)
  const s0l = left1[s0] as number
  const s0r = right1[s0] as number
  const s0l2 = left2[s0] as number
  const s0r2 = right2[s0] as number
  const n0l = left1[n0] as number
  const n0l2 = left2[n0] as number
  const s0w = codes[(form[s0] as number) + field.lower] as number
  const n0w = codes[(form[n0] as number) + field.lower] as number
  const n1w = codes[(form[n1] as number) + field.lower] as number
  const n2w = codes[(form[n2] as number) + field.lower] as number

  const s0hw = codes[(form[s0h] as number) + field.lower] as number
  const s0lw = codes[(form[s0l] as number) + field.lower] as number
  const s0rw = codes[(form[s0r] as number) + field.lower] as number
  const n0lw = codes[(form[n0l] as number) + field.lower] as number
  const s0c = codes[(form[s0] as number) + field.cluster] as number
  const n0c = codes[(form[n0] as number) + field.cluster] as number
  const s0cc = codes[(form[s0] as number) + field.coarse] as number
  const n0cc = codes[(form[n0] as number) + field.coarse] as number
  const s0t = tagCode[s0] as number
  const n0t = tagCode[n0] as number
  const n1t = tagCode[n1] as number
  const n2t = tagCode[n2] as number
  const s1t = tagCode[s1] as number
  const s0ht = tagCode[s0h] as number
  const s0lt = tagCode[s0l] as number
  const s0rt = tagCode[s0r] as number
  const n0lt = tagCode[n0l] as number
  const s0u = uposCode[s0] as number
  const n0u = uposCode[n0] as number
  const n1u = uposCode[n1] as number
  const n2u = uposCode[n2] as number
  const n3u = uposCode[n3] as number
  const s1u = uposCode[s1] as number
  const s2u = uposCode[s2] as number
  const s0hu = uposCode[s0h] as number
  const s0lu = uposCode[s0l] as number
  const s0ru = uposCode[s0r] as number
  const n0lu = uposCode[n0l] as number
  const s0label = (label[s0] as number) + 2
  const s0llabel = (label[s0l] as number) + 2
  const s0rlabel = (label[s0r] as number) + 2
  const n0llabel = (label[n0l] as number) + 2
  const headed = (s0h === NONE ? 1 : 2) + (s0 === NONE ? 4 : 0)
  const distance = s0 === NONE ? 9 : near(n0 - s0)
  const s0vl = leftCount[s0] as number
  const s0vr = rightCount[s0] as number
  const n0vl = leftCount[n0] as number
  const s0set = childLabels[s0] as number
  const n0set = childLabels[n0] as number
  const uu = mixHashes(s0u, n0u)
  const tt = mixHashes(s0t, n0t)
  const s0m = s.lemma[s0] as number
  const n0m = s.lemma[n0] as number
  const s1m = s.lemma[s1] as number
  const between = s0 === NONE ? -1 : alikeCounts((s.before[n0] as number) - (s.before[s0 + 1] as number))
  const s0wt = mixHashes(s0w, s0t)
  const n0wt = mixHashes(n0w, n0t)
  let k = 0
  // Single words.
  into[k++] = mixHashes(1, s0wt)
  into[k++] = mixHashes(2, mixHashes(s0w, headed))
  into[k++] = mixHashes(3, mixHashes(s0t, headed))
  into[k++] = mixHashes(4, n0wt)
  into[k++] = mixHashes(5, n0m)
  into[k++] = mixHashes(6, n0t)
  into[k++] = mixHashes(7, mixHashes(n1w, n1t))
  into[k++] = mixHashes(8, n1w)
  into[k++] = mixHashes(9, n1t)
  into[k++] = mixHashes(10, mixHashes(n2w, n2t))
  into[k++] = mixHashes(11, n2w)
  into[k++] = mixHashes(12, n2t)
  // Pairs.
  into[k++] = mixHashes(13, mixHashes(s0wt, n0wt))
  into[k++] = mixHashes(14, mixHashes(s0wt, n0w))
  into[k++] = mixHashes(15, mixHashes(s0w, n0wt))
  into[k++] = mixHashes(16, mixHashes(mixHashes(s0m, s0t), n0t))
  into[k++] = mixHashes(17, mixHashes(s0t, mixHashes(n0m, n0t)))
  into[k++] = mixHashes(18, mixHashes(s0m, n0m))
  into[k++] = mixHashes(19, mixHashes(tt, headed))
  into[k++] = mixHashes(20, mixHashes(n0t, n1t))
  into[k++] = mixHashes(21, mixHashes(uu, headed))
  // Triples.
  into[k++] = mixHashes(22, mixHashes(n0t, mixHashes(n1t, n2u)))
  into[k++] = mixHashes(23, mixHashes(tt, n1t))
  into[k++] = mixHashes(24, mixHashes(s0ht, tt))
  into[k++] = mixHashes(25, mixHashes(s0lt, tt))
  into[k++] = mixHashes(26, mixHashes(s0rt, tt))
  into[k++] = mixHashes(27, mixHashes(tt, n0lt))
  into[k++] = mixHashes(28, mixHashes(mixHashes(uu, n1u), mixHashes(n2u, n3u)))
  into[k++] = mixHashes(29, mixHashes(mixHashes(uu, s1u), n1u))
  into[k++] = mixHashes(30, mixHashes(mixHashes(uu, s1u), s2u))
  // Distance.
  into[k++] = mixHashes(31, mixHashes(s0m, distance))
  into[k++] = mixHashes(32, mixHashes(s0t, distance))
  into[k++] = mixHashes(33, mixHashes(n0m, distance))
  into[k++] = mixHashes(34, mixHashes(n0t, distance))
  into[k++] = mixHashes(35, mixHashes(mixHashes(s0m, n0m), distance))
  into[k++] = mixHashes(36, mixHashes(tt, distance))
  // Valency.
  into[k++] = mixHashes(37, mixHashes(s0m, s0vr))
  into[k++] = mixHashes(38, mixHashes(s0t, s0vr))
  into[k++] = mixHashes(39, mixHashes(s0m, s0vl))
  into[k++] = mixHashes(40, mixHashes(s0t, s0vl))
  into[k++] = mixHashes(41, mixHashes(n0m, n0vl))
  into[k++] = mixHashes(42, mixHashes(n0t, n0vl))
  // Heads and children.
  into[k++] = mixHashes(43, s0hw)
  into[k++] = mixHashes(44, s0ht)
  into[k++] = mixHashes(45, mixHashes(s0label, s0u))
  into[k++] = mixHashes(46, s0lw)
  into[k++] = mixHashes(47, s0lt)
  into[k++] = mixHashes(48, mixHashes(s0llabel, s0u))
  into[k++] = mixHashes(49, s0rw)
  into[k++] = mixHashes(50, s0rt)
  into[k++] = mixHashes(51, mixHashes(s0rlabel, s0u))
  into[k++] = mixHashes(52, n0lw)
  into[k++] = mixHashes(53, n0lt)
  into[k++] = mixHashes(54, mixHashes(n0llabel, n0u))
  into[k++] = mixHashes(55, mixHashes(uposCode[s0h2] as number, mixHashes(uu, s0hu)))
  into[k++] = mixHashes(56, mixHashes(mixHashes(s0lt, uposCode[s0l2] as number), s0t))
  into[k++] = mixHashes(57, mixHashes(mixHashes(s0rt, uposCode[s0r2] as number), s0t))
  into[k++] = mixHashes(58, mixHashes(mixHashes(n0lt, uposCode[n0l2] as number), n0t))
  into[k++] = mixHashes(59, mixHashes(s0rw, uu))
  into[k++] = mixHashes(60, mixHashes(s0lw, uu))
  into[k++] = mixHashes(61, mixHashes(n0lw, uu))
  into[k++] = mixHashes(62, mixHashes(n0lw, s0m))
  into[k++] = mixHashes(63, mixHashes(s0rw, n0w))
  into[k++] = mixHashes(64, mixHashes(s0hw, mixHashes(s0u, n0w)))
  into[k++] = mixHashes(65, mixHashes(mixHashes(s0label, s0hu), uu))
  // What the head still lacks.
  into[k++] = mixHashes(66, mixHashes(s0set, s0u))
  into[k++] = mixHashes(67, mixHashes(n0set, n0u))
  into[k++] = mixHashes(68, mixHashes(mixHashes(s0set, uu), n0llabel))
  into[k++] = mixHashes(69, mixHashes(s0set, mixHashes(s0m, n0u)))
  into[k++] = mixHashes(70, mixHashes(mixHashes(n0set, uu), s0label))
  // Below the top of the stack.
  into[k++] = mixHashes(71, mixHashes(s1t, tt))
  into[k++] = mixHashes(72, mixHashes(s1m, uu))
  into[k++] = mixHashes(73, mixHashes(s1u, n0wt))
  into[k++] = mixHashes(74, mixHashes(s1m, n0m))
  // Words that are alike.
  into[k++] = mixHashes(75, mixHashes(s0c, n0c))
  into[k++] = mixHashes(76, mixHashes(s0c, n0t))
  into[k++] = mixHashes(77, mixHashes(s0t, n0c))
  into[k++] = mixHashes(78, mixHashes(s0c, n0w))
  into[k++] = mixHashes(79, mixHashes(s0w, n0c))
  into[k++] = mixHashes(80, mixHashes(s0cc, mixHashes(n0cc, uu)))
  into[k++] = mixHashes(81, mixHashes(n0lw, mixHashes(s0c, n0c)))
  into[k++] = mixHashes(82, mixHashes(n0lw, mixHashes(s0cc, n0cc)))
  into[k++] = mixHashes(83, mixHashes(codes[(form[n1] as number) + field.cluster] as number, uu))
  into[k++] = mixHashes(84, mixHashes(n1w, uu))
  into[k++] = mixHashes(85, mixHashes(s0lu, mixHashes(s0ru, mixHashes(n0lu, uu))))
  // Between the two.
  const before = n0 - 1 > s0 && s0 !== NONE ? n0 - 1 : NONE
  into[k++] = mixHashes(86, mixHashes(uposCode[before] as number, mixHashes(uu, distance)))
  into[k++] = mixHashes(87, mixHashes(codes[(form[before] as number) + field.lower] as number, uu))
  into[k++] = mixHashes(88, mixHashes(uposCode[s0 !== NONE && s0 > FIRST ? s0 - 1 : NONE] as number, uu))
  into[k++] = mixHashes(89, mixHashes(between, uu))
  into[k++] = mixHashes(90, mixHashes(between, mixHashes(tt, headed)))
  into[k++] = mixHashes(91, mixHashes(between, mixHashes(s0m, n0u)))
  into[k++] = mixHashes(92, mixHashes(between & 255, mixHashes(s0u, n0m)))
  into[k++] = mixHashes(93, mixHashes(s0m, mixHashes(n0u, n1u)))
  into[k++] = mixHashes(94, mixHashes(n0m, mixHashes(s0u, s1u)))
  return k
}

/** Numbers of verbs, marks and conjunctions, none, one or more of each. */
const alikeCounts = (counts: number): number =>
  Math.min(2, counts & 255) | (Math.min(3, (counts >>> 8) & 255) << 2) | (Math.min(2, counts >>> 16) << 4)

/** * The features that predict a draft label when an arc is made; later actions use the label as a feature. */
export function draftFeatures(
  codes: Int32Array,
  s: Sentence,
  state: State,
  h: number,
  d: number,
  into: Int32Array,
): number {
  const { form, tagCode, uposCode, label } = s
  const { left1, left2, right1, leftCount, rightCount, childLabels } = state
  const direction = h < d ? 1 : h === s.root ? 3 : 2
  const hw = codes[(form[h] as number) + field.lower] as number
  const dw = codes[(form[d] as number) + field.lower] as number
  const ht = mixHashes(tagCode[h] as number, direction)
  const dt = tagCode[d] as number
  const hu = mixHashes(uposCode[h] as number, direction)
  const du = uposCode[d] as number
  const hc = codes[(form[h] as number) + field.cluster] as number
  const dc = codes[(form[d] as number) + field.cluster] as number
  const hcc = codes[(form[h] as number) + field.coarse] as number
  const dcc = codes[(form[d] as number) + field.coarse] as number
  const dl = left1[d] as number
  const dl2 = left2[d] as number
  const dr = right1[d] as number
  const hl = left1[h] as number
  const hr = right1[h] as number
  const dlw = codes[(form[dl] as number) + field.lower] as number
  const dl2w = codes[(form[dl2] as number) + field.lower] as number
  const dset = childLabels[d] as number
  const hset = childLabels[h] as number
  const distance = near(Math.abs(h - d))
  const uu = mixHashes(hu, du)
  const tt = mixHashes(ht, dt)
  const next = d + 1
  let k = 0
  into[k++] = mixHashes(201, mixHashes(hw, ht))
  into[k++] = mixHashes(202, mixHashes(dw, mixHashes(dt, direction)))
  into[k++] = mixHashes(203, tt)
  into[k++] = mixHashes(204, uu)
  into[k++] = mixHashes(205, mixHashes(hw, mixHashes(dw, direction)))
  into[k++] = mixHashes(206, mixHashes(hw, mixHashes(dt, direction)))
  into[k++] = mixHashes(207, mixHashes(ht, dw))
  into[k++] = mixHashes(208, mixHashes(uu, distance))
  into[k++] = mixHashes(209, mixHashes(dlw, uu))
  into[k++] = mixHashes(210, mixHashes(dlw, mixHashes(hw, du)))
  into[k++] = mixHashes(211, mixHashes(dlw, mixHashes(dw, hu)))
  into[k++] = mixHashes(212, mixHashes(dl2w, uu))
  into[k++] = mixHashes(213, mixHashes(mixHashes(dlw, dl2w), uu))
  into[k++] = mixHashes(214, mixHashes((label[dl] as number) + 2, uu))
  into[k++] = mixHashes(215, mixHashes((label[dl2] as number) + 2, uu))
  into[k++] = mixHashes(216, mixHashes(dset, uu))
  into[k++] = mixHashes(217, mixHashes(hset, uu))
  into[k++] = mixHashes(218, mixHashes(hset, mixHashes(hw, du)))
  into[k++] = mixHashes(219, mixHashes(mixHashes(dset, hset), uu))
  into[k++] = mixHashes(220, mixHashes((label[hl] as number) + 2, uu))
  into[k++] = mixHashes(221, mixHashes((label[hr] as number) + 2, uu))
  into[k++] = mixHashes(222, mixHashes(leftCount[h] as number, mixHashes(rightCount[h] as number, uu)))
  into[k++] = mixHashes(223, mixHashes(dc, hu))
  into[k++] = mixHashes(224, mixHashes(hc, mixHashes(du, direction)))
  into[k++] = mixHashes(225, mixHashes(hc, mixHashes(dc, direction)))
  into[k++] = mixHashes(226, mixHashes(hcc, mixHashes(dcc, uu)))
  into[k++] = mixHashes(227, mixHashes(dlw, mixHashes(dc, hu)))
  into[k++] = mixHashes(228, mixHashes(dlw, mixHashes(hc, du)))
  into[k++] = mixHashes(229, mixHashes(mixHashes(dlw, dcc), hu))
  into[k++] = mixHashes(230, mixHashes(tagCode[next] as number, tt))
  into[k++] = mixHashes(231, mixHashes(codes[(form[next] as number) + field.lower] as number, uu))
  into[k++] = mixHashes(232, mixHashes(uposCode[d - 1] as number, mixHashes(uu, uposCode[next] as number)))
  into[k++] = mixHashes(233, mixHashes(codes[(form[d - 1] as number) + field.lower] as number, uu))
  into[k++] = mixHashes(234, mixHashes(uposCode[h - 1] as number, mixHashes(uu, uposCode[h + 1] as number)))
  into[k++] = mixHashes(235, mixHashes(codes[(form[d] as number) + field.suffix3] as number, uu))
  into[k++] = mixHashes(236, mixHashes(codes[(form[h] as number) + field.suffix3] as number, uu))
  into[k++] = mixHashes(237, mixHashes(tagCode[dr] as number, tt))
  into[k++] = mixHashes(238, mixHashes(tagCode[dl] as number, tt))
  into[k++] = mixHashes(239, mixHashes(codes[(form[d] as number) + field.shape] as number, uu))
  return k
}
