import { describe, expect, test } from 'vitest'
import { groupBySentence, lastSentenceStartingBefore } from '../../seed/group-by-sentence.ts'

const sentences = [
  { start: 2, end: 10 },
  { start: 12, end: 20 },
  { start: 20, end: 30 },
]

describe('what lies in a sentence', () => {
  test('is listed with it, in the order given', () => {
    const spans = [
      { start: 25, end: 30 },
      { start: 2, end: 5 },
      { start: 20, end: 22 },
      { start: 4, end: 10 },
    ]
    expect(groupBySentence(sentences, spans)).toEqual([[spans[1], spans[3]], [], [spans[0], spans[2]]])
  })

  test('is wholly there: before, between and across sentences is nowhere', () => {
    const strays = [
      { start: 0, end: 2 },
      { start: 10, end: 12 },
      { start: 8, end: 14 },
      { start: 29, end: 31 },
    ]
    expect(groupBySentence(sentences, strays)).toEqual([[], [], []])
    expect(groupBySentence([], strays)).toEqual([])
  })

  test('is found by the sentence that begins last before it', () => {
    expect([0, 2, 11, 12, 20, 99].map(at => lastSentenceStartingBefore(sentences, at))).toEqual([-1, 0, 0, 1, 2, 2])
  })
})
