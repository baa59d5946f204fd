import { mix } from './hashing.ts'
import { FIRST, type Sentence } from './sentence.ts'
import type { State } from './transitions.ts'
import { field } from './vocabulary.ts'

export const ACTION_FEATURES = 100
export const DRAFT_FEATURES = 64

/** The place of nothing: tags and forms of an empty place. */
const NONE = 0

const near = (distance: number): number => (distance < 5 ? distance : distance < 10 ? 5 : 6)

const headOf = (head: Int32Array, i: number): number =>
  i !== NONE && (head[i] as number) >= 0 ? (head[i] as number) : NONE

/** The features by which the next action is told, after Zhang and Nivre (2011): words, tags, distances, valencies and labels about stack and buffer. */
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
  const uu = mix(s0u, n0u)
  const tt = mix(s0t, n0t)
  const s0m = s.lemma[s0] as number
  const n0m = s.lemma[n0] as number
  const s1m = s.lemma[s1] as number
  const between = s0 === NONE ? -1 : alikeCounts((s.before[n0] as number) - (s.before[s0 + 1] as number))
  const s0wt = mix(s0w, s0t)
  const n0wt = mix(n0w, n0t)
  let k = 0
  // Single words.
  into[k++] = mix(1, s0wt)
  into[k++] = mix(2, mix(s0w, headed))
  into[k++] = mix(3, mix(s0t, headed))
  into[k++] = mix(4, n0wt)
  into[k++] = mix(5, n0m)
  into[k++] = mix(6, n0t)
  into[k++] = mix(7, mix(n1w, n1t))
  into[k++] = mix(8, n1w)
  into[k++] = mix(9, n1t)
  into[k++] = mix(10, mix(n2w, n2t))
  into[k++] = mix(11, n2w)
  into[k++] = mix(12, n2t)
  // Pairs.
  into[k++] = mix(13, mix(s0wt, n0wt))
  into[k++] = mix(14, mix(s0wt, n0w))
  into[k++] = mix(15, mix(s0w, n0wt))
  into[k++] = mix(16, mix(mix(s0m, s0t), n0t))
  into[k++] = mix(17, mix(s0t, mix(n0m, n0t)))
  into[k++] = mix(18, mix(s0m, n0m))
  into[k++] = mix(19, mix(tt, headed))
  into[k++] = mix(20, mix(n0t, n1t))
  into[k++] = mix(21, mix(uu, headed))
  // Triples.
  into[k++] = mix(22, mix(n0t, mix(n1t, n2u)))
  into[k++] = mix(23, mix(tt, n1t))
  into[k++] = mix(24, mix(s0ht, tt))
  into[k++] = mix(25, mix(s0lt, tt))
  into[k++] = mix(26, mix(s0rt, tt))
  into[k++] = mix(27, mix(tt, n0lt))
  into[k++] = mix(28, mix(mix(uu, n1u), mix(n2u, n3u)))
  into[k++] = mix(29, mix(mix(uu, s1u), n1u))
  into[k++] = mix(30, mix(mix(uu, s1u), s2u))
  // Distance.
  into[k++] = mix(31, mix(s0m, distance))
  into[k++] = mix(32, mix(s0t, distance))
  into[k++] = mix(33, mix(n0m, distance))
  into[k++] = mix(34, mix(n0t, distance))
  into[k++] = mix(35, mix(mix(s0m, n0m), distance))
  into[k++] = mix(36, mix(tt, distance))
  // Valency.
  into[k++] = mix(37, mix(s0m, s0vr))
  into[k++] = mix(38, mix(s0t, s0vr))
  into[k++] = mix(39, mix(s0m, s0vl))
  into[k++] = mix(40, mix(s0t, s0vl))
  into[k++] = mix(41, mix(n0m, n0vl))
  into[k++] = mix(42, mix(n0t, n0vl))
  // Heads and children.
  into[k++] = mix(43, s0hw)
  into[k++] = mix(44, s0ht)
  into[k++] = mix(45, mix(s0label, s0u))
  into[k++] = mix(46, s0lw)
  into[k++] = mix(47, s0lt)
  into[k++] = mix(48, mix(s0llabel, s0u))
  into[k++] = mix(49, s0rw)
  into[k++] = mix(50, s0rt)
  into[k++] = mix(51, mix(s0rlabel, s0u))
  into[k++] = mix(52, n0lw)
  into[k++] = mix(53, n0lt)
  into[k++] = mix(54, mix(n0llabel, n0u))
  into[k++] = mix(55, mix(uposCode[s0h2] as number, mix(uu, s0hu)))
  into[k++] = mix(56, mix(mix(s0lt, uposCode[s0l2] as number), s0t))
  into[k++] = mix(57, mix(mix(s0rt, uposCode[s0r2] as number), s0t))
  into[k++] = mix(58, mix(mix(n0lt, uposCode[n0l2] as number), n0t))
  into[k++] = mix(59, mix(s0rw, uu))
  into[k++] = mix(60, mix(s0lw, uu))
  into[k++] = mix(61, mix(n0lw, uu))
  into[k++] = mix(62, mix(n0lw, s0m))
  into[k++] = mix(63, mix(s0rw, n0w))
  into[k++] = mix(64, mix(s0hw, mix(s0u, n0w)))
  into[k++] = mix(65, mix(mix(s0label, s0hu), uu))
  // What the head still lacks.
  into[k++] = mix(66, mix(s0set, s0u))
  into[k++] = mix(67, mix(n0set, n0u))
  into[k++] = mix(68, mix(mix(s0set, uu), n0llabel))
  into[k++] = mix(69, mix(s0set, mix(s0m, n0u)))
  into[k++] = mix(70, mix(mix(n0set, uu), s0label))
  // Below the top of the stack.
  into[k++] = mix(71, mix(s1t, tt))
  into[k++] = mix(72, mix(s1m, uu))
  into[k++] = mix(73, mix(s1u, n0wt))
  into[k++] = mix(74, mix(s1m, n0m))
  // Words that are alike.
  into[k++] = mix(75, mix(s0c, n0c))
  into[k++] = mix(76, mix(s0c, n0t))
  into[k++] = mix(77, mix(s0t, n0c))
  into[k++] = mix(78, mix(s0c, n0w))
  into[k++] = mix(79, mix(s0w, n0c))
  into[k++] = mix(80, mix(s0cc, mix(n0cc, uu)))
  into[k++] = mix(81, mix(n0lw, mix(s0c, n0c)))
  into[k++] = mix(82, mix(n0lw, mix(s0cc, n0cc)))
  into[k++] = mix(83, mix(codes[(form[n1] as number) + field.cluster] as number, uu))
  into[k++] = mix(84, mix(n1w, uu))
  into[k++] = mix(85, mix(s0lu, mix(s0ru, mix(n0lu, uu))))
  // Between the two.
  const before = n0 - 1 > s0 && s0 !== NONE ? n0 - 1 : NONE
  into[k++] = mix(86, mix(uposCode[before] as number, mix(uu, distance)))
  into[k++] = mix(87, mix(codes[(form[before] as number) + field.lower] as number, uu))
  into[k++] = mix(88, mix(uposCode[s0 !== NONE && s0 > FIRST ? s0 - 1 : NONE] as number, uu))
  into[k++] = mix(89, mix(between, uu))
  into[k++] = mix(90, mix(between, mix(tt, headed)))
  into[k++] = mix(91, mix(between, mix(s0m, n0u)))
  into[k++] = mix(92, mix(between & 255, mix(s0u, n0m)))
  into[k++] = mix(93, mix(s0m, mix(n0u, n1u)))
  into[k++] = mix(94, mix(n0m, mix(s0u, s1u)))
  return k
}

/** Numbers of verbs, marks and conjunctions, none, one or more of each. */
const alikeCounts = (counts: number): number =>
  Math.min(2, counts & 255) | (Math.min(3, (counts >>> 8) & 255) << 2) | (Math.min(2, counts >>> 16) << 4)

/**
 * The features by which the relation of a dependent to its head is guessed at the moment they are joined, for the steps to come to lean on.
 */
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
  const ht = mix(tagCode[h] as number, direction)
  const dt = tagCode[d] as number
  const hu = mix(uposCode[h] as number, direction)
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
  const uu = mix(hu, du)
  const tt = mix(ht, dt)
  const next = d + 1
  let k = 0
  into[k++] = mix(201, mix(hw, ht))
  into[k++] = mix(202, mix(dw, mix(dt, direction)))
  into[k++] = mix(203, tt)
  into[k++] = mix(204, uu)
  into[k++] = mix(205, mix(hw, mix(dw, direction)))
  into[k++] = mix(206, mix(hw, mix(dt, direction)))
  into[k++] = mix(207, mix(ht, dw))
  into[k++] = mix(208, mix(uu, distance))
  into[k++] = mix(209, mix(dlw, uu))
  into[k++] = mix(210, mix(dlw, mix(hw, du)))
  into[k++] = mix(211, mix(dlw, mix(dw, hu)))
  into[k++] = mix(212, mix(dl2w, uu))
  into[k++] = mix(213, mix(mix(dlw, dl2w), uu))
  into[k++] = mix(214, mix((label[dl] as number) + 2, uu))
  into[k++] = mix(215, mix((label[dl2] as number) + 2, uu))
  into[k++] = mix(216, mix(dset, uu))
  into[k++] = mix(217, mix(hset, uu))
  into[k++] = mix(218, mix(hset, mix(hw, du)))
  into[k++] = mix(219, mix(mix(dset, hset), uu))
  into[k++] = mix(220, mix((label[hl] as number) + 2, uu))
  into[k++] = mix(221, mix((label[hr] as number) + 2, uu))
  into[k++] = mix(222, mix(leftCount[h] as number, mix(rightCount[h] as number, uu)))
  into[k++] = mix(223, mix(dc, hu))
  into[k++] = mix(224, mix(hc, mix(du, direction)))
  into[k++] = mix(225, mix(hc, mix(dc, direction)))
  into[k++] = mix(226, mix(hcc, mix(dcc, uu)))
  into[k++] = mix(227, mix(dlw, mix(dc, hu)))
  into[k++] = mix(228, mix(dlw, mix(hc, du)))
  into[k++] = mix(229, mix(mix(dlw, dcc), hu))
  into[k++] = mix(230, mix(tagCode[next] as number, tt))
  into[k++] = mix(231, mix(codes[(form[next] as number) + field.lower] as number, uu))
  into[k++] = mix(232, mix(uposCode[d - 1] as number, mix(uu, uposCode[next] as number)))
  into[k++] = mix(233, mix(codes[(form[d - 1] as number) + field.lower] as number, uu))
  into[k++] = mix(234, mix(uposCode[h - 1] as number, mix(uu, uposCode[h + 1] as number)))
  into[k++] = mix(235, mix(codes[(form[d] as number) + field.suffix3] as number, uu))
  into[k++] = mix(236, mix(codes[(form[h] as number) + field.suffix3] as number, uu))
  into[k++] = mix(237, mix(tagCode[dr] as number, tt))
  into[k++] = mix(238, mix(tagCode[dl] as number, tt))
  into[k++] = mix(239, mix(codes[(form[d] as number) + field.shape] as number, uu))
  return k
}
