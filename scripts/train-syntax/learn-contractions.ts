import type { Block } from '../../seed/syntax/conllu.ts'
import { contractionFeatures } from '../../seed/syntax/contractions.ts'
import { Lexicon } from '../../seed/syntax/vocabulary.ts'
import { Perceptron, random, shuffle } from './perceptron.ts'

/**
 * Trains the classifier that decides whether a form like « des » is a contraction. `ambiguous` are the forms that may be one, in lower case.
 * Returns weights that are not averaged yet.
 */
export function learnContractions(
  blocks: readonly Block[],
  ambiguous: ReadonlySet<string>,
  lexicon: string,
): Perceptron {
  const known = new Lexicon(lexicon)
  const model = new Perceptron(2, 1)
  const features = new Int32Array(32)
  const scores = new Float64Array(2)
  const next = random(13)
  const cases: { surface: string[]; at: number; split: number }[] = []
  for (const b of blocks) {
    const surface: string[] = []
    const split: number[] = []
    let skip = 0
    for (const line of b.lines) {
      if (typeof line === 'string') {
        const range = /^(\d+)-(\d+)\t([^\t]*)/.exec(line)
        if (!range) continue
        surface.push(range[3] as string)
        split.push(1)
        skip = Number(range[2]) - Number(range[1]) + 1
      } else if (skip > 0) skip--
      else {
        surface.push(b.rows[line]?.form as string)
        split.push(0)
      }
    }
    surface.forEach((form, at) => {
      if (ambiguous.has(form.toLowerCase())) cases.push({ surface, at, split: split[at] as number })
    })
  }
  for (let epoch = -1; epoch < 10; epoch++) {
    if (epoch >= 0) shuffle(cases, next)
    for (const c of cases) {
      const n = contractionFeatures(c.surface, c.at, known, features)
      if (epoch < 0) {
        model.count(features, n)
        continue
      }
      model.scores(features, n, scores)
      model.update(features, n, c.split, (scores[1] as number) > (scores[0] as number) ? 1 : 0)
    }
  }
  return model
}
