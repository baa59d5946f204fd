/** Words by which a text gives numbers of people; items of a list are separated by commas or lines. Nouns and verbs are lemmas. */
export type FigureWords = {
  /** By measure: nouns that are counted for themselves ("30 wounded"), verbs of which the counted are the object, and of which they are the subject. */
  killed: { nouns: string; objectOf: string; subjectOf: string }
  wounded: { nouns: string; objectOf: string; subjectOf: string }
  crowd: { nouns: string; objectOf: string; subjectOf: string }
  /** Nouns for people, whom only their verb says to be counted so: "12 soldiers were killed". */
  people: string
  /** Numbers that are words, from the first of them on. */
  numbers: Readonly<Record<string, number>>
  /** Words right before a number by which it is the least, the most, or roughly what there was. */
  atLeast: string
  atMost: string
  about: string
}
