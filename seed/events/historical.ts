import type { PloverType } from '../../model/ontology.ts'
import type { Sentence } from '../document.ts'
import { reducedClause } from './reduced-clause.ts'

const remembering =
  /^(?:anniversaire|anniversaires|anniversary|anniversaries|commemor\w*|centenaire|bicentenaire|centenary|centennial|bicentennial|historien|historienne|historiens|historian|historians|siecle|siecles|century|centuries|medieval|medievale|napoleon|napoleonien|napoleonienne|ottoman|tsar|tsariste|tsarist)$/
const preposition =
  /^(?:en|in|of|de|since|depuis|by|from|to|between|entre|and|et|until|avant|before|ete|summer|hiver|winter|le|d|-|–|\()$/

/** The years before 1950 that a sentence names: no news is of them. */
function oldYear(sentence: Sentence): boolean {
  const { tokens } = sentence
  // "the treaty signed in Bogota in 1948" may be left today.
  const reduced = reducedClause(sentence, 0)
  return tokens.some((token, i) => {
    if (reduced && i > reduced.from && i < reduced.end) return false
    if (!/^1[0-8]\d\d$|^19[0-4]\d$/.test(token.text)) return false
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    const month =
      before?.kind === 'word' &&
      /(?:bre|ber|ary|ier|mars|march|avril|april|mai|may|juin|june|juillet|july|aout|august)$/.test(before.fold)
    // « 1200 soldats » counts; a year stands behind a preposition or a month, and no noun follows it.
    return (
      (month || preposition.test(before?.fold ?? '')) &&
      (after === undefined || after.kind === 'mark' || !/(?:s|x|men|people)$/.test(after.fold) || after.fold === 's')
    )
  })
}

/** What is said or agreed today on an anniversary is news; what was done with arms is what one remembers. */
const today = /^(?:CONSULT|AGREE|SUPPORT|ACCUSE|REQUEST|REJECT|THREATEN)$/
const statement = /^(?:SUPPORT|ACCUSE|REQUEST|REJECT|THREATEN)$/

/**
 * Which of the events that a sentence tells are history: all but statements beside a year long past, "Germany invaded Poland in 1939"; all
 * deeds on an anniversary, « le 75e anniversaire du débarquement ».
 */
export function historyOf(sentence: Sentence): (type: PloverType) => boolean {
  if (oldYear(sentence)) return type => !statement.test(type)
  if (sentence.tokens.some(token => remembering.test(token.fold))) return type => !today.test(type)
  return () => false
}
