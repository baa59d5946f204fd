import { hashOf, mix } from './hashing.ts'
import type { Lexicon } from './vocabulary.ts'

/** Parts of speech that a form may be; for one not known, its ending. */
function ambiguityOf(lexicon: Lexicon, lower: string): number {
  const known = lexicon.at.get(lower)
  const ambiguity = known === undefined ? 0 : (lexicon.ambiguity[known] as number)
  return ambiguity === 0 ? hashOf(lower, Math.max(0, lower.length - 3), lower.length) : ambiguity
}

/** The features by which it is told whether a form like « des » is a preposition with its article. `surface` are the tokens as written. */
export function contractionFeatures(
  surface: readonly string[],
  at: number,
  lexicon: Lexicon,
  into: Int32Array,
): number {
  const w = hashOf((surface[at] as string).toLowerCase())
  const low = (i: number): string => (surface[i] ?? (i < 0 ? '<' : '>')).toLowerCase()
  const code = (i: number): number => hashOf(low(i))
  const ending = (i: number, n: number): number => {
    const t = low(i)
    return hashOf(t, Math.max(0, t.length - n), t.length)
  }
  const capital = (i: number): number => (/^\p{Lu}/u.test(surface[i] ?? '') ? 1 : 0)
  let k = 0
  into[k++] = mix(301, w)
  into[k++] = mix(302, mix(w, code(at - 1)))
  into[k++] = mix(303, mix(w, code(at + 1)))
  into[k++] = mix(304, mix(w, ending(at - 1, 3)))
  into[k++] = mix(305, mix(w, ending(at + 1, 3)))
  into[k++] = mix(306, mix(w, ending(at - 1, 2)))
  into[k++] = mix(307, mix(w, code(at - 2)))
  into[k++] = mix(308, mix(w, mix(code(at - 1), code(at - 2))))
  into[k++] = mix(309, mix(w, mix(ending(at - 1, 3), ending(at - 2, 2))))
  into[k++] = mix(310, mix(w, mix(capital(at - 1), capital(at + 1))))
  into[k++] = mix(311, mix(w, code(at + 2)))
  into[k++] = mix(312, mix(w, mix(ending(at - 1, 2), ending(at + 1, 2))))
  into[k++] = mix(313, mix(w, ending(at - 2, 3)))
  into[k++] = mix(314, mix(w, at === 0 ? 1 : 2))
  into[k++] = mix(315, mix(w, ending(at - 1, 4)))
  const before = ambiguityOf(lexicon, low(at - 1))
  into[k++] = mix(316, mix(w, before))
  into[k++] = mix(317, mix(w, mix(before, ambiguityOf(lexicon, low(at - 2)))))
  into[k++] = mix(318, mix(w, mix(before, ambiguityOf(lexicon, low(at + 1)))))
  return k
}
