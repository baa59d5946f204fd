import type { Sentence } from '../document.ts'
import type { Actor, Member } from './actors.ts'
import type { Verb } from './verbs.ts'

const joining = /^(?:imitee?s?|suivie?s?|rejointe?s?|followed|joined)$/

/** « Washington a reconnu le président, imité par Ottawa et Lima », "…, followed by Canada": those who do the same, told behind a comma. */
export function followingSuit(sentence: Sentence, actors: readonly Actor[], verb: Verb): Member[] {
  const { tokens } = sentence
  const at = tokens.findIndex(
    (token, i) =>
      i > verb.to &&
      joining.test(token.fold) &&
      (tokens[i - 1]?.text === ',' || /^(?:vite|aussitot|bientot|quickly|soon)$/.test(tokens[i - 1]?.fold ?? '')),
  )
  if (at < 0) return []
  const by = tokens.findIndex((token, i) => i > at && i <= at + 5 && /^(?:par|by)$/.test(token.fold))
  if (by < 0) return []
  return actors.find(actor => actor.from > by && actor.from <= by + 3 && actor.place === undefined)?.members ?? []
}
