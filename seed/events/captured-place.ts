import type { Sentence } from '../document.ts'
import type { Actor } from './actors.ts'
import type { Meaning } from './verb-lexicon.ts'

const always = /^(?:capture|recapture|retake|overrun|capturer)$/
/** What an army does to a land or a town, without a shot perhaps. */
const holding = /^(?:annex|occupy|annexer|occuper)$/
const perhaps = /^(?:reprendre|prendre|take|seize)$/

/** A verb whose object, when it is a town, falls to whoever takes it. */
export const takesPlaces = (meaning: Meaning): boolean =>
  (meaning.type === 'ASSAULT' && (always.test(meaning.lemma) || perhaps.test(meaning.lemma))) ||
  holding.test(meaning.lemma)

/** « a repris Mossoul », "took Kidal" are captures; « a repris les pourparlers », "took a decision" are none. */
export function capturesPlace(sentence: Sentence, actors: readonly Actor[], lemma: string, at: number): boolean {
  if (!perhaps.test(lemma)) return true
  const here = actors.find(actor => actor.from > at && actor.from <= at + 2)
  if (here?.place === undefined || here.governor !== '') return false
  return !/^(?:de|d|en|a|to)$/.test(sentence.tokens[at + 1]?.fold ?? '')
}
