import { hashOf, mixHashes } from './hashing.ts'
import type { Lexicon } from './vocabulary.ts'

/** Parts of speech that a form may be; for one not known, its ending. */
function ambiguityOf(lexicon: Lexicon, lower: string): number {
  const { ambiguity } = lexicon.entryOf(lower)
  return ambiguity === 0 ? hashOf(lower, Math.max(0, lower.length - 3), lower.length) : ambiguity
}

/** The features that predict whether a form like « des » is a preposition with its article. `surface` are the tokens as written. */
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
  into[k++] = mixHashes(301, w)
  into[k++] = mixHashes(302, mixHashes(w, code(at - 1)))
  into[k++] = mixHashes(303, mixHashes(w, code(at + 1)))
  into[k++] = mixHashes(304, mixHashes(w, ending(at - 1, 3)))
  into[k++] = mixHashes(305, mixHashes(w, ending(at + 1, 3)))
  into[k++] = mixHashes(306, mixHashes(w, ending(at - 1, 2)))
  into[k++] = mixHashes(307, mixHashes(w, code(at - 2)))
  into[k++] = mixHashes(308, mixHashes(w, mixHashes(code(at - 1), code(at - 2))))
  into[k++] = mixHashes(309, mixHashes(w, mixHashes(ending(at - 1, 3), ending(at - 2, 2))))
  into[k++] = mixHashes(310, mixHashes(w, mixHashes(capital(at - 1), capital(at + 1))))
  into[k++] = mixHashes(311, mixHashes(w, code(at + 2)))
  into[k++] = mixHashes(312, mixHashes(w, mixHashes(ending(at - 1, 2), ending(at + 1, 2))))
  into[k++] = mixHashes(313, mixHashes(w, ending(at - 2, 3)))
  into[k++] = mixHashes(314, mixHashes(w, at === 0 ? 1 : 2))
  into[k++] = mixHashes(315, mixHashes(w, ending(at - 1, 4)))
  const before = ambiguityOf(lexicon, low(at - 1))
  into[k++] = mixHashes(316, mixHashes(w, before))
  into[k++] = mixHashes(317, mixHashes(w, mixHashes(before, ambiguityOf(lexicon, low(at - 2)))))
  into[k++] = mixHashes(318, mixHashes(w, mixHashes(before, ambiguityOf(lexicon, low(at + 1)))))
  return k
}
