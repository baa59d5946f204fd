import { describe, expect, it } from 'vitest'
import { layOutArcs, levelsOf } from '../../client/why/arc-layout.ts'

type Ends = { from: number; to: number }

/** A tree over so many words in which every word hangs on an arbitrary other: a fixed sequence, not chance. */
function treeOf(words: number, seed: number): Ends[] {
  let state = seed
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
  const order = Array.from({ length: words }, (_, i) => i).sort(() => next(3) - 1)
  return order.slice(1).map((to, n) => ({ from: order[next(n + 1)] as number, to }))
}

const span = ({ from, to }: Ends): [number, number] => [Math.min(from, to), Math.max(from, to)]

describe('the arcs over a sentence', () => {
  it('lie on levels on which no two overlap, whatever the tree', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const links = treeOf(2 + (seed % 40), seed)
      const levels = levelsOf(links)
      expect(levels.every(level => level >= 1)).toBe(true)
      for (const [i, a] of links.entries())
        for (const [j, b] of links.entries()) {
          if (i >= j || levels[i] !== levels[j]) continue
          const [one, other] = [span(a), span(b)]
          expect(one[1] <= other[0] || other[1] <= one[0], `${one} and ${other}`).toBe(true)
        }
    }
  })

  it('lie above what they span', () => {
    expect(
      levelsOf([
        { from: 3, to: 0 },
        { from: 1, to: 0 },
        { from: 3, to: 2 },
      ]),
    ).toEqual([2, 1, 1])
  })

  it('leave room for words and for labels', () => {
    const links = [
      { from: 0, to: 1, labelWidth: 90 },
      { from: 1, to: 3, labelWidth: 20 },
    ]
    const { x, width } = layOutArcs([40, 40, 40, 40], links)
    expect((x[1] ?? 0) - (x[0] ?? 0)).toBeGreaterThanOrEqual(90)
    for (let i = 1; i < x.length; i++) expect((x[i] ?? 0) - (x[i - 1] ?? 0)).toBeGreaterThan(40)
    expect(width).toBeGreaterThan((x.at(-1) ?? 0) + 20)
  })

  it('end at a word one beside the other, so that none crosses another on its way down', () => {
    const links = [
      { from: 2, to: 0, labelWidth: 20 },
      { from: 2, to: 1, labelWidth: 20 },
      { from: 2, to: 3, labelWidth: 20 },
      { from: 2, to: 4, labelWidth: 20 },
    ]
    const { arcs } = layOutArcs([40, 40, 40, 40, 40], links)
    const [far, near, nearRight, farRight] = arcs.map(({ x1 }) => x1)
    expect([near, far, farRight, nearRight]).toEqual(
      [near, far, farRight, nearRight].sort((a, b) => (a ?? 0) - (b ?? 0)),
    )
    expect(new Set([near, far, farRight, nearRight]).size).toBe(4)
  })

  it('are none over a single word, and nothing at all over none', () => {
    expect(layOutArcs([30], []).arcs).toEqual([])
    expect(layOutArcs([], [])).toMatchObject({ x: [], levels: 0 })
  })
})
