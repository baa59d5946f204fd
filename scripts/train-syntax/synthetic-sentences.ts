import type { Block, Row } from '../../seed/syntax/conllu.ts'

/** A word with its dependents, before and behind it. */
export type Node = { form: string; upos: string; feats: string; relation: string; left: Node[]; right: Node[] }

/** A word of a sentence, with its relation to the word above it. */
export const node = (
  form: string,
  upos: string,
  feats: string,
  relation: string,
  left: Node[] = [],
  right: Node[] = [],
): Node => ({
  form,
  upos,
  feats,
  relation,
  left,
  right,
})

/** The words of a tree in order, as a sentence of a treebank. Lemmas are left to the lexicon. */
export function blockOf(root: Node): Block {
  const rows: Row[] = []
  const place = (n: Node): number => {
    const left = n.left.map(place)
    const at = rows.length
    rows.push({
      form: n.form,
      lemma: '_',
      upos: n.upos,
      feats: n.feats,
      head: -1,
      deprel: n.relation,
      xpos: '_',
      rest: '_\t_',
    })
    const right = n.right.map(place)
    for (const child of [...left, ...right]) (rows[child] as Row).head = at
    return at
  }
  place(root)
  const first = rows[0] as Row
  first.form = (first.form[0] as string).toUpperCase() + first.form.slice(1)
  return { rows, lines: rows.map((_, i) => i) }
}

/** Random choices from lists, by a seeded generator. */
export type Draw = { one: <T>(items: readonly T[]) => T; chance: (p: number) => boolean }

/** Random choices by numbers from 0 to 1 that `next` gives. */
export const drawing = (next: () => number): Draw => ({
  one: items => items[Math.floor(next() * items.length)] as never,
  chance: p => next() < p,
})

/** The words of a text, separated by single spaces. */
export const list = (text: string): string[] => text.split(' ')
