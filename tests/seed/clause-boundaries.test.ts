import { describe, expect, it } from 'vitest'
import { packs } from '../../seed/language/packs.ts'
import { repairClauseBoundaries } from '../../seed/predication/repair/clause-boundaries.ts'
import { repairSplitSubjects } from '../../seed/predication/repair/split-subjects.ts'
import type { Tree } from '../../seed/syntax/tree.ts'

/** A tree from lines of `form UPOS head deprel`, as a parser might give it; heads count from one, as in CoNLL-U. */
function treeOf(lines: string): Tree {
  let start = 0
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const [form = '', upos = '', head = '0', deprel = ''] = line.trim().split(/\s+/)
      const word = {
        start,
        end: start + form.length,
        form,
        lemma: form.toLowerCase(),
        upos,
        feats: (upos === 'VERB' ? { VerbForm: 'Fin' } : {}) as Record<string, string>,
        head: Number(head) - 1,
        deprel,
        margin: 1,
      }
      start = word.end + 1
      return word
    })
}

const arcs = (tree: Tree): string[] =>
  tree.map(({ form, head, deprel }) => `${form} ${deprel} ${tree[head]?.form ?? '-'}`)

describe('a clause border', () => {
  it('makes what the parser took for one more object the subject of the verb behind it', () => {
    const tree = treeOf(`
      France    PROPN 2 nsubj
      sanctioned VERB 0 root
      Turkey    PROPN 2 obj
      and       CCONJ 5 cc
      Germany   PROPN 3 conj
      praised   VERB  2 parataxis
      Greece    PROPN 6 obj`)
    expect(arcs(repairClauseBoundaries(tree, packs.en.grammar))).toEqual([
      'France nsubj sanctioned',
      'sanctioned root -',
      'Turkey obj sanctioned',
      'and cc praised',
      'Germany nsubj praised',
      'praised conj sanctioned',
      'Greece obj praised',
    ])
  })

  it.each([
    ['two objects of one verb', ['and CCONJ 5 cc', 'Germany PROPN 3 conj']],
    [
      'a verb that has a subject of its own',
      ['and CCONJ 6 cc', 'Germany PROPN 6 nsubj', 'praised VERB 2 conj', 'Greece PROPN 6 obj'],
    ],
  ])('leaves %s alone', (_, rest) => {
    const tree = treeOf(['France PROPN 2 nsubj', 'sanctioned VERB 0 root', 'Turkey PROPN 2 obj', ...rest].join('\n'))
    expect(repairClauseBoundaries(tree, packs.en.grammar)).toBe(tree)
  })
})

describe('a whole subject', () => {
  it('is the list that the parser gave to one verb as two subjects', () => {
    const tree = treeOf(`
      Syria     PROPN 4 nsubj
      and       CCONJ 3 cc
      Iraq      PROPN 4 nsubj
      agreed    VERB  0 root`)
    expect(arcs(repairSplitSubjects(tree))).toEqual([
      'Syria nsubj agreed',
      'and cc Iraq',
      'Iraq conj Syria',
      'agreed root -',
    ])
  })
})
